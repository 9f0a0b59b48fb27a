package copytaster.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar on one line of a terminal, drawn again only when it has grown. */
final class Progress {
    private static final int WIDTH = 24;

    /** What is done before it is said how long the rest will take. */
    private static final int KNOWN_PERCENT = 2;

    private static final double NANOS_A_SECOND = 1e9;
    private static final long MINUTE = 60;

    private final PrintWriter out;
    private final long all;
    private final long began = System.nanoTime();
    private long shown = -1;
    private int columns;

    Progress(PrintWriter out, long all) {
        this.out = out;
        this.all = all;
    }

    /** From any thread: so much is done. */
    synchronized void at(long done) {
        long percent = 100 * done / all;
        if (percent > shown) {
            shown = percent;
            draw(line(done, all, (System.nanoTime() - began) / NANOS_A_SECOND));
        }
    }

    /** The bar after {@code seconds}, less than 80 columns wide. */
    static String line(long done, long all, double seconds) {
        long percent = 100 * done / all;
        int full = (int) (WIDTH * percent / 100);
        String bar = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
        String left = percent < KNOWN_PERCENT ? "" : ", " + left(seconds / done * (all - done));
        return String.format(Locale.ROOT, "%s %3d%%  %d of %d sessions%s", bar, percent, done, all, left);
    }

    private static String left(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 2 * MINUTE ? whole + " s left" : (whole + MINUTE - 1) / MINUTE + " min left";
    }

    private void draw(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, columns - line.length())));
        out.flush();
        columns = line.length();
    }

    /** Takes the bar away. */
    synchronized void clear() {
        out.print('\r' + " ".repeat(columns) + '\r');
        out.flush();
        columns = 0;
    }
}
