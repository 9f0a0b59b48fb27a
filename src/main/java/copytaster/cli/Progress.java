package copytaster.cli;

import java.io.PrintWriter;

/** A bar on one line of a terminal, drawn again only when it has grown. */
final class Progress {
    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final long all;
    private long shown = -1;

    Progress(PrintWriter out, long all) {
        this.out = out;
        this.all = all;
    }

    /** From any thread: so much is done. */
    synchronized void at(long done) {
        long percent = 100 * done / all;
        if (percent > shown) {
            shown = percent;
            int full = (int) (WIDTH * percent / 100);
            out.print(
                    "\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent + "% of " + all + " sessions");
            out.flush();
        }
    }

    /** Takes the bar away. */
    synchronized void clear() {
        out.print('\r' + " ".repeat(WIDTH + 40) + '\r');
        out.flush();
    }
}
