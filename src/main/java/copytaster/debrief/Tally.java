package copytaster.debrief;

import copytaster.belief.Cells;
import copytaster.belief.Terms;
import copytaster.narrate.Tenths;
import copytaster.sim.Ledger;

/**
 * A ledger, or one question's part of it, as it is printed: in tenths of a point, parts that add up.
 *
 * @param understanding {@code info − judgement + luck}
 * @param info what the evidence was worth
 * @param judgement what judgement gave away
 */
public record Tally(long understanding, long info, long judgement, long luck) {

    /** Of a shift. */
    public static Tally of(Ledger ledger) {
        return of(ledger.info(), ledger.judgement(), ledger.luck());
    }

    static Tally of(Terms terms) {
        return of(terms.info(), terms.judgement(), terms.luck());
    }

    private static Tally of(double info, double judgement, double luck) {
        long whole = Tenths.of(info - judgement + luck);
        long[] parts = Tenths.parts(whole, info, -judgement, luck);
        return new Tally(whole, parts[0], -parts[1], parts[2]);
    }

    /** Of what judgement gave away: by choice, and forced. */
    public Given given(Ledger ledger) {
        long[] parts = Tenths.parts(judgement, ledger.judgement() - ledger.forced(), ledger.forced());
        return new Given(parts[0], parts[1]);
    }

    /** In tenths. */
    public record Given(long choice, long forced) {}

    /** What judgement gave away by its {@link Cells}, in their order. */
    long[] cells(Ledger ledger) {
        Cells cells = ledger.cells();
        return Tenths.parts(judgement, cells.falseLetThrough(), cells.trueLost(), cells.luckyFirm(), cells.luckyWeak());
    }

    /** By how much this is above another, part by part. */
    Tally above(Tally other) {
        return new Tally(
                understanding - other.understanding, info - other.info, judgement - other.judgement, luck - other.luck);
    }

    /** What it would be without luck: {@code info − judgement}. */
    public long withoutLuck() {
        return understanding - luck;
    }

    boolean none() {
        return info == 0 && judgement == 0 && luck == 0;
    }

    /** {@code 4.8 evidence − 12.2 judgement − 2.2 luck}, without what is nought. */
    String sum(String evidence, String judged) {
        StringBuilder out = new StringBuilder();
        add(info, evidence, out);
        add(-judgement, judged, out);
        add(luck, "luck", out);
        return out.toString();
    }

    private static void add(long tenths, String of, StringBuilder out) {
        if (tenths != 0) {
            out.append(out.isEmpty() ? (tenths < 0 ? "−" : "") : tenths < 0 ? " − " : " + ")
                    .append(Tenths.plain(Math.abs(tenths)))
                    .append(' ')
                    .append(of);
        }
    }
}
