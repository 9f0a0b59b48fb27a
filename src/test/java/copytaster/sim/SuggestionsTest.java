package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Check;
import copytaster.scenario.Grade;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import copytaster.testing.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Suggested changes change what they say and nothing else, are found where a night is known to be off, and stay within their bounds. */
class SuggestionsTest {
    private static final int SESSIONS = 12;

    /** Ten turns whose every value could be another. */
    private static Sheet sheet() {
        Sheet sheet = new Sheet().turns(10).actions(3).source("wire", Source.Kind.AGENCY, Grade.C);
        for (int i = 0; i < 6; i++) {
            String id = "q-" + i;
            int turn = 1 + i;
            sheet.question(id, q -> q.prior(0.4).weight(3).settled(10))
                    .dispatch("said-" + id, turn, "wire", d -> d.asserts(id))
                    .dispatch("own-" + id, turn, "wire", d -> d.chances(id, Stance.ASSERTS, 0.6, 0.1, 0.2, 0.3))
                    .check("ask-" + id, id, 1, c -> c.chances(0.6, 0.2, 0.2, 0.5));
        }
        return sheet;
    }

    private static Simulation play(Scenario scenario, int sessions) throws InterruptedException {
        return Simulation.of(new Night(scenario, Mode.FOG), Mark.BOTS, sessions, 1, done -> {});
    }

    /** Marks that all are missed, so that every kind of change is offered. */
    private static List<Mark> missed() {
        List<Mark> missed = new ArrayList<>();
        for (Mark.Kind kind : Mark.Kind.values()) {
            missed.add(new Mark(kind, 10, 20, 30));
        }
        return missed;
    }

    @Test
    void a_change_changes_what_its_path_names_and_nothing_else() throws InterruptedException {
        Scenario scenario = sheet().scenario();
        List<Change> changes = Changes.of(play(scenario, 2), missed(), Set.of(), 1000);
        Set<String> kinds = new TreeSet<>();
        for (Change change : changes) {
            Scenario after = change.after();
            kinds.add(change.path().replaceAll("[0-9]+", "N"));
            assertNotEquals(scenario, after, change.toString());
            assertNotEquals(change.from(), change.to());
            assertEquals(change.path().startsWith("desk"), !after.desk().equals(scenario.desk()), change.toString());
            only(change, "questions", scenario.questions(), after.questions());
            only(change, "sources", scenario.sources(), after.sources());
            only(change, "dispatches", scenario.dispatches(), after.dispatches());
            only(change, "checks", scenario.checks(), after.checks());
            for (Check check : after.checks()) {
                for (boolean so : new boolean[] {true, false}) {
                    double sum = check.supports().when(so)
                            + check.refutes().when(so)
                            + check.inconclusive().when(so);
                    assertEquals(1, sum, 1e-9, change.toString());
                }
            }
        }
        assertEquals(
                Set.of(
                        "desk.actionsPerTurn",
                        "desk.trustPerPoint",
                        "questions[N].prior",
                        "sources[N].grade",
                        "dispatches[N].claims[N].chances",
                        "checks[N].results",
                        "checks[N].turns"),
                kinds);
        Set<String> done = changes.stream().map(Change::path).collect(Collectors.toSet());
        assertEquals(List.of(), Changes.of(play(scenario, 2), missed(), done, 1000));
        assertEquals(changes.subList(0, 5), Changes.of(play(scenario, 2), missed(), Set.of(), 5));
    }

    private static void only(Change change, String list, List<?> before, List<?> after) {
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            boolean meant = change.path().startsWith(list + "[" + i + "].");
            assertEquals(!meant, before.get(i).equals(after.get(i)), change + " at " + list + "[" + i + "]");
        }
    }

    /** The one thing wrong with it is known: its word is worth so much that nothing else counts. */
    @Test
    void what_is_wrong_with_a_night_is_found() throws InterruptedException {
        Sheet sheet = new Sheet().turns(6).actions(1).source("oracle", Source.Kind.AGENCY, Grade.A);
        for (int i = 0; i < 6; i++) {
            String id = "q-" + i;
            sheet.question(id, q -> q.prior(0.5).weight(3)).dispatch("on-" + id, 1, "oracle", d -> d.asserts(id));
        }
        Simulation played = play(sheet.scenario(), 24);
        AtomicLong most = new AtomicLong();
        Suggestions found = Suggestions.of(played, Wanted.HARD, done -> most.accumulateAndGet(done, Math::max));
        assertFalse(found.steps().isEmpty(), found.toString());
        double before = Mark.off(found.now());
        for (Suggestions.Step step : found.steps()) {
            double after = Mark.off(step.marks());
            assertTrue(after < before, "each step brings it nearer: " + step.change());
            before = after;
            // What is told of a step is what playing the night with it shows.
            assertEquals(step.marks(), Mark.of(play(step.change().after(), 24), Wanted.HARD));
        }
        assertTrue(most.get() > 0 && most.get() <= Suggestions.most(24), most + " of " + Suggestions.most(24));
        assertEquals(found, Suggestions.of(played, Wanted.HARD, done -> {}), "twice the same");
    }

    @Test
    void trust_is_brought_into_its_range() throws InterruptedException {
        Simulation played = play(sheet().scenario(), SESSIONS);
        Mark trust = Mark.of(played, Wanted.FAIR).stream()
                .filter(mark -> mark.kind() == Mark.Kind.TRUST)
                .findFirst()
                .orElseThrow();
        assertFalse(trust.met(), trust.toString());
        List<Change> changes = Changes.of(played, List.of(trust), Set.of(), 100);
        assertEquals(
                List.of("desk.trustPerPoint", "desk.trustPerPoint"),
                changes.stream().map(Change::path).toList(),
                "to the middle, and just inside");
        for (Change change : changes) {
            Mark then = Mark.of(play(change.after(), SESSIONS), Wanted.FAIR).stream()
                    .filter(mark -> mark.kind() == Mark.Kind.TRUST)
                    .findFirst()
                    .orElseThrow();
            assertTrue(then.off() < trust.off(), trust + " then " + then);
        }
    }

    @Test
    void a_mark_says_what_is_wanted_and_how_far_off_it_is() {
        Mark behind = new Mark(Mark.Kind.NOVICE_BEHIND, 12.5, 15, Double.POSITIVE_INFINITY);
        assertEquals("15 or more", behind.wanted());
        assertEquals(0.5, behind.off(), 1e-12);
        Mark range = new Mark(Mark.Kind.UNDERSTANDING, 65, 40, 60);
        assertEquals("40 to 60", range.wanted());
        assertEquals(0.5, range.off(), 1e-12);
        Mark below = new Mark(Mark.Kind.ONE_NOTE, -3, Double.NEGATIVE_INFINITY, 0);
        assertEquals("0 or less", below.wanted());
        assertTrue(below.met() && below.off() == 0);
    }
}
