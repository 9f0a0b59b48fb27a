package copytaster.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final double[] RUNGS = {0.97, 0.75, 0.50, 0.25, 0.03};

    @Test
    void understanding_is_info_less_judgement_plus_luck() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double weight = 1 + random.nextInt(10);
            double street = random.nextDouble();
            double said = random.nextInt(6) == 0 ? street : RUNGS[random.nextInt(RUNGS.length)];
            double answer = random.nextInt(3) == 0 ? random.nextDouble() : random.nextInt(2);
            Terms terms = Terms.of(weight, street, said, random.nextDouble(), answer, RUNGS);
            assertEquals(terms.understanding(), terms.info() - terms.judgement() + terms.luck(), 1e-12);
            assertTrue(terms.info() >= 0, terms::toString);
            assertTrue(terms.judgement() >= 0, terms::toString);
        }
    }

    @Test
    void saying_nothing_understands_nothing_and_owes_nothing_to_luck() {
        Terms silence = Terms.of(3, 0.6, 0.6, 0.9, 1, RUNGS);
        assertEquals(0, silence.understanding());
        assertEquals(0, silence.luck());
        assertEquals(silence.info(), silence.judgement(), 1e-15);
    }

    @Test
    void the_best_rung_gives_nothing_away() {
        assertEquals(0, Terms.of(1, 0.5, 0.75, 0.8, 0, RUNGS).judgement());
        assertEquals(0, Terms.of(1, 0.62, 0.62, 0.61, 0, RUNGS).judgement(), "silence can be best");
    }

    @Test
    void figures_by_hand() {
        // Street 0.6, confirmed at 0.97, evidence 0.8, answer yes, weight 2:
        // (0.4)² − (0.03)² = 0.1591; best is attributed, (0.05)² = 0.0025.
        Terms terms = Terms.of(2, 0.6, 0.97, 0.8, 1, RUNGS);
        assertEquals(2 * 0.1591, terms.understanding(), 1e-12);
        assertEquals(2 * (0.04 - 0.0025), terms.info(), 1e-12);
        assertEquals(2 * (0.0289 - 0.0025), terms.judgement(), 1e-12);
        assertEquals(2 * 2 * 0.37 * 0.2, terms.luck(), 1e-12);
    }
}
