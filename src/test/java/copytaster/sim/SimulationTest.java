package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Stance;
import copytaster.testing.Nights;
import copytaster.testing.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many sessions: every command of every bot is legal, every ledger closes, and the order of the bots is that of a fair night. */
class SimulationTest {
    @ParameterizedTest
    @EnumSource
    void every_bot_plays_any_night_to_its_end(Bot bot) {
        for (Mode mode : Mode.values()) {
            for (long seed = 0; seed < 8; seed++) {
                Ledger ledger =
                        Playing.play(Nights.random(seed, mode), bot, seed).ledger();
                assertTrue(ledger.info() >= 0 && ledger.judgement() >= -1e-12, ledger.toString());
                assertTrue(ledger.forced() <= ledger.judgement() + 1e-9, ledger.toString());
                assertTrue(ledger.accuracy() > 0 && ledger.accuracy() <= 100, ledger.toString());
                assertTrue(ledger.understanding() <= ledger.perfect() + 1e-9, ledger.toString());
            }
        }
    }

    @Test
    void a_seed_gives_the_same_session_whoever_else_plays_and_however_many() throws InterruptedException {
        Night night = Nights.random(3, Mode.FOG);
        AtomicLong done = new AtomicLong();
        Simulation alone = Simulation.of(
                night, List.of(Bot.NOVICE), 6, 40, progress -> done.accumulateAndGet(progress, Math::max));
        Simulation among = Simulation.of(night, List.of(Bot.BOLD, Bot.NOVICE), 6, 40, progress -> {});
        Simulation others = Simulation.of(night, List.of(Bot.NOVICE), 6, 50, progress -> {});
        assertEquals(6, done.get());
        assertEquals(6, alone.sessions());
        assertEquals(
                alone.figures(Bot.NOVICE).total().mean(),
                among.figures(Bot.NOVICE).total().mean());
        assertNotEquals(
                alone.figures(Bot.NOVICE).total().mean(),
                others.figures(Bot.NOVICE).total().mean());
    }

    @Test
    void a_fair_night_shows_the_order_of_the_bots() throws InterruptedException {
        List<Bot> bots = List.of(Bot.REFERENCE, Bot.REFERENCE_NO_CHECKS, Bot.NOVICE, Bot.BOLD);
        Simulation fair = Simulation.of(Generated.night(1), bots, 16, 1, progress -> {});
        double par = fair.figures(Bot.REFERENCE).understanding().mean();
        assertTrue(par > fair.figures(Bot.REFERENCE_NO_CHECKS).understanding().mean() + 5);
        assertTrue(par > fair.figures(Bot.NOVICE).understanding().mean() + 15);
        assertTrue(fair.figures(Bot.BOLD).understanding().mean() < 0);
        assertTrue(fair.figures(Bot.REFERENCE).points().mean() > 90);
        assertTrue(fair.figures(Bot.NOVICE).points().low()
                < fair.figures(Bot.NOVICE).points().high());
    }

    @Test
    void an_unfair_night_is_told_with_a_seed_that_shows_it() throws InterruptedException {
        Sheet sheet = new Sheet()
                .turns(3)
                .question("only", q -> q.prior(0.5).weight(5))
                .question("side", q -> q.prior(0.5).weight(1))
                .dispatch("always-true", 1, "oracle", d -> d.chances("only", Stance.ASSERTS, 0.98, 0.01, 0.01, 0.98))
                .check("idle", "side", 1, c -> c.chances(0.3, 0.3, 0.3, 0.3));
        List<Bot> bots = List.of(Bot.REFERENCE, Bot.BOLD);
        for (int i = 0; i < 10; i++) {
            String id = "small-" + i;
            sheet.question(id, q -> q.settled(2)).dispatch("on-" + id, 1, "wire", d -> d.asserts(id));
        }
        sheet.dispatch("mute", 2, "nobody", d -> d.chances("side", Stance.ASSERTS, 1e-9, 1e-9, 1e-9, 1e-9));
        Simulation unfair = Simulation.of(sheet.fog(), bots, 30, 100, progress -> {});
        List<String> codes = unfair.findings().stream().map(Finding::code).toList();
        assertTrue(codes.contains("one-note-pays"), codes.toString());
        assertTrue(codes.contains("question-too-heavy"), codes.toString());
        assertTrue(codes.contains("check-never-ordered"), codes.toString());
        assertTrue(codes.contains("too-little-to-do"), codes.toString());
        assertTrue(codes.contains("dispatch-never-arrives"), codes.toString());
        for (Finding finding : unfair.findings()) {
            boolean named = finding.text().contains(finding.where());
            assertTrue(named || finding.kind() == Finding.Kind.CHOICE_NEVER_BEST, "names it: " + finding);
            assertTrue(finding.seed() >= 100 && finding.seed() < 130, finding.toString());
        }
    }

    @Test
    void of_a_short_night_as_much_is_asked_as_it_has_room_for() throws InterruptedException {
        assertEquals(List.of(), codes(three(5), "question-too-heavy", "trust-out-of-scale"));
        List<Finding> findings = three(8);
        assertEquals(List.of("trust-out-of-scale"), codes(findings, "question-too-heavy", "trust-out-of-scale"));
        String texts = findings.stream().map(Finding::text).toList().toString();
        assertTrue(texts.contains("not by 8 to 13 as in a shift of 8 turns"), texts);
        assertTrue(texts.contains("not in 2.5 as in a shift of 8 turns"), texts);
    }

