package copytaster.debrief;

import copytaster.belief.Cells;
import copytaster.belief.Terms;
import copytaster.narrate.Tenths;
import copytaster.sim.Ledger;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * What judgement gave away, by its parts: what was found and what was forced to the nearest tenth, so that what fell on one question
     * alone is the same of it and of the whole; what was chosen is the rest, where that is off by less than a tenth.
     */
    public Given given(GivenAway exact) {
        long found = Tenths.of(exact.found());
        long forced = Tenths.of(exact.forced());
        long choice = judgement - found - forced;
        if (choice >= 0 && exact.choice() > 0 && Math.abs(choice - 10 * exact.choice()) < 1) {
            return new Given(choice, found, forced);
        }
        long[] parts = Tenths.parts(judgement, exact.choice(), exact.found(), exact.forced());
        return new Given(parts[0], parts[1], parts[2]);
    }

    /** {@link GivenAway} in tenths. */
    public record Given(long choice, long found, long forced) {

        /** {@code 3.5 points: 2.5 by choice and 1.0 forced, more than a turn's actions could mend}. */
        String words() {
            long whole = choice + found + forced;
            if (whole == 0) {
                return "nothing";
            }
            String points = Tenths.plain(whole) + " points";
            List<String> parts = new ArrayList<>();
            add(choice, "by choice", whole, parts);
            add(found, "as found", whole, parts);
            add(forced, "forced, more than a turn's actions could mend", whole, parts);
            return parts.size() == 1 ? points + ", all " + parts.get(0) : points + ": " + Phrases.list(parts);
        }

        private static void add(long part, String how, long whole, List<String> parts) {
            if (part != 0) {
                parts.add(part == whole ? how : Tenths.plain(part) + " " + how);
            }
        }
    }

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
