package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.desk.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not read is kept beside a session; whatever becomes of that file, the shift goes on. */
class UnreadFileTest {
    @TempDir
    Path folder;

    private Path session() {
        return folder.resolve("s.jsonl");
    }

    private Optional<Unread> read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("s.jsonl.unread"), bytes);
        return UnreadFile.read(session());
    }

    @Test
    void what_was_kept_is_found_again_and_written_over() {
        for (Unread unread : List.of(new Unread(4, List.of("d1", "d-7")), new Unread(5, List.of()))) {
            UnreadFile.write(session(), unread);
            assertEquals(Optional.of(unread), UnreadFile.read(session()));
        }
    }

    @Test
    void missing_damaged_or_in_the_way_it_is_as_if_nothing_were_known() throws IOException {
        assertEquals(Optional.empty(), UnreadFile.read(session()));
        assertEquals(Optional.empty(), read(new byte[0]));
        assertEquals(Optional.empty(), read("\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), read("99999999999\nd1".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), read(new byte[(1 << 20) + 1]));
        assertEquals(Optional.empty(), read(new byte[] {(byte) 0xff, 0, 10}));
        Files.delete(folder.resolve("s.jsonl.unread"));
        Files.createDirectory(folder.resolve("s.jsonl.unread"));
        assertEquals(Optional.empty(), UnreadFile.read(session()));
        UnreadFile.write(session(), new Unread(4, List.of()));
        assertEquals(Optional.empty(), UnreadFile.read(session()));
    }

    @Test
    void only_a_plain_file_is_taken_away() throws IOException {
        Path file = folder.resolve("s.jsonl.unread");
        UnreadFile.remove(session());
        UnreadFile.write(session(), new Unread(4, List.of("d1")));
        UnreadFile.remove(session());
        assertFalse(Files.exists(file));
        Files.createDirectory(file);
        UnreadFile.remove(session());
        assertTrue(Files.isDirectory(file));
        Files.delete(file);
        Path notes = Files.writeString(folder.resolve("notes"), "mine");
        Files.createSymbolicLink(file, notes);
        UnreadFile.remove(session());
        assertTrue(Files.isSymbolicLink(file) && Files.exists(notes));
    }
}
