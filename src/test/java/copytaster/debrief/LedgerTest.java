package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Mode;
import copytaster.session.Session;
import copytaster.sim.Booked;
import copytaster.sim.Ledger;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The debrief's sums over random play. */
class LedgerTest {
    private static final double EXACT = 1e-9;
    private static final int WALKS = 60;

    @ParameterizedTest
    @EnumSource
    void it_closes(Mode mode) {
        for (long seed = 0; seed < WALKS; seed++) {
            Session session = Walks.toClose(Nights.random(seed, mode), seed);
            Debrief debrief = Debrief.of(session);
            Ledger ledger = debrief.ledger();
            String walk = mode + " walk " + seed;
            assertEquals(ledger.understanding(), ledger.info() - ledger.judgement() + ledger.luck(), EXACT, walk);
            assertEquals(ledger.judgement(), ledger.cells().sum(), EXACT, walk);
            double decided = debrief.decisions().stream()
                    .flatMap(decision -> decision.lines().stream())
                    .mapToDouble(Booked::judgement)
                    .sum();
            double chosen =
                    debrief.decisions().stream().mapToDouble(Decision::loss).sum();
            double worth =
                    debrief.decisions().stream().mapToDouble(Decision::worth).sum();
            assertEquals(ledger.judgement(), decided, EXACT, "every line belongs to one decision, " + walk);
            assertEquals(ledger.judgement() - ledger.forced(), chosen, EXACT, walk);
            assertEquals(ledger.info() - ledger.judgement(), worth, EXACT, walk);
            double untraced = Untraced.points(Material.of(session));
            assertTrue(untraced >= 0 && untraced <= ledger.judgement() + EXACT, walk);
        }
    }
}