    @Test
    void no_figure_is_told_to_lie_below_itself() {
        assertFalse(Fairness.below(1.86, 1.875));
        assertTrue(Fairness.below(1.84, 1.875));
    }

    @Test
    void a_check_that_is_never_ordered_is_told_with_the_reason() throws InterruptedException {
        Sheet sheet = new Sheet()
                .turns(4)
                .actions(2)
                .question("big", q -> q.weight(5))
                .question("small", q -> q.weight(2))
                .question("unheard", q -> {})
                .dispatch("on-big", 1, "wire", d -> d.chances("big", Stance.ASSERTS, 0.8, 0.2, 0.2, 0.8))
                .dispatch("on-small", 1, "wire", d -> d.chances("small", Stance.ASSERTS, 0.6, 0.4, 0.4, 0.6))
                .check("strong", "big", 1, c -> c.until(1))
                .check("twin", "big", 1, c -> c.until(1).chances(0.6, 0.1, 0.1, 0.6))
                .check("weak", "small", 1, c -> c.until(1).chances(0.6, 0.1, 0.1, 0.6))
                .check("blind", "small", 1, c -> c.chances(0.3, 0.3, 0.3, 0.3))
                .check("too-early", "unheard", 1, c -> {});
        Map<String, String> reasons =
                Simulation.of(sheet.fog(), List.of(Bot.REFERENCE), 6, 1, progress -> {}).findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.CHECK_NEVER_ORDERED)
                        .collect(Collectors.toMap(Finding::where, Finding::text));
        assertEquals(Set.of("twin", "weak", "blind", "too-early"), reasons.keySet());
        assertTold(
                reasons.get("twin"),
                "at best worth 2.00 (turn 1), where check strong on the same question was worth 2.56");
        assertTold(
                reasons.get("weak"),
                "at best worth 1.59 (turn 1), where the last act with an action left for it (check twin)");
        assertTold(reasons.get("blind"), "its answer would come too late or move no line");
        assertTold(reasons.get("too-early"), "in no turn could it be ordered");
    }

    private static void assertTold(String text, String words) {
        assertTrue(text.contains(words), text);
    }

    @Test
    void a_turn_in_which_nothing_is_worth_doing_is_named() throws InterruptedException {
        Sheet sheet = new Sheet()
                .turns(3)
                .question("only", q -> q.settled(2).announced())
                .dispatch("on-only", 1, "wire", d -> d.chances("only", Stance.ASSERTS, 0.7, 0.3, 0.3, 0.7));
        Finding idle = Simulation.of(sheet.fog(), List.of(Bot.REFERENCE), 6, 1, progress -> {}).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.IDLE_TURNS)
                .findFirst()
                .orElseThrow();
        assertTold(
                idle.text(),
                "In 2.00 turns a session nothing is worth doing, most often in turn 2: in 6 of 6 sessions.");
        assertEquals(1, idle.seed());
    }

    /** What a plain night of three questions shows. */
    private static List<Finding> three(int turns) throws InterruptedException {
        Sheet sheet = new Sheet().turns(turns);
        for (String id : List.of("one", "two", "three")) {
            sheet.question(id, q -> {}).dispatch("on-" + id, 1, "wire", d -> d.asserts(id));
        }
        return Simulation.of(sheet.fog(), List.of(Bot.REFERENCE), 6, 1, progress -> {})
                .findings();
    }

    private static List<String> codes(List<Finding> findings, String... of) {
        return findings.stream()
                .map(Finding::code)
                .filter(List.of(of)::contains)
                .toList();
    }

    @Test
    void a_choice_is_told_with_a_seed_that_shows_it_alone() throws InterruptedException {
        Night night = Generated.night(2);
        Simulation several = Simulation.of(night, List.of(Bot.REFERENCE), 5, 20, progress -> {});
        long made = 0;
        for (Choices.Tally choice : several.choices()) {
            long times = 0;
            for (long seed = 20; seed < 25; seed++) {
                long once = times(night, seed, choice.choice());
                times += once;
                assertTrue(choice.times() == 0 || seed != choice.seed() || once > 0, choice.toString());
                assertTrue(once == 0 || choice.seed() <= seed, "not the first seed: " + choice);
            }
            assertEquals(times, choice.times(), choice.choice());
            made += choice.times() > 0 ? 1 : 0;
        }
        assertTrue(made >= 7, several.choices().toString());
    }

    private static long times(Night night, long seed, String choice) {
        return Playing.play(night, Bot.REFERENCE, seed).usage().choices.all().stream()
                .filter(tally -> tally.choice().equals(choice))
                .mapToLong(Choices.Tally::times)
                .sum();
    }

    @Test
    void means_and_shares_add_up_in_parts() {
        Mean whole = new Mean();
        Mean left = new Mean();
        Mean right = new Mean();
        Share share = new Share();
        for (int i = 0; i < 9; i++) {
            whole.add(i * i);
            (i < 4 ? left : right).add(i * i);
            share.add(i, 2 * i);
        }
        left.add(right);
        assertEquals(whole.mean(), left.mean(), 1e-12);
        assertEquals(whole.standardError(), left.standardError(), 1e-12);
        assertEquals(50, share.mean(), 1e-12);
        assertEquals(0, share.standardError(), 1e-9);
    }
}
