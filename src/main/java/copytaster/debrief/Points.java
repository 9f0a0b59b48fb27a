package copytaster.debrief;

import copytaster.narrate.Tenths;
import copytaster.sim.Ledger;

/** Points as the debrief writes them: one decimal, a real minus sign, no minus before nought. */
public final class Points {
    /** Fewer points on offer than this make no share worth stating. */
    private static final double LEAST = 1;

    private Points() {}

    /** {@code 3.2} or {@code −3.2}. */
    public static String plain(double points) {
        return Tenths.plain(Tenths.of(points));
    }

    /** {@code +3.2}, {@code −3.2} or {@code 0.0}. */
    public static String signed(double points) {
        return Tenths.signed(Tenths.of(points));
    }

    /** Points taken of those on offer, (Info − J)/Info: {@code 58%}; never below 0; {@code –} where hardly any were on offer. */
    static String taken(Ledger ledger) {
        return ledger.info() < LEAST ? "–" : share((ledger.info() - ledger.judgement()) / ledger.info());
    }

    /** U of what somebody who knew every answer would have: {@code 31%}, of either sign. */
    static String understanding(Ledger ledger) {
        if (ledger.perfect() < LEAST) {
            return "–";
        }
        long percent = Math.round(100 * ledger.understanding() / ledger.perfect());
        return (percent < 0 ? "−" : "") + Math.abs(percent) + "%";
    }

    private static String share(double part) {
        return Math.round(100 * Math.max(0, part)) + "%";
    }
}
