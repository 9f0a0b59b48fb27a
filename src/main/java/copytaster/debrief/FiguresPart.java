package copytaster.debrief;

import copytaster.belief.Cells;
import copytaster.belief.Verdict;
import copytaster.narrate.Tenths;
import copytaster.narrate.Voice;
import copytaster.rules.Clock;
import copytaster.sim.Booked;
import copytaster.sim.Ledger;
import copytaster.sim.Stood;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The shift in figures: the ledger, judgement, what was left on the table, par. */
final class FiguresPart {
    /** How many questions or checks are named as the foremost. */
    private static final int NAMED = 3;

    /** Points below which nothing is named. */
    private static final double LITTLE = 0.5;

    /** The columns of a part of a sum: {@code −1,234.5}. */
    private static final int SUM = 8;

    private final Material material;
    private final Ledger ledger;
    private final Tally tally;
    private final Passages out;

    private FiguresPart(Material material, Ledger ledger, Passages out) {
        this.material = material;
        this.ledger = ledger;
        this.tally = Tally.of(ledger);
        this.out = out;
    }

    /** @param par the ledger of the reference on the same night; null while the shift is unfinished */
    static void write(Material material, List<Decision> decisions, Ledger ledger, Ledger par, Passages out) {
        FiguresPart part = new FiguresPart(material, ledger, out);
        out.heading("In figures");
        out.text(
                "Points measure understanding: how much nearer the truth your page brought its readers than what was going"
                        + " round would have by itself. Above nought is nearer, below nought further off. Every turn of"
                        + " every question counts, by the question's weight, and what is still open at the close counts "
                        + Clock.AFTER
                        + " turns more: readers keep the page as you left it. Where the record has no answer,"
                        + " points go by the odds that it gives. Luck is what came of answers falling out otherwise than"
                        + " the evidence made likely.");
        part.ledger(decisions);
        part.judgement(decisions);
        part.cells();
        if (par != null) {
            part.evidence();
            part.par(par);
        }
    }

    private void ledger(List<Decision> decisions) {
        out.figure(
                "Understanding",
                Tenths.signed(tally.understanding())
                        + " points, luck included; somebody who knew every answer could have given "
                        + Points.signed(ledger.perfect())
                        + ", measured against what was going round on this night as you ran it. It is made up of:");
        sum(tally.info(), "that the evidence was worth");
        sum(-tally.judgement(), "that judgement gave away");
        sum(tally.luck(), "luck");
        out.figure("Luck", LuckWords.sentence(material, tally.luck()));
        out.figure(
                "Judgement",
                Points.taken(ledger) + ", the share of what the evidence was worth that your page brought its readers,"
                        + " luck left out"
                        + (ledger.judgement() > ledger.info() ? "; judgement gave away more than all of it" : ""));
        out.figure("Given away", given(decisions));
    }

    /** {@code 3.5 points: 2.5 by choice and 1.0 forced, more than a turn's actions could mend}, and what is not by choice though nothing forced it. */
    private String given(List<Decision> decisions) {
        Tally.Given given = tally.given(GivenAway.of(decisions));
        return given.words()
                + (given.found() == 0
                        ? ""
                        : ". As found is what lines cost that were on the page before the shift: until they were moved, if that was by"
                                + " the end of the turn after the first word on them, or if no word came");
    }

    private void sum(long tenths, String of) {
        out.bar(Wrap.padLeft(Tenths.signed(tenths), SUM), of);
    }

    private void judgement(List<Decision> decisions) {
        int[] counts = new int[Verdict.values().length];
        decisions.stream()
                .filter(Decision::judged)
                .forEach(d -> counts[d.verdict().ordinal()]++);
        out.figure(
                "Accuracy",
                Math.round(ledger.accuracy())
                        + " of 100, how near your lines lay to the best there was, turn by turn; what was forced is left"
                        + " out");
        out.figure(
                "Decisions",
                counts[0] + " good, " + noun(counts[1], "inaccuracy", "inaccuracies") + ", "
                        + noun(counts[2], "mistake", "mistakes") + ", " + noun(counts[3], "blunder", "blunders")
                        + "; named by how far your page was from the evidence, not by what came of it. A decision is all that the"
                        + " page said of a question until that was moved, its turns together; the replay marks as blunders"
                        + " single turns' ends");
    }

