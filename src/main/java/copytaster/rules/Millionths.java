package copytaster.rules;

/** Chances as whole millionths: the form in which events and states keep them. */
public final class Millionths {
    private static final double ONE = 1_000_000;

    private Millionths() {}

    public static int of(double chance) {
        return (int) Math.round(chance * ONE);
    }

    public static double chance(int millionths) {
        return millionths / ONE;
    }
}
