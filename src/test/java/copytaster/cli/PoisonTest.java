package copytaster.cli;

import static copytaster.cli.Ran.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import copytaster.act.Event;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.CampaignReader;
import copytaster.content.PackReader;
import copytaster.content.PreferencesFile;
import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioReader;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.ClassDebrief.Named;
import copytaster.debrief.Debrief;
import copytaster.debrief.Markdown;
import copytaster.debrief.PlainText;
import copytaster.export.Cast;
import copytaster.journal.JournalFuzz;
import copytaster.plain.CompareSheet;
import copytaster.plain.NightRecord;
import copytaster.plain.PlainGame;
import copytaster.plain.Stepping;
import copytaster.replay.Comparison;
import copytaster.replay.Film;
import copytaster.report.ClassCsv;
import copytaster.report.ClassJson;
import copytaster.report.DebriefJson;
import copytaster.report.Pages;
import copytaster.rules.Setup;
import copytaster.scenario.Campaign;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Pack;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.screen.Size;
import copytaster.screen.desk.Halm;
import copytaster.screen.desk.Settings;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Recorder;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import copytaster.sim.Simulation;
import copytaster.term.Ansi;
import copytaster.term.Depth;
import copytaster.term.Stream;
import copytaster.term.Theme;
import copytaster.testing.Films;
import copytaster.testing.Harmless;
import copytaster.testing.Leaves;
import copytaster.testing.Nights;
import copytaster.testing.OwnFolder;
import copytaster.testing.Poison;
import copytaster.testing.Shift;
import copytaster.testing.Trees;
import copytaster.testing.Walks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * No control, format or broken character gets from any text of any file, from the command line or from the environment into any
 * output. Twice over: readers refuse such texts, and what is written is harmless even if they did not, which is why scenarios and
 * headers are poisoned here behind the readers' backs as well. The screens are in PoisonedDeskTest, PoisonedViewerTest and GameTest.
 */
@Tag("once")
class PoisonTest {
    private static final Path NIGHT = Path.of("src/test/resources/scenarios/small-night.json");

    @TempDir
    Path home;

    @RegisterExtension
    final OwnFolder own = new OwnFolder(() -> home);

    // ---- behind the readers' backs ----

