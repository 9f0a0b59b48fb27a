package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.content.CampaignReader;
import copytaster.content.Loaded;
import copytaster.content.OpenPack;
import copytaster.content.Places;
import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Campaign;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.sim.Measures;
import copytaster.sim.Simulation;
import copytaster.text.SafeText;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: every problem of scenario files, and the measures of a night. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Report every problem of scenario files, each with its place and remedy.",
        footer = {
            "",
            "Errors keep a file from being played (exit 2); warnings ask whether something was meant (exit 0, or 1 with --strict).",
            "Examples:",
            "  copytaster lint my-night.json",
            "  copytaster lint --watch my-night.json",
            "  copytaster lint --deep --strict scenarios/*.json",
            "  copytaster lint --explain prior-gives-away"
        })
final class LintCommand implements Callable<Integer> {
    /** Sessions of each bot that --deep plays: enough for the findings, in seconds. */
    private static final int DEEP_SESSIONS = 200;

    private static final long LOOK_MILLIS = 250;
    private static final String SHIPPED = "shipped:";

    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            description = "Ids, files, packs or campaigns (with all their shifts).")
    private List<String> scenarios = List.of();

    @Option(names = "--measures", description = "Also count words a turn, settlings, dispatches, checks and the rest.")
    private boolean measures;

    @Option(names = "--deep", description = "Also let programs play it and tell what that shows (some seconds).")
    private boolean deep;

    @Option(names = "--strict", description = "Exit 1 if there are warnings.")
    private boolean strict;

    @Option(names = "--watch", description = "Report again whenever a file is saved, until interrupted.")
    private boolean watch;

    @Option(names = "--explain", paramLabel = "CODE", description = "Say what a code means, or “all”.")
    private String explain;

    @Mixin
    private ScenarioPath path;

    @ArgGroup
    private Form form = new Form();

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    /** How the report is written. */
    private static final class Form {
        @Option(names = "--json", description = "One JSON object (see: schema lint).")
        private boolean json;

        @Option(names = "--sarif", description = "SARIF 2.1.0, for editors and code hosts.")
        private boolean sarif;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (explain != null) {
            return explained();
        }
        if (!path.trouble().isEmpty()) {
            streams.complain(path.trouble());
            return Exit.BAD;
        }
        if (scenarios.isEmpty()) {
            streams.complain("lint takes at least one scenario, an id or a file. See: copytaster lint --help");
            return Exit.BAD;
        }
        return watch ? watched() : once();
    }

    private int explained() {
        if (explain.equals("all")) {
            LintCodes.codes()
                    .forEach(
                            code -> streams.say(code + ": " + LintCodes.of(code).orElseThrow()));
            return Exit.DONE;
        }
        Optional<String> words = LintCodes.of(explain);
        if (words.isEmpty()) {
            streams.complain("No code is called “" + explain + "”. All of them: copytaster lint --explain all");
            return Exit.BAD;
        }
        streams.say(words.get());
        return Exit.DONE;
    }

    private int watched() throws InterruptedException {
        List<Path> files = new ArrayList<>();
        for (String name : scenarios) {
            if (OpenPack.is(name)) {
                files.addAll(FileWatch.under(Path.of(name)));
                continue;
            }
            List<OpenPack.Linted> found = files(name);
            if (found.isEmpty()) {
                return Exit.BAD;
            }
            if (found.get(0).file().startsWith(SHIPPED)) {
                streams.complain("--watch takes files; “" + name + "” comes with the program and does not change.");
                return Exit.BAD;
            }
            // Of a zip, what is saved is the zip.
            found.forEach(file -> files.add(Path.of(file.file().replaceFirst("!/[^/]*$", ""))));
        }
        FileWatch saved = new FileWatch(files);
        int code = once();
        while (!streams.out().checkError()) {
            Thread.sleep(LOOK_MILLIS);
            if (saved.changed()) {
                streams.say("");
                streams.say("Saved " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS));
                code = once();
            }
        }
        return code;
    }

    private Library library() {
        return new Library(streams, path.folders());
    }

    private int once() throws InterruptedException {
        List<LintLine> all = new ArrayList<>();
        boolean bad = false;
        for (String name : scenarios) {
            List<OpenPack.Linted> files = files(name);
            bad |= files.isEmpty();
            List<LintLine> problems = new ArrayList<>();
            for (OpenPack.Linted file : files) {
                problems.addAll(problems(file));
            }
            all.addAll(problems);
            bad |= problems.stream().anyMatch(LintLine::isError);
            if (!form.json && !form.sarif && !files.isEmpty()) {
                tell(name, problems, files);
            }
        }
        if (form.json || form.sarif) {
            streams.out().println(form.json ? LintJson.of(all) : LintJson.sarif(all, Release.version()));
            streams.out().flush();
        }
        return bad ? Exit.BAD : strict && !all.isEmpty() ? Exit.FAILED : Exit.DONE;
    }

    /** The scenario of this name, or all files of a pack; none after the reason has been told. */
    private List<OpenPack.Linted> files(String name) {
        if (OpenPack.is(name)) {
            return OpenPack.at(name).lint();
        }
        if (library().isCampaign(name)) {
            return campaign(name);
        }
        return library().found(name).stream().map(LintCommand::linted).toList();
    }

    private static OpenPack.Linted linted(ScenarioFinder.Found.Bytes file) {
        Loaded<Scenario> loaded = ScenarioReader.lint(file.file(), file.bytes());
        return new OpenPack.Linted(file.file(), loaded.value(), loaded.text(), loaded.problems());
    }

    /** A campaign's own file and those of its shifts; none after the reason has been told why one is not there. */
    private List<OpenPack.Linted> campaign(String name) {
        List<OpenPack.Linted> files = new ArrayList<>();
        Optional<ScenarioFinder.Found.Bytes> file = library().campaignFile(name);
        if (file.isEmpty()) {
            return files;
        }
        Loaded<Campaign> loaded =
                CampaignReader.load(file.get().file(), file.get().bytes());
        files.add(new OpenPack.Linted(file.get().file(), Optional.empty(), loaded.text(), loaded.problems()));
        if (loaded.value().isPresent()) {
            for (String entry : loaded.value().get().scenarios()) {
                Optional<ScenarioFinder.Found.Bytes> shift = library().shift(file.get(), entry);
                if (shift.isEmpty()) {
                    return List.of();
                }
                files.add(linted(shift.get()));
            }
        }
        return files;
    }

    private void tell(String name, List<LintLine> problems, List<OpenPack.Linted> files) {
        LintText.of(problems).forEach(streams::say);
        streams.say(SafeText.line(name) + ": " + LintText.count(problems) + ".");
        if (measures) {
            for (OpenPack.Linted file : files) {
                file.scenario()
                        .ifPresent(scenario -> Measures.of(scenario).lines().forEach(streams::say));
            }
        }
    }

    private List<LintLine> problems(OpenPack.Linted loaded) throws InterruptedException {
        List<LintLine> problems = new ArrayList<>();
        loaded.problems().forEach(problem -> problems.add(LintLine.of(problem)));
        if (deep && loaded.scenario().isPresent()) {
            Scenario scenario = loaded.scenario().get();
            Places places = Places.of(loaded.text());
            Night night = new Night(scenario, Mode.FOG);
            Simulation played = Simulation.of(night, List.of(Bot.values()), DEEP_SESSIONS, 1, done -> {});
            played.findings().forEach(finding -> problems.add(LintLine.of(finding, scenario, loaded.file(), places)));
        }
        return problems;
    }
}
