package copytaster.debrief;

import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a question came out, and how surely. Of what is on the record only what that is highly confident of is told as settled. Where it
 * leans one way without proof, that is said, and the desk is judged as if it were so; where it leaves a thing open, it is told what is
 * claimed, and by what the desk is judged instead. What was composed the story itself settles.
 *
 * @param finished the shift is over: what is documented may be told
 * @param told what the desk or the close has said: yes or no; empty where nobody ever could
 * @param sure the answer may be told as one
 * @param held a later shift of the campaign asks it again: nothing is told of it before
 */
record Outcome(Question question, Mode mode, boolean finished, Optional<Boolean> told, boolean sure, boolean held) {
    static Outcome of(Material material, int index) {
        Question question = material.night().question(index);
        Mode mode = material.night().mode();
        Optional<Boolean> told = material.topic(index).settled();
        boolean sure = mode == Mode.FOG
                || question.provenance() == Provenance.COMPOSED
                || question.record().confidence() == Confidence.HIGH;
        boolean held = told.isEmpty() && material.session().header().setup().holds(question.id());
        return new Outcome(question, mode, material.finished() && !held, told, sure, held);
    }

    /** True if there is an answer, and it is certain. */
    boolean settled() {
        return told.isPresent() && sure;
    }

    /** True if points and trust go by an answer, certain or not, and not by odds. */
    boolean scored() {
        return told.isPresent();
    }

    boolean yes() {
        return settled() && told.get();
    }

    /** In a sentence or three: what was so, or what is claimed. */
    String words() {
        if (held) {
            return "A later shift of the campaign asks this again; until then you are judged by the evidence alone.";
        }
        String text = told.map(yes -> question.settled().text(yes)).orElse("");
        if (settled()) {
            return answered() + ". " + text;
        }
        if (told.isPresent()) {
            return leans() + ", and does not prove it (confidence of the record: "
                    + question.record().confidence().word() + "). You are judged as if the answer were "
                    + Phrases.yes(told.get()) + ". "
                    + (text + " " + note()).strip();
        }
        return sure
                ? "It was never established. " + noted() + judged()
                : "Not settled to this day" + confidence() + ". What is claimed: " + noted() + judged();
    }

    /** In {@link #words}, and of what is settled all that is documented besides. */
    String whole() {
        return (words() + (settled() ? " " + note() : "")).strip();
    }

    /** In a word or two, for a list: {@code yes}, {@code leans to no}, {@code open}. */
    String shortly() {
        return settled()
                ? Phrases.yes(told.get())
                : told.map(yes -> "leans to " + Phrases.yes(yes)).orElse(held ? "asked again later" : "open");
    }

    /** In a few words, for a sentence on what was said of it. */
    String brief() {
        if (settled()) {
            return answered();
        }
        if (told.isPresent()) {
            return leans();
        }
        return held
                ? "A later shift asks it again"
                : sure ? "It was never established" : "It is not settled to this day";
    }

    /** True if the record leans this way without proof. */
    boolean leansTo(boolean yes) {
        return !settled() && told.equals(Optional.of(yes));
    }

    private String answered() {
        return "The answer was " + Phrases.yes(told.get());
    }

    private String leans() {
        return "The record leans to " + Phrases.yes(told.get());
    }

    private String noted() {
        return note().isEmpty() ? "" : note() + " ";
    }

    /** By what a question is judged that has no answer. */
    private String judged() {
        return "Trust was judged by the evidence at the close, points by the odds that the record gives a yes, "
                + Percent.of(question.answer().likelihood()) + ".";
    }

    /** When it became known, for those told after the shift. */
    Optional<String> later() {
        return question.settled().later();
    }

    private String confidence() {
        boolean open = mode == Mode.FOG || question.provenance() == Provenance.COMPOSED;
        return open
                ? ""
                : " (confidence of the record: "
                        + question.record().confidence().word() + ")";
    }

    /** What is documented of it; nothing on an altered night, nor before the close. */
    String note() {
        return finished && mode == Mode.RECORD ? question.record().note() : "";
    }

    /** Whether it is record, inferred or composed, and how sure. */
    String mark() {
        if (mode == Mode.FOG) {
            return "drawn for this altered night";
        }
        String mark = question.provenance().word();
        return question.provenance() == Provenance.COMPOSED
                ? mark
                : mark + ", confidence " + question.record().confidence().word();
    }

    /** {@link #mark} and {@link #sources}, as a sentence or two. */
    String rests(Scenario scenario) {
        List<String> sources = sources(scenario);
        return Phrases.capital(mark()) + (sources.isEmpty() ? "." : ". " + String.join("; ", sources) + ".");
    }

    /** The public sources, by outlet, date and place; empty on an altered night, and before the close. */
    List<String> sources(Scenario scenario) {
        return sources(scenario, source -> source.what() + " (" + source.where() + ")");
    }

    /** The same without the place. */
    List<String> outlets(Scenario scenario) {
        return sources(scenario, Scenario.PublicSource::what);
    }

    private List<String> sources(Scenario scenario, Function<Scenario.PublicSource, String> told) {
        boolean open = finished && mode == Mode.RECORD;
        return scenario.publicSources().stream()
                .filter(source -> open && question.record().sources().contains(source.id()))
                .map(told)
                .toList();
    }
}
