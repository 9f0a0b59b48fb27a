package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.narrate.Figures;
import copytaster.narrate.Tenths;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Standing;
import copytaster.rules.Clock;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one question was handled, told: plainly; then what was known, said and true; then in figures. */
final class HandlingWords {
    /** A chance that moved by less than this is told as one. */
    private static final double DRIFT = 0.05;

    /** How far from the middle the best rung must lie for the evidence to have all but answered: the outermost do. */
    private static final double PLAIN = 0.4;

    /** Nearer to the middle than this the evidence is called about even. */
    private static final double EVEN = 0.1;

    /** What came after the telling turn is told beside it where it moved the evidence by this much. */
    private static final double NOTABLE = 0.15;

    /** A page that was moved more often than this is told by its first and its last word. */
    private static final int STAGES = 4;

    private final Material material;
    private final Handling handling;
    private final Decision decision;
    private final Question question;
    private final Outcome outcome;
    private final Stood telling;

    private HandlingWords(Material material, Handling handling) {
        this.material = material;
        this.handling = handling;
        this.decision = handling.telling();
        this.question = material.night().question(handling.question());
        this.outcome = Outcome.of(material, handling.question());
        this.telling = decision.telling();
    }

    /** What was known, said and true, and the figures. */
    static void write(Material material, Handling handling, int number, Passages out) {
        new HandlingWords(material, handling).write(number, out);
    }

    /** The plain sentences alone, for a place where the question stands above them. */
    static String plainly(Material material, Handling handling) {
        return new HandlingWords(material, handling).plainly();
    }

    /** The question and the plain sentences, which say everything by themselves. */
    static String wholly(Material material, Handling handling) {
        HandlingWords words = new HandlingWords(material, handling);
        return words.question.question() + " " + words.plainly();
    }

    /** The question, what was said and, told apart from how well that was judged, what it came to: for the one done best. */
    static String briefly(Material material, Handling handling) {
        HandlingWords words = new HandlingWords(material, handling);
        List<String> said = handling.decisions().stream()
                .filter(d -> d.rung().isPresent())
                .map(d -> d.rung().get().word() + (d.inherited() ? " as found" : " at " + material.began(d)))
                .toList();
        return words.question.question() + " " + Phrases.capital(Phrases.list(said)) + "; " + words.came() + " points.";
    }

    /** {@code as it fell, +3.2} or, where the best of them cost points, first why it is praised: what the evidence promised. */
    private String came() {
        String fell = outcome.scored() ? "as it fell" : "by the record's odds";
        double points = understanding();
        return Tenths.of(points) < 0
                ? "on the evidence it promised "
                        + Tenths.plain(
                                Tally.of(material.terms(handling.question())).withoutLuck())
                        + ", but " + fell + " it cost " + Points.plain(-points)
                : fell + ", " + Points.signed(points);
    }

    private void write(int number, Passages out) {
        out.subheading(number + ". " + Phrases.asked(question));
        Account.of(material, handling.question(), telling.turn(), handling.decisions())
                .write("The evidence by " + hour(telling.turn()), out);
        out.figure("Said", said());
        out.figure("Outcome", outcome.words());
        out.figure("Rests on", outcome.rests(material.night().scenario()));
        out.figure("Figures", figures());
        String asked = Offers.words(material, handling.question());
        if (!asked.isEmpty()) {
            out.figure("Never asked", asked);
        }
    }

    private String plainly() {
        String twice = outcome.brief() + "; " + leaning();
        boolean both = !even() && outcome.leansTo(leansToYes());
        String told = outcome.brief() + verdict();
        return stages() + ". "
                + Phrases.stopped(
                        both && told.equals(twice)
                                ? outcome.brief() + ", and so did the evidence " + by() + later()
                                : told);
    }

    /** What you told your readers from first to last; beside the part that tells most, what the evidence then made of it. */
    private String stages() {
        List<Decision> all = handling.decisions();
        boolean silentBefore = all.size() > 1 && all.get(0).rung().isEmpty() && all.get(0) != decision;
        all = silentBefore ? all.subList(1, all.size()) : all;
        StringBuilder out =
                new StringBuilder(began(all.get(0), all.size() == 1 && !silentBefore) + figures(all.get(0)));
        boolean many = all.size() > STAGES;
        List<String> moves = new ArrayList<>();
        int before = 0;
        for (int i = 1; i < all.size(); i++) {
            Decision stage = all.get(i);
            boolean told = !many || i == all.size() - 1 || stage == decision;
            if (told) {
                String in = i - before > 1 ? "in " + (i - before) + " moves " : "";
                moves.add(in + stage.rung().orElseThrow().word() + " at " + material.began(stage) + figures(stage));
                before = i;
            }
        }
        boolean one = !many && all.get(0).rung().isPresent();
        return out.append(moves.isEmpty() ? "" : one ? ", then made it " : ", then ")
                .append(many ? String.join(", then ", moves) : Phrases.list(moves))
                .toString();
    }

