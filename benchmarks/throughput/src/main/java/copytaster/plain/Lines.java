package copytaster.plain;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.scenario.Night;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What somebody reads who plays by lines, written at 80 columns as the line mode writes it. Stands in the line mode's own package to
 * use its sheets, which nobody outside it needs otherwise.
 */
public final class Lines {
    private static final int WIDTH = 80;

    private final Sheets sheets;

    public Lines(Night night, Writer to) {
        this.sheets = new Sheets(night, new Out(new PrintWriter(to), WIDTH), false);
    }

    /** The top of a turn: its news, the gauges, the new headlines; then every new dispatch whole. */
    public void turn(Observation seen) {
        sheets.turn(seen);
        for (Item item : seen.wire()) {
            if (item.fresh()) {
                sheets.dispatch(item, seen);
            }
        }
    }
}
