package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.bot.Bot;
import copytaster.observe.Observation;
import copytaster.rules.Truth;
import copytaster.scenario.Night;
import copytaster.testing.Courses;
import copytaster.testing.Tiny;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger over every course of small nights: it closes on each, and luck averages nothing for anybody. */
class EveryCourseTest {
    private static final int NIGHTS = 2;

    /** Sums over courses, weighted with their chances. */
    private static final class Sums {
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
            sums.chance += chance;
            sums.luck += chance * ledger.luck();
            sums.anyLuck += chance * Math.abs(ledger.luck());
            sums.understanding += chance * ledger.understanding();
            sums.judged += chance * (ledger.info() - ledger.judgement());
            assertEquals(ledger.judgement(), ledger.cells().sum(), 1e-9);
        }
    }

    private static Sums over(Night night, Bot bot) {
        Sums sums = new Sums();
        Courses.play(night, bot.policy(1), new Book(sums, List.of(), List.of()));
        assertEquals(1, sums.chance, 1e-12, "the chances of all courses");
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
        assertTrue(bot == Bot.TIMID || anyLuck > 0.1, "some courses are lucky");
    }
}
