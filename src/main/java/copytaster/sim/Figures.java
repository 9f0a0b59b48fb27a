package copytaster.sim;

import copytaster.belief.Cells;

/** What the sessions of one bot come to. */
public final class Figures {
    private final Share understanding = new Share();
    private final Share points = new Share();
    private final Mean total = new Mean();
    private final Mean info = new Mean();
    private final Mean judgement = new Mean();
    private final Mean forced = new Mean();
    private final Mean luck = new Mean();
    private final Mean accuracy = new Mean();
    private final Mean trust = new Mean();
    private final Mean care = new Mean();
    private final Mean readers = new Mean();
    private Cells cells = Cells.NONE;

    void add(Played played) {
        Ledger ledger = played.ledger();
        understanding.add(ledger.understanding(), ledger.perfect());
        points.add(ledger.info() - ledger.judgement(), ledger.info());
        total.add(ledger.understanding());
        info.add(ledger.info());
        judgement.add(ledger.judgement());
        forced.add(ledger.forced());
        luck.add(ledger.luck());
        accuracy.add(ledger.accuracy());
        trust.add(played.trust());
        care.add(played.care());
        readers.add(played.readers());
        cells = cells.plus(ledger.cells());
    }

    void add(Figures other) {
        understanding.add(other.understanding);
        points.add(other.points);
        total.add(other.total);
        info.add(other.info);
        judgement.add(other.judgement);
        forced.add(other.forced);
        luck.add(other.luck);
        accuracy.add(other.accuracy);
        trust.add(other.trust);
        care.add(other.care);
        readers.add(other.readers);
        cells = cells.plus(other.cells);
    }

    /** U over that of an editor who knew every answer, in percent. */
    public Share understanding() {
        return understanding;
    }

    /** (Info − J)/Info: points taken of those on offer, in percent. */
    public Share points() {
        return points;
    }

    /** U, in points. */
    public Mean total() {
        return total;
    }

    public Mean info() {
        return info;
    }

    /** J, in points. */
    public Mean judgement() {
        return judgement;
    }

    /** The part of J that no choice could have avoided for want of actions. */
    public Mean forced() {
        return forced;
    }

    public Mean luck() {
        return luck;
    }

    public Mean accuracy() {
        return accuracy;
    }

    /** Points of trust won or lost in the shift. */
    public Mean trust() {
        return trust;
    }

    public Mean care() {
        return care;
    }

    public Mean readers() {
        return readers;
    }

    /** J by how it turned out, in points a session. */
    public Cells cells() {
        double n = Math.max(1, total.count());
        return new Cells(
                cells.falseLetThrough() / n, cells.trueLost() / n, cells.luckyFirm() / n, cells.luckyWeak() / n);
    }
}
