package copytaster.debrief;

import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Trust and readers turn by turn. */
final class GaugesPart {
    private static final int CELLS = 20;

    private final Material material;
    private final Passages out;

    private GaugesPart(Material material, Passages out) {
        this.material = material;
        this.out = out;
    }

    static void write(Material material, Passages out) {
        GaugesPart part = new GaugesPart(material, out);
        out.heading("Trust and readers");
        out.text("As each turn began; trust is out of 100.");
        List<Observation> hours = new ArrayList<>(material.course().began());
        for (Observation seen : hours) {
            part.bar(Figures.hour(seen.hour()), seen);
        }
        if (material.finished()) {
            part.bar("close", material.course().last());
        }
        out.text(ClosingTrust.sentence(material));
    }

    private void bar(String label, Observation seen) {
        int trust = seen.gauges().trust();
        int cells = (int) Math.round(trust * (double) CELLS / 100_000);
        out.bar(
                Wrap.pad(label, 5),
                Wrap.pad("▇".repeat(cells), CELLS)
                        + " trust " + Wrap.padLeft(Figures.points(trust), 3) + "  readers "
                        + Wrap.padLeft(Figures.grouped(seen.gauges().readers()), 9));
    }
}
