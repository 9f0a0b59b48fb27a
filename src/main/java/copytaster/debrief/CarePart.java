package copytaster.debrief;

import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import java.util.List;

/** Care: the risks that were taken, and those that were spared by leaving a detail out. */
final class CarePart {
    private final Material material;
    private final Passages out;

    private CarePart(Material material, Passages out) {
        this.material = material;
        this.out = out;
    }

    static void write(Material material, Passages out) {
        out.heading("Risks taken and spared");
        CarePart part = new CarePart(material, out);
        part.taken();
        part.leftOut();
    }

    private void taken() {
        out.text("Care began at 100 and stands at "
                + Figures.points(material.course().last().gauges().care())
                + ". It falls by the risk that you took with people, whether or not harm came of it; a detail of use to"
                + " readers can raise it.");
        List<Event> events = material.course().events();
        for (Event event : events) {
            if (event instanceof Event.CareMoved moved) {
                boolean harmed = events.contains(new Event.Harmed(moved.risk()));
                out.item(Figures.change(moved.milli()) + " " + risk(moved.risk(), harmed));
            }
        }
    }

    private String risk(String id, boolean harmed) {
        int index = material.night().check(id);
        if (index >= 0) {
            Check check = material.night().check(index);
            return "Check " + Voice.quoted(check.title()) + ". "
                    + check.risk().text().orElse("")
                    + (harmed ? " " + check.risk().echo().orElse("") : "");
        }
        for (Dispatch dispatch : material.night().scenario().dispatches()) {
            for (Detail detail : dispatch.details()) {
                if (detail.id().equals(id)) {
                    String headline = material.course()
                            .last()
                            .item(dispatch.id())
                            .map(Observation.Item::headline)
                            .orElseThrow();
                    return "You ran, of " + named(detail, headline) + " "
                            + detail.risk().text()
                            + (harmed ? " " + detail.risk().echo() : "")
                            + detail.benefit().map(b -> " For it: " + b.text()).orElse("");
                }
            }
        }
        return id;
    }

    /** Details left out of dispatches that ran, in the order in which these came in. */
    private void leftOut() {
        boolean any = false;
        for (Observation.Item item : material.course().last().wire()) {
            for (Observation.Sensitive detail : item.details()) {
                if (item.ran() && !detail.ran()) {
                    if (!any) {
                        out.text("What you left out, and by how much each would have moved care:");
                        any = true;
                    }
                    out.item(Figures.change((int) Math.round(1000 * detail.care())) + " "
                            + named(detail.detail(), item.headline()));
                }
            }
        }
    }

    /** {@code “Taliban film: captured vehicles”: the footage. Forty seconds of the film.} */
    private static String named(Detail detail, String headline) {
        return Phrases.quoted(headline) + ": " + detail.label() + ". " + detail.text();
    }
}
