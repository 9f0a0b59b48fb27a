package copytaster.screen.desk;

import copytaster.rules.Setup.Difficulty;
import copytaster.scenario.Mode;
import java.util.Optional;

/**
 * A shift as the player wants to begin it.
 *
 * @param scenario its id
 * @param today the night that is everybody's today: the seed is the date
 * @param seed the night's luck; drawn if empty and not today's
 */
public record NewShift(String scenario, Mode mode, boolean today, Optional<Long> seed, Difficulty difficulty) {
    /** The record, with luck that is drawn. */
    public static NewShift of(String scenario) {
        return new NewShift(scenario, Mode.RECORD, false, Optional.empty(), Difficulty.EDITOR);
    }

    public NewShift of(Mode other, boolean todays) {
        return new NewShift(scenario, other, todays, seed, difficulty);
    }

    public NewShift seed(Optional<Long> number) {
        return new NewShift(scenario, mode, today, number, difficulty);
    }

    public NewShift difficulty(Difficulty level) {
        return new NewShift(scenario, mode, today, seed, level);
    }
}
