package copytaster.cli;

import copytaster.replay.Film;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.NewShift;
import copytaster.screen.desk.Settings;
import copytaster.screen.replay.ReplayProgram;
import copytaster.screen.start.GameProgram;
import copytaster.screen.start.StartProgram;
import copytaster.settings.Preferences;
import copytaster.term.Depth;
import copytaster.term.Options;
import copytaster.term.Shell;
import copytaster.term.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The game on the screen: wires a session, its file and the terminal together. */
final class ScreenGame {
    private final Streams streams;
    private final Preferences preferences;
    private final Optional<Options.Line> line;

    ScreenGame(Streams streams, Preferences preferences) {
        this(streams, preferences, Optional.empty());
    }

    /** @param line what stands in for the terminal, if something does */
    ScreenGame(Streams streams, Preferences preferences, Optional<Options.Line> line) {
        this.streams = streams;
        this.preferences = preferences;
        this.line = line;
    }

    /** The start screen, and then whatever is chosen there. */
    int startScreen(PlayOrder order, String message) throws IOException {
        Optional<NewShift> shift = shift(order);
        if (shift.isEmpty()) {
            return Exit.BAD;
        }
        GameEffects effects = new GameEffects(order.folders);
        try {
            return Shell.run(game(shift.get(), effects, message, order.seconds()), effects, options(effects));
        } finally {
            effects.close();
        }
    }

    /** The whole game, beginning with the first screen. */
    private GameProgram game(NewShift shift, GameEffects effects, String message, int deadline) {
        StartProgram start = new StartProgram(new Survey(effects.folders()).quick(), preferences, shift, message);
        return new GameProgram(start, new Timed(deadline), effects);
    }

    /** What is preferred, with turns that end by themselves. */
    private record Timed(int deadline) implements Function<Preferences, Settings> {
        @Override
        public Settings apply(Preferences wanted) {
            return Settings.of(wanted).deadline(deadline).called(Called.name());
        }
    }

    private Optional<NewShift> shift(PlayOrder order) {
        Optional<Setup.Difficulty> level = PlayOrder.difficulty(order.difficulty);
        boolean today = order.seed.equals(Optional.of("today"));
        Optional<Long> seed = order.seed.isPresent() ? Luck.of(order.seed.get()) : Optional.empty();
        String wrong = order.wrong();
        if (!wrong.isEmpty()) {
            streams.complain(wrong);
            return Optional.empty();
        }
        return Optional.of(new NewShift(
                "",
                order.fog || today ? Mode.FOG : Mode.RECORD,
                today,
                today ? Optional.empty() : seed,
                level.orElseThrow()));
    }

    /** Plays a session until the player leaves. */
    int play(Shelf.Kept kept) throws IOException {
        return play(kept, false, 0);
    }

    /**
     * Plays a session until the player leaves.
     *
     * @param peek answers and what is to come, for authors
     * @param deadline seconds of a turn, 0 for as many as it takes
     */
    int play(Shelf.Kept kept, boolean peek, int deadline) throws IOException {
        Settings settings = new Timed(deadline).apply(preferences);
        GameEffects effects = new GameEffects();
        effects.opened(kept);
        try {
            int code = Shell.run(
                    new DeskProgram(kept.session(), peek ? settings.peeking() : settings, effects.unread()),
                    effects,
                    options(effects));
            if (effects.notBegun().isPresent()) {
                streams.complain(effects.notBegun().get());
            }
            return code;
        } finally {
            effects.close();
        }
    }

    /** Looks at an old session; what branches from it is played on. */
    int replay(OldSession old, Film film, int at) throws IOException {
        GameEffects effects = new GameEffects();
        effects.shown(film.session());
        ReplayProgram viewer =
                new ReplayProgram(film, at, Settings.of(preferences).bell(false).tips(false, List.of()));
        NewShift none = new NewShift("", Mode.RECORD, false, Optional.empty(), Setup.Difficulty.EDITOR);
        try {
            int code = Shell.run(game(none, effects, "", 0).from(viewer), effects, options(effects));
            return code == Exit.DONE ? old.code() : code;
        } finally {
            effects.close();
        }
    }

    /** By hand: a start is without lambdas. */
    private static final class Excuse implements Supplier<String> {
        private final GameEffects effects;

        Excuse(GameEffects effects) {
            this.effects = effects;
        }

        @Override
        public String get() {
            return effects.excuse();
        }
    }

    private Options options(GameEffects effects) {
        Options options = Options.defaults()
                .withTheme(theme(preferences))
                .withDepth(depth(preferences, System.getenv()))
                .withMouse(preferences.mouse())
                .withJournal(effects)
                .withExcuse(new Excuse(effects));
        return line.isPresent() ? options.withLine(line.get().in(), line.get().out()) : options;
    }

    static Theme theme(Preferences preferences) {
        return Theme.valueOf(preferences.theme().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The colours that were wished for, unless the environment wants none. */
    static Depth depth(Preferences preferences, Map<String, String> environment) {
        Depth claimed = Depth.detect(environment);
        if (claimed == Depth.NONE) {
            return Depth.NONE;
        }
        return switch (preferences.colours()) {
            case "true" -> Depth.TRUE;
            case "256" -> Depth.INDEXED;
            case "16" -> Depth.SIXTEEN;
            case "none" -> Depth.NONE;
            default -> claimed;
        };
    }
}
