package copytaster.cli;

import copytaster.plain.CompareSheet;
import copytaster.replay.Comparison;
import copytaster.session.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: two sessions of one night under one seed, side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Set two sessions of one seed side by side: their first difference, and what came of it.",
        footer = {
            "",
            "Both must be of the same scenario, mode, difficulty and seed: begin both with",
            "the same --seed, or branch one from the other (replay SESSION --branch).",
            "Points are shown once both are over.",
            "Example:",
            "  copytaster compare 20151001T070000Z-kunduz-wednesday-7 latest --width 120"
        })
final class CompareCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A session's id, the beginning of one, a file, or “latest”.")
    private String one;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String other;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "100",
            description = "Columns to use, at least 60.")
    private int width;

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        OldSession a = OldSession.read(one, streams);
        OldSession b = a.session().isEmpty() ? a : OldSession.read(other, streams);
        int code = Math.max(a.code(), b.code());
        if (a.session().isEmpty() || b.session().isEmpty()) {
            return code;
        }
        Session left = a.session().get();
        Session right = b.session().get();
        Optional<String> hindrance = Comparison.hindrance(left, right);
        if (hindrance.isPresent()) {
            streams.complain("These two cannot be compared. " + hindrance.get());
            return Exit.BAD;
        }
        return a.shown(
                streams,
                () -> b.shown(streams, () -> {
                    CompareSheet.write(Comparison.of(left, right), streams.out(), width);
                    return code;
                }));
    }
}
