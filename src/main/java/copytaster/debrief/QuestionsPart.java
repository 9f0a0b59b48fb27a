package copytaster.debrief;

import copytaster.act.Event;
import copytaster.belief.Terms;
import copytaster.narrate.Figures;
import copytaster.scenario.Question;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every question that came up: what you said of it, what is known of it, what that came to; then what came out later, by date. */
final class QuestionsPart {
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
                    "You: what your page said and from when, and how that is judged; “forced” where you had not the actions"
                            + " to say something better, “as found” where you moved an old line in time or no word of it came."
                            + " Evidence: how the estimate came about, and what went round among those who did not read you."
                            + " Points: the understanding that the whole question came to, all its turns together.");
            out.text(material.finished() ? Account.HOW : "");
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
        out.text(outcome.words() + (outcome.settled() ? " " + outcome.note() : ""));
        List<String> sources = outcome.sources(material.night().scenario());
        out.text(Phrases.capital(outcome.mark()) + (sources.isEmpty() ? "." : ". " + String.join("; ", sources) + "."));
        Handling.of(decisions, index).ifPresent(handling -> out.text(HandlingWords.plainly(material, handling)));
        out.figure("You", said(decisions));
        List<Booked> lines = decisions.stream().flatMap(d -> d.lines().stream()).toList();
        if (!lines.isEmpty()) {
            Account.of(material, index, lines.get(lines.size() - 1).line().turn())
                    .write("Evidence", out);
            out.figure("Going round", round(lines) + ".");
            out.figure("Points", points(index, lines));
        }
    }

    private String said(List<Decision> decisions) {
        List<String> stages = new ArrayList<>();
        for (Decision decision : decisions) {
            stages.add((decision.inherited() ? "at first" : "from " + material.began(decision)) + " "
                    + Phrases.said(decision.rung()) + (decision.led() ? ", in the lead" : "") + " ("
                    + (decision.inTime()
                            ? "as found"
                            : decision.chosen() ? decision.verdict().name().toLowerCase(Locale.ROOT) : "forced")
                    + ")");
        }
        return stages.isEmpty() ? "it was settled before you could say anything." : String.join("; ", stages) + ".";
    }

    /** How the evidence came to its figure as the question last counted, and what went round beside it. */
    static String evidence(Material material, int question, List<Booked> lines) {
        int last = lines.get(lines.size() - 1).line().turn();
        return Account.of(material, question, last).words() + " Going round: " + round(lines) + ".";
    }

    /** What went round, at first and at last. */
    private static String round(List<Booked> lines) {
        Booked last = lines.get(lines.size() - 1);
        return Percent.of(lines.get(0).line().street())
                + (lines.size() > 1 ? ", then " + Percent.of(last.line().street()) : "");
    }

    private String points(int question, List<Booked> lines) {
        double answer = material.books().answer(question);
        Terms sum = new Terms(0, 0, 0, 0);
        for (Booked booked : lines) {
            Terms terms = booked.line().terms(answer);
            int turns = booked.line().turns();
            sum = new Terms(
                    sum.understanding() + turns * terms.understanding(),
                    sum.info() + turns * terms.info(),
                    sum.judgement() + turns * terms.judgement(),
                    sum.luck() + turns * terms.luck());
        }
        return Points.signed(sum.understanding()) + " = " + Points.plain(sum.info()) + " evidence − "
                + Points.plain(sum.judgement()) + " judgement " + (sum.luck() < 0 ? "− " : "+ ")
                + Points.plain(Math.abs(sum.luck())) + " luck; trust " + Figures.change(trust(question)) + ".";
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

    /** The date, unless the sentence opens with it. */
    private static String dated(String date, String text) {
        int colon = text.indexOf(':');
        String opens = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean there = !opens.isEmpty() && date.toLowerCase(Locale.ROOT).contains(opens);
        return there ? "" : " (" + date + ")";
    }

    /** What came out after the shift, by its date. */
    static void later(Material material, Passages out) {
        List<String> later = new ArrayList<>();
        for (int index : material.finished() ? material.questions() : List.<Integer>of()) {
            Outcome outcome = Outcome.of(material, index);
            if (outcome.later().isPresent() && outcome.told().isPresent()) {
                String date = outcome.later().get();
                String text = outcome.question().settled().text(outcome.told().get());
                later.add(Phrases.capital(outcome.question().slug()) + dated(date, text) + ": " + text
                        + (outcome.settled()
                                ? ""
                                : " The record leans to " + (outcome.told().get() ? "yes" : "no")
                                        + " without proof (confidence "
                                        + outcome.question()
                                                .record()
                                                .confidence()
                                                .word() + ")."));
            }
        }
        if (!later.isEmpty()) {
            out.heading("What came out later");
            later.forEach(out::item);
        }
    }
}
