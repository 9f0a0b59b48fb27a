package copytaster.cli;

import copytaster.journal.Journal;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Settings;
import copytaster.term.Depth;
import copytaster.term.Options;
import copytaster.term.Shell;
import copytaster.term.Theme;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The game on the screen: wires a session, its file and the terminal together. */
final class ScreenGame {
    private final Streams streams;
    private final Cli.Looks looks;

    ScreenGame(Streams streams, Cli.Looks looks) {
        this.streams = streams;
        this.looks = looks;
    }

    int startScreen() {
        streams.complain("not yet");
        return Exit.BAD;
    }

    /**
     * Plays a session until the player leaves.
     *
     * @param assist say beside each claim and line how likely the evidence makes it
     */
    int play(Shelf.Kept kept, boolean assist) throws IOException {
        Optional<Theme> theme = theme();
        if (theme.isEmpty()) {
            kept.journal().close();
            return Exit.BAD;
        }
        GameEffects effects = new GameEffects(kept.journal());
        try {
            return Shell.run(
                    new DeskProgram(kept.session(), new Settings(looks.ascii, true, looks.theme, assist)),
                    effects,
                    options(theme.get(), effects));
        } finally {
            effects.journal().close();
        }
    }

    private static Options options(Theme theme, GameEffects effects) {
        Depth depth = Depth.detect(System.getenv());
        return Options.defaults().withTheme(theme).withDepth(depth).withJournal(() -> place(effects.journal()));
    }

    private static String place(Journal journal) {
        return "The session is saved up to its last decision: " + journal.path();
    }

    private Optional<Theme> theme() {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(looks.theme)) {
                return Optional.of(theme);
            }
        }
        streams.complain("--theme takes dark, light, colour-blind or mono, not “" + looks.theme + "”.");
        return Optional.empty();
    }
}
