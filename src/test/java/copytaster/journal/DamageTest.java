package copytaster.journal;

import static copytaster.journal.SessionFiles.JOURNALS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.rules.Rules;
import copytaster.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Session files after a crash, and after worse. Whatever can be gone on with is gone on with, and must be whole afterwards. */
class DamageTest {
    private static final int ENTRIES = 6;

    /** How many of the last records are cut and changed byte by byte; with more than 3, those of a shift played to its close. */
    private static final int RECORDS = Integer.getInteger("records", 3);

    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;
    private List<Integer> starts;

    @BeforeEach
    void play() throws IOException {
        file = SessionFiles.written(folder, Nights.of(Nights.header(), ENTRIES));
        whole = Files.readAllBytes(file);
        starts = SessionFiles.starts(whole);
    }

    /** Where the line of an entry starts, from 1. */
    private int entry(int number) {
        return starts.get(number + 1);
    }

    private void put(byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    private Reading read() throws IOException {
        return JOURNALS.read(file);
    }

    @Test
    void a_file_cut_anywhere_in_its_last_records_loses_what_was_cut_and_nothing_else() throws IOException {
        for (int length = entry(ENTRIES - 2); length < whole.length; length++) {
            put(Arrays.copyOf(whole, length));
            int records = lines(length) - 2;
            boolean torn = length != entry(records + 1);
            assertEquals(torn ? Reading.Torn.class : Reading.Whole.class, read().getClass(), "cut to " + length);
            mendsTo(records, torn ? Arrays.copyOfRange(whole, entry(records + 1), length) : null);
        }
    }

    private int lines(int length) {
        return (int)
                starts.stream().filter(start -> start > 0 && start <= length).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 511, 512, 4096, 70_000})
    void a_tail_of_zeros_is_cut_off_whether_or_not_a_record_was_begun(int zeros) throws IOException {
        for (int length : new int[] {whole.length, whole.length - 1, whole.length - 40, entry(ENTRIES) + 1}) {
            put(Arrays.copyOf(Arrays.copyOf(whole, length), length + zeros));
            int records = length == whole.length ? ENTRIES : ENTRIES - 1;
            byte[] excess = Arrays.copyOfRange(Files.readAllBytes(file), entry(records + 1), length + zeros);
            mendsTo(records, excess);
        }
    }

