package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts as printed come to their whole as printed. */
class TenthsTest {
    @Test
    void parts_come_to_their_whole_and_none_is_off_by_a_tenth() {
        Random random = new Random(11);
        for (int n = 0; n < 20_000; n++) {
            double[] parts = new double[1 + random.nextInt(5)];
            for (int i = 0; i < parts.length; i++) {
                boolean nought = random.nextInt(4) == 0;
                double scale = Math.pow(10, random.nextInt(4) - 1);
                parts[i] = nought ? 0 : scale * random.nextGaussian();
            }
            double sum = Arrays.stream(parts).sum();
            for (long whole : new long[] {Tenths.of(sum), (long) Math.floor(10 * sum), (long) Math.ceil(10 * sum)}) {
                long[] rounded = Tenths.parts(whole, parts);
                assertEquals(whole, Arrays.stream(rounded).sum(), () -> Arrays.toString(parts));
                for (int i = 0; i < parts.length; i++) {
                    assertTrue(Math.abs(rounded[i] - 10 * parts[i]) < 1, Arrays.toString(parts));
                    assertTrue(parts[i] != 0 || rounded[i] == 0, Arrays.toString(parts));
                }
            }
        }
    }

    /** The largest remainders are rounded up: of 0.45, 0.33 and 0.22 the first takes the tenth that is missing. */
    @Test
    void the_largest_remainder_takes_what_is_missing() {
        assertEquals("[5, 3, 2]", Arrays.toString(Tenths.parts(10, 0.45, 0.33, 0.22)));
        assertEquals("[4, 0, 6]", Arrays.toString(Tenths.parts(10, 0.42, -0.04, 0.62)));
        assertThrows(IllegalArgumentException.class, () -> Tenths.parts(30, 0.45, 0.33, 0.22));
    }

    @Test
    void nought_has_no_sign() {
        assertEquals("0.0", Tenths.plain(Tenths.of(-0.04)));
        assertEquals("0.0", Tenths.signed(Tenths.of(-0.04)));
        assertEquals("−0.1", Tenths.signed(Tenths.of(-0.05)));
        assertEquals("+0.1", Tenths.signed(Tenths.of(0.05)));
        assertEquals("−12.3", Tenths.plain(-123));
    }
}
