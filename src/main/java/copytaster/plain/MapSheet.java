package copytaster.plain;

import copytaster.narrate.Holding;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.scenario.Night;
import java.util.List;

/** The map as text, and what is where by our own page. */
final class MapSheet {
    private final Night night;
    private final Out out;

    MapSheet(Night night, Out out) {
        this.night = night;
        this.out = out;
    }

    void print(Observation seen) {
        if (night.scenario().map().isEmpty()) {
            out.line("This scenario has no map.");
            return;
        }
        List<Holding> holdings = Holding.of(night, seen);
        for (int row = 0; row < night.scenario().map().size(); row++) {
            out.row(marked(night.scenario().map().get(row), row, holdings));
        }
        out.line(seen.phase() == Clock.Phase.CLOSED ? "By the record, else our own page:" : "By our own page:");
        for (Holding holding : holdings) {
            String changed = holding.changed(seen) ? ", new" : "";
            out.indented("  ", holding.mark() + " " + holding.place().name() + ": " + holding.words() + changed + ".");
        }
    }

    /** A row of the map with the marks of its places. */
    private static String marked(String row, int number, List<Holding> holdings) {
        int[] signs = row.codePoints().toArray();
        for (Holding holding : holdings) {
            if (holding.place().row() == number && holding.place().column() < signs.length) {
                signs[holding.place().column()] = holding.mark().codePointAt(0);
            }
        }
        return new String(signs, 0, signs.length);
    }
}
