package copytaster.debrief;

import copytaster.act.Event;
import copytaster.narrate.Tenths;
import copytaster.scenario.Question;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.List;

/** Every question that came up: what you said of it, what is known of it, what that came to; then what came out later, by date. */
final class QuestionsPart {
    /** Thousandths of a point of trust that are seen in one decimal. */
    private static final int SEEN = 50;

    private final Material material;
    private final Passages out;

    private QuestionsPart(Material material, Passages out) {
        this.material = material;
        this.out = out;
    }

    static void write(Material material, List<Decision> decisions, Passages out) {
        QuestionsPart part = new QuestionsPart(material, out);
        out.heading(material.finished() ? "Every question" : "Every question settled so far");
        if (!material.questions().isEmpty()) {
            out.text(
                    "Of each: what is known of it and on what that rests; how you handled it; how the estimate of the evidence"
                            + " came about; what went round among those who did not read you; and the points of"
                            + " understanding that it came to, all its turns together.");
            out.text(material.finished() ? Account.BRIEFLY : "");
        }
        for (int question : material.questions()) {
            part.question(
                    question,
                    decisions.stream().filter(d -> d.question() == question).toList());
        }
        if (material.finished()) {
            later(material, out);
        }
    }

    private void question(int index, List<Decision> decisions) {
        Question question = material.night().question(index);
        Outcome outcome = Outcome.of(material, index);
        out.subheading(Phrases.asked(question));
        out.figure("Outcome", outcome.whole());
        out.figure("Rests on", outcome.rests(material.night().scenario()));
        Handling.of(decisions, index)
                .ifPresent(handling -> out.figure("Said", HandlingWords.plainly(material, handling)));
        out.figure("From first to last", material.finished() && !decisions.isEmpty() ? "" : said(decisions));
        account(material, index, decisions, out);
        out.figure("Points", decisions.isEmpty() ? "" : points(index));
    }

    private String said(List<Decision> decisions) {
        List<String> stages = new ArrayList<>();
        for (Decision decision : decisions) {
            stages.add((decision.inherited() ? "at first" : "from " + material.began(decision)) + " "
                    + Phrases.said(decision.rung()) + (decision.led() ? ", in the lead" : "") + " ("
                    + Phrases.judged(decision) + ")");
        }
        return stages.isEmpty() ? "it was settled before you could say anything." : String.join("; ", stages) + ".";
    }

    /** How the evidence came to its figure as the question last counted, and what went round beside it. */
    static String evidence(Material material, int question, List<Decision> decisions) {
        int last = decisions.get(decisions.size() - 1).lastTurn();
        return Account.of(material, question, last, decisions).words() + " Going round: " + round(decisions) + ".";
    }

    /** The same as a table, with what went round below it; nothing where nothing could be said. */
    static List<Passage> account(Material material, int question, List<Decision> decisions) {
        Passages out = new Passages();
        account(material, question, decisions, out);
        return out.list();
    }

    private static void account(Material material, int question, List<Decision> decisions, Passages out) {
        if (!decisions.isEmpty()) {
            int last = decisions.get(decisions.size() - 1).lastTurn();
            Account.of(material, question, last, decisions).write("Evidence", out);
            out.figure("Going round", round(decisions) + ".");
        }
    }

    /** What went round, at first and at last. */
    private static String round(List<Decision> decisions) {
        List<Booked> lines = decisions.stream().flatMap(d -> d.lines().stream()).toList();
        Booked last = lines.get(lines.size() - 1);
        return Percent.of(lines.get(0).line().street())
                + (lines.size() > 1 ? ", then " + Percent.of(last.line().street()) : "");
    }

    /** {@code +1.0 = 0.4 evidence + 0.6 luck; trust +0.3.}, without what is nought; empty if all of it is. */
    private String points(int question) {
        Tally tally = Tally.of(material.terms(question));
        int trust = trust(question);
        List<String> parts = new ArrayList<>();
        if (!tally.none()) {
            parts.add(Tenths.signed(tally.understanding()) + " = " + tally.sum("evidence", "judgement"));
        }
        if (Math.abs(trust) >= SEEN) {
            parts.add("trust " + Tenths.signed(Tenths.of(trust / 1000.0)));
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
    }

    /** Thousandths of a point, everything that moved it over this question. */
    private int trust(int question) {
        String id = material.night().question(question).id();
        int milli = 0;
        for (Event event : material.course().events()) {
            if (event instanceof Event.TrustMoved
                    && ((Event.TrustMoved) event).question().equals(id)) {
                milli += ((Event.TrustMoved) event).milli();
            }
        }
        return milli;
    }

    /** What came out after the shift, by its date. */
    static void later(Material material, Passages out) {
        List<String> later = new ArrayList<>();
        for (int index : material.finished() ? material.questions() : List.<Integer>of()) {
            Outcome outcome = Outcome.of(material, index);
            if (outcome.later().isPresent() && outcome.told().isPresent()) {
                String text = outcome.question().settled().dated(outcome.told().get());
                List<String> sources = outcome.outlets(material.night().scenario());
                later.add(outcome.question().question() + " " + text
                        + (outcome.settled()
                                ? ""
                                : " The record leans to "
                                        + Phrases.yes(outcome.told().get())
                                        + " without proof (confidence "
                                        + outcome.question()
                                                .record()
                                                .confidence()
                                                .word() + ").")
                        + (sources.isEmpty() ? "" : " Rests on: " + String.join("; ", sources) + "."));
            }
        }
        if (!later.isEmpty()) {
            out.heading("What came out later");
            later.forEach(out::item);
        }
    }
}
