package copytaster.screen.desk;

import java.util.Optional;

/**
 * How a session is kept on disk.
 *
 * @param unsaved why the last decision could not be saved, in a sentence, if it could not
 * @param moved the file that the session went to when it could no longer be saved in its own
 */
record Keeping(Optional<String> unsaved, Optional<String> moved) {
    /** All of it saved, in its own file. */
    static final Keeping USUAL = new Keeping(Optional.empty(), Optional.empty());

    Keeping unsaved(String why) {
        return new Keeping(Optional.of(why), moved);
    }

    Keeping saved() {
        return new Keeping(Optional.empty(), moved);
    }

    Keeping movedTo(String file) {
        return new Keeping(Optional.empty(), Optional.of(file));
    }
}
