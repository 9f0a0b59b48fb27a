package copytaster.scenario;

/**
 * What each rung tells a reader, as a chance of yes in (0,1), strictly descending. The defaults follow the bands of published
 * analytic standards (ICD 203, 2 January 2015).
 */
public record Ladder(double confirmed, double attributed, double unconfirmed, double doubtful, double debunked) {
    public static final Ladder STANDARD = new Ladder(0.97, 0.75, 0.50, 0.25, 0.03);

    public Ladder {
        if (!(1 > confirmed
                && confirmed > attributed
                && attributed > unconfirmed
                && unconfirmed > doubtful
                && doubtful > debunked
                && debunked > 0)) {
            throw new IllegalArgumentException("a ladder descends strictly within (0,1)");
        }
    }

    /** The chance of yes that a line on {@code rung} gives a reader. */
    public double tells(Rung rung) {
        return switch (rung) {
            case CONFIRMED -> confirmed;
            case ATTRIBUTED -> attributed;
            case UNCONFIRMED -> unconfirmed;
            case DOUBTFUL -> doubtful;
            case DEBUNKED -> debunked;
        };
    }
}
