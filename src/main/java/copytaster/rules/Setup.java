package copytaster.rules;

import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/** How a session was set up, besides its night and seed. */
public record Setup(Difficulty difficulty, Optional<Carry> carry) {
    public static final Setup USUAL = new Setup(Difficulty.EDITOR, Optional.empty());

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
