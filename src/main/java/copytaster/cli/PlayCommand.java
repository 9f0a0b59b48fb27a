package copytaster.cli;

import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code play}: a new shift, or one gone on with. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Play a shift: on the screen, or as lines where there is none.",
        footer = {
            "",
            "Examples:",
            "  copytaster play kunduz-wednesday --seed 7",
            "  copytaster play kunduz (the next shift of a campaign)",
            "  copytaster play --resume latest"
        })
final class PlayCommand implements Callable<Integer> {
    private static final String FIRST = "kunduz-wednesday";

    private final Streams streams;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "An id (see: scenarios) or a file, of a scenario or of a campaign.")
    private Optional<String> scenario;

    @Option(names = "--seed", paramLabel = "N|today", description = "The night's luck: a whole number, or today's.")
    private Optional<String> seed;

    @Option(names = "--fog", description = "An altered night: the truth is drawn from the seed.")
    private boolean fog;

    @Option(
            names = "--difficulty",
            paramLabel = "LEVEL",
            defaultValue = "editor",
            description = "trainee (one action more a turn), editor, or short-staffed (one less).")
    private String difficulty;

    @Option(names = "--plain", description = "Lines instead of a screen.")
    private boolean plain;

    @Option(names = "--resume", paramLabel = "SESSION", description = "Go on with a session: its id, or “latest”.")
    private Optional<String> resume;

    @Mixin
    private Cli.Looks looks;

    PlayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        boolean lines = plain || !Terminal.present();
        if (!lines && scenario.isEmpty() && resume.isEmpty()) {
            return new ScreenGame(streams, looks).startScreen();
        }
        Optional<Shelf.Kept> kept = resume.isPresent() ? resumed() : begun();
        if (kept.isEmpty()) {
            return Exit.BAD;
        }
        int code = lines
                ? new PlainShift(streams, looks).play(kept.get())
                : new ScreenGame(streams, looks).play(kept.get());
        if (resume.isEmpty()
                && scenario.filter(new Library(streams)::isCampaign).isPresent()) {
            streams.say("To go on with the campaign: copytaster play " + scenario.get());
        }
        return code;
    }

    private Optional<Shelf.Kept> resumed() throws IOException {
        Shelf shelf = new Shelf(streams);
        if (resume.orElseThrow().equals("latest")) {
            var latest = shelf.latestUnfinished();
            if (latest.isEmpty()) {
                streams.complain("There is no unfinished session. To begin one: copytaster play " + FIRST + ".");
                return Optional.empty();
            }
            return shelf.resume(latest.get().path());
        }
        var file = shelf.find(resume.orElseThrow());
        return file.isEmpty() ? Optional.empty() : shelf.resume(file.get());
    }

    private Optional<Shelf.Kept> begun() throws IOException {
        Optional<Long> drawn = seed();
        Optional<Setup.Difficulty> level = difficulty();
        if (drawn.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        String name = scenario.orElse(FIRST);
        Mode mode = fog ? Mode.FOG : Mode.RECORD;
        Library library = new Library(streams);
        if (library.isCampaign(name)) {
            return new CampaignDesk(streams).next(name, mode, drawn.get(), level.get());
        }
        return library.open(name)
                .flatMap(s -> new Shelf(streams).begin(s, mode, drawn.get(), new Setup(level.get(), Optional.empty())));
    }

    private Optional<Long> seed() {
        if (seed.isEmpty()) {
            return Optional.of((long) new SecureRandom().nextInt(1_000_000));
        }
        if (seed.get().equals("today")) {
            return Optional.of(LocalDate.now(Clock.systemUTC()).toEpochDay());
        }
        try {
            return Optional.of(Long.parseLong(seed.get()));
        } catch (NumberFormatException e) {
            streams.complain("--seed takes a whole number or “today”, not “" + seed.get() + "”.");
            return Optional.empty();
        }
    }

    private Optional<Setup.Difficulty> difficulty() {
        for (Setup.Difficulty level : Setup.Difficulty.values()) {
            if (level.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(difficulty)) {
                return Optional.of(level);
            }
        }
        streams.complain("--difficulty takes trainee, editor or short-staffed, not “" + difficulty + "”.");
        return Optional.empty();
    }
}
