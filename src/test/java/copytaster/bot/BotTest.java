package copytaster.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.scenario.Check;
import copytaster.scenario.Grade;
import copytaster.scenario.Rung;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import copytaster.session.Session;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each editor does with a desk laid out for it. */
class BotTest {
    /** One strong voice, heard three times. */
    private static Sheet echoes() {
        return new Sheet()
                .question("q", q -> q.prior(0.5).weight(2))
                .origin("voice")
                .dispatch("one", 1, "wire", d -> d.origin("voice").chances("q", Stance.ASSERTS, 0.7, 0.05, 0.3, 0.3))
                .dispatch("two", 1, "wire", d -> d.origin("voice").chances("q", Stance.ASSERTS, 0.7, 0.05, 0.3, 0.3))
                .dispatch("three", 1, "wire", d -> d.origin("voice").chances("q", Stance.ASSERTS, 0.7, 0.05, 0.3, 0.3));
    }

    /** What a bot does in a turn, as lines. */
    private static List<String> turn(Policy policy, Shift shift) {
        List<String> lines = new ArrayList<>();
        Session session = shift.session();
        int turn = session.state().clock().turn();
        while (session.state().clock().turn() == turn && session.state().clock().phase() == Clock.Phase.DESK) {
            Command command = policy.next(session.observation());
            lines.add(CommandText.of(command));
            session = session.submit(command).session();
        }
        return lines;
    }

    @Test
    void one_note_policies_run_everything_alike_and_denials_mirrored() {
        Sheet sheet = new Sheet()
                .question("q", q -> q.weight(1))
                .question("r", q -> q.weight(3))
                .dispatch("both", 1, "wire", d -> d.asserts("q").denies("r"));
        assertEquals(
                List.of("run both 1=confirmed 2=debunked", "lead r", "next"),
                turn(Bot.BOLD.policy(1), Shift.open(sheet.record())));
        assertEquals(
                List.of("run both 1=attributed 2=doubtful", "lead r", "next"),
                turn(Bot.STENOGRAPHER.policy(1), Shift.open(sheet.record())));
        assertEquals(
                List.of("run both 1=unconfirmed 2=unconfirmed", "lead r", "next"),
                turn(Bot.HEDGER.policy(1), Shift.open(sheet.record())));
        assertEquals(List.of("next"), turn(Bot.TIMID.policy(1), Shift.open(sheet.record())));
    }

    @Test
    void a_repeat_moves_the_novice_and_not_the_reference() {
        Shift shift = Shift.open(echoes().record());
        double exact = Beliefs.exact(shift.sees())[0];
        double novice = 0;
        for (long seed = 0; seed < 400; seed++) {
            novice += new NoviceBeliefs(seed).of(shift.sees())[0] / 400;
        }
        assertEquals(0.7, exact, 1e-9);
        assertTrue(novice > 0.85, "seven to three, three times over, is more than nine to one: " + novice);
    }

    @Test
    void the_reference_asks_first_what_is_worth_asking_and_then_says_what_it_learnt() {
        Sheet sheet = echoes().check("ring", "q", 0, c -> c.chances(0.9, 0.02, 0.02, 0.9));
        List<String> lines = turn(Bot.REFERENCE.policy(1), Shift.open(sheet.record()));
        assertEquals("check ring", lines.get(0));
        assertTrue(lines.get(1).startsWith("run three 1="), lines.toString());
        assertFalse(turn(Bot.REFERENCE_NO_CHECKS.policy(1), Shift.open(sheet.record()))
                .contains("check ring"));
    }

    @Test
    void nobody_is_put_at_risk_for_par() {
        Sheet sheet = new Sheet().question("q", q -> q.weight(5)).dispatch("d", 1, "wire", d -> d.asserts("q"));
        for (Check.Risk.Level level : Check.Risk.Level.values()) {
            sheet.check("c-" + level.word(), "q", 1, c -> c.skill(level.word()).risk(level, 10));
            sheet.check(
                    "o-" + level.word(),
                    "q",
                    1,
                    c -> c.skill("o" + level.word()).risk(level, 10).offered());
        }
        List<String> lines =
                turn(Bot.REFERENCE.policy(1), Shift.open(sheet.actions(9).record()));
        lines.removeIf(line -> !line.startsWith("check"));
        lines.sort(null);
        assertEquals(List.of("check c-low", "check c-none", "check o-low", "check o-medium", "check o-none"), lines);
    }

    @Test
    void details_run_where_they_do_more_good_than_harm() {
        Sheet sheet = new Sheet()
                .question("q", q -> q.prior(0.2))
                .dispatch(
                        "d",
                        1,
                        "wire",
                        d -> d.asserts("q")
                                .circulation(0.9)
                                .detail("road", 10, 0.5)
                                .detail("warning", 3, 0.1, 12));
        String run = turn(Bot.REFERENCE.policy(1), Shift.open(sheet.record())).get(0);
        assertTrue(run.endsWith(" +warning"), run);
        assertFalse(run.contains("+road"), run);
    }

    @Test
    void a_settled_line_is_put_right_by_everybody() {
        Sheet sheet = new Sheet()
                .question("q", q -> q.no().settled(3))
                .inherited("q", Rung.CONFIRMED)
                .dispatch("d", 1, "wire", d -> d.asserts("q"));
        Shift shift = Shift.open(sheet.record()).until(3);
        for (Bot bot : Bot.values()) {
            assertEquals("rerate q debunked", turn(bot.policy(1), shift).get(0), bot.word());
        }
    }

    @Test
    void a_correction_is_made_openly() {
        Sheet sheet = new Sheet()
                .question("q", q -> q.prior(0.2).weight(4))
                .source("bureau", Source.Kind.AGENCY, Grade.A)
                .inherited("q", Rung.CONFIRMED)
                .dispatch("d", 1, "bureau", d -> d.denies("q"));
        String first = turn(Bot.REFERENCE.policy(1), Shift.open(sheet.record())).get(0);
        assertEquals("run d 1=debunked", first);
    }

    @Test
    void the_morning_desk_gets_what_is_most_at_stake() {
        Sheet sheet = new Sheet().turns(1);
        for (int i = 1; i <= 5; i++) {
            int weight = i;
            sheet.question("q" + i, q -> q.weight(weight)).inherited("q" + i, Rung.UNCONFIRMED);
        }
        Shift shift = Shift.open(sheet.record()).handover();
        Observation seen = shift.sees();
        assertEquals(
                new Command.HandOver(List.of("q5", "q4", "q3")),
                Bot.REFERENCE.policy(1).next(seen));
        assertEquals(
                new Command.HandOver(List.of("q5", "q4", "q3")),
                Bot.BOLD.policy(1).next(seen));
    }

    @Test
    void every_bot_is_found_by_its_word() {
        for (Bot bot : Bot.values()) {
            assertEquals(bot, Bot.parse(bot.word()));
        }
        assertEquals(null, Bot.parse("oracle"));
    }
}
