package copytaster.content;

import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** On an altered night a headline is a source's name and the slugs it speaks of: they must not be the same words. */
final class SlugCraft {
    private SlugCraft() {}

    static void check(Scenario scenario, Margin margin) {
        Map<String, String> names = new HashMap<>();
        scenario.sources().forEach(source -> names.putIfAbsent(bare(source.name()), source.name()));
        List<Question> questions = scenario.questions();
        for (int i = 0; i < questions.size(); i++) {
            String name = names.get(bare(questions.get(i).slug()));
            if (name != null) {
                margin.note(
                        Code.SLUG_NAMES_SOURCE,
                        "questions[" + i + "].slug",
                        "a source is called " + Quote.of(name) + " too",
                        "name what is asked, not who could say it");
            }
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