    private String began(Decision first, boolean only) {
        if (first.rung().isEmpty()) {
            return "You said nothing" + (only ? "" : " at first");
        }
        String word = first.rung().get().word();
        return first.inherited()
                ? (only ? "You left the line you inherited, " : "You inherited it as ") + word
                : (first.led() ? "You led with it as " : "You ran it as ") + word + " at " + material.began(first);
    }

    /** {@code  (told readers 75%; the evidence made it 31%)}, beside the decision that tells most. */
    private String figures(Decision stage) {
        return stage == decision
                ? " (" + (decision.rung().isEmpty() ? "the talk told them " : "told readers ")
                        + Percent.of(telling.said()) + "; the evidence made it " + evidence() + ")"
                : "";
    }

    /**
     * {@code 31%, then 5% by 19:00}: what the evidence came to as the decision began, and in the turn that tells most of it where
     * that is otherwise. Both are rows of the question's account.
     */
    private String evidence() {
        double first = decision.lines().get(0).line().posterior();
        String start = Percent.of(first);
        String then = Percent.of(telling.posterior());
        String hour = hour(telling.turn());
        if (then.equals(start)) {
            return start;
        }
        if (Math.abs(first - telling.posterior()) < DRIFT) {
            return then + " by " + hour;
        }
        return start + ", then " + then + (hour.equals(material.began(decision)) ? " with what came at " : " by ")
                + hour;
    }

    /** How that judges the decision, without figures. */
    private String verdict() {
        if (!decision.chosen()) {
            return "; you had not the actions to say something better";
        }
        if (decision.inTime()) {
            return "; you had found the line on the page";
        }
        if (decision.verdict() == Verdict.GOOD) {
            return outcome.settled() && decision.rung().isPresent() && wrong()
                    ? ", and what you said was still what the evidence then supported"
                    : decision.rung().isPresent()
                            ? ". What you said was what the evidence supported"
                            : ". Silence was about as good as anything you could have said";
        }
        boolean firm = telling.said() > telling.best();
        if (outcome.settled() && firm == outcome.yes()) {
            return borneOut();
        }
        boolean grave = outcome.settled() && decision.verdict() != Verdict.INACCURACY;
        return grave
                        && telling.said() != telling.best()
                        && decision.rung().map(Rung::side).orElse(1) != 0
                ? (firm ? ": something false got through" : ": something true was lost") + mended()
                : "; " + beside();
    }

    /** Apart from the evidence, and borne out: the line lay on the side of the best to which the answer fell. */
    private String borneOut() {
        if (decision.rung().isEmpty()) {
            return "; " + leaning() + ", but silence did no harm";
        }
        if (decision.rung().get().side() == 0) {
            return "; " + leaning() + ", but leaving it open did no harm";
        }
        if (opposed()) {
            return ", as you had it; " + leaning();
        }
        return further()
                ? ", as you had it; the evidence went only part of the way"
                : "; you held back further than the evidence did, and rightly";
    }

    /** What was said, beside what the evidence supported. */
    private String beside() {
        if (decision.rung().isEmpty()) {
            return "the evidence was enough to say something";
        }
        int side = decision.rung().get().side();
        if (side == 0) {
            return Math.abs(telling.best() - 0.5) > PLAIN
                    ? "you left open" + mended() + " what the evidence had all but answered"
                    : "you left it open" + mended() + (even() ? "; " : ", though ") + leaning();
        }
        if (opposed()) {
            return leaning();
        }
        if (further()) {
            return (side > 0 ? "you went further than the evidence" : "you doubted it more than the evidence did")
                    + mended();
        }
        return side > 0
                ? "the evidence would have let you say it more firmly"
                : "the evidence would have let you doubt it more firmly";
    }

    /** Where the evidence on the desk lay in the turn that tells most, by its hour: what came later is told apart, and judges nothing. */
    private String leaning() {
        return by() + " the evidence " + (even() ? "was about even" : "leaned to " + (leansToYes() ? "yes" : "no"))
                + later();
    }

