package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Standing;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import copytaster.sim.Stood;
import java.util.List;
import java.util.Optional;

/** One decision told: plainly; then what was known, said and true; then in figures. */
final class DecisionWords {
    /** A chance that moved by less than this is told as one. */
    private static final double DRIFT = 0.05;

    /** How far from the middle the best rung must lie for the evidence to have all but answered: the outermost do. */
    private static final double PLAIN = 0.4;

    private final Material material;
    private final Decision decision;
    private final Question question;
    private final Outcome outcome;
    private final Stood telling;

    private DecisionWords(Material material, Decision decision) {
        this.material = material;
        this.decision = decision;
        this.question = material.night().question(decision.question());
        this.outcome = Outcome.of(material, decision.question());
        this.telling = decision.telling();
    }

    /** What was known, said and true, and the figures. */
    static void write(Material material, Decision decision, int number, Passages out) {
        new DecisionWords(material, decision).write(number, out);
    }

    /** The plain sentences alone, for a place where the question stands above them. */
    static String plainly(Material material, Decision decision) {
        return new DecisionWords(material, decision).plainly();
    }

    /** The question and the plain sentences, which say everything by themselves. */
    static String wholly(Material material, Decision decision) {
        DecisionWords words = new DecisionWords(material, decision);
        return words.question.question() + " " + words.plainly();
    }

    private void write(int number, Passages out) {
        out.subheading(number + ". " + Phrases.asked(question));
        out.figure("Known at " + hour(telling.turn()), Known.words(material, decision.question(), telling.turn()));
        out.figure("Said", said());
        out.figure("Outcome", outcome.words());
        out.figure("Rests on", rests());
        out.figure("Figures", figures());
    }

    private String rests() {
        List<String> sources = outcome.sources(material.night().scenario());
        return Phrases.capital(outcome.mark()) + (sources.isEmpty() ? "." : ". " + String.join("; ", sources) + ".");
    }

    private String plainly() {
        return (did() + " " + contradicted() + Phrases.stopped(outcome.brief() + verdict())).strip();
    }

    /** What you told your readers, and what the evidence then made of it. */
    private String did() {
        String made = " the evidence made it " + course() + ".";
        if (decision.rung().isEmpty()) {
            return "You said nothing, and readers had only what was going round, " + Percent.of(telling.street())
                    + " likely;" + made;
        }
        Rung rung = decision.rung().get();
        String how = decision.inherited()
                ? "You left the line you found on the page, " + rung.word()
                : (decision.led() ? "You led with it as " : "You ran it as ") + rung.word();
        return how + ", " + Percent.of(telling.said()) + " likely;" + made;
    }

    /** How likely it was; from when it was first said to the turn that tells most of it, if that moved. */
    private String course() {
        double start = decision.lines().get(0).line().posterior();
        String likely = Percent.of(telling.posterior());
        return Math.abs(start - telling.posterior()) < DRIFT
                ? likely
                : Percent.of(start) + " at " + hour(decision.firstTurn()) + " and " + likely + " by "
                        + hour(telling.turn());
    }

    /** Who said otherwise, then or later. */
    private String contradicted() {
        int side = decision.rung().map(Rung::side).orElse(0);
        if (side == 0) {
            return "";
        }
        String verb = side > 0 ? "denied" : "asserted";
        List<Item> against =
                Known.saying(material.course().last(), question.id(), side > 0 ? Stance.DENIES : Stance.ASSERTS);
        for (Item item : against) {
            if (item.turn() <= decision.firstTurn()) {
                return Phrases.capital(item.source().name()) + " had " + verb + " it (dispatch " + item.number() + ", "
                        + hour(item.turn()) + "). ";
            }
        }
        for (Item item : against) {
            if (item.turn() <= decision.lastTurn() + 1) {
                return Phrases.capital(item.source().name()) + " " + verb + " it at " + hour(item.turn())
                        + " (dispatch " + item.number() + "). ";
            }
        }
        return "";
    }

    /** How that judges the decision, without figures. */
    private String verdict() {
        if (!decision.chosen()) {
            return "; you had not the actions to say something better";
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
            return ", and yet " + beside() + ": right for the wrong reason";
        }
        boolean grave = outcome.settled() && decision.verdict() != Verdict.INACCURACY;
        return grave
                        && telling.said() != telling.best()
                        && decision.rung().map(Rung::side).orElse(1) != 0
                ? firm ? ": something false got through" : ": something true was lost"
                : "; " + beside();
    }

    /** What was said, beside what the evidence supported. */
    private String beside() {
        double said = telling.said() - 0.5;
        double best = telling.best() - 0.5;
        if (decision.rung().isEmpty()) {
            return "the evidence was enough to say something";
        }
        if (decision.rung().get().side() == 0) {
            return Math.abs(best) > PLAIN
                    ? "you left open what the evidence had all but answered"
                    : "you left it open, and the evidence leaned to " + (best > 0 ? "yes" : "no");
        }
        if (said * best < 0) {
            return "the evidence pointed the other way";
        }
        return Math.abs(said) > Math.abs(best)
                ? "you went further than the evidence"
                : "you stopped short of the evidence";
    }

    private boolean wrong() {
        return decision.rung().get().side() * (outcome.yes() ? 1 : -1) < 0;
    }

    private String said() {
        String stood = " from " + hour(decision.firstTurn()) + until();
        Optional<Standing> line =
                material.course().ended(telling.turn()).topic(question.id()).flatMap(Observation.Topic::line);
        if (line.isEmpty()) {
            return "Nothing," + stood + ". What went round without you: " + Percent.of(telling.street()) + ".";
        }
        long top = decision.lines().stream().filter(b -> b.line().lead()).count();
        return words(line.get()) + ", under “"
                + line.get().rung().box() + "”," + (decision.inherited() ? " as you found it, " : "")
                + stood.strip().transform(s -> decision.inherited() ? s : " " + s)
                + (top > 0 ? ", " + Figures.count((int) top, "turn") + " of it at the top of the page" : "") + ".";
    }

    private String until() {
        int last = decision.lastTurn();
        if (last == material.night().turns()) {
            return " to the close";
        }
        boolean settled = question.settled().turn().equals(Optional.of(last + 1))
                && material.topic(decision.question()).settled().isPresent();
        return settled ? " until it was settled at " + hour(last + 1) : " until " + hour(last + 1);
    }

    private String figures() {
        int turns = decision.lines().stream().mapToInt(b -> b.line().turns()).sum();
        return "told " + (decision.rung().isPresent() ? Percent.of(telling.said()) : "nothing")
                + ", evidence " + Percent.of(telling.posterior())
                + ". Best was "
                + Phrases.best(telling.best(), material.course().last().ladder()) + "; "
                + Phrases.difficulty(decision.gap())
                + ". " + Phrases.capital(Phrases.verdict(decision.verdict())) + ": " + Points.plain(decision.loss())
                + " points given away by choice, in " + Figures.count(turns, "turn") + " at weight "
                + question.weight() + ". Understanding " + Points.signed(understanding())
                + (outcome.settled() ? " points." : " points, by the odds that the record gives a yes.");
    }

    private double understanding() {
        double answer = material.books().answer(decision.question());
        return decision.lines().stream()
                .mapToDouble(b -> b.line().turns() * b.line().terms(answer).understanding())
                .sum();
    }

    private String hour(int turn) {
        return material.voice().hour(turn);
    }

    private static String words(Observation.Standing line) {
        return line.text().isEmpty() ? "Our answer alone" : "“" + line.text() + "” (" + line.by() + ")";
    }
}
