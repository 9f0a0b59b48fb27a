package copytaster.content;

import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Inherited;
import copytaster.scenario.Scenario.Staff;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page holds one line a question, and a skill that is asked for is somebody's. */
final class DeskRules {
    private DeskRules() {}

    static void check(Scenario scenario, Margin margin) {
        List<Inherited> lines = scenario.desk().inherited();
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String path = "desk.inherited[" + i + "].question";
            String earlier = first.putIfAbsent(lines.get(i).question(), path);
            if (earlier != null) {
                margin.note(
                        Code.DUPLICATE_LINE,
                        path,
                        "the page has a line on this question already, on line " + margin.line(earlier),
                        "keep one of the two");
            }
        }
        Set<String> skills = skills(scenario);
        for (int i = 0; i < scenario.drama().size(); i++) {
            String path = "drama[" + i + "].skill";
            scenario.drama().get(i).skill().ifPresent(skill -> skill(skill, path, skills, margin));
        }
    }

    /** All that somebody on the desk can do. */
    static Set<String> skills(Scenario scenario) {
        Set<String> skills = new LinkedHashSet<>();
        for (Staff person : scenario.desk().staff()) {
            skills.addAll(person.skills());
        }
        return skills;
    }

    /** Reports a skill at {@code path} that nobody on the desk has. */
    static void skill(String skill, String path, Set<String> skills, Margin margin) {
        if (!skills.contains(skill) && margin.sound("desk.staff")) {
            margin.note(
                    Code.NO_SKILL,
                    path,
                    "nobody on the desk has the skill " + Quote.of(skill),
                    Nearest.remedy(skill, skills, "give it to one of the staff, or ask for another"));
        }
    }
}
