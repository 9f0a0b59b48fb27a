package copytaster.content;

import copytaster.scenario.Check;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every check can be done by somebody, comes back in time, and is told from the others by its title. */
final class CheckRules {
    private final Scenario scenario;
    private final Margin margin;
    private final Map<String, Integer> settledTurns = new HashMap<>();

    private CheckRules(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
        for (Question question : scenario.questions()) {
            question.settled().turn().ifPresent(turn -> settledTurns.putIfAbsent(question.id(), turn));
        }
    }

    static void check(Scenario scenario, Margin margin) {
        CheckRules rules = new CheckRules(scenario, margin);
        Set<String> skills = DeskRules.skills(scenario);
        Map<String, String> titles = new HashMap<>();
        for (int i = 0; i < scenario.checks().size(); i++) {
            Check check = scenario.checks().get(i);
            String path = "checks[" + i + "]";
            DeskRules.skill(check.skill(), path + ".skill", skills, margin);
            rules.time(check, path);
            String first = titles.putIfAbsent(check.title(), path);
            if (first != null) {
                margin.note(
                        Code.DUPLICATE_TITLE,
                        path + ".title",
                        "the check on line " + margin.line(first) + " has the same title",
                        "say what is done, of whom");
            }
        }
    }

    private void time(Check check, String path) {
        int from = check.from().orElse(1);
        if (!margin.sound(path + ".from", path + ".until", path + ".turns", "clock.turns")) {
            return;
        }
        if (check.until().isPresent() && check.until().get() < from) {
            margin.note(
                    Code.NEVER_RETURNS,
                    path + ".until",
                    "it can be ordered from turn " + from + " on, but only until turn "
                            + check.until().get(),
                    "put \"from\" before \"until\"");
            return;
        }
        int back = from + check.turns();
        if (back > scenario.clock().turns()) {
            margin.note(
                    Code.NEVER_RETURNS,
                    check.from().isPresent() ? path + ".from" : path + ".turns",
                    "ordered at turn " + from + " it returns at turn " + back + ", after the shift",
                    "offer it earlier, or let it take fewer turns");
            return;
        }
        Integer settled = settledTurns.get(check.on());
        if (settled != null && back >= settled) {
            margin.noteAnyway(
                    Code.LATE_CHECK,
                    path,
                    "it returns at turn " + back + " at the earliest, but its question is settled at turn " + settled,
                    "is that meant?");
        }
    }
}
