package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.bot.Bot;
import copytaster.observe.Observation;
import copytaster.rules.Truth;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.testing.Courses;
import copytaster.testing.Tiny;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The ledger over every course of small nights: it closes on each, and luck averages nothing for anybody. Every night holds a parent
 * and its child, one settled in the shift and one later; an inherited line; a voice heard twice; a dispatch with two claims; a check
 * that answers at once and one that takes a turn; our own line coming back. {@code -Dnights=200} takes that many nights.
 */
class EveryCourseTest {
    private static final int NIGHTS = Integer.getInteger("nights", 2);

    /** What comes about on every one of the nights, for one bot or another. */
    private static final List<String> HAPPENS = List.of(
            "a claim run",
            "two claims of a dispatch run",
            "a line moved",
            "a correction",
            "a lead",
            "a check takes-0 supports",
            "a check takes-0 refutes",
            "a check takes-0 inconclusive",
            "a check takes-1 supports",
            "a check takes-1 refutes",
            "a check takes-1 inconclusive",
            "a silence",
            "a question settled yes",
            "a question settled no",
            "an answer told later yes",
            "an answer told later no",
            "a repeat",
            "our own line coming back");

    /** Sums over courses, weighted with their chances. */
    private static final class Sums {
        final Set<String> happened = new TreeSet<>();
        final Set<Truth> truths = new HashSet<>();
        double chance;
        double luck;
        double anyLuck;
        double understanding;
        double judged;
    }

    /** Keeps the books of one course. */
    private static final class Book implements Courses.Follower {
        private final Sums sums;
        private final List<List<Stood>> turns;
        private final List<Integer> actions;

        Book(Sums sums, List<List<Stood>> turns, List<Integer> actions) {
            this.sums = sums;
            this.turns = turns;
            this.actions = actions;
        }

        @Override
        public Courses.Follower copy() {
            return new Book(sums, new ArrayList<>(turns), new ArrayList<>(actions));
        }

        @Override
        public void taken(Observation seen, List<Event> events) {
            for (Event event : events) {
                sums.happened.addAll(named(event));
                if (event instanceof Event.TurnEnded) {
                    turns.add(Stood.of(seen, (Event.TurnEnded) event));
                    actions.add(seen.actions());
                }
            }
        }

        @Override
        public void over(double chance, Truth truth) {
            double[] answers =
                    truth.answers().stream().mapToDouble(Double::doubleValue).toArray();
            Ledger ledger = Ledger.of(turns, actions, answers);
            double residual = ledger.understanding() - (ledger.info() - ledger.judgement() + ledger.luck());
            assertEquals(0, residual, 1e-9);
            assertEquals(ledger.judgement(), ledger.cells().sum(), 1e-9);
            sums.truths.add(truth);
            sums.chance += chance;
            sums.luck += chance * ledger.luck();
            sums.anyLuck += chance * Math.abs(ledger.luck());
            sums.understanding += chance * ledger.understanding();
            sums.judged += chance * (ledger.info() - ledger.judgement());
        }
    }

    /** An event in the words of {@link #HAPPENS}, if it is one of them. */
    private static List<String> named(Event event) {
        List<String> names = new ArrayList<>();
        if (event instanceof Event.DispatchRun) {
            names.add(
                    ((Event.DispatchRun) event).filings().size() > 1 ? "two claims of a dispatch run" : "a claim run");
        } else if (event instanceof Event.Rerated) {
            names.add("a line moved");
        } else if (event instanceof Event.Led) {
            names.add("a lead");
        } else if (event instanceof Event.CheckReturned) {
            Event.CheckReturned back = (Event.CheckReturned) event;
            names.add("a check " + back.check() + " " + back.result().word());
        } else if (event instanceof Event.FellSilent) {
            names.add("a silence");
        } else if (event instanceof Event.Settled) {
            names.add("a question settled " + (((Event.Settled) event).yes() ? "yes" : "no"));
        } else if (event instanceof Event.ToldLater) {
            names.add("an answer told later " + (((Event.ToldLater) event).yes() ? "yes" : "no"));
        } else if (event instanceof Event.Arrived) {
            String dispatch = ((Event.Arrived) event).dispatch();
            names.add(dispatch.equals("again") ? "a repeat" : "");
            names.add(dispatch.equals("ours") ? "our own line coming back" : "");
        } else if (event instanceof Event.TurnEnded) {
            List<Filing> out = ((Event.TurnEnded) event).out();
            names.add(out.stream().anyMatch(f -> f.move() == Filing.Move.CORRECTED) ? "a correction" : "");
        }
        return names;
    }

    private static Sums over(Night night, Bot bot) {
        Sums sums = new Sums();
        Courses.play(night, bot.policy(1), new Book(sums, List.of(), List.of()));
        assertEquals(1, sums.chance, 1e-12, "the chances of all courses");
        assertEquals(4 * 27, sums.truths.size(), "four pairs of answers, three stances in three slots");
        return sums;
    }

    @ParameterizedTest
    @EnumSource
    void luck_averages_nothing(Bot bot) {
        double anyLuck = 0;
        for (long seed = 0; seed < NIGHTS; seed++) {
            Sums sums = over(Tiny.of(seed).fog(), bot);
            assertEquals(0, sums.luck, 1e-12, "luck of " + bot + " on night " + seed);
            assertEquals(sums.understanding, sums.judged, 1e-12);
            anyLuck += sums.anyLuck;
        }
        assertTrue(anyLuck > 0.1, "some courses are lucky");
    }

    @Test
    void every_night_holds_something_of_every_kind() {
        for (long seed = 0; seed < NIGHTS; seed++) {
            Night night = Tiny.of(seed).fog();
            Scenario scenario = night.scenario();
            assertEquals(3, night.slots().size(), "the third word of a voice is its first again");
            assertEquals(
                    4,
                    scenario.dispatches().stream()
                                    .mapToInt(d -> d.claims().size())
                                    .sum()
                            - 1,
                    "and ours");
            assertEquals(
                    1,
                    scenario.questions().stream()
                            .filter(q -> q.settled().turn().isPresent())
                            .count());
            assertEquals(
                    1,
                    scenario.questions().stream()
                            .filter(q -> q.chance().parent().isPresent())
                            .count());
            assertEquals(1, scenario.desk().inherited().size());
            assertTrue(scenario.dispatches().stream().map(Dispatch::ifRun).anyMatch(ours -> ours.isPresent()));
            Set<String> happened = new TreeSet<>();
            for (Bot bot : List.of(Bot.REFERENCE, Bot.NOVICE, Bot.RANDOM)) {
                happened.addAll(over(night, bot).happened);
            }
            for (String what : HAPPENS) {
                assertTrue(happened.contains(what), what + " does not come about on night " + seed + ": " + happened);
            }
        }
    }
}
