package copytaster.content;

import copytaster.scenario.Dispatch;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Warnings about what stands in the file and does nothing, which is mostly a slip of spelling elsewhere. */
final class UnusedRules {
    private UnusedRules() {}

    static void check(Scenario scenario, Margin margin) {
        Set<String> origins = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (Dispatch dispatch : scenario.dispatches()) {
            dispatch.origin().ifPresent(origins::add);
            sources.add(dispatch.source());
        }
        for (int i = 0; i < scenario.origins().size(); i++) {
            if (!origins.contains(scenario.origins().get(i).id())) {
                margin.note(
                        Code.UNUSED, "origins[" + i + "].id", "no dispatch comes from this origin", "is that meant?");
            } else {
                scenario.origins().get(i).source().ifPresent(sources::add);
            }
        }
        Set<String> topics = new LinkedHashSet<>();
        Set<String> cited = new HashSet<>();
        for (Question question : scenario.questions()) {
            topics.add(question.topic());
            cited.addAll(question.record().sources());
        }
        for (int i = 0; i < scenario.sources().size(); i++) {
            Source source = scenario.sources().get(i);
            if (!sources.contains(source.id())) {
                margin.note(Code.UNUSED, "sources[" + i + "].id", "no dispatch is from this source", "is that meant?");
            }
            for (Source.Override override : source.overrides()) {
                if (!topics.contains(override.topic())) {
                    margin.noteAnyway(
                            Code.UNUSED,
                            "sources[" + i + "].profiles." + override.topic(),
                            "no question has the topic " + Quote.of(override.topic()),
                            Nearest.remedy(override.topic(), topics, "is that meant?"));
                }
            }
        }
        for (int i = 0; i < scenario.publicSources().size(); i++) {
            if (!cited.contains(scenario.publicSources().get(i).id())) {
                margin.note(Code.UNUSED, "publicSources[" + i + "].id", "no record cites it", "is that meant?");
            }
        }
        sameSlugs(scenario, margin);
    }

    private static void sameSlugs(Scenario scenario, Margin margin) {
        Map<String, String> slugs = new HashMap<>();
        for (int i = 0; i < scenario.questions().size(); i++) {
            String path = "questions[" + i + "].slug";
            String first = slugs.putIfAbsent(scenario.questions().get(i).slug(), path);
            if (first != null) {
                margin.note(
                        Code.SAME_SLUG,
                        path,
                        "the question on line " + margin.line(first) + " has the same slug",
                        "a player could not tell them apart");
            }
        }
    }
}
