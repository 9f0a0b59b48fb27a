package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.rules.Clock;
import copytaster.screen.Step;

/**
 * A turn that ends by itself, for those who asked for it: what is decided by then goes out, what is only being chosen is lost. The clock
 * stands still before the first turn, while a decision is not saved, and where the screen is too small to read.
 */
final class Deadline {
    /** Milliseconds. */
    static final int SECOND = 1000;

    private Deadline() {}

    /** The model after a second. */
    static Step<Model, Effect> passed(Model model) {
        if (!runs(model)) {
            return Step.of(model);
        }
        if (model.left() > 1) {
            return Step.of(model.left(model.left() - 1));
        }
        return Decisions.submit(model, new Command.Next());
    }

    private static boolean runs(Model model) {
        return model.settings().deadline() > 0
                && model.seen().phase() == Clock.Phase.DESK
                && model.place() != Place.SMALL
                && model.place() != Place.UNSAVED;
    }

    /** What is left of the turn, {@code 1:05  }, before the number of the turn; empty where turns wait. */
    static String words(Model model) {
        int left = model.left();
        return model.settings().deadline() == 0 ? "" : left / 60 + ":" + (left % 60 < 10 ? "0" : "") + left % 60 + "  ";
    }
}
