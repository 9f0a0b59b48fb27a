package copytaster.scenario;

import java.util.Locale;
import java.util.Optional;

/**
 * A sensitive detail of a dispatch: it runs or is withheld as part of running.
 *
 * @param label two or three words for the composer
 */
public record Detail(String id, String label, String text, Kind kind, Risk risk, Optional<Benefit> benefit) {
    /** Whom or what it touches. */
    public enum Kind {
        TROOPS,
        WITNESS,
        STRINGER,
        VICTIM,
        KIN,
        GRAPHIC,
        PROPAGANDA,
        PANIC;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What running it risks.
     *
     * @param care points of care it costs, in (0,40], whatever is drawn
     * @param chance that the echo comes, in (0,1)
     */
    public record Risk(double care, double chance, String text, String echo) {}

    /** What readers gain by it, in points of care. */
    public record Benefit(double care, String text) {}

    /** Points of care that running it moves: benefit less risk. */
    public double netCare() {
        return benefit.map(Benefit::care).orElse(0.0) - risk.care();
    }
}
