package copytaster.debrief;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points in tenths, as they are printed. What is printed as made up of parts adds up as printed: a whole is rounded by itself, and its
 * parts are rounded to come to it by the method of the largest remainder (Hamilton's, known from the sharing out of seats). No part
 * is off by a tenth or more, and one that is nought stays nought.
 */
public final class Tenths {
    private Tenths() {}

    /** The nearest number of tenths; the half goes away from nought. */
    static long of(double points) {
        return points < 0 ? -Math.round(-10 * points) : Math.round(10 * points);
    }

    /**
     * The parts of a whole in tenths: each rounded down, then those with the largest remainders, the first of equal ones, up by one
     * until they come to it.
     *
     * @param whole what they come to: their exact sum in tenths, rounded up or down
     * @throws IllegalArgumentException if it is neither
     */
    static long[] parts(long whole, double... parts) {
        double[] exact = Arrays.stream(parts).map(part -> 10 * part).toArray();
        long[] rounded =
                Arrays.stream(exact).mapToLong(part -> (long) Math.floor(part)).toArray();
        long missing = whole - Arrays.stream(rounded).sum();
        if (missing < 0 || missing > parts.length) {
            throw new IllegalArgumentException(Arrays.toString(parts) + " do not come to " + whole + " tenths");
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> rounded[i] - exact[i]))
                .limit(missing)
                .forEach(i -> rounded[i]++);
        return rounded;
    }

    /** {@code 3.2} or {@code −3.2}. */
    public static String plain(long tenths) {
        long size = Math.abs(tenths);
        return (tenths < 0 ? "−" : "") + size / 10 + "." + size % 10;
    }

    /** {@code +3.2}, {@code −3.2} or {@code 0.0}. */
    public static String signed(long tenths) {
        return (tenths > 0 ? "+" : "") + plain(tenths);
    }
}
