package copytaster.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.rules.Rules;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.testing.Harmless;
import copytaster.text.Quoted;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Session files. Any bytes are read to a whole, torn, damaged, later or foreign file, the same each time; what can be viewed of it,
 * written out, is read as a whole file of the same contents, and written out again gives the same bytes. What the rules make of its
 * decisions can be shown; anything else is refused or told apart by deciding it again.
 *
 * <p>No mutation of a file gets past its checksums and digests, so that each input is read twice: as it is, and with every line
 * given the checksum and digest it should have, as another program could write it.
 */
public final class JournalFuzz {
    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"[^\"]*\"");

    /** The scenario read last: most inputs have the same. */
    private static Quoted text = Quoted.of("");

    private static Optional<Scenario> scenario = Optional.empty();

    private JournalFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        read(input);
        read(resealed(input));
    }

    static void read(byte[] bytes) {
        Reading reading = Scan.of(bytes, Rules.VERSION);
        assertEquals(reading, Scan.of(bytes, Rules.VERSION), "read again");
        reading.contents().ifPresent(contents -> {
            byte[] written = Format.file(contents);
            Reading again = Scan.of(written, contents.header().rules());
            boolean known = contents.header().rules() >= 1;
            assertTrue(!known || again instanceof Reading.Whole, () -> "what was viewed is whole, not " + again);
            assertEquals(Optional.of(contents), again.contents(), "written and read again");
            assertEquals(text(written), text(Format.file(again.contents().get())), "written twice");
        });
        says(reading);
        reading.contents().ifPresent(JournalFuzz::replay);
    }

    /** What it holds is a session, or is refused as none; deciding it again tells whether it is one the rules make. */
    private static void replay(Contents contents) {
        if (!contents.scenario().equals(text)) {
            text = contents.scenario();
            scenario = ScenarioReader.load("fuzz", text.text().getBytes(StandardCharsets.UTF_8))
                    .value();
        }
        if (scenario.isPresent()
                && contents.header().rules() <= Rules.VERSION
                && contents.header().rules() >= 1) {
            Night night = new Night(scenario.get(), contents.header().mode());
            Session session;
            try {
                session = Session.replay(contents.header(), night, contents.entries());
            } catch (IllegalArgumentException refused) {
                return;
            }
            if (session.verify().isEmpty()) {
                session.observation();
                assertEquals(contents.digest(), session.digest(), "the chain is the file's");
            }
        }
    }

    private static void says(Reading reading) {
        if (reading instanceof Reading.Torn torn) {
            assertTrue(torn.excess() > 0 && torn.length() > 0, "torn where");
        } else if (reading instanceof Reading.Damaged damaged) {
            Harmless.line("damage", damaged.damage().says());
        } else if (reading instanceof Reading.OtherVersion other) {
            Harmless.line("version", other.says());
        } else if (reading instanceof Reading.Foreign foreign) {
            Harmless.line("foreign", foreign.why());
        }
    }

    /** Every line that looks like an object, sealed; entries with the digest that follows. */
    public static byte[] resealed(byte[] input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String digest = "";
        for (String raw : text(input).split("\n", -1)) {
            String line = raw.replaceFirst(",\"crc\":\"[0-9a-f]{8}\"}$", "}");
            if (!line.endsWith("}")) {
                out.writeBytes(raw.getBytes(StandardCharsets.UTF_8));
                continue;
            }
            try {
                if (line.startsWith(Format.ENTRY)) {
                    Entry entry = Format.entry(Json.object(line)).entry();
                    digest = Entry.digest(digest, entry.command(), entry.events());
                    line = DIGEST.matcher(line).replaceAll(Matcher.quoteReplacement("\"digest\":\"" + digest + "\""));
                } else if (line.startsWith(Format.MAGIC)) {
                    Header header = Format.header(Json.object(line));
                    digest = header.digest();
                }
            } catch (Malformed asItIs) {
                // Sealed as it is.
            }
            out.writeBytes(Sealed.seal(line.getBytes(StandardCharsets.UTF_8)));
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
