package copytaster.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeyedTest {
    /** Computed apart from this program, in another language. They may never change: a seed's night hangs on them. */
    @Test
    void a_seed_a_key_and_an_index_give_these_bits_for_ever() {
        vector(0L, "", 0, 0x0397AB29740681D9L, 0.01403302919427496);
        vector(0L, "", 1, 0xC0737B7CF89E44ABL, 0.7517621212106116);
        vector(1L, "check:fort-call", 0, 0xAC9DEE5108A03B16L, 0.6742848346553963);
        vector(1L, "check:fort-call", 1, 0x9C0F92FE56E2B24DL, 0.6096126433320801);
        vector(2L, "check:fort-call", 0, 0xB95C0793153029A4L, 0.7240605100716385);
        vector(-1L, "answer:fort", 0, 0x2F5642A9B0E30652L, 0.1849099792751865);
        vector(Long.MIN_VALUE, "slot:voice:fort", 3, 0xB0D1938911B5B4AFL, 0.6906978807107496);
        vector(20150928L, "harm:road", 0, 0x729D139A88145A4DL, 0.4477092983507459);
    }

    private static void vector(long seed, String key, int index, long bits, double uniform) {
        assertEquals(bits, Keyed.bits(seed, key, index));
        assertEquals(uniform, Keyed.uniform(seed, key, index));
    }

    @Test
    void neighbouring_seeds_keys_and_indices_are_evenly_spread() {
        int[] bySeed = new int[100];
        int[] byKey = new int[100];
        int[] byIndex = new int[100];
        int draws = 100_000;
        for (int i = 0; i < draws; i++) {
            bySeed[cell(Keyed.uniform(i, "answer:fort", 0))]++;
            byKey[cell(Keyed.uniform(1, "check:" + i, 0))]++;
            byIndex[cell(Keyed.uniform(1, "check:fort", i))]++;
        }
        // 99 degrees of freedom: one draw in a million lies beyond 177, and these are always the same draws.
        assertTrue(chiSquare(bySeed, draws) < 177, "by seed");
        assertTrue(chiSquare(byKey, draws) < 177, "by key");
        assertTrue(chiSquare(byIndex, draws) < 177, "by index");
    }

    @Test
    void draws_under_two_keys_of_one_seed_are_unrelated() {
        int[] pairs = new int[100];
        int draws = 100_000;
        for (int seed = 0; seed < draws; seed++) {
            int one = (int) (10 * Keyed.uniform(seed, "answer:q1", 0));
            int other = (int) (10 * Keyed.uniform(seed, "answer:q2", 0));
            pairs[10 * one + other]++;
        }
        assertTrue(chiSquare(pairs, draws) < 177);
    }

    @Test
    void every_character_of_the_key_counts() {
        assertNotEquals(Keyed.bits(1, "ab", 0), Keyed.bits(1, "ba", 0));
        assertNotEquals(Keyed.bits(1, "a", 0), Keyed.bits(1, "a\0", 0));
        assertNotEquals(Keyed.bits(1, "", 0), Keyed.bits(1, "\0", 0));
    }

    private static int cell(double uniform) {
        assertTrue(uniform >= 0 && uniform < 1);
        return (int) (100 * uniform);
    }

    private static double chiSquare(int[] cells, int draws) {
        double expected = (double) draws / cells.length;
        double sum = 0;
        for (int cell : cells) {
            sum += (cell - expected) * (cell - expected) / expected;
        }
        return sum;
    }
}
