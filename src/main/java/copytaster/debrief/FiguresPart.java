package copytaster.debrief;

import copytaster.belief.Cells;
import copytaster.belief.Verdict;
import copytaster.narrate.Figures;
import copytaster.sim.Booked;
import copytaster.sim.Ledger;
import copytaster.sim.Stood;
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

    private final Material material;
    private final Ledger ledger;
    private final Passages out;

    private FiguresPart(Material material, Ledger ledger, Passages out) {
        this.material = material;
        this.ledger = ledger;
        this.out = out;
    }

    /** @param par the ledger of the reference on the same night; null while the shift is unfinished */
    static void write(Material material, List<Decision> decisions, Ledger ledger, Ledger par, Passages out) {
        FiguresPart part = new FiguresPart(material, ledger, out);
        out.heading("In figures");
        out.text(
                "Points measure understanding: how much nearer the truth your page brought its readers than what was going"
                        + " round would have by itself. Above nought is nearer, below nought further off. Every turn of"
                        + " every question counts, by the question's weight. Where an answer is not settled, points go by"
                        + " the odds that the record gives. Luck is what came of answers falling out otherwise than the"
                        + " evidence made likely.");
        part.ledger();
        part.judgement(decisions);
        part.cells();
        if (par != null) {
            part.evidence();
            part.par(par);
        }
    }

    private void ledger() {
        out.figure(
                "Understanding",
                Points.signed(ledger.understanding()) + " points; " + Points.understanding(ledger)
                        + " of what somebody who knew every answer could have given");
        out.figure("Made up of", identity(ledger));
        out.figure(
                "Points taken of those on offer",
                Points.taken(ledger) + " of what the evidence was worth"
                        + (ledger.judgement() > ledger.info() ? "; judgement gave away more than that" : ""));
        out.figure(
                "Given away",
                Points.plain(ledger.judgement()) + " points: "
                        + Points.plain(ledger.judgement() - ledger.forced()) + " by choice and "
                        + Points.plain(ledger.forced()) + " forced, for want of actions");
    }

    /** U = Info − J + Luck. */
    static String identity(Ledger ledger) {
        double luck = ledger.luck();
        return Points.plain(ledger.info()) + " that the evidence was worth − " + Points.plain(ledger.judgement())
                + " that judgement gave away " + (luck < 0 ? "− " : "+ ") + Points.plain(Math.abs(luck)) + " luck";
    }

    private void judgement(List<Decision> decisions) {
        int[] counts = new int[Verdict.values().length];
        decisions.stream()
                .filter(Decision::chosen)
                .forEach(d -> counts[d.verdict().ordinal()]++);
        out.figure("Accuracy of judgement", Math.round(ledger.accuracy()) + " of 100; what was forced is left out");
        out.figure(
                "Decisions",
                counts[0] + " good, " + noun(counts[1], "inaccuracy", "inaccuracies") + ", "
                        + noun(counts[2], "mistake", "mistakes") + ", " + noun(counts[3], "blunder", "blunders")
                        + "; named by how far your page was from the evidence, not by what came of it");
    }

    private static String noun(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void cells() {
        Cells cells = ledger.cells();
        out.figure(
                "False let through",
                Points.plain(cells.falseLetThrough()) + " points, told too firmly, and it was not so"
                        + most(Cells::falseLetThrough));
        out.figure(
                "True lost",
                Points.plain(cells.trueLost()) + " points, told too weakly or not at all, and it was so"
                        + most(Cells::trueLost));
        out.figure(
                "Right for the wrong reason",
                Points.plain(cells.luckyFirm()) + " points told too firmly and so after all, "
                        + Points.plain(cells.luckyWeak()) + " told too weakly and not so after all");
    }

    /** The settled questions on which most of a cell fell, with their points; and how much fell on the others. */
    private String most(ToDoubleFunction<Cells> cell) {
        Map<Integer, Double> points = new TreeMap<>();
        double open = 0;
        for (Booked booked : material.books().lines()) {
            Stood line = booked.line();
            if (material.questions().contains(line.question())) {
                double answer = material.books().answer(line.question());
                double part = cell.applyAsDouble(Cells.of(booked.judgement(), line.said(), line.best(), answer));
                if (Outcome.of(material, line.question()).settled()) {
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
                        + Points.plain(of.getValue()) + ")")
                .toList();
        return (named.isEmpty() ? "" : ". Most on " + Phrases.list(named))
                + (open < LITTLE
                        ? ""
                        : ". Of these, " + Points.plain(open)
                                + " on questions not settled to this day, shared out by the odds that the record gives");
    }

    private void evidence() {
        double untraced = Untraced.points(material);
        out.figure(
                "Origin not traced",
                Points.plain(untraced)
                        + " of the points given away. They would have been no loss, had the repeats that you did not trace"
                        + " been fresh evidence");
        List<LeftOnTable.Check> left = LeftOnTable.of(material.course());
        double points = left.stream().mapToDouble(LeftOnTable.Check::points).sum();
        List<String> named = new ArrayList<>();
        for (LeftOnTable.Check check : left.subList(0, Math.min(NAMED, left.size()))) {
            named.add("“" + check.title() + "” at " + material.voice().hour(check.turn()) + " ("
                    + Points.plain(check.points()) + ")");
        }
        out.figure(
                "Left on the table, expected",
                left.isEmpty()
                        ? "nothing: every question was checked, or no check was worth its action"
                        : "up to " + Points.plain(points)
                                + " points, from the best check that you never ordered on each of "
                                + Figures.count(left.size(), "question")
                                + ", at its best hour. Actions would not have sufficed for all. Worth most: "
                                + Phrases.list(named));
    }

    private void par(Ledger par) {
        out.figure(
                "Par",
                Points.signed(par.understanding())
                        + " points, by the reference editor: a program that sees only what you"
                        + " could see, on this same night. Made up of " + identity(par) + "; without luck "
                        + Points.signed(par.info() - par.judgement()));
        out.figure(
                "You against par",
                Points.signed(ledger.understanding() - par.understanding()) + " points: "
                        + Points.signed(ledger.info() - par.info()) + " by what your checks told you, "
                        + Points.signed(par.judgement() - ledger.judgement()) + " by judgement, "
                        + Points.signed(ledger.luck() - par.luck()) + " by luck");
    }
}
