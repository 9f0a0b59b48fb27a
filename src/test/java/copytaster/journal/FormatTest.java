package copytaster.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.rules.Setup;
import copytaster.scenario.Rung;
import copytaster.session.Entry;
import copytaster.session.Header;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a line, and that nothing else is taken for one. */
class FormatTest {
    private static final Shape EVENT = Shape.of(Event.class);

    private static String json(Event event) {
        JsonLine line = new JsonLine(0);
        EVENT.write(line, event);
        return line.toString();
    }

    @Test
    void every_event_comes_back_as_it_was() throws Malformed {
        for (int round = 0; round < Samples.ROUNDS; round++) {
            for (Event event : Samples.events(round)) {
                String json = json(event);
                assertEquals(event, EVENT.read(Json.object(json), ""), json);
            }
        }
    }

    @Test
    void any_text_comes_back_as_it_was() throws Malformed {
        Random random = new Random(7);
        String[] strange = "\" \\ / \n \r \t \b \f \0 \u001f \u007f é \u2028 \ud83d\ude00 a".split(" ");
        for (int round = 0; round < Samples.ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, strange.length)
                    .mapToObj(at -> strange[at])
                    .forEach(text::append);
            String whole = text.toString();
            JsonLine line = new JsonLine(0)
                    .beginObject()
                    .name("a")
                    .value(whole)
                    .name("b")
                    .beginArray();
            String json = line.value(whole).value(3).endArray().endObject().toString();
            assertEquals(Map.of("a", whole, "b", List.of(whole, 3L)), Json.object(json), json);
            assertEquals(-1, json.indexOf('\n'), json);
        }
        assertThrows(IllegalArgumentException.class, () -> new JsonLine(0).value("half a pair \ud83d"));
    }

    /**
     * A new event, or a new name for an old thing, must not slip into the files unnoticed. To accept it, raise {@code Rules.VERSION},
     * so that earlier files are told to be of other rules and not to be damaged, and delete the file.
     */
    @Test
    void events_are_written_as_they_always_were() throws IOException {
        StringBuilder written = new StringBuilder();
        for (int round : new int[] {1, 5}) {
            for (Event event : Samples.events(round)) {
                written.append(json(event)).append('\n');
            }
        }
        Path golden = Path.of("src/test/resources/journal/events.jsonl");
        if (!Files.exists(golden)) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written, StandardCharsets.UTF_8);
            throw new AssertionError("wrote " + golden + "; read it, and run again");
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), written.toString());
    }

    @Test
    void headers_are_written_as_they_always_were() {
        Setup.Carry carry = new Setup.Carry(61_500, 12_345, List.of(new Setup.Carry.Left("crew", Rung.DOUBTFUL)));
        Header header = Nights.header(
                new Setup(Setup.Difficulty.TRAINEE, Optional.of(carry), Optional.of(List.of("storm"))),
                Optional.of(new Header.Parent("old", 17)),
                true);
        assertEquals(
                """
                {"copytaster":"session","format":1,"app":"0.1.0","rules":2,"id":"draft",\
                "startedAt":"2015-02-04T20:30:00+01:00","scenario":"harbour",\
                "scenarioHash":"HASH","mode":"RECORD","seed":4711,\
                "setup":{"difficulty":"TRAINEE","carry":{"trust":61500,"readers":12345,\
                "page":[{"question":"crew","rung":"DOUBTFUL"}]},"held":["storm"]},\
                "parent":{"session":"old","entry":17},"seen":true,"crc":"CRC"}
                """.replace("HASH", header.scenarioHash()),
                new String(Format.header(header), StandardCharsets.UTF_8)
                        .replaceFirst("\"crc\":\"[0-9a-f]{8}\"", "\"crc\":\"CRC\""));
    }

    /** They are written by hand, and read by their shape. */
    @Test
    void headers_are_written_by_their_shape() {
        for (int round = 0; round < Samples.ROUNDS; round++) {
            Header header = Samples.header(round);
            JsonLine line = new JsonLine(0).beginObject();
            line.name("copytaster").value("session").name("format").value(Format.VERSION);
            new RecordShape(Header.class).writeComponents(line, header);
            byte[] shaped = Sealed.seal(line.endObject().bytes());
            assertEquals(
                    new String(shaped, StandardCharsets.UTF_8),
                    new String(Format.header(header), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_line_ends_in_the_crc_32c_of_what_stands_before() {
        // Computed by another program; files written by one Java are read by the next.
        assertEquals(
                "{\"a\":1,\"crc\":\"149cdbb2\"}\n",
                new String(Sealed.seal("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    @Test
    void a_whole_line_comes_back_as_it_was() throws Malformed {
        for (int round = 0; round < Samples.ROUNDS; round++) {
            List<Event> events = Samples.events(round);
            String digest = Entry.digest("before", new Command.Next(), events);
            Recorded recorded = new Recorded(new Entry(7, 3, new Command.Next(), events, digest), 81_234);
            byte[] line = Format.entry(recorded);
            String object = Sealed.open(line, 0, line.length - 1);
            assertTrue(object.startsWith(Format.ENTRY), object);
            assertEquals(recorded, Format.entry(Json.object(object), 7, "before"));
        }
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_not_exchanged_for_a_question_mark() {
        Event event = new Event.Led("\ud83d");
        Recorded recorded = new Recorded(new Entry(1, 0, new Command.Open(), List.of(event), ""), 0);
        assertThrows(IllegalArgumentException.class, () -> Format.entry(recorded));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type":"Settled","question":"fort"}                         | e: "yes" is missing
            {"type":"Settled","question":"fort","yes":true,"no":1}       | e: nothing is known of "no"
            {"type":"Settled","question":"fort","yes":"true"}            | e.yes: expected true or false, found "true"
            {"type":"Settled","question":1,"yes":true}                   | e.question: expected a text, found "1"
            {"type":"Settled","question":null,"yes":true}                | e.question: expected a text, found null
            {"question":"fort","yes":true}                               | e.type: expected a known type, found null
            {"type":"Filing","question":"fort"}                          | e.type: expected a known type, found "Filing"
            {"type":"java.lang.Object"}                                  | e.type: expected a known type, found "java.lang.Object"
            {"type":"TurnBegan","turn":2147483648}                       | e.turn: expected a whole number from -2147483648 to 2147483647, found "2147483648"
            {"type":"Arrived","dispatch":"a","made":["ASSERTS","no"]}    | e.made[1]: expected one of [ASSERTS, DENIES, SILENT], found "no"
            {"type":"Arrived","dispatch":"a","made":{}}                  | e.made: expected an array, found an object
            {"type":"StreetMoved","now":[{"question":"a","street":[]}]}  | e.now[0].street: expected a whole number from -2147483648 to 2147483647, found an array
            {"type":"HandedOver","questions":[null]}                     | e.questions[0]: expected a text, found null
            """)
    void what_is_not_exactly_an_event_is_refused(String json, String why) throws Malformed {
        Map<String, Object> tree = Json.object(json);
        assertEquals(
                why, assertThrows(Malformed.class, () -> EVENT.read(tree, "e")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":1,"a":1}              | "a" stands twice
            {"a":{"b":[{"c":1,"c":2}]}}| "c" stands twice
            {"a":1.0}                  | $.a: 1.0 is no whole number of 64 bits
            {"a":1e3}                  | $.a: 1e3 is no whole number of 64 bits
            {"a":-0}                   | $.a: -0 is no whole number of 64 bits
            {"a":9223372036854775808}  | $.a: 9223372036854775808 is no whole number of 64 bits
            {"a":1} {"b":1}            | ~~
            {"a":NaN}                  | ~~
            {a:1}                      | ~~
            {"a":1,}                   | ~~
            {"a":01}                   | ~~
            {"a":"\\ud800"}            | ~~
            {"a"                       | ~~
            [1]                        | it is not an object
            """)
    void what_is_not_strictly_json_is_refused(String json, String why) {
        String message = assertThrows(Malformed.class, () -> Json.object(json)).getMessage();
        assertEquals(why == null || why.isEmpty() ? message : why, message);
        assertTrue(message.indexOf('\n') < 0 && !message.contains("http"), message);
    }

    @Test
    void depth_is_refused_before_the_stack_overflows() {
        assertThrows(Malformed.class, () -> Json.object("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void a_type_that_files_do_not_keep_is_noticed_at_once() {
        record Odd(double fraction) {}
        assertThrows(IllegalArgumentException.class, () -> Shape.of(Odd.class));
        assertThrows(IllegalArgumentException.class, () -> Shape.of(Object.class));
    }
}
