package copytaster.chance;

/**
 * Draws that depend on nothing but (seed, key, index).
 *
 * <p>The mixer is the 64-bit finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014, constants of Stafford's variant 13), applied once a character. It is written out here, with test vectors, so that
 * a night of today is the same night under every later Java.
 */
public final class Keyed {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Keyed() {}

    /** A number in [0,1) with 53 random bits. */
    public static double uniform(long seed, String key, int index) {
        return (bits(seed, key, index) >>> 11) * 0x1p-53;
    }

    /** The 64 bits behind {@link #uniform}. */
    public static long bits(long seed, String key, int index) {
        long hash = mix(seed + GOLDEN);
        for (int i = 0; i < key.length(); i++) {
            hash = mix(hash + GOLDEN * (key.charAt(i) + 1L));
        }
        return mix(hash ^ (GOLDEN * (index + 1L)));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