    private static String noun(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Where the points fell that were given away; kinds of which there was nothing are left out. */
    private void cells() {
        long[] cells = tally.cells(ledger);
        if (cells[0] > 0) {
            out.figure(
                    "False let through",
                    Tenths.plain(cells[0])
                            + " of the points given away; there your page was firmer than the evidence, or silent while the talk ran"
                            + " ahead of it, and the answer was no" + most(Cells::falseLetThrough));
        }
        if (cells[1] > 0) {
            out.figure(
                    "True lost",
                    Tenths.plain(cells[1])
                            + " of the points given away; there your page was less firm than the evidence, or silent, and the answer was"
                            + " yes"
                            + most(Cells::trueLost));
        }
        List<String> borne = new ArrayList<>();
        if (cells[2] > 0) {
            borne.add(Tenths.plain(cells[2])
                    + " of the points given away where your page was firmer than the evidence, and the answer was yes");
        }
        if (cells[3] > 0) {
            borne.add(Tenths.plain(cells[3]) + " where it was less firm than the evidence, and the answer was no");
        }
        if (!borne.isEmpty()) {
            out.figure("Borne out all the same", String.join("; ", borne));
        }
    }

    /** A part of what judgement gave away on a question: no more than is printed of all of it. */
    private String part(int question, double points) {
        return Tenths.plain(
                Math.min(Tenths.of(points), Tally.of(material.terms(question)).judgement()));
    }

    /** The answered questions on which most of a cell fell, with their points; and how much fell on the others. */
    private String most(ToDoubleFunction<Cells> cell) {
        Map<Integer, Double> points = new TreeMap<>();
        double open = 0;
        for (Booked booked : material.books().lines()) {
            Stood line = booked.line();
            if (material.questions().contains(line.question())) {
                double answer = material.books().answer(line.question());
                double part = cell.applyAsDouble(Cells.of(booked.judgement(), line.said(), line.best(), answer));
                if (Outcome.of(material, line.question()).scored()) {
                    points.merge(line.question(), part, Double::sum);
                } else {
                    open += part;
                }
            }
        }
        List<String> named = points.entrySet().stream()
                .filter(of -> of.getValue() >= LITTLE)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(NAMED)
                .map(of -> Phrases.quoted(material.night().question(of.getKey()).slug()) + " ("
                        + part(of.getKey(), of.getValue()) + ")")
                .toList();
        return (named.isEmpty() ? "" : ". Most on " + Phrases.list(named))
                + (open < LITTLE
                        ? ""
                        : ". " + Points.plain(open)
                                + " fell on questions without an answer, each point split between the two by the odds that the record"
                                + " gives");
    }

    private void evidence() {
        String untraced = Points.plain(Untraced.points(material));
        if (!untraced.equals(Tenths.plain(0))) {
            out.figure(
                    "Origin not traced",
                    untraced
                            + " of the points given away; there your page was as firm as several sources would have let it"
                            + " be, and they were one");
        }
        List<LeftOnTable.Check> left = LeftOnTable.of(material.course());
        List<String> named = left.stream()
                .limit(NAMED)
                .map(check ->
                        Voice.quoted(check.title()) + " at " + material.voice().hour(check.turn()) + " ("
                                + Points.signed(check.points()) + " expected; it takes " + check.price() + ")")
                .toList();
        out.figure(
                "Most worth asking, and not asked",
                named.isEmpty()
                        ? "nothing: every question was checked, or no check was worth its action"
                        : String.join("; ", named));
    }

    private void par(Ledger ledger) {
        Tally par = Tally.of(ledger);
        out.figure(
                "Par",
                Tenths.signed(par.understanding())
                        + " points, by the reference editor: a program that saw only what you could see, on this same night. What went round on"
                        + " its night was moved by its own page; somebody who knew every answer could have given "
                        + Points.signed(ledger.perfect()) + " there. Made up of "
                        + par.sum("that the evidence was worth", "that judgement gave away") + "; without luck "
                        + Tenths.signed(par.withoutLuck()));
        Tally above = tally.above(par);
        out.figure(
                "You against par",
                above.none()
                        ? "level in every part"
                        : Tenths.signed(above.understanding()) + " points: " + Tenths.signed(above.info())
                                + " by what your checks told you, " + Tenths.signed(-above.judgement())
                                + " by judgement, " + Tenths.signed(above.luck()) + " by how the answers fell out");
    }
}
