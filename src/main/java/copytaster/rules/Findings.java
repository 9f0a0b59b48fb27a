package copytaster.rules;

import copytaster.scenario.Check;
import copytaster.scenario.Stance;
import java.util.List;

/**
 * What the night has let slip: origins' answers, silences among them, and what checks brought.
 *
 * @param overtaken checks whose question was settled before they could return
 * @param handedOver indices of the questions left to the morning desk
 */
public record Findings(List<Heard> heard, List<Returned> returned, List<Integer> overtaken, List<Integer> handedOver) {

    /** @param slot its index in the night; @param turn when it fell due */
    public record Heard(int slot, Stance stance, int turn) {}

    public record Returned(int check, Check.Result result, int turn) {}

    Findings plus(Heard word) {
        return new Findings(Lists.plus(heard, word), returned, overtaken, handedOver);
    }

    Findings plus(Returned result) {
        return new Findings(heard, Lists.plus(returned, result), overtaken, handedOver);
    }

    Findings plusOvertaken(int check) {
        return new Findings(heard, returned, Lists.plus(overtaken, check), handedOver);
    }

    Findings withHandedOver(List<Integer> questions) {
        return new Findings(heard, returned, overtaken, questions);
    }
}
