package copytaster.cli;

import copytaster.replay.Film;
import copytaster.screen.Msg;
import copytaster.screen.desk.Settings;
import copytaster.screen.replay.Effect;
import copytaster.screen.replay.ReplayProgram;
import copytaster.settings.Preferences;
import copytaster.term.Effects;
import copytaster.term.Options;
import copytaster.term.Shell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** The viewer on the screen: wires a session, its file and the terminal together; a branch is played on when the viewer ends. */
final class ScreenReplay {
    private final Streams streams;
    private final Preferences preferences;

    ScreenReplay(Streams streams, Preferences preferences) {
        this.streams = streams;
        this.preferences = preferences;
    }

    int view(OldSession old, Film film, int at) throws IOException {
        Doing doing = new Doing(old, film);
        Settings settings = Settings.of(preferences).bell(false).tips(false, List.of());
        int code = Shell.run(
                new ReplayProgram(film, at, settings),
                doing,
                Options.defaults()
                        .withTheme(ScreenGame.theme(preferences))
                        .withDepth(ScreenGame.depth(preferences, System.getenv()))
                        .withMouse(preferences.mouse())
                        .withTickMillis(1));
        if (doing.kept.isPresent()) {
            return new ScreenGame(streams, preferences).play(doing.kept.get());
        }
        return code == Exit.DONE ? old.code() : code;
    }

    /** Does what the viewer asks for. */
    private static final class Doing implements Effects<Effect>, Effect.Cases<Effects.Result> {
        private final OldSession old;
        private final Film film;
        private Optional<Shelf.Kept> kept = Optional.empty();

        Doing(OldSession old, Film film) {
            this.old = old;
            this.film = film;
        }

        @Override
        public Result perform(Effect effect) {
            return effect.match(this);
        }

        @Override
        public Result ticks(Effect.Ticks effect) {
            return Result.tickEvery(effect.millis());
        }

        /** What is wrong is handed back instead of printed onto the screen. */
        @Override
        public Result branch(Effect.Branch effect) {
            StringWriter said = new StringWriter();
            PrintWriter printer = new PrintWriter(said);
            Streams quiet = new Streams(new ByteArrayInputStream(new byte[0]), printer, printer);
            try {
                kept = new Branching(quiet).begin(old, film, effect.at());
            } catch (IOException e) {
                return Result.reply(new Msg.Report("refused", "It cannot be branched (" + e.getMessage() + ")."));
            }
            return kept.isPresent()
                    ? Result.quit(Exit.DONE, "")
                    : Result.reply(new Msg.Report("refused", said.toString().strip()));
        }

        @Override
        public Result quit(Effect.Quit effect) {
            return Result.quit(Exit.DONE, "");
        }
    }
}
