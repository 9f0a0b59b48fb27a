package copytaster.rules;

import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/**
 * How a session was set up, besides its night and seed.
 *
 * @param held ids of questions that a later shift of the campaign asks again: the close does not tell their answers and judges by
 *     the evidence; empty outside a campaign
 */
public record Setup(Difficulty difficulty, Optional<Carry> carry, Optional<List<String>> held) {
    public static final Setup USUAL = of(Difficulty.EDITOR);

    /** A shift by itself. */
    public static Setup of(Difficulty difficulty) {
        return new Setup(difficulty, Optional.empty(), Optional.empty());
    }

    /** Whether the answer is kept for a later shift. */
    public boolean holds(String question) {
        return held.isPresent() && held.get().contains(question);
    }

    /** More or fewer actions a turn than the scenario gives. */
    public enum Difficulty {
        TRAINEE(1),
        EDITOR(0),
        SHORT_STAFFED(-1);

        private final int actions;

        Difficulty(int actions) {
            this.actions = actions;
        }

        int actions() {
            return actions;
        }
    }

    /**
     * What an earlier shift of a campaign leaves behind.
     *
     * @param trust in thousandths
     * @param page its lines at the close; a question of this shift that is inherited and stood there comes as it was left, one
     *     that did not stand there comes as the scenario says
     */
    public record Carry(int trust, long readers, List<Left> page) {
        public record Left(String question, Rung rung) {}
    }
}
