package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import copytaster.act.Command;
import copytaster.scenario.Grade;
import copytaster.scenario.Night;
import copytaster.scenario.Source;
import copytaster.testing.Sheet;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What the turns of a shift allocate when there is ten times as much of everything: about ten times as much, not a hundred. */
class GrowthTest {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TURNS = 8;
    private static final int SMALL = 400;
    private static final int ROUNDS = 10;
    private static final int MOST = 20;

    @Test
    void opening_hearing_and_settling_ten_times_as_much_allocates_about_ten_times_as_much() {
        for (Night night : new Night[] {night(SMALL).record(), night(SMALL).fog()}) {
            long small = least(night);
            long large = least(new Night(night(10 * SMALL).scenario(), night.mode()));
            assertTrue(large < MOST * small, night.mode() + " allocates " + small + ", " + large);
        }
    }

    /** Everything is opened in the first two turns, by a rival, or falls silent then; and is settled in the fifth. */
    private static Sheet night(int size) {
        Sheet sheet = new Sheet().turns(TURNS).source("rival", Source.Kind.RIVAL, Grade.C);
        for (int i = 0; i < size; i++) {
            String id = "q" + i;
            sheet.question(id, q -> q.yes().settled(5));
            sheet.dispatch("d" + i, 1 + i % 2, "rival", d -> d.asserts(id));
            sheet.dispatch("e" + i, 2, "wire", d -> d.silent(id));
        }
        return sheet;
    }

    /** The bytes that a shift in which nothing is decided allocates up to its last turn; the least of some rounds. */
    private static long least(Night night) {
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            State state = Rules.start(Rules.VERSION, night, Setup.USUAL, 1);
            long before = THREAD.getCurrentThreadAllocatedBytes();
            state = Rules.decide(state, new Command.Open()).after();
            while (state.clock().turn() < TURNS) {
                state = Rules.decide(state, new Command.Next()).after();
            }
            bytes = Math.min(bytes, THREAD.getCurrentThreadAllocatedBytes() - before);
        }
        return bytes;
    }
}