    @Test
    void every_place_for_a_text_is_poisoned() throws IOException {
        Poison poison = new Poison();
        poison.in(Halm.scenario());
        for (Path file : List.of(Path.of("scenarios/kunduz-wednesday.json"), Path.of("scenarios/first-shift.json"))) {
            poison.in(ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow());
        }
        poison.in(header());
        for (String name : List.of("halm", "halm-branch", "wednesday-fog", "wednesday-record")) {
            poison.in(Films.contents(name).entries().stream().map(Entry::events).toList());
        }
        for (long seed = 0; seed < 20; seed++) {
            Session walked = Walks.toClose(Nights.random(seed, Mode.FOG), seed);
            poison.in(walked.entries().stream().map(Entry::events).toList());
        }
        poison.in(PreferencesFile.load("s", settings().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow());
        poison.in(CampaignReader.load("s", campaign().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow());
        poison.in(
                PackReader.load("s", pack().getBytes(StandardCharsets.UTF_8), List.of("quay.json", "two.campaign.json"))
                        .value()
                        .orElseThrow());
        Set<String> places = new TreeSet<>();
        for (Class<?> type :
                List.of(Scenario.class, Header.class, Event.class, Preferences.class, Campaign.class, Pack.class)) {
            places.addAll(Trees.places(type));
        }
        places.removeAll(poison.places());
        assertEquals(Set.of(), places, "places that nothing was put into");
    }

    private static Header header() {
        Setup.Carry carry = new Setup.Carry(50_000, 10, List.of(new Setup.Carry.Left("dyke", Rung.DOUBTFUL)));
        Setup setup = new Setup(Setup.Difficulty.EDITOR, Optional.of(carry), Optional.of(List.of("dyke")));
        return new Header(
                "test",
                2,
                "s-1",
                "2026-01-01T00:00:00Z",
                "small-night",
                "hash",
                Mode.RECORD,
                7,
                setup,
                Optional.of(new Header.Parent("s-0", 3)),
                false);
    }

    /** A night and a session whose every text is poison. */
    private static Session poisoned(Bot bot) {
        Night night = new Night(new Poison().in(Halm.scenario()), Mode.RECORD);
        Header usual = Shift.header(night, 3, Setup.USUAL);
        Header header = Trees.changed(
                usual, (place, text) -> place.equals("Header.startedAt") ? text : Poison.OF_ALL_KINDS + text);
        Policy policy = bot.policy(3);
        Session session = Session.begin(header, night);
        while (!session.over()) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return session;
    }

    private static void harmless(String what, String text) {
        // What ends the rows of CSV, and the tabs of our own scripts in pages.
        String lines = text.replace("\r\n", "\n").replace('\t', ' ');
        Harmless.lines(what, lines);
        assertTrue(
                text.contains("\ufffd") || text.contains("\\u001b") || text.contains("U+001B"), "no poison in " + what);
    }

    @Test
    void no_report_or_export_holds_any() throws IOException {
        Session one = poisoned(Bot.STENOGRAPHER);
        Session other = poisoned(Bot.NOVICE);
        Debrief debrief = Debrief.of(one);
        ClassDebrief all = ClassDebrief.of(List.of(
                new Named(Poison.OF_ALL_KINDS + "a", debrief),
                new Named(Poison.OF_ALL_KINDS + "b", Debrief.of(other))));
        harmless("debrief as text", String.join("\n", PlainText.lines(debrief.passages(), 78)));
        harmless("debrief as Markdown", Markdown.of(debrief.passages()));
        harmless("debrief as JSON", DebriefJson.of(debrief));
        harmless("debrief as a page", Pages.debrief(debrief));
        harmless("class as text", String.join("\n", PlainText.lines(all.passages(), 78)));
        harmless("class as Markdown", Markdown.of(all.passages()));
        harmless("class as JSON", ClassJson.of(all));
        harmless("class as CSV", ClassCsv.of(all));
        harmless("class as a page", Pages.classDebrief(all));
        harmless("night as a page", Pages.night(one));
        StringWriter text = new StringWriter();
        NightRecord.write(Film.of(one), new PrintWriter(text), 80);
        CompareSheet.write(Comparison.of(one, other), new PrintWriter(text), 100);
        new Stepping(
                        Film.of(one),
                        new BufferedReader(new StringReader(
                                "next\nturn 2\nfind dyke\nblunder\ntruth 1\ntruth dyke\nreport\npage\nback\nquit\n")),
                        new PrintWriter(text, true),
                        true,
                        78)
                .from(0);
        harmless("night, comparison and replay as text", text.toString());
        for (int version = 2; version <= 3; version++) {
            StringWriter cast = new StringWriter();
            new Cast(version, new Size(100, 30), Settings.USUAL, new Ansi(Theme.DARK, Depth.TRUE))
                    .write(Film.of(one), cast);
            harmless("recording", cast.toString());
            cast.toString().lines().skip(1).forEach(PoisonTest::recorded);
        }
    }

    /** What a player of recordings would write to its terminal. */
    private static void recorded(String line) {
        var event = JsonParser.parseString(line).getAsJsonArray();
        String data = event.get(2).getAsString();
        if (event.get(1).getAsString().equals("o")) {
            Stream.requireOurs("recording", data);
        } else {
            Harmless.line("marker", data);
        }
    }

    @Test
    void the_line_mode_and_simulations_print_none() throws IOException, InterruptedException {
        Night night = new Night(new Poison().in(Halm.scenario()), Mode.RECORD);
        StringWriter shown = new StringWriter();
        Recorder recorder = new Recorder() {
            @Override
            public Optional<String> keep(Entry entry) {
                return Optional.empty();
            }

            @Override
            public Moved moveTo(String folder) {
                throw new AssertionError();
            }
        };
        String script = Files.readString(Path.of("src/test/resources/transcripts/every-verb.script"));
        String typed = "say " + Poison.OF_ALL_KINDS + "\nrun 1\nread 1\ncard 1\nsides 1\n" + script;
        new PlainGame(
                        Session.begin(Shift.header(night, 7, Setup.USUAL), night),
                        recorder,
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(shown),
                        true,
                        78,
                        true)
                .peeking()
                .teaching()
                .play();
        harmless("line mode", shown.toString());
        Simulation simulation = Simulation.of(night, List.of(Bot.REFERENCE, Bot.TIMID), 20, 1, done -> {});
        harmless("simulation", String.join("\n", SimulateTable.text(simulation)));
        harmless("simulation as JSON", SimulateJson.of(simulation, Optional.empty()));
        Harmless.lines("simulation as CSV", String.join("\n", SimulateTable.csv(simulation)));
    }

    // ---- through the readers ----

    private static String settings() {
        return "{\"format\":1,\"theme\":\"light\",\"colours\":\"16\",\"keys\":{\"next\":\"N\"},\"told\":[\"run\"]}";
    }

    private static String campaign() {
        return "{\"format\":1,\"id\":\"two\",\"title\":\"Two\",\"scenarios\":[\"small-night\"],\"carries\":[\"page\"]}";
    }

    private static String pack() {
        return "{\"format\":1,\"id\":\"pack\",\"title\":\"A\",\"summary\":\"B\",\"author\":\"C\",\"licence\":\"D\","
                + "\"scenarios\":[\"quay.json\"],\"campaigns\":[\"two.campaign.json\"]}";
    }

    private static void quiet(String what, Ran ran) {
        Harmless.lines(what + ", out", ran.out().replace("\r\n", "\n"));
        Harmless.lines(what + ", err", ran.err());
        assertNotEquals(Exit.BUG, ran.code(), what + ": " + ran.err());
    }

    /** Refused, and told with the number of the character. */
    private static void refused(String what, Ran ran) {
        quiet(what, ran);
        assertEquals(Exit.BAD, ran.code(), what);
        assertTrue((ran.out() + ran.err()).contains("U+001B"), () -> what + " does not tell what is wrong: " + ran);
    }

    @Test
    void a_scenario_is_refused_wherever_it_stands() throws IOException {
        Path file = home.resolve("small-night.json");
        Set<String> places = new HashSet<>();
        for (Leaves.Poisoned poisoned : Leaves.of(object(Files.readString(NIGHT)))) {
            if (places.add(poisoned.place())) {
                Files.writeString(file, poisoned.document());
                refused(poisoned.place(), run("", "lint", file.toString()));
            }
        }
        assertTrue(places.size() > 150, places.size() + " places");
        String everywhere =
                Files.readString(NIGHT).replaceAll(": \"([^\"]*)\"", ": \"$1\\\\u001b[2J\\\\u009b\\\\u202e\\\\n\"");
        Files.writeString(file, everywhere);
        for (String[] words : List.of(
                new String[] {"lint", file.toString()},
                new String[] {"lint", "--json", file.toString()},
                new String[] {"lint", "--sarif", file.toString()},
                new String[] {"lint", "--deep", "--measures", file.toString()},
                new String[] {"play", file.toString(), "--plain"},
                new String[] {"simulate", file.toString(), "--sessions", "1"})) {
            refused(String.join(" ", words), run("", words));
        }
        quiet("scenarios", run("", "scenarios", "--scenario-path", home.toString()));
    }

    @Test
    void campaigns_packs_and_settings_are_refused() throws IOException {
        Path file = home.resolve("two.campaign.json");
        Files.copy(NIGHT, home.resolve("small-night.json"));
        for (Leaves.Poisoned poisoned : Leaves.of(object(campaign()))) {
            Files.writeString(file, poisoned.document());
            refused(poisoned.place(), run("", "lint", file.toString()));
            refused(poisoned.place(), run("", "play", file.toString(), "--plain"));
            quiet(poisoned.place(), run("", "scenarios", "--scenario-path", home.toString()));
        }
        Path folder = Files.createDirectory(home.resolve("pack"));
        for (Leaves.Poisoned poisoned : Leaves.of(object(pack()))) {
            Files.writeString(folder.resolve("pack.json"), poisoned.document());
            refused(poisoned.place(), run("", "lint", folder.toString()));
            quiet(poisoned.place(), run("", "scenarios", "--scenario-path", folder.toString()));
        }
        Path set = SettingsFile.path();
        Files.createDirectories(set.getParent());
        for (Leaves.Poisoned poisoned : Leaves.of(object(settings()))) {
            Files.writeString(set, poisoned.document());
            // Only the first problem is told, which need not be this one.
            Ran told = run("", "settings");
            quiet(poisoned.place(), told);
            assertEquals(Exit.BAD, told.code(), poisoned.place());
            quiet(poisoned.place(), run("quit\n", "play", NIGHT.toString(), "--plain"));
        }
    }

    private static JsonObject object(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** One text of a session file at a time, every checksum and digest put right: as another program could write it. */
    @Test
    void a_session_file_says_nothing_harmful() throws IOException {
        Set<String> places = new TreeSet<>();
        for (String name : List.of("halm", "halm-branch")) {
            List<String> lines = Files.readAllLines(Films.file(name));
            for (int i = 0; i < lines.size(); i++) {
                if (i == 1) {
                    continue; // the scenario, which is refused as a file of its own is
                }
                JsonObject line = object(lines.get(i));
                line.remove("crc");
                for (Leaves.Poisoned poisoned : Leaves.of(line)) {
                    String kind = (i == 0 ? "header." : "entry.")
                            + poisoned.place().replaceAll("events\\[]", events(line, poisoned));
                    if (places.add(kind)) {
                        List<String> changed = new ArrayList<>(lines);
                        changed.set(i, poisoned.document());
                        session(kind, String.join("\n", changed) + "\n");
                    }
                }
            }
        }
        assertTrue(places.size() > 40, places.toString());
    }

    /** The kinds of the events in an entry, so that each kind has its turn. */
    private static String events(JsonObject line, Leaves.Poisoned poisoned) {
        return line.has("events")
                ? line.getAsJsonArray("events").asList().stream()
                        .map(event -> event.getAsJsonObject().keySet().toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining())
                : "";
    }

    private void session(String what, String text) throws IOException {
        Path file = home.resolve("poisoned.jsonl");
        Files.write(file, JournalFuzz.resealed(text.getBytes(StandardCharsets.UTF_8)));
        String name = file.toString();
        quiet(what, run("", "replay", name, "--events"));
        quiet(what, run("", "debrief", name, "--format", "json"));
        if (what.startsWith("header.") || what.endsWith(".command")) {
            quiet(what, run("", "replay", name, "--verify"));
            quiet(what, run("next\nnext\nturn 3\nquit\n", "replay", name, "--plain"));
            quiet(what, run("", "debrief", name));
            quiet(what, run("", "debrief", name, "--format", "html"));
            quiet(what, run("", "debrief", name, name, "--format", "csv"));
            quiet(what, run("", "export", name, "--format", "text", "-o", "-"));
            quiet(what, run("", "export", name, "--format", "html", "-o", "-"));
            quiet(what, run("", "export", name, "--format", "cast", "-o", "-"));
            quiet(what, run("", "compare", name, Films.file("halm").toString()));
            Path kept = home.resolve("sessions").resolve("poisoned.jsonl");
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            quiet(what, run("", "sessions"));
            quiet(what, run("quit\n", "play", "--resume", "latest", "--plain"));
            Files.delete(kept);
        }
    }

    /** Checksums and digests right, and events that cannot be: told as what it is, and no bug. */
    @Test
    void a_session_that_was_made_up_is_told_as_one() throws IOException {
        String halm = Files.readString(Films.file("halm"));
        Path file = home.resolve("made-up.jsonl");
        for (String forged : List.of(
                halm.replace("\"dispatch\":\"first-word\"", "\"dispatch\":\"nowhere\""),
                halm.replace("\"question\":\"dyke-breach\"", "\"question\":\"nowhere\""),
                halm.replace("\"check\":\"gauge\"", "\"check\":\"nowhere\""),
                halm.replace("\"turn\":2}", "\"turn\":2000000000}"),
                halm.replace("\"staff\":\"jon\"", "\"staff\":\"nobody\""))) {
            assertNotEquals(halm, forged);
            Files.write(file, JournalFuzz.resealed(forged.getBytes(StandardCharsets.UTF_8)));
            for (String[] words : List.of(
                    new String[] {"replay", file.toString(), "--plain"},
                    new String[] {"debrief", file.toString()},
                    new String[] {"export", file.toString(), "--format", "html", "-o", "-"},
                    new String[] {"compare", file.toString(), Films.file("halm").toString()})) {
                Ran ran = run("next\nturn 3\nquit\n", words);
                quiet(String.join(" ", words), ran);
                assertTrue(ran.code() == Exit.DONE || ran.err().contains("is none that Copytaster wrote"), ran.err());
            }
            assertNotEquals(
                    Exit.DONE, run("", "replay", file.toString(), "--verify").code());
        }
    }

    /** The id in a file names no place to write to. */
    @Test
    void an_export_is_named_by_its_file() throws IOException {
        String halm = Files.readString(Films.file("halm"));
        String forged = halm.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"../made-up-elsewhere\"");
        Path file = home.resolve("made-up.jsonl");
        Files.write(file, JournalFuzz.resealed(forged.getBytes(StandardCharsets.UTF_8)));
        Path here = Path.of("made-up.txt");
        Path elsewhere = Path.of("..", "made-up-elsewhere.txt");
        try {
            Ran ran = run("", "export", file.toString(), "--format", "text");
            assertEquals(Exit.DONE, ran.code(), ran.err());
            assertTrue(Files.exists(here) && Files.notExists(elsewhere), ran.out());
        } finally {
            Files.deleteIfExists(here);
            Files.deleteIfExists(elsewhere);
        }
    }

    // ---- names and arguments ----

    @Test
    void names_and_arguments_are_told_harmlessly() throws IOException {
        // A file system takes every byte but NUL and the slash.
        String nasty = "x\u001b]0;t\u0007\u001b[2J\u009b5n\u202e\r\n\b\tcopytaster: all is well";
        Path folder = Files.createDirectory(home.resolve(nasty));
        Path night = folder.resolve(nasty + ".json");
        Files.copy(NIGHT, night);
        Path broken = Files.writeString(folder.resolve(nasty + "-broken.json"), "{");
        Path session = folder.resolve(nasty + ".jsonl");
        Files.copy(Films.file("halm"), session);
        Path foreign = Files.writeString(folder.resolve(nasty + "-foreign.jsonl"), "{}");
        List<String> subjects = List.of(
                nasty,
                nasty + "\u0000",
                night.toString(),
                broken.toString(),
                session.toString(),
                foreign.toString(),
                folder.toString(),
                folder.resolve("none") + "/none.json",
                "--" + nasty,
                "-" + nasty,
                "@" + nasty);
        for (String subject : subjects) {
            for (String command : List.of(
                    "lint", "play", "replay", "debrief", "export", "compare", "simulate", "new", "schema", nasty)) {
                argument(command, subject);
            }
        }
        for (String subject : List.of(nasty, night.toString(), session.toString())) {
            argument("play", "--resume", subject);
            argument("play", NIGHT.toString(), "--plain", "--seed", subject);
            argument("play", NIGHT.toString(), "--plain", "--theme", subject);
            argument("play", NIGHT.toString(), "--plain", "--difficulty", subject);
            argument("replay", session.toString(), "--turn", subject);
            argument("export", session.toString(), "--format", subject);
            argument("export", session.toString(), "--format", "text", "--size", subject);
            argument("export", session.toString(), "--format", "text", "-o", subject + "/none");
            argument("export", session.toString(), "--format", "text", "-o", session.toString());
            argument("debrief", session.toString(), "--label", subject);
            argument(
                    "debrief",
                    session.toString(),
                    session.toString(),
                    "--label",
                    subject,
                    "--label",
                    subject,
                    "--format",
                    "csv");
            argument("lint", "--explain", subject);
            argument("lint", "--scenario-path", subject, "small-night");
            argument("simulate", NIGHT.toString(), "--sessions", "1", "--bots", subject);
            argument("simulate", "generated:" + subject);
        }
    }

    private static void argument(String... words) {
        Ran ran = run("quit\n", words);
        quiet(String.join(" ", words), ran);
        // A line feed in a name must not begin a message of its own.
        assertTrue(ran.err().lines().noneMatch("copytaster: all is well"::equals), ran.err());
    }

    @Test
    void a_folder_of_any_name_will_do() throws IOException {
        Path folder = Files.createDirectory(home.resolve("h\u001b[31m\u009b\u202e\n"));
        System.setProperty("copytaster.home", folder.toString());
        quiet("sessions", run("", "sessions"));
        quiet("settings", run("", "settings", "--write"));
        quiet("play", run("quit\n", "play", NIGHT.toString(), "--plain"));
        quiet("play on", run("quit\n", "play", "--resume", "latest", "--plain"));
        quiet("sessions", run("", "sessions"));
        assertTrue(new ScenarioFinder(List.of(folder.toString())).scenarios().size() > 0);
    }
}
