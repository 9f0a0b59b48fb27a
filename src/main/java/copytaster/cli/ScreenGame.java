package copytaster.cli;

import copytaster.content.ScenarioFinder;
import copytaster.journal.Listed;
import copytaster.narrate.Figures;
import copytaster.scenario.Scenario;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Settings;
import copytaster.screen.start.GameProgram;
import copytaster.screen.start.StartMenu;
import copytaster.term.Depth;
import copytaster.term.Options;
import copytaster.term.Shell;
import copytaster.term.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** The start screen, and then whatever shift is chosen there. */
    int startScreen() throws IOException {
        Optional<Theme> theme = theme(streams, looks);
        if (theme.isEmpty()) {
            return Exit.BAD;
        }
        GameEffects effects = new GameEffects(new Openings());
        try {
            return Shell.run(
                    new GameProgram(menu(), settings(), effects::session), effects, options(theme.get(), effects));
        } finally {
            effects.close();
        }
    }

    private StartMenu menu() throws IOException {
        List<StartMenu.Saved> saved = new ArrayList<>();
        for (Listed session : new Shelf(streams).list()) {
            if (session.canGoOn()) {
                String scenario = session.header().map(h -> h.scenario()).orElse(session.id());
                saved.add(new StartMenu.Saved(session.id(), title(scenario), "turn " + session.turn()));
            }
        }
        List<StartMenu.Offer> offers = new ArrayList<>();
        Library library = new Library(streams);
        for (ScenarioFinder.Listed listed : library.listed()) {
            library.open(listed.id()).ifPresent(shelved -> offers.add(offer(shelved.scenario())));
        }
        return new StartMenu(saved, offers);
    }

    private String title(String scenario) {
        for (ScenarioFinder.Listed listed : new Library(streams).listed()) {
            if (listed.id().equals(scenario)) {
                return listed.title();
            }
        }
        return scenario;
    }

    private static StartMenu.Offer offer(Scenario scenario) {
        String length = scenario.clock().turns() + " turns, "
                + Figures.hour(scenario.clock().hour(1)) + " to "
                + Figures.hour(scenario.clock().hour(scenario.clock().turns() + 1));
        return new StartMenu.Offer(scenario.id(), scenario.title(), scenario.summary(), length, scenario.notice());
    }

    /** Plays a session until the player leaves. */
    int play(Shelf.Kept kept) throws IOException {
        Optional<Theme> theme = theme(streams, looks);
        if (theme.isEmpty()) {
            kept.journal().close();
            return Exit.BAD;
        }
        GameEffects effects = new GameEffects(new Openings());
        effects.opened(kept);
        try {
            return Shell.run(new DeskProgram(kept.session(), settings()), effects, options(theme.get(), effects));
        } finally {
            effects.close();
        }
    }

    private Settings settings() {
        return new Settings(looks.ascii, true, looks.theme, looks.assist).tips(true, List.of());
    }

    private static Options options(Theme theme, GameEffects effects) {
        Depth depth = Depth.detect(System.getenv());
        return Options.defaults().withTheme(theme).withDepth(depth).withJournal(effects::place);
    }

    /** The theme asked for; empty after it has been told that there is no such thing. */
    static Optional<Theme> theme(Streams streams, Cli.Looks looks) {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(looks.theme)) {
                return Optional.of(theme);
            }
        }
        streams.complain("--theme takes dark, light, colour-blind or mono, not “" + looks.theme + "”.");
        return Optional.empty();
    }
}
