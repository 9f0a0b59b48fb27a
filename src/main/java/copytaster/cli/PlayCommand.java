package copytaster.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description =
                    "Turns end by themselves after so many seconds, on the screen. Without it nothing hurries you.")
    private Optional<String> deadline;

    @Option(
            names = "--from-turn",
            paramLabel = "N",
            description = "For authors: begin at turn N, the turns before it ended with nothing done.")
    private Optional<String> fromTurn;

    @Option(
            names = "--peek",
            description = "For authors: answers beside questions, and what comes next; the session is marked for it.")
    private boolean peek;

    @Mixin
    private Looks looks;

    @Mixin
    private ScenarioPath path;

    @ParentCommand
    private Cli parent;

    PlayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        if (!path.trouble().isEmpty()) {
            streams.complain(path.trouble());
            return Exit.BAD;
        }
        return new Play(streams, order()).run();
    }

    /** What was asked for; of the looks given twice the nearer ones count. */
    PlayOrder order() {
        PlayOrder order = new PlayOrder();
        order.scenario = scenario;
        order.seed = seed;
        order.fog = fog;
        order.difficulty = difficulty;
        order.plain = plain;
        order.resume = resume;
        order.deadline = deadline;
        order.fromTurn = fromTurn;
        order.peek = peek;
        order.folders = path.folders();
        order.looks = looks.over(parent.looks());
        return order;
    }
}
