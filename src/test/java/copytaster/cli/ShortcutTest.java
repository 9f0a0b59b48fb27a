package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The quick reading of a command line is that of picocli, or none. */
class ShortcutTest {
    private static final String[] WORDS = {
        "play",
        "kunduz-wednesday",
        "--seed",
        "7",
        "--seed=7",
        "today",
        "--fog",
        "--plain",
        "--assist",
        "--no-assist",
        "--ascii",
        "--theme",
        "light",
        "--theme=mono",
        "--difficulty",
        "trainee",
        "--difficulty=editor",
        "--resume",
        "--from-turn",
        "--from-turn=4",
        "--peek",
        "latest",
        "--resume=s-1",
        "--help",
        "-h",
        "--",
        "@file",
        "--seed=",
        "replay",
        "--nonsense",
        "-x",
        "scenarios/x.json"
    };

    private static final CommandLine LINE = Cli.line(Streams.silent());

    @Test
    void whatItTakesPicocliTakesAlike() {
        SplittableRandom random = new SplittableRandom(5);
        int taken = 0;
        for (int round = 0; round < 3_000; round++) {
            String[] words = new String[random.nextInt(6)];
            for (int i = 0; i < words.length; i++) {
                words[i] = i == 0 && random.nextInt(3) > 0 ? "play" : WORDS[random.nextInt(WORDS.length)];
            }
            Optional<PlayOrder> quick = Shortcut.order(words);
            if (quick.isPresent()) {
                taken++;
                assertEquals(picocli(words), quick.get().toString(), String.join(" ", words));
            }
        }
        assertTrue(taken > 200, "only " + taken + " were plain");
    }

    @Test
    void theUsualLinesArePlain() {
        for (String line : new String[] {
            "",
            "play",
            "play kunduz-wednesday",
            "play kunduz-wednesday --seed 7 --fog",
            "play --resume latest",
            "--theme light",
            "play x.json --theme=mono --ascii --assist --difficulty trainee"
        }) {
            assertTrue(
                    Shortcut.order(line.isEmpty() ? new String[0] : line.split(" "))
                            .isPresent(),
                    line);
        }
    }

    private static String picocli(String[] words) {
        CommandLine.ParseResult parsed = LINE.parseArgs(words);
        if (parsed.hasSubcommand()) {
            PlayCommand play = (PlayCommand) parsed.subcommand().commandSpec().userObject();
            return play.order().toString();
        }
        PlayOrder order = new PlayOrder();
        order.looks = ((Cli) LINE.getCommand()).looks();
        return order.toString();
    }
}
