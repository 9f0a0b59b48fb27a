package copytaster.content;

import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Scenario;

/** Turns lie within the shift, and minutes within their turn. */
final class ClockRules {
    private final Scenario scenario;
    private final Margin margin;

    private ClockRules(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
    }

    static void check(Scenario scenario, Margin margin) {
        ClockRules rules = new ClockRules(scenario, margin);
        if (margin.sound("clock.turns")) {
            rules.turns();
        }
        if (margin.sound("clock.turnMinutes")) {
            rules.minutes();
        }
    }

    private void turns() {
        for (int i = 0; i < scenario.questions().size(); i++) {
            String path = "questions[" + i + "].settled.turn";
            scenario.questions().get(i).settled().turn().ifPresent(turn -> within(turn, path));
        }
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            within(scenario.dispatches().get(i).turn(), "dispatches[" + i + "].turn");
        }
        for (int i = 0; i < scenario.checks().size(); i++) {
            Check check = scenario.checks().get(i);
            String path = "checks[" + i + "]";
            check.from().ifPresent(turn -> within(turn, path + ".from"));
            check.until().ifPresent(turn -> within(turn, path + ".until"));
        }
        for (int i = 0; i < scenario.drama().size(); i++) {
            within(scenario.drama().get(i).turn(), "drama[" + i + "].turn");
        }
        for (int i = 0; i < scenario.tips().size(); i++) {
            within(scenario.tips().get(i).turn(), "tips[" + i + "].turn");
        }
    }

    private void within(int turn, String path) {
        int turns = scenario.clock().turns();
        if (turn > turns) {
            margin.note(
                    Code.TURN_RANGE,
                    path,
                    "turn " + turn + " is after the shift",
                    "the shift has " + turns + " turns; write one from 1 to " + turns);
        }
    }

    private void minutes() {
        int most = scenario.clock().turnMinutes();
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            Dispatch dispatch = scenario.dispatches().get(i);
            if (dispatch.ago() > most) {
                margin.note(
                        Code.TURN_RANGE,
                        "dispatches[" + i + "].ago",
                        dispatch.ago() + " minutes ago is before the turn in which it came",
                        "a turn has " + most + " minutes; write 0 to " + most);
            }
        }
    }
}
