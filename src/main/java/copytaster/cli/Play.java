package copytaster.cli;

import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.util.Optional;

/** Plays what was asked for: on the screen, or as lines. */
final class Play {
    private static final String FIRST = "kunduz-wednesday";

    private final Streams streams;
    private final PlayOrder order;

    Play(Streams streams, PlayOrder order) {
        this.streams = streams;
        this.order = order;
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
            return new ScreenGame(streams, preferences)
                    .startScreen(order, settings.trouble().orElse(""));
        }
        settings.trouble().ifPresent(streams::complain);
        Optional<Shelf.Kept> kept = order.resume.isPresent() ? resumed() : begun();
        if (kept.isEmpty()) {
            return Exit.BAD;
        }
        return lines
                ? new PlainShift(streams, preferences.assist(), order.peek).play(kept.get())
                : new ScreenGame(streams, preferences).play(kept.get(), order.peek);
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

    private Optional<Shelf.Kept> begun() {
        Optional<Library.Shelved> found = new Library(streams, order.folders).open(order.scenario.orElse(FIRST));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int turns = found.get().scenario().clock().turns();
        if (order.turn() > turns) {
            streams.complain(
                    "This shift has turns 1 to " + turns + "; --from-turn " + order.turn() + " is behind its end.");
            return Optional.empty();
        }
        long seed = order.seed.flatMap(Luck::of).orElseGet(Luck::drawn);
        Setup setup = new Setup(PlayOrder.difficulty(order.difficulty).orElseThrow(), Optional.empty());
        Shelf shelf = new Shelf(streams);
        Optional<Shelf.Kept> begun =
                shelf.begin(found.get(), order.fog ? Mode.FOG : Mode.RECORD, seed, setup, order.peek);
        return begun.isEmpty() ? begun : shelf.from(begun.get(), order.turn());
    }
}
