package copytaster.debrief;

import copytaster.narrate.Figures;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** What is followed over the turns, and the one form in which each is written: on every page and in every chart. */
public enum Gauge {
    TRUST("Trust", Curves.Curve::trust, Gauge::whole),
    READERS("Readers", Curves.Curve::readers, Gauge::whole),
    CARE("Care", Curves.Curve::care, Gauge::whole),
    UNDERSTANDING("Understanding", Curves.Curve::understanding, Points::signed);

    private final String title;
    private final Function<Curves.Curve, List<Double>> values;
    private final DoubleFunction<String> written;

    Gauge(String title, Function<Curves.Curve, List<Double>> values, DoubleFunction<String> written) {
        this.title = title;
        this.values = values;
        this.written = written;
    }

    public String title() {
        return title;
    }

    /** One value a turn, and one at the close. */
    public List<Double> of(Curves.Curve curve) {
        return values.apply(curve);
    }

    /** {@code 62}, {@code 212,000} or, for understanding, {@code +48.6}. */
    public String written(double value) {
        return written.apply(value);
    }

    /** The last value of a curve as it is written. */
    String last(Curves.Curve curve) {
        List<Double> all = of(curve);
        return written(all.get(all.size() - 1));
    }

    private static String whole(double value) {
        return Figures.grouped(Math.round(value));
    }
}
