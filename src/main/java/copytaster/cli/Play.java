package copytaster.cli;

import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.settings.Preferences;
import copytaster.term.Options;
import java.io.IOException;
import java.util.Optional;

/** Plays what was asked for: on the screen, or as lines. */
final class Play {
    private static final String FIRST = "kunduz-wednesday";

    private final Streams streams;
    private final PlayOrder order;
    private final Optional<Options.Line> line;

    Play(Streams streams, PlayOrder order) {
        this(streams, order, Optional.empty());
    }

    /** @param line what stands in for the terminal, if something does */
    Play(Streams streams, PlayOrder order, Optional<Options.Line> line) {
        this.streams = streams;
        this.order = order;
        this.line = line;
    }

    /** Plays, and says with which code the process is to end. */
    int run() throws IOException {
        String wrong = order.wrong();
        if (!wrong.isEmpty()) {
            streams.complain(wrong);
            return Exit.BAD;
        }
        SettingsFile.Read settings = SettingsFile.read();
        Preferences preferences = order.looks.over(settings.preferences());
        boolean lines = order.plain || !Terminal.present();
        if (!lines && order.scenario.isEmpty() && order.resume.isEmpty()) {
            return screen(preferences).startScreen(order, settings.trouble().orElse(""));
        }
        if (settings.trouble().isPresent()) {
            streams.complain(settings.trouble().get());
        }
        Optional<Shelf.Kept> kept = order.resume.isPresent() ? resumed() : begun();
        if (kept.isEmpty() || lines && new Shelf(streams).settled(kept.get()).isEmpty()) {
            return Exit.BAD;
        }
        int code = lines
                ? new PlainShift(streams, preferences, order.peek).play(kept.get())
                : screen(preferences).play(kept.get(), order.peek, order.seconds());
        if (order.resume.isEmpty() && order.scenario.isPresent() && library().isCampaign(order.scenario.get())) {
            streams.say("To go on with the campaign: copytaster play " + order.scenario.get());
        }
        return code;
    }

    private ScreenGame screen(Preferences preferences) {
        return new ScreenGame(streams, preferences, line);
    }

    private Optional<Shelf.Kept> resumed() throws IOException {
        Shelf shelf = new Shelf(streams);
        if (order.resume.orElseThrow().equals("latest")) {
            var latest = shelf.latestUnfinished();
            if (latest.isEmpty()) {
                streams.complain("There is no unfinished session. To begin one: copytaster play " + FIRST + ".");
                return Optional.empty();
            }
            return shelf.resume(latest.get().path());
        }
        var file = shelf.find(order.resume.orElseThrow());
        return file.isEmpty() ? Optional.empty() : shelf.resume(file.get());
    }

    private Library library() {
        return new Library(streams, order.folders);
    }

    private Optional<Shelf.Kept> begun() throws IOException {
        String name = order.scenario.orElse(FIRST);
        Mode mode = order.fog ? Mode.FOG : Mode.RECORD;
        long seed = order.seed.isPresent() ? Luck.of(order.seed.get()).orElseThrow() : Luck.drawn();
        Setup.Difficulty level = PlayOrder.difficulty(order.difficulty).orElseThrow();
        if (library().isCampaign(name)) {
            return campaign(name, mode, seed, level);
        }
        Optional<Library.Shelved> found = library().open(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int turns = found.get().scenario().clock().turns();
        if (order.turn() > turns) {
            streams.complain(
                    "This shift has turns 1 to " + turns + "; --from-turn " + order.turn() + " is behind its end.");
            return Optional.empty();
        }
        Shelf shelf = new Shelf(streams);
        Optional<Shelf.Kept> begun = shelf.begin(found.get(), mode, seed, Setup.of(level), order.peek);
        return begun.isEmpty() ? begun : shelf.from(begun.get(), order.turn());
    }

    private Optional<Shelf.Kept> campaign(String name, Mode mode, long seed, Setup.Difficulty level)
            throws IOException {
        if (order.peek || order.turn() > 1) {
            streams.complain("--from-turn and --peek are for one scenario, and “" + name + "” is a campaign.");
            return Optional.empty();
        }
        return new CampaignDesk(streams, library()).next(name, mode, seed, level);
    }
}
