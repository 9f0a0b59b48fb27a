package copytaster.plain;

import copytaster.narrate.Holding;
import copytaster.observe.Observation;
import copytaster.scenario.Night;

/** The city as text: its map, and who holds what by our own page. */
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
        night.scenario().map().forEach(out::row);
        out.line("By our own page:");
        for (Holding holding : Holding.of(night, seen)) {
            out.indented("  ", holding.place().name() + ": " + holding.words() + ".");
        }
    }
}
