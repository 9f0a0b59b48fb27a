package copytaster.debrief;

import copytaster.observe.Observation;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gauges over a shift: one value as each turn began, and one at the close.
 *
 * @param hours what stands below them: {@code 16:45}, the last {@code close}
 * @param par the reference's on the same night; empty while the shift is unfinished
 */
public record Curves(List<String> hours, Curve you, Optional<Curve> par) {

    /**
     * One editor's.
     *
     * @param trust in points
     * @param readers how many
     * @param care in points
     * @param understanding points gathered so far; at the close with the turns that open questions go on counting
     */
    public record Curve(List<Double> trust, List<Double> readers, List<Double> care, List<Double> understanding) {
        public Curve {
            trust = List.copyOf(trust);
            readers = List.copyOf(readers);
            care = List.copyOf(care);
            understanding = List.copyOf(understanding);
        }
    }

    public Curves {
        hours = List.copyOf(hours);
    }

    static Curves of(Material material, Optional<Material> par) {
        List<String> hours = new ArrayList<>();
        for (Observation seen : material.course().began()) {
            hours.add(material.voice().hour(seen.turn()));
        }
        if (material.finished()) {
            hours.add("close");
        }
        return new Curves(hours, curve(material), par.map(Curves::curve));
    }

    private static Curve curve(Material material) {
        List<Observation> points = new ArrayList<>(material.course().began());
        if (material.finished()) {
            points.add(material.course().last());
        }
        List<Double> trust = new ArrayList<>();
        List<Double> readers = new ArrayList<>();
        List<Double> care = new ArrayList<>();
        List<Double> understanding = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            var gauges = points.get(i).gauges();
            trust.add(gauges.trust() / 1000.0);
            readers.add((double) gauges.readers());
            care.add(gauges.care() / 1000.0);
            boolean close = material.finished() && i == points.size() - 1;
            understanding.add(understanding(material, i + 1, close));
        }
        return new Curve(trust, readers, care, understanding);
    }

    /** What had been gathered as a turn began; lines that go on counting after the last turn do so only at the close. */
    private static double understanding(Material material, int turn, boolean close) {
        double points = 0;
        for (Booked booked : material.books().lines()) {
            int question = booked.line().question();
            if (booked.line().turn() < turn && material.questions().contains(question)) {
                double once =
                        booked.line().terms(material.books().answer(question)).understanding();
                points += (close ? booked.line().turns() : 1) * once;
            }
        }
        return points;
    }
}
