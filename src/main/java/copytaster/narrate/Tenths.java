package copytaster.narrate;

import java.util.Arrays;

/**
 * Points in tenths, as they are printed. What is printed as made up of parts adds up as printed: a whole is rounded by itself, and its
 * parts are rounded to come to it by the method of the largest remainder (Hamilton's, known from the sharing out of seats). No part
 * is off by a tenth or more, and one that is nought stays nought. Written without streams: the gauges of a first frame need it.
 */
public final class Tenths {
    /** Sums of the same points in another order differ by less than this. */
    private static final double EXACT = 1e-9;

    private Tenths() {}

    /** The nearest number of tenths; the half goes away from nought. */
    public static long of(double points) {
        return points < 0 ? -Math.round(-10 * points) : Math.round(10 * points);
    }

    /**
     * The parts of a whole in tenths: each rounded down, then those with the largest remainders, the first of equal ones, up by one
     * until they come to it.
     *
     * @param whole what they come to: their exact sum in tenths, rounded up or down
     * @throws IllegalArgumentException if it is neither
     */
    public static long[] parts(long whole, double... parts) {
        long[] rounded = new long[parts.length];
        double[] remainders = new double[parts.length];
        long missing = whole;
        for (int i = 0; i < parts.length; i++) {
            rounded[i] = (long) Math.floor(10 * parts[i] + EXACT);
            remainders[i] = 10 * parts[i] - rounded[i];
            missing -= rounded[i];
        }
        if (missing < 0 || missing > parts.length) {
            throw new IllegalArgumentException(Arrays.toString(parts) + " do not come to " + whole + " tenths");
        }
        for (; missing > 0; missing--) {
            int largest = largest(remainders);
            rounded[largest]++;
            remainders[largest] = -1;
        }
        return rounded;
    }

    /** The first of the largest. */
    private static int largest(double[] numbers) {
        int found = 0;
        for (int i = 1; i < numbers.length; i++) {
            found = numbers[i] > numbers[found] ? i : found;
        }
        return found;
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