    @Test
    void a_last_record_with_holes_is_cut_off() throws IOException {
        for (int from = entry(ENTRIES) + 1; from < whole.length - 1; from += 3) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, from, Math.min(from + 60, bytes.length - 1), (byte) 0);
            put(bytes);
            mendsTo(ENTRIES - 1, Arrays.copyOfRange(bytes, entry(ENTRIES), bytes.length));
        }
    }

    /** Opens, checks what is there and what was kept aside, and goes on. */
    private void mendsTo(int records, byte[] excess) throws IOException {
        Opened.Ready ready = SessionFiles.ready(JOURNALS.open(file));
        ready.journal().close();
        assertEquals(excess != null, ready.mended().isPresent());
        if (excess != null) {
            Opened.Mended mended = ready.mended().orElseThrow();
            assertArrayEquals(excess, Files.readAllBytes(mended.kept()));
            assertEquals(excess.length, mended.bytes());
            Files.delete(mended.kept());
        }
        assertEquals(entry(records + 1), Files.size(file));
        assertEquals(records, SessionFiles.goesOn(file).records().size());
    }

    @Test
    void torn_twice_keeps_both_remains() throws IOException {
        for (String kept : List.of(".torn-1", ".torn-2")) {
            put(Arrays.copyOf(whole, whole.length - 3));
            Opened.Ready ready = SessionFiles.ready(JOURNALS.open(file));
            ready.journal().close();
            assertEquals(
                    file.getFileName() + kept,
                    ready.mended().orElseThrow().kept().getFileName().toString());
        }
    }

    @Test
    void a_flipped_bit_in_the_last_record_costs_that_record_at_most() throws IOException {
        for (int at = entry(ENTRIES); at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                put(flipped(at, bit));
                Reading reading = read();
                assertNotEquals(Reading.Whole.class, reading.getClass(), "bit " + bit + " of byte " + at);
                assertEquals(
                        ENTRIES - 1, reading.contents().orElseThrow().records().size());
            }
            put(flipped(at, 0));
            mendsTo(ENTRIES - 1, Arrays.copyOfRange(flipped(at, 0), entry(ENTRIES), whole.length));
        }
    }

    @Test
    void a_flipped_bit_in_an_earlier_record_is_damage() throws IOException {
        for (int at = entry(ENTRIES - 1); at < entry(ENTRIES); at++) {
            int bit = at % 8;
            put(flipped(at, bit));
            Reading.Damaged damaged = assertInstanceOf(Reading.Damaged.class, read(), "bit " + bit + " of byte " + at);
            assertEquals(ENTRIES + 1, damaged.damage().line());
            assertEquals(ENTRIES - 2, damaged.contents().orElseThrow().records().size());
        }
        untouched();
    }

    @Test
    void a_flipped_bit_in_the_header_or_the_scenario_is_damage() throws IOException {
        for (int at = 0; at < entry(1); at++) {
            int bit = at % 8;
            put(flipped(at, bit));
            Reading.Damaged damaged = assertInstanceOf(Reading.Damaged.class, read(), "bit " + bit + " of byte " + at);
            assertEquals(at < starts.get(1) ? 1 : 2, damaged.damage().line());
            assertTrue(damaged.contents().isEmpty());
        }
        untouched();
    }

    /** Every byte of the last records cut off with what follows it, each of its bits flipped, and all of them. */
    @Test
    void whatever_is_cut_or_flipped_only_what_was_written_is_read() throws IOException {
        Session played = RECORDS > 3 ? Nights.finished(Nights.header()) : Nights.of(Nights.header(), ENTRIES);
        byte[] written = Files.readAllBytes(SessionFiles.written(folder, played));
        Contents all = Scan.of(written, Rules.VERSION).contents().orElseThrow();
        List<Integer> lines = SessionFiles.starts(written);
        int last =
                lines.get(lines.size() - 1 - Math.min(RECORDS, played.entries().size()));
        for (int at = last; at < written.length; at++) {
            isBeginning(all, Arrays.copyOf(written, at), "cut to " + at);
            for (int bits : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                byte[] bytes = written.clone();
                bytes[at] ^= (byte) bits;
                isBeginning(all, bytes, "byte " + at + " changed by " + bits);
            }
        }
    }

    /** What is read is a beginning of what was written, and what is not whole is said to be so. */
    private static void isBeginning(Contents all, byte[] bytes, String how) {
        Reading reading = Scan.of(bytes, Rules.VERSION);
        Contents read = reading.contents().orElseThrow(() -> new AssertionError(how + ": " + reading));
        int count = read.records().size();
        assertTrue(count < all.records().size(), how);
        assertEquals(all.header(), read.header(), how);
        assertEquals(all.scenario(), read.scenario(), how);
        assertEquals(all.records().subList(0, count), read.records(), how);
        boolean atAnEnd = reading instanceof Reading.Whole && bytes[bytes.length - 1] == '\n';
        assertTrue(
                atAnEnd || reading instanceof Reading.Torn || reading instanceof Reading.Damaged, how + ": " + reading);
    }

    private byte[] flipped(int at, int bit) {
        byte[] bytes = whole.clone();
        bytes[at] ^= (byte) (1 << bit);
        return bytes;
    }

    private void untouched() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                Opened.Why.DAMAGED, SessionFiles.refused(JOURNALS.open(file)).why());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.exists(file.resolveSibling(file.getFileName() + ".torn-1")));
    }

    @Test
    void records_exchanged_left_out_or_doubled_are_damage() throws IOException {
        for (int[] order :
                new int[][] {{1, 2, 4, 3, 5, 6}, {1, 2, 4, 5, 6}, {1, 2, 3, 3, 4, 5, 6}, {2, 3, 4, 5, 6}, {1, 3}}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(whole, 0, entry(1));
            for (int number : order) {
                bytes.write(whole, entry(number), entry(number + 1) - entry(number));
            }
            put(bytes.toByteArray());
            assertInstanceOf(Reading.Damaged.class, read(), Arrays.toString(order));
            untouched();
        }
    }

    @Test
    void a_record_changed_with_a_checksum_that_fits_breaks_the_chain() throws IOException {
        String line = new String(whole, entry(ENTRIES), whole.length - entry(ENTRIES), StandardCharsets.UTF_8);
        replaceLast(line.replace("spike wire", "trace wire"));
        Reading.Damaged damaged = assertInstanceOf(Reading.Damaged.class, read());
        assertEquals(
                "its digest does not follow from the decision before",
                damaged.damage().why());
        assertEquals(
                "Line 8 of the session file is damaged: its digest does not follow from the decision before. The session can be read as"
                        + " far as turn 1; what was played after that, one decision or more, is lost.",
                damaged.damage().says());
    }

    private void replaceLast(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, entry(ENTRIES));
        bytes.writeBytes(SessionFiles.resealed(line));
        put(bytes.toByteArray());
    }

    @Test
    void an_event_unknown_under_our_own_rules_is_damage_and_not_an_unfinished_write() throws IOException {
        String line = new String(whole, entry(ENTRIES), whole.length - entry(ENTRIES), StandardCharsets.UTF_8);
        replaceLast(line.replace("Spiked", "Speared"));
        Reading.Damaged damaged = assertInstanceOf(Reading.Damaged.class, read());
        assertEquals(
                "events[0].type: expected a known type, found \"Speared\"",
                damaged.damage().why());
    }

    @Test
    void newer_rules_are_viewed_as_far_as_they_read() throws IOException {
        Journals older = new Journals(SessionFiles.CLOCK, Rules.VERSION - 1);
        Reading.OtherVersion all = assertInstanceOf(Reading.OtherVersion.class, older.read(file));
        assertEquals(ENTRIES, all.contents().orElseThrow().records().size());
        assertEquals(
                Opened.Why.OTHER_VERSION, SessionFiles.refused(older.open(file)).why());

        String line = new String(whole, entry(ENTRIES), whole.length - entry(ENTRIES), StandardCharsets.UTF_8);
        replaceLast(line.replace("Spiked", "Speared"));
        Reading.OtherVersion some = assertInstanceOf(Reading.OtherVersion.class, older.read(file));
        assertEquals(ENTRIES - 1, some.contents().orElseThrow().records().size());

        replaceLast(line.replace("spike wire", "trace wire"));
        assertInstanceOf(Reading.Damaged.class, older.read(file), "a broken chain is damage under any rules");
        put(flipped(entry(3), 0));
        assertInstanceOf(Reading.Damaged.class, older.read(file));
    }

    @Test
    void older_rules_are_known_and_gone_on_with() throws IOException {
        Journals newer = new Journals(SessionFiles.CLOCK, Rules.VERSION + 1);
        assertInstanceOf(Reading.Whole.class, newer.read(file));
        String line = new String(whole, entry(ENTRIES), whole.length - entry(ENTRIES), StandardCharsets.UTF_8);
        replaceLast(line.replace("Spiked", "Speared"));
        assertInstanceOf(Reading.Damaged.class, newer.read(file), "their words are known too");
    }

    @Test
    void a_later_format_is_told_apart_from_damage() throws IOException {
        String header = new String(whole, 0, starts.get(1), StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SessionFiles.resealed(header.replace("\"format\":1,", "\"format\":2,\"weather\":\"fair\",")));
        bytes.writeBytes("whatever a later format has\n".getBytes(StandardCharsets.UTF_8));
        put(bytes.toByteArray());
        assertInstanceOf(Reading.OtherVersion.class, read());

        put(SessionFiles.resealed(header.replace("\"seen\":", "\"weather\":\"fair\",\"seen\":")));
        assertEquals(
                ": nothing is known of \"weather\"",
                assertInstanceOf(Reading.Damaged.class, read()).damage().why());
    }

    @Test
    void other_files_are_foreign_and_left_alone() throws IOException {
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[4096],
                "{}\n".getBytes(StandardCharsets.UTF_8),
                "root:x:0:0\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, '\n', (byte) 0xfe})) {
            Path other = folder.resolve("other");
            Files.write(other, bytes);
            assertEquals(
                    Opened.Why.FOREIGN,
                    SessionFiles.refused(JOURNALS.open(other)).why());
            assertArrayEquals(bytes, Files.readAllBytes(other));
            assertFalse(Files.exists(folder.resolve(".other.lock")));
        }
    }

    @Test
    void a_file_that_broke_off_before_its_first_decision_lost_none() throws IOException {
        for (int length = Format.MAGIC.length(); length < entry(1); length++) {
            put(Arrays.copyOf(whole, length));
            Reading.Damaged damaged = assertInstanceOf(Reading.Damaged.class, read());
            assertEquals(0, damaged.damage().after());
            assertEquals("No decision can be read.", damaged.damage().loss());
        }
    }

    @Test
    void a_damaged_session_is_salvaged_into_a_new_one() throws IOException {
        Session played = Nights.finished(Nights.header());
        Path long_ = SessionFiles.written(folder, played);
        byte[] bytes = Files.readAllBytes(long_);
        bytes[SessionFiles.starts(bytes).get(6) + 30] ^= 4;
        Files.write(long_, bytes);

        Damage damage =
                assertInstanceOf(Reading.Damaged.class, JOURNALS.read(long_)).damage();
        assertEquals(7, damage.line());
        assertEquals(OptionalInt.of(3), damage.reached());
        assertEquals(
                "The session can be read as far as turn 1; what was played after that, to turn 3, 4 decisions or more, is lost.",
                damage.loss());

        Journals.Salvaged salvaged = JOURNALS.salvage(long_, folder.resolve("saved"));
        assertEquals(damage, salvaged.damage());
        Contents kept = SessionFiles.goesOn(salvaged.file());
        assertEquals(played.entries().subList(0, 4), kept.entries());
        assertEquals("20150204T193000Z-harbour-4711-salvaged", kept.header().id());
        assertArrayEquals(bytes, Files.readAllBytes(long_));
    }

    @Test
    void only_what_is_damaged_and_reads_in_part_is_salvaged() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> JOURNALS.salvage(file, folder));
        put(flipped(3, 3));
        assertThrows(IllegalArgumentException.class, () -> JOURNALS.salvage(file, folder));
    }
}
