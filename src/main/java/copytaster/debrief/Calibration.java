package copytaster.debrief;

import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How often what stood on a rung came true. A case is a settled question that stood on the rung for a turn or more. */
public final class Calibration {
    private Calibration() {}

    /**
     * @param tells the chance that it tells readers
     * @param cases settled questions that stood on it
     * @param yes how many of them were answered yes
     */
    public record Row(Rung rung, double tells, int cases, int yes) {}

    /** One row a rung. */
    static List<Row> of(Material material, List<Decision> decisions) {
        List<Row> rows = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            TreeSet<Integer> stood = new TreeSet<>();
            for (Decision decision : decisions) {
                if (decision.rung().filter(rung::equals).isPresent()
                        && Outcome.of(material, decision.question()).settled()) {
                    stood.add(decision.question());
                }
            }
            int yes = (int) stood.stream()
                    .filter(question -> Outcome.of(material, question).yes())
                    .count();
            rows.add(new Row(rung, material.course().last().ladder().tells(rung), stood.size(), yes));
        }
        return rows;
    }
}
