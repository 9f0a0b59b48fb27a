package copytaster.scenario;

import java.util.Locale;
import java.util.Optional;

/**
 * A verification job on one question.
 *
 * @param title what is done, of whom
 * @param method a method of the desk's practice
 * @param turns 0 to 3; 0 answers at once
 * @param from first turn at which it can be ordered
 * @param until last turn at which it can be ordered
 * @param offered the person at risk has offered
 */
public record Check(
        String id,
        String on,
        String title,
        String method,
        String skill,
        int turns,
        Outcome supports,
        Outcome refutes,
        Outcome inconclusive,
        Risk risk,
        Optional<Integer> from,
        Optional<Integer> until,
        boolean offered) {

    /** One of its three ends, with its chance when the answer is yes and when it is no. */
    public record Outcome(double whenSo, double whenNot, String text) {
        public double when(boolean so) {
            return so ? whenSo : whenNot;
        }
    }

    /** What it found: {@code SUPPORTS} always means yes. */
    public enum Result {
        SUPPORTS,
        REFUTES,
        INCONCLUSIVE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The risk to people in making it, and the points of care it costs. */
    public record Risk(Level level, double care, Optional<String> text, Optional<String> echo) {
        /** In words on the menu. */
        public enum Level {
            NONE,
            LOW,
            MEDIUM,
            HIGH;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public Outcome outcome(Result result) {
        return switch (result) {
            case SUPPORTS -> supports;
            case REFUTES -> refutes;
            case INCONCLUSIVE -> inconclusive;
        };
    }
}
