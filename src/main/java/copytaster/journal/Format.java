package copytaster.journal;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.canon.Digest;
import copytaster.rules.Setup;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.text.Quoted;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the lines of a session file, to and from values. Every line is a {@link Sealed} JSON object.
 *
 * <pre>
 * {"copytaster":"session","format":1,"app":…,"rules":…,"id":…,…}    the header
 * {"scenario":"…","sha256":"…"}                                     the scenario file's whole text
 * {"entry":1,"turn":0,"ms":0,"command":"open","events":[…],"digest":"…"}
 * </pre>
 *
 * Whatever a later format changes, its first line stays a sealed object that begins with the first two of these keys.
 */
final class Format {
    /** The format written, and the only one read. */
    static final int VERSION = 1;

    /** With what every session file begins. */
    static final String MAGIC = "{\"copytaster\":\"session\",\"format\":";

    /** With what every entry's line begins; quotes within texts are escaped, so it can stand nowhere else. */
    static final String ENTRY = "{\"entry\":";

    private static final int LAST_YEAR = 9999;

    /** Bytes that most lines fit in. */
    private static final int SHORT = 512;

    /** Made when they are first needed, which is not before a session's first frame: every event has a shape. */
    private static final class Shapes {
        static final Shape HEADER = Shape.of(Header.class);
        static final Shape ENTRY = Shape.of(EntryLine.class);
        static final Shape SCENARIO = Shape.of(ScenarioLine.class);
    }

    private Format() {}

    record EntryLine(int entry, int turn, long ms, String command, List<Event> events, String digest) {}

    record ScenarioLine(String scenario, String sha256) {}

    /** The first line; by hand, since it is written before a session's first frame, where a shape would take longer to make than to use. */
    static byte[] header(Header header) {
        JsonLine out = new JsonLine(SHORT).beginObject();
        out.name("copytaster").value("session").name("format").value(VERSION);
        out.name("app").value(header.app()).name("rules").value(header.rules());
        out.name("id").value(header.id()).name("startedAt").value(header.startedAt());
        out.name("scenario").value(header.scenario()).name("scenarioHash").value(header.scenarioHash());
        out.name("mode").value(header.mode().name()).name("seed").value(header.seed());
        setup(out.name("setup"), header.setup());
        out.name("parent");
        if (header.parent().isPresent()) {
            Header.Parent parent = header.parent().get();
            out.beginObject().name("session").value(parent.session());
            out.name("entry").value(parent.entry()).endObject();
        } else {
            out.nullValue();
        }
        return Sealed.seal(out.name("seen").value(header.seen()).endObject().bytes());
    }

    private static void setup(JsonLine out, Setup setup) {
        out.beginObject().name("difficulty").value(setup.difficulty().name());
        out.name("carry");
        if (setup.carry().isPresent()) {
            carry(out, setup.carry().get());
        } else {
            out.nullValue();
        }
        out.name("held");
        if (setup.held().isPresent()) {
            out.beginArray();
            for (String question : setup.held().get()) {
                out.value(question);
            }
            out.endArray();
        } else {
            out.nullValue();
        }
        out.endObject();
    }

    private static void carry(JsonLine out, Setup.Carry carry) {
        out.beginObject().name("trust").value(carry.trust()).name("readers").value(carry.readers());
        out.name("page").beginArray();
        for (Setup.Carry.Left line : carry.page()) {
            out.beginObject().name("question").value(line.question());
            out.name("rung").value(line.rung().name()).endObject();
        }
        out.endArray().endObject();
    }

    /** The line of a scenario whose digest is known. */
    static byte[] scenario(Quoted text, String sha256) {
        JsonLine out = new JsonLine(text.json().length + SHORT).beginObject();
        out.name("scenario").value(text).name("sha256").value(sha256);
        return Sealed.seal(out.endObject().bytes());
    }

    static byte[] entry(Recorded recorded) {
        Entry entry = recorded.entry();
        String command = CommandText.of(entry.command());
        EntryLine line =
                new EntryLine(entry.number(), entry.turn(), recorded.ms(), command, entry.events(), entry.digest());
        JsonLine out = new JsonLine(SHORT);
        Shapes.ENTRY.write(out, line);
        return Sealed.seal(out.bytes());
    }

    /** The whole file. */
    static byte[] file(Contents contents) {
        byte[] header = header(contents.header());
        byte[] line = scenario(contents.scenario(), contents.header().scenarioHash());
        ByteArrayOutputStream file = new ByteArrayOutputStream(header.length + line.length);
        file.writeBytes(header);
        file.writeBytes(line);
        for (Recorded recorded : contents.records()) {
            file.writeBytes(entry(recorded));
        }
        return file.toByteArray();
    }

    /** The version of the format that a first line claims. */
    static long version(Map<String, Object> first) throws Malformed {
        if (!"session".equals(first.get("copytaster")) || !(first.get("format") instanceof Long)) {
            throw new Malformed("it is no session's header");
        }
        return (Long) first.get("format");
    }

    /** The version of the rules that a first line claims, or 0. */
    static long rules(Map<String, Object> first) {
        return first.get("rules") instanceof Long ? (Long) first.get("rules") : 0;
    }

    /** The header of a first line of this format. */
    static Header header(Map<String, Object> first) throws Malformed {
        Map<String, Object> components = new LinkedHashMap<>(first);
        components.keySet().removeAll(List.of("copytaster", "format"));
        Header header = (Header) Shapes.HEADER.read(components, "");
        try {
            // Years of more digits are beyond what durations and file names can be made of.
            int year = OffsetDateTime.parse(header.startedAt()).getYear();
            if (year >= 0 && year <= LAST_YEAR) {
                return header;
            }
        } catch (DateTimeException e) {
            // Told as other times that are none.
        }
        throw new Malformed("startedAt: \"" + header.startedAt() + "\" is no time with an offset");
    }

    /** The scenario's text, if it is the one that the header names. */
    static String scenario(Map<String, Object> second, Header header) throws Malformed {
        ScenarioLine line = (ScenarioLine) Shapes.SCENARIO.read(second, "");
        String hash = Digest.of(line.scenario());
        if (!hash.equals(line.sha256()) || !hash.equals(header.scenarioHash())) {
            throw new Malformed("the scenario's SHA-256 is not the one recorded");
        }
        return line.scenario();
    }

    /** The entry of a line, if it follows the link {@code before} as number {@code number}. */
    static Recorded entry(Map<String, Object> tree, int number, String before) throws Malformed {
        Recorded recorded = entry(tree);
        Entry entry = recorded.entry();
        if (entry.number() != number) {
            throw new Malformed("decision " + number + " should stand there, not " + entry.number());
        }
        if (!Entry.digest(before, entry.command(), entry.events()).equals(entry.digest())) {
            throw new Malformed("its digest does not follow from the decision before");
        }
        return recorded;
    }

    /** The entry of a line, wherever it belongs. */
    static Recorded entry(Map<String, Object> tree) throws Malformed {
        EntryLine line = (EntryLine) Shapes.ENTRY.read(tree, "");
        Optional<Command> command = CommandText.parse(line.command());
        if (command.isEmpty()) {
            throw new Malformed("command: \"" + line.command() + "\" is no command");
        }
        return new Recorded(
                new Entry(line.entry(), line.turn(), command.get(), line.events(), line.digest()), line.ms());
    }
}
