package copytaster.cli;

import static copytaster.cli.Ran.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.start.StartMenu;
import copytaster.testing.Golden;
import copytaster.testing.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a player types them, on streams, with a data folder of their own. */
class CliTest {
    private static final String NIGHT = "src/test/resources/scenarios/small-night.json";

    @TempDir
    Path home;

    @RegisterExtension
    final OwnFolder own = new OwnFolder(() -> home);

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/transcripts", name + ".script"));
    }

    @Test
    void everyVerbIsPlayedToTheEndAndVerifies() throws IOException {
        Ran played = run(script("every-verb"), "play", NIGHT, "--plain", "--seed", "7");
        assertEquals("", played.err());
        assertEquals(0, played.code());
        Golden.assertMatches("transcripts/every-verb.expected", unix(played.out()));
        Ran verified = run("", "replay", "latest", "--verify");
        assertEquals(0, verified.code(), verified.err());
        Golden.assertMatches("transcripts/every-verb.digest", unix(verified.out()));
    }

    /** The digest is the same on every machine, locale, time zone and Java: it is committed. */
    @Test
    void wednesdayIsPlayedToTheEndByAScript() throws IOException {
        Ran played = run(script("wednesday"), "play", "kunduz-wednesday", "--plain", "--seed", "7");
        assertEquals(0, played.code(), played.err());
        assertTrue(played.out().contains("The shift is over."));
        Ran verified = run("", "replay", "latest", "--verify");
        assertEquals(0, verified.code(), verified.err());
        Golden.assertMatches("transcripts/wednesday.digest", unix(verified.out()));
    }

    @Test
    void aSecondRunMakesTheSameEvents() throws IOException {
        run(script("every-verb"), "play", NIGHT, "--plain", "--seed", "7");
        String first = run("", "replay", "latest", "--events").out();
        run(script("every-verb"), "play", NIGHT, "--plain", "--seed", "7");
        assertEquals(2, sessions().size());
        assertEquals(first, run("", "replay", "latest", "--events").out());
        assertTrue(first.lines().count() > 20);
    }

    @Test
    void aSessionLeftInTheMiddleGoesOnWhereItWas() {
        Ran left = run("run 1\nnext\nquit\n", "play", NIGHT, "--plain", "--seed", "7");
        assertTrue(left.out().contains("To go on:\ncopytaster play --resume "), left.out());
        Ran resumed = run("page\nnext\nnext\nnext\nnext\nhandover\n", "play", "--plain", "--resume", "latest");
        assertEquals(0, resumed.code(), resumed.err());
        assertTrue(resumed.out().startsWith("\nTurn 2 of 5."), resumed.out());
        assertTrue(resumed.out().contains("The shift is over."));
        assertEquals(0, run("", "replay", "latest", "--verify").code());
        Ran again = run("", "play", "--plain", "--resume", "latest");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("There is no unfinished session"), again.err());
    }

    /** The launcher says how it was started; what a terminal would not show as it is cannot be copied from there. */
    @Test
    void thePlayerIsToldToGoOnAsTheGameWasCalled() {
        String property = "copytaster.command";
        try {
            System.setProperty(property, "/opt/the news/copytaster");
            assertTrue(left().contains("\n'/opt/the news/copytaster' play --resume "), left());
            for (String odd : List.of("/tmp/\u001b[2J/copytaster", "/tmp/\ncopytaster", "/tmp/\uFFFD", "")) {
                System.setProperty(property, odd);
                assertTrue(left().contains("\ncopytaster play --resume "), left());
            }
        } finally {
            System.clearProperty(property);
        }
    }

    private static String left() {
        return unix(run("quit\n", "play", NIGHT, "--plain", "--seed", "7").out());
    }

    /** It was "turn 5 of 5", and opened, the handover. */
    @Test
    void aClosedDeskIsListedAsItsHandover() throws IOException {
        Path folder = Files.createDirectories(home.resolve("nights"));
        Files.copy(Path.of(NIGHT), folder.resolve("small-night.json"));
        String turns = "next\nnext\nnext\nnext\n";
        run(turns + "quit\n", "play", folder.resolve("small-night.json").toString(), "--plain");
        assertEquals("turn 5 of 5, 20:00", listed(folder).where());
        run(turns + "next\nquit\n", "play", folder.resolve("small-night.json").toString(), "--plain", "--fog");
        assertEquals("the handover, 20:30", listed(folder).where());
        assertTrue(listed(folder).altered());
        run("handover\n", "play", "--plain", "--resume", "latest");
        assertEquals("finished", listed(folder).where());
    }

    /** What the first screen tells of the session that was played last. */
    private static StartMenu.Kept listed(Path folder) {
        return new Survey(List.of(folder.toString())).whole().sessions().get(0);
    }

    /** What the first screen tells of the one campaign in a folder. */
    private static StartMenu.Series series(Path folder) {
        return new Survey(List.of(folder.toString()))
                .whole().offers().stream()
                        .filter(offer -> offer.id().equals("two"))
                        .findFirst()
                        .flatMap(StartMenu.Offer::series)
                        .orElseThrow();
    }

    /** The second shift takes over the first one's page; left in the middle it goes on; after the last there is none. */
    @Test
    void aCampaignGoesOnWithWhatWasLeftBehind(@TempDir Path folder) throws IOException {
        String night = Files.readString(Path.of(NIGHT));
        Files.writeString(folder.resolve("small-night.json"), night);
        Files.writeString(folder.resolve("next-night.json"), night.replace("\"small-night\"", "\"next-night\""));
        Path file = folder.resolve("two.campaign.json");
        Files.writeString(
                file,
                "{\"format\": 1, \"id\": \"two\", \"title\": \"Two nights\","
                        + " \"scenarios\": [\"small-night\", \"next-night\"], \"carries\": [\"page\", \"trust\"]}");
        Ran lint = run("", "lint", file.toString());
        assertEquals(0, lint.code(), lint.err() + lint.out());
        assertTrue(lint.out().contains("next-night.json"), lint.out());
        String[] play = {"play", file.toString(), "--plain", "--seed", "7"};
        String rest = "next\nnext\nnext\nnext\nnext\nhandover\n";
        String title = "High Water at Halm";
        assertEquals("Not begun: " + title + " is the first.", series(folder).stands());

        Ran first = run("rerate power-out doubtful\n" + rest, play);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("Two nights: shift 1 of 2, "), first.out());
        assertTrue(
                first.out().endsWith("To go on with the campaign: copytaster play " + file + System.lineSeparator()));
        assertFalse(first.out().contains("\nLater: "), "what the next shift asks again is not told: " + first.out());
        Ran debrief = run("", "debrief", "latest");
        assertTrue(debrief.out().contains("A later shift of the campaign asks this again"), debrief.out());
        assertFalse(debrief.out().contains("What came out later"), debrief.out());
        StartMenu.Series played = series(folder);
        assertEquals("1 of 2 shifts played. " + title + " is next, with what " + title + " left.", played.stands());
        assertTrue(
                played.shifts().get(0).state().matches("Played: trust \\d+, [\\d,]+ readers\\."),
                played.shifts().get(0).state());
        assertEquals(
                List.of(false, true),
                played.shifts().stream().map(StartMenu.Shift::next).toList());
        assertTrue(played.carries().contains("Your readers' trust, as it closed."), "carries " + played.carries());
        assertTrue(played.carries().toString().contains("New with each shift: the number of readers, care"));
        assertTrue(played.carries().toString().contains("asks again"), "carries " + played.carries());
        Ran second = run("page\nquit\n", play);
        assertEquals(
                "1 of 2 shifts played. " + title + " is under way: to begin is to go on with it.",
                series(folder).stands());
        assertEquals(
                "Under way: turn 1 of 5, 18:00.", series(folder).shifts().get(1).state());
        assertTrue(second.out().startsWith("Two nights: shift 2 of 2, "), second.out());
        assertEquals(0, second.code(), second.err());
        String begun = Files.readString(sessions().stream()
                .filter(session -> session.toString().contains("next-night"))
                .findFirst()
                .orElseThrow());
        assertTrue(begun.contains("\"carry\""), begun);
        assertTrue(begun.contains("\"rung\":\"DOUBTFUL\""), begun);
        Ran left = run(rest, play);
        assertTrue(left.out().startsWith("Two nights: shift 2 of 2, "), left.out());
        assertEquals(2, sessions().size());
        assertTrue(series(folder).stands().startsWith("Every shift is played."));
        Ran over = run("", play);
        assertEquals(2, over.code());
        assertTrue(over.err().contains("Every shift of “Two nights” is played."), over.err());
    }

    /** By lines a tip names words to type, never a key, and comes with its turn. */
    @Test
    void theFirstShiftTeachesByLinesAsWell() {
        Ran ran = run("next\nquit\n", "play", "first-shift", "--plain", "--seed", "7");
        assertTrue(ran.out().contains("Tip: “read” shows the next dispatch"), ran.out());
        assertTrue(ran.out().indexOf("Turn 2 of 8") < ran.out().indexOf("Tip: “run 2 1=attributed 2=out”"), ran.out());
        assertFalse(ran.out().contains("{"), ran.out());
    }

    @Test
    void aNameOfSeveralWordsIsHandedOverWithoutAComma() {
        Ran ran = run("next\nnext\nnext\nnext\nnext\nhandover old town\n", "play", NIGHT, "--plain", "--seed", "7");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("The shift is over."), ran.out());
        assertTrue(run("", "debrief", "latest").out().contains("to check first: “the Old Town” ("));
    }

    @Test
    void theEndOfTheInputLosesNothing() {
        run("run 1", "play", NIGHT, "--plain", "--seed", "7");
        Ran listed = run("", "sessions");
        assertTrue(listed.out().contains("to be continued"), listed.out());
        assertTrue(run("desk\n", "play", "--plain", "--resume", "latest").out().contains("Runs: #1"));
    }

    @Test
    void aDebriefIsToldAsTextAndWrittenAsMarkdown() throws IOException {
        run(script("every-verb"), "play", NIGHT, "--plain", "--seed", "7");
        Ran text = run("", "debrief", "latest");
        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().contains("The decisions that mattered most\n"), text.out());
        assertTrue(text.out().contains("  Par: +16.9 points, by the reference editor"), text.out());
        Path file = home.resolve("halm.md");
        Ran markdown = run("", "debrief", "latest", "--format", "markdown", "-o", file.toString());
        assertEquals(0, markdown.code(), markdown.err());
        assertEquals("Written to " + file + ".\n", unix(markdown.out()));
        Ran again = run("", "debrief", "latest", "--format", "markdown", "-o", file.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("exists. Name another file with -o"), again.err());
        String told = unix(Files.readString(file)).replaceFirst("Session [^,]*,", "Session SESSION,");
        Golden.assertMatches("transcripts/every-verb.debrief.md", told);
        Ran nowhere = run(
                "", "debrief", "latest", "-o", home.resolve("no/such/folder.md").toString());
        assertEquals(2, nowhere.code());
        assertEquals(2, run("", "debrief", "latest", "--format", "odt").code());
        assertEquals(2, run("", "debrief", "nothing-of-the-kind").code());
    }

    @Test
    void severalSessionsAreComparedUnderNamesOfTheirOwn() throws IOException {
        run(script("every-verb"), "play", NIGHT, "--plain", "--seed", "7");
        Path bad = Files.writeString(home.resolve("bad.jsonl"), "no session");
        Ran csv = run("", "debrief", "latest", "latest", "--label", "=Ada", "--label", "=Ada", "--format", "csv");
        assertEquals(0, csv.code(), csv.err());
        List<String> rows = csv.out().lines().toList();
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).startsWith("'=Ada,small-night,record,7,true"), rows.get(1));
        assertTrue(rows.get(2).startsWith("'=Ada (2),"), rows.get(2));
        Ran text = run("", "debrief", "latest", bad.toString(), "latest");
        assertEquals(2, text.code());
        assertTrue(text.err().contains("bad.jsonl” is left out."), text.err());
        assertTrue(text.out().contains("High Water at Halm, 2 sessions"), text.out());
        Ran labels = run("", "debrief", "latest", "latest", "--label", "Ada");
        assertEquals(2, labels.code());
        assertTrue(labels.err().contains("one --label for each session"), labels.err());
        Path page = home.resolve("class.html");
        assertEquals(
                0,
                run("", "debrief", "latest", "latest", "--format", "html", "-o", page.toString())
                        .code());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aDebriefOfAnUnfinishedShiftSaysSo() {
        assertEquals(2, run("", "debrief", "latest").code());
        Ran played = run("read\ndebrief\nrun 1\nnext\n", "play", NIGHT, "--plain", "--seed", "7");
        assertTrue(played.out().contains("The debrief comes at the close."), played.out());
        Ran ran = run("", "debrief", "latest");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("UNFINISHED: as far as"), ran.out());
        assertFalse(ran.out().contains("Par:"), ran.out());
    }

    @Test
    void assistanceIsGivenInWordsOfOneScale() {
        Ran ran = run("read\nquestions\nquit\n", "play", NIGHT, "--plain", "--seed", "7", "--assist");
        assertTrue(ran.out().contains("ICD 203, 2 January 2015"), ran.out());
        assertTrue(ran.out().contains("On the evidence: "), ran.out());
        Ran without = run("read\nquestions\nquit\n", "play", NIGHT, "--plain", "--seed", "7");
        assertFalse(without.out().contains("n the evidence: "), without.out());
    }

    @Test
    void aSessionCanBeSteppedThroughBothWays() {
        run("run 1\nnext\nnext\n", "play", NIGHT, "--plain", "--seed", "7");
        Ran stepped = run("next\nback\nturn 3\npage\nquit\n", "replay", "latest", "--plain");
        assertEquals(0, stepped.code());
        assertTrue(stepped.out().contains("Step 2 of 4: run first-word"), stepped.out());
        assertTrue(stepped.out().contains("Step 4 of 4: next"), stepped.out());
    }

    @Test
    void anAuthorBeginsInTheMiddleAndLooksAhead() throws IOException {
        Ran peeked = run(
                "read\nquestions\nnext\nnext\nnext\nhandover\n",
                "play",
                NIGHT,
                "--plain",
                "--seed",
                "7",
                "--from-turn",
                "3",
                "--peek");
        assertEquals(0, peeked.code(), peeked.err());
        String text = peeked.out().replaceAll("\\s+", " ");
        assertTrue(text.contains("Turn 3 of 5."), text);
        assertFalse(text.contains("Turn 2 of 5."), text);
        assertTrue(text.contains("Ahead: the record says yes; told at 20:00."), text);
        assertTrue(text.contains("Ahead: Told: the dyke (yes)."), text);
        assertTrue(text.contains("Ahead: Comes: "), text);
        assertTrue(text.contains("Ahead: The shift closes: nothing more comes."), text);
        assertEquals(0, run("", "replay", "latest", "--verify").code());
        assertTrue(Files.readString(sessions().get(0)).contains("\"seen\":true"));
        assertTrue(run("", "debrief", "latest", "--format", "json").out().contains("\"seen\": true"));
    }

    @Test
    void aShiftBegunInTheMiddleWithoutPeekingIsAnHonestOne() throws IOException {
        Ran begun = run("questions\nquit\n", "play", NIGHT, "--plain", "--seed", "7", "--from-turn=5", "--fog");
        assertEquals(0, begun.code(), begun.err());
        assertTrue(begun.out().contains("Turn 5 of 5."), begun.out());
        assertFalse(begun.out().contains("Ahead"), begun.out());
        assertTrue(Files.readString(sessions().get(0)).contains("\"seen\":false"));
        Ran walked = run("next\nnext\nnext\nnext\nquit\n", "play", NIGHT, "--plain", "--seed", "7", "--fog");
        assertEquals(0, walked.code());
        List<String> digests = new java.util.ArrayList<>();
        for (Path file : sessions()) {
            digests.add(Files.readAllLines(file).get(5).replaceFirst(".*\"digest\":\"([0-9a-f]+)\".*", "$1"));
        }
        assertEquals(2, digests.size());
        assertEquals(digests.get(0), digests.get(1));
    }

    @Test
    void packsAreListedPlayedAndLinted() throws IOException {
        Path pack = Files.createDirectories(home.resolve("scenarios").resolve("river"));
        Files.copy(Path.of(NIGHT), pack.resolve("small-night.json"));
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"format\": 1, \"id\": \"river\", \"title\": \"River\", \"summary\": \"One.\","
                        + " \"scenarios\": [\"small-night.json\"]}");
        assertTrue(run("", "scenarios").out().contains("river/small-night: High Water at Halm"));
        Ran played = run("next\nquit\n", "play", "river/small-night", "--plain", "--seed", "7");
        assertEquals(0, played.code(), played.err());
        assertEquals(0, run("", "replay", "latest", "--verify").code());
        Ran linted = run("", "lint", pack.toString());
        assertEquals(0, linted.code(), linted.err() + linted.out());

        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("torn.zip"), "PK");
        Ran listed = run("", "scenarios", "--scenario-path", elsewhere + java.io.File.pathSeparator + pack);
        assertEquals(2, listed.code());
        assertTrue(listed.out().contains("river/small-night: "), listed.out());
        assertTrue(listed.err().contains("torn.zip: it is not a zip file"), listed.err());
        assertEquals(
                2, run("", "scenarios", "--scenario-path", "no/such/folder").code());
        Files.writeString(pack.resolve("small-night.json"), "{\"format\": 1}");
        Ran bad = run("", "lint", pack.toString());
        assertEquals(2, bad.code());
        assertTrue(bad.out().contains("small-night.json:1:1: "), bad.out());
    }

    @Test
    void aChangedSessionIsCaught() throws IOException {
        run("run 1\nnext\nnext\n", "play", NIGHT, "--plain", "--seed", "7");
        Path file = sessions().get(0);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"rung\":\"ATTRIBUTED\"", "\"rung\":\"CONFIRMED\""));
        Ran verified = run("", "replay", "latest", "--verify");
        assertEquals(2, verified.code());
        assertFalse(verified.err().contains("Exception"), verified.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play no-such-night --plain",
                "play " + NIGHT + " --plain --seed seven",
                "play " + NIGHT + " --plain --difficulty hard",
                "play " + NIGHT + " --plain --from-turn 0",
                "play " + NIGHT + " --plain --from-turn 6",
                "play " + NIGHT + " --plain --from-turn third",
                "play " + NIGHT + " --deadline soon",
                "play " + NIGHT + " --deadline 5",
                "play " + NIGHT + " --plain --deadline 60",
                "play " + NIGHT + " --plain --peek --fog",
                "play " + NIGHT + " --plain --peek --seed today",
                "play --plain --resume latest --peek",
                "play --plain --from-turn 2",
                "play src/test/resources/broken/01-empty.json --plain",
                "play --plain --resume nothing",
                "replay nothing",
                "lint no-such-night",
                "no-such-command",
                "play --no-such-option"
            })
    void badInputIsOneSentenceAndExitCodeTwo(String words) {
        Ran ran = run("", words.split(" "));
        assertEquals(2, ran.code(), ran.err());
        assertFalse(ran.err().isBlank());
        assertFalse(
                Pattern.compile("Exception|\\bat copytaster").matcher(ran.err()).find(), ran.err());
        assertTrue(ran.err().lines().count() <= 2, ran.err());
    }

    @Test
    void aTextFileIsNoSession(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.jsonl"), "Dear diary\n");
        Ran ran = run("", "replay", file.toString(), "--verify");
        assertEquals(2, ran.code());
        assertEquals("Dear diary\n", Files.readString(file));
    }

    private List<Path> sessions() throws IOException {
        try (var files = Files.list(home.resolve("sessions"))) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    @Test
    void simulatingTellsTheSameAsTableAsJsonAndAsCsv() {
        String[] words = {"simulate", NIGHT, "--fog", "--sessions", "4", "--seed", "9", "--bots", "reference,bold"};
        Ran table = run("", words);
        assertEquals(0, table.code(), table.err());
        assertTrue(
                table.out()
                        .startsWith(
                                "High Water at Halm (small-night), in fog: 4 sessions of each bot, seeds 9 to 12\n"),
                table.out());
        Ran json = run("", with(words, "--json"));
        var all = com.google.gson.JsonParser.parseString(json.out()).getAsJsonObject();
        assertEquals(1, all.get("format").getAsInt());
        var bot = all.getAsJsonArray("bots").get(0).getAsJsonObject();
        assertEquals("reference", bot.get("bot").getAsString());
        double mean = bot.getAsJsonObject("understanding").get("mean").getAsDouble();
        Ran csv = run("", with(words, "--csv"));
        String[] row = csv.out().split("\n")[1].split(",");
        assertEquals("reference", row[0]);
        assertEquals(mean, Double.parseDouble(row[1]), 0.001);
    }

    @Test
    void simulatingRefusesWhatItDoesNotKnow() {
        Ran bot = run("", "simulate", NIGHT, "--bots", "oracle");
        assertEquals(2, bot.code());
        assertTrue(bot.err().contains("“oracle”"), bot.err());
        assertEquals(2, run("", "simulate", NIGHT, "--sessions", "0").code());
        assertEquals(2, run("", "simulate", NIGHT, "--json", "--csv").code());
    }

    private static String[] with(String[] words, String more) {
        String[] longer = java.util.Arrays.copyOf(words, words.length + 1);
        longer[words.length] = more;
        return longer;
    }
}
