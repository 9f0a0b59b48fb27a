package copytaster.narrate;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What a player is told after the close: each question, what our page said at the end, and what the record has. */
public final class Afterwards {
    private final Night night;

    public Afterwards(Night night) {
        this.night = night;
    }

    /** One paragraph a question, in the scenario's order. Only for a shift that is over: it tells answers. */
    public List<String> lines(Observation seen) {
        List<String> lines = new ArrayList<>();
        boolean record = night.mode() == Mode.RECORD;
        lines.add(record ? "What the record has:" : "How this altered night was:");
        for (Topic topic : seen.board()) {
            Question question = night.question(night.question(topic.id()));
            StringBuilder line = new StringBuilder(capital(topic.slug()))
                    .append(". ")
                    .append(topic.question())
                    .append(' ')
                    .append(capital(Voice.ours(topic)))
                    .append(". ");
            if (record) {
                line.append(question.record().note()).append(' ').append(marks(question));
            } else {
                line.append(topic.settledText());
            }
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private String marks(Question question) {
        StringBuilder marks =
                new StringBuilder("[").append(question.provenance().word());
        if (question.provenance() != Provenance.COMPOSED) {
            marks.append("; confidence ").append(question.record().confidence().word());
            if (question.record().confidence() != Confidence.HIGH) {
                marks.append(", not settled");
            }
        }
        for (String id : question.record().sources()) {
            for (Scenario.PublicSource source : night.scenario().publicSources()) {
                if (source.id().equals(id)) {
                    marks.append("; ")
                            .append(source.what())
                            .append(" (")
                            .append(source.where())
                            .append(')');
                }
            }
        }
        return marks.append(']').toString();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