    /** {@code at 12:15}: from when the evidence stood where it did in the telling turn, as the decision began or after. */
    private String by() {
        boolean begun = Percent.of(telling.posterior())
                .equals(Percent.of(decision.lines().get(0).line().posterior()));
        return "at "
                + (begun
                        ? decision.inherited() ? hour(decision.firstTurn()) : material.began(decision)
                        : hour(telling.turn()));
    }

    /** {@code  (74% by the close)}: what the evidence last came to, where it had moved far from what it then was; else empty. */
    private String later() {
        List<Booked> lines =
                handling.decisions().get(handling.decisions().size() - 1).lines();
        Stood last = lines.get(lines.size() - 1).line();
        return Math.abs(last.posterior() - telling.posterior()) < NOTABLE
                ? ""
                : " (" + Percent.of(last.posterior()) + " by "
                        + (last.turn() == material.night().turns() ? "the close" : hour(last.turn())) + ")";
    }

    private boolean even() {
        return Math.abs(telling.posterior() - 0.5) < EVEN;
    }

    private boolean leansToYes() {
        return telling.posterior() > 0.5;
    }

    private boolean opposed() {
        return (telling.said() - 0.5) * (telling.posterior() - 0.5) < 0;
    }

    private boolean further() {
        return Math.abs(telling.said() - 0.5) > Math.abs(telling.best() - 0.5);
    }

    private boolean wrong() {
        return decision.rung().get().side() * (outcome.yes() ? 1 : -1) < 0;
    }

    /** Until when that was so of a decision that was put right later. */
    private String mended() {
        return handling.mended().map(last -> " until " + material.began(last)).orElse("");
    }

    private String said() {
        String stood = (decision.inherited() ? "" : " from " + material.began(decision)) + until();
        Optional<Standing> line =
                material.course().ended(telling.turn()).topic(question.id()).flatMap(Observation.Topic::line);
        if (line.isEmpty()) {
            return "Nothing," + stood + ". What went round without you: " + Percent.of(telling.street()) + ".";
        }
        long top = decision.lines().stream().filter(b -> b.line().lead()).count();
        return words(line.get()) + ", as "
                + line.get().rung().word() + "," + (decision.inherited() ? " as you found it," : "") + stood
                + (top > 0 ? ", " + Figures.count((int) top, "turn") + " of it at the top of the page" : "") + ".";
    }

    private String until() {
        int last = decision.lastTurn();
        if (last == material.night().turns()) {
            return " to the close";
        }
        boolean settled = question.settled().turn().equals(Optional.of(last + 1))
                && material.topic(handling.question()).settled().isPresent();
        return settled
                ? " until it was settled at " + hour(last + 1)
                : " until " + material.voice().out(last + 1);
    }

    private String figures() {
        String best = Phrases.either(decision.best().stream()
                .map(told -> Phrases.best(told, material.course().last().ladder()))
                .toList());
        return "told " + (decision.rung().isPresent() ? Percent.of(telling.said()) : "nothing")
                + ", evidence " + Percent.of(telling.posterior()) + "; best was " + best
                + ". " + Phrases.capital(decision.judged() ? Phrases.verdict(decision.verdict()) : "not judged")
                + ". The whole question: "
                + "given away " + given() + "; over " + turns() + ", at weight "
                + question.weight() + "; understanding " + Points.signed(understanding())
                + (outcome.scored() ? " points." : " points, by the odds that the record gives a yes.");
    }

    private String given() {
        return Tally.of(material.terms(handling.question()))
                .given(GivenAway.of(handling.decisions()))
                .words();
    }

    /** {@code 13 turns and the 6 after the close}. */
    private String turns() {
        int turns =
                handling.decisions().stream().mapToInt(d -> d.lines().size()).sum();
        boolean open = handling.decisions().stream()
                .flatMap(d -> d.lines().stream())
                .anyMatch(booked -> booked.line().turns() > 1);
        return Figures.count(turns, "turn") + (open ? " and the " + Clock.AFTER + " after the close" : "");
    }

    private double understanding() {
        return material.terms(handling.question()).understanding();
    }

    private String hour(int turn) {
        return material.voice().hour(turn);
    }

    private static String words(Observation.Standing line) {
        return line.text().isEmpty()
                ? "Our answer, on no named word"
                : Voice.quoted(line.text()) + " (" + line.by() + ")";
    }
}
