package copytaster.content;

import copytaster.scenario.Check;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every check can be done by somebody, comes back in time, and is told from the others by its title. */
final class CheckRules {
    private final Scenario scenario;
    private final Margin margin;

    private CheckRules(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
    }

    static void check(Scenario scenario, Margin margin) {
        CheckRules rules = new CheckRules(scenario, margin);
        Map<String, String> titles = new HashMap<>();
        for (int i = 0; i < scenario.checks().size(); i++) {
            Check check = scenario.checks().get(i);
            String path = "checks[" + i + "]";
            DeskRules.skill(check.skill(), path + ".skill", scenario, margin);
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
        settledTurn(check.on())
                .filter(turn -> back >= turn)
                .ifPresent(turn -> margin.noteAnyway(
                        Code.LATE_CHECK,
                        path,
                        "it returns at turn " + back + " at the earliest, but its question is settled at turn " + turn,
                        "is that meant?"));
    }

    private Optional<Integer> settledTurn(String id) {
        for (int i = 0; i < scenario.questions().size(); i++) {
            Question question = scenario.questions().get(i);
            if (question.id().equals(id)) {
                return question.settled().turn();
            }
        }
        return Optional.empty();
    }
}
