package copytaster.debrief;

import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Trust and readers turn by turn, and care: what was taken, what was spared. */
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
        out.heading("Care");
        part.care();
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

    private void care() {
        out.text("Care began at 100 and stands at "
                + Figures.points(material.course().last().gauges().care())
                + ". It falls by the risk that you took with people, whether or not harm came of it.");
        List<Event> events = material.course().events();
        for (Event event : events) {
            if (event instanceof Event.CareMoved) {
                Event.CareMoved moved = (Event.CareMoved) event;
                boolean harmed = events.contains(new Event.Harmed(moved.risk()));
                out.item(Figures.change(moved.milli()) + " " + risk(moved.risk(), harmed));
            }
        }
        withheld();
    }

    private String risk(String id, boolean harmed) {
        int index = material.night().check(id);
        if (index >= 0) {
            Check check = material.night().check(index);
            return "Check “" + check.title() + "”. " + check.risk().text().orElse("")
                    + (harmed ? " " + check.risk().echo().orElse("") : "");
        }
        for (Dispatch dispatch : material.night().scenario().dispatches()) {
            for (Detail detail : dispatch.details()) {
                if (detail.id().equals(id)) {
                    return "You ran " + detail.label() + ". " + detail.risk().text()
                            + (harmed ? " " + detail.risk().echo() : "")
                            + detail.benefit().map(b -> " For it: " + b.text()).orElse("");
                }
            }
        }
        return id;
    }

    /** Details left out of dispatches that ran. */
    private void withheld() {
        List<String> spared = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Observation.Item item : material.course().last().wire()) {
            for (Observation.Sensitive detail : item.details()) {
                if (item.ran() && !detail.ran()) {
                    (detail.care() < 0 ? spared : missed)
                            .add(detail.detail().label() + " (" + Figures.change((int) Math.round(1000 * detail.care()))
                                    + ")");
                }
            }
        }
        out.text(
                spared.isEmpty()
                        ? ""
                        : "Details you left out, and the care that each would have cost: " + Phrases.list(spared)
                                + ".");
        out.text(
                missed.isEmpty()
                        ? ""
                        : "Details you left out, though worth more than their risk: " + Phrases.list(missed) + ".");
    }
}
