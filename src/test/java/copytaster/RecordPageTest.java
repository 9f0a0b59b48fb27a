package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioFinder.Found;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.PublicSource;
import copytaster.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What docs/record.md says of each shift is what the shift's file says. Its lists stand between a comment with the scenario's id
 * and the comment {@code end}; {@code -Dgolden.update=true} writes them again from the files.
 */
class RecordPageTest {
    private static final Path PAGE = Path.of("docs", "record.md");
    private static final ScenarioFinder SHIPPED = new ScenarioFinder(List.of("scenarios"), false);

    static Stream<Scenario> shipped() {
        return SHIPPED.scenarios().stream().map(listed -> {
            Found.Bytes found = (Found.Bytes) SHIPPED.scenario(listed.id());
            return ScenarioReader.load(found.file(), found.bytes()).value().orElseThrow();
        });
    }

    /** The shipped shifts that claim to rest on a public record, if only in part. */
    static Stream<Scenario> onRecord() {
        return shipped().filter(scenario -> !composed(scenario));
    }

    private static boolean composed(Scenario scenario) {
        return Stream.concat(
                        scenario.questions().stream().map(Question::provenance),
                        scenario.dispatches().stream().map(Dispatch::provenance))
                .allMatch(Provenance.COMPOSED::equals);
    }

    @Test
    void its_lists_are_written_from_the_files() throws IOException {
        String page = Files.readString(PAGE);
        String written = page;
        for (Scenario scenario : onRecord().toList()) {
            String[] parts = written.split("<!-- " + scenario.id() + " -->\n", -1);
            assertEquals(2, parts.length, PAGE + " has one place for " + scenario.id());
            int end = parts[1].indexOf("<!-- end -->");
            assertTrue(end >= 0, "the list of " + scenario.id() + " has an end");
            written = parts[0] + "<!-- " + scenario.id() + " -->\n" + lists(scenario) + parts[1].substring(end);
        }
        Golden.assertMatches(PAGE, written);
    }

    @ParameterizedTest
    @MethodSource("onRecord")
    void every_question_and_every_source_that_it_cites_stands_there(Scenario scenario) throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf("<!-- " + scenario.id() + " -->"));
        section = section.substring(0, section.indexOf("<!-- end -->"));
        for (Question question : scenario.questions()) {
            assertTrue(section.contains(question.question()), question.question());
            for (String cited : question.record().sources()) {
                assertTrue(section.contains("\n| " + cited + " |"), cited + " of " + question.slug());
            }
        }
    }

    private static String lists(Scenario scenario) {
        StringBuilder out = new StringBuilder();
        for (Question question : scenario.questions()) {
            Question.Record record = question.record();
            out.append("- **").append(question.slug()).append("**: ").append(question.question());
            out.append(" *").append(answer(question)).append("* ").append(record.note());
            out.append(" (").append(question.provenance().word()).append(", confidence ");
            out.append(record.confidence().word()).append("; ").append(String.join(", ", record.sources()));
            out.append(")\n");
        }
        out.append("\nOf ").append(scenario.dispatches().size()).append(" dispatches ");
        out.append(marked(scenario, Provenance.RECORD).size()).append(" are marked record, ");
        out.append(marked(scenario, Provenance.INFERRED).size()).append(" inferred and ");
        out.append(marked(scenario, Provenance.COMPOSED).size()).append(" composed. Composed ones come from: ");
        out.append(String.join("; ", voices(scenario, Provenance.COMPOSED))).append(".\n\n");
        out.append("| key | what | where |\n|---|---|---|\n");
        for (PublicSource source : scenario.publicSources()) {
            out.append("| ").append(source.id()).append(" | ").append(source.what());
            out.append(" | ").append(source.where()).append(" |\n");
        }
        return out.toString();
    }

    private static String answer(Question question) {
        if (question.answer().unresolved()) {
            return "Never settled (" + Math.round(100 * question.answer().likelihood()) + "%).";
        }
        String word = question.answer().likelihood() > 0.5 ? "Yes" : "No";
        return word
                + question.settled().later().map(later -> " (" + later + ")").orElse("") + ".";
    }

    private static List<Dispatch> marked(Scenario scenario, Provenance mark) {
        return scenario.dispatches().stream()
                .filter(dispatch -> dispatch.provenance() == mark)
                .toList();
    }

    private static Set<String> voices(Scenario scenario, Provenance mark) {
        Set<String> voices = new LinkedHashSet<>();
        for (Dispatch dispatch : marked(scenario, mark)) {
            scenario.sources().stream()
                    .filter(source -> source.id().equals(dispatch.source()))
                    .forEach(source -> voices.add(source.name()));
        }
        return voices;
    }
}
