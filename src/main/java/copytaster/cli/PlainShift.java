package copytaster.cli;

import copytaster.plain.PlainGame;
import copytaster.settings.Preferences;
import java.io.BufferedReader;
import java.io.IOException;

/** The game by lines: wires a session, its file and the streams together. */
final class PlainShift {
    private static final int WIDTH = 78;

    private final Streams streams;
    private final Preferences preferences;
    private final boolean peek;

    PlainShift(Streams streams, Preferences preferences) {
        this(streams, preferences, false);
    }

    /** @param peek answers and what is to come, for authors */
    PlainShift(Streams streams, Preferences preferences, boolean peek) {
        this.peek = peek;
        this.streams = streams;
        this.preferences = preferences;
    }

    /** Plays a session until the player leaves or the input ends. */
    int play(Shelf.Kept kept) throws IOException {
        return play(kept, streams.reader());
    }

    /** Plays a session by lines from a reader that may have been read from before. */
    int play(Shelf.Kept kept, BufferedReader lines) throws IOException {
        JournalRecorder recorder = new JournalRecorder(kept.journal());
        try {
            PlainGame game = new PlainGame(
                            kept.session(),
                            recorder,
                            lines,
                            streams.out(),
                            !Terminal.typed(),
                            WIDTH,
                            preferences.assist())
                    .called(Called.name());
            if (preferences.tips()) {
                game.teaching();
            }
            if (peek) {
                game.peeking();
            }
            return game.play() ? Exit.DONE : Exit.FAILED;
        } finally {
            recorder.journal().close();
        }
    }
}
