package copytaster.content;

import copytaster.scenario.Scenario;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Real persons are named only where the record speaks. Every other text may be shown on an altered night, of which nothing is
 * true, so all texts of the file are looked through, not a list of them that a new key could escape.
 */
final class PeopleRules {
    /** As written on the record, and where to look it up: none of it is shown on an altered night. */
    private static final Pattern ON_RECORD = Pattern.compile(
            "dispatches\\[\\d+]\\.(headline|lead|body\\[\\d+])"
                    + "|questions\\[\\d+]\\.record\\.note|(questions|dispatches)\\[\\d+]\\.dossier\\[\\d+]|(people|publicSources)\\[.*|\\$schema");

    private final Pattern names;
    private final Problems problems;

    private PeopleRules(Pattern names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    static void check(Scenario scenario, Node top, Problems problems) {
        String any = scenario.people().stream()
                .limit(ScenarioShape.MOST_PEOPLE)
                .filter(name -> !name.isBlank())
                .map(PeopleRules::spacedAnyhow)
                .collect(Collectors.joining("|"));
        if (!any.isEmpty()) {
            Pattern names = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            new PeopleRules(names, problems).look(top);
        }
    }

    private static String spacedAnyhow(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private void look(Node node) {
        if (node instanceof Node.Obj object) {
            object.members().values().forEach(member -> look(member.value()));
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(this::look);
        } else if (node instanceof Node.Text text) {
            Matcher name = names.matcher(text.value());
            if (name.find() && !ON_RECORD.matcher(text.at().path()).matches()) {
                problems.add(
                        Code.PERSON_NAMED,
                        text.at(),
                        Quote.of(name.group()) + " is named where an altered night may show it",
                        "write the office instead");
            }
        }
    }
}
