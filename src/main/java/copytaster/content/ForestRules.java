package copytaster.content;

import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Questions and their parents form a forest: going from parent to parent never comes back. */
final class ForestRules {
    private ForestRules() {}

    static void check(Scenario scenario, Margin margin) {
        Map<String, String> parents = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Question question : scenario.questions()) {
            // Of two questions with one id, which is told elsewhere, the first counts.
            if (seen.add(question.id())) {
                question.chance().parent().ifPresent(parent -> parents.put(question.id(), parent));
            }
        }
        Set<String> done = new HashSet<>();
        for (int i = 0; i < scenario.questions().size(); i++) {
            String start = scenario.questions().get(i).id();
            Set<String> walk = new LinkedHashSet<>();
            String at = start;
            while (at != null && !done.contains(at) && walk.add(at)) {
                at = parents.get(at);
            }
            if (at == null || done.contains(at)) {
                done.addAll(walk);
            }
            // A circle is told once, at its first question; a question that merely leads into one is not at fault.
            if (start.equals(at) && !done.contains(at)) {
                margin.note(
                        Code.CYCLE,
                        "questions[" + i + "].given.question",
                        "its chance hangs on itself: " + Quote.plain(String.join(" → ", walk)) + " → "
                                + Quote.plain(start),
                        "give one of them a \"prior\" instead");
                done.addAll(walk);
            }
        }
    }
}
