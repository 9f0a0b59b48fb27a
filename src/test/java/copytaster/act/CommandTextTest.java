package copytaster.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandTextTest {
    @Test
    void every_command_reads_back_as_it_was_written() {
        Random random = new Random(7);
        for (long seed = 0; seed < 50; seed++) {
            Night night = Nights.random(seed, Mode.RECORD);
            for (int i = 0; i < 200; i++) {
                Command command = Walks.arbitrary(night, random);
                assertEquals(Optional.of(command), CommandText.parse(CommandText.of(command)), command::toString);
            }
        }
    }

    @Test
    void the_notation_is_this() {
        Placing quietly = new Placing(Rung.DOUBTFUL, true, List.of("fort-call", "b"));
        Placing openly = new Placing(Rung.CONFIRMED, false, List.of("a"));
        written("open", new Command.Open());
        written(
                "run fort-wire 1=attributed 2=doubtful/quietly:fort-call,b +road",
                new Command.Run(
                        "fort-wire",
                        List.of(new Choice(1, Placing.on(Rung.ATTRIBUTED)), new Choice(2, quietly)),
                        List.of("road")));
        written("rerate fort confirmed:a", new Command.Rerate("fort", openly));
        written("lead fort", new Command.Lead("fort"));
        written("check fort-call defence", new Command.Order("fort-call", Optional.of("defence")));
        written("check fort-call", new Command.Order("fort-call", Optional.empty()));
        written("trace fort-wire", new Command.Trace("fort-wire"));
        written("hold fort-wire turn:11", new Command.Hold("fort-wire", Until.turn(11)));
        written("hold fort-wire check:fort-call", new Command.Hold("fort-wire", Until.check("fort-call")));
        written("hold fort-wire word:fort", new Command.Hold("fort-wire", Until.word("fort")));
        written("spike fort-wire", new Command.Spike("fort-wire"));
        written("undo", new Command.Undo());
        written("next", new Command.Next());
        written("handover fort airport", new Command.HandOver(List.of("fort", "airport")));
        written("handover", new Command.HandOver(List.of()));
    }

    private static void written(String line, Command command) {
        assertEquals(line, CommandText.of(command));
        assertEquals(Optional.of(command), CommandText.parse(line));
    }

    @Test
    void other_lines_are_no_commands() {
        for (String line : List.of(
                "",
                "   ",
                "OPEN",
                "open now",
                "run",
                "run d 0=confirmed",
                "run d 10=confirmed",
                "run d x=confirmed",
                "run d =confirmed",
                "run d 1=",
                "run d 1=certain",
                "run d confirmed",
                "run d 1=confirmed/loudly",
                "rerate q",
                "rerate q Confirmed",
                "rerate q confirmed more",
                "lead",
                "lead a b",
                "check",
                "check a b c",
                "hold d",
                "hold d soon",
                "hold d turn:",
                "hold d never:1",
                "dance")) {
            assertEquals(Optional.empty(), CommandText.parse(line), line);
        }
    }

    @Test
    void blanks_of_any_kind_part_words() {
        assertEquals(Optional.of(new Command.Lead("fort")), CommandText.parse("  lead \t fort \n"));
    }
}
