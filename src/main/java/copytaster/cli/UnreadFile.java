package copytaster.cli;

import copytaster.journal.Replacement;
import copytaster.screen.desk.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which dispatches were not read when a session was left, in {@code <session>.jsonl.unread} beside it: the turn, then ids, a line each.
 * No decision is in it: missing or damaged, all that came before the present turn counts as read. It goes as the desk closes.
 */
final class UnreadFile {
    /** More than any shift takes; what is longer is something else. */
    private static final int MOST_BYTES = 1 << 20;

    private UnreadFile() {}

    private static Path of(Path session) {
        return session.resolveSibling(session.getFileName() + ".unread");
    }

    /** What it says of a session that was left; empty if there is none, or none that can be used. */
    static Optional<Unread> read(Path session) {
        try (InputStream in = Files.newInputStream(of(session))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new Unread(
                            Integer.parseInt(lines[0]), Arrays.asList(lines).subList(1, lines.length)));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Writes it whole or not at all; where it cannot be written an old one stands, which speaks of an earlier turn. */
    static void write(Path session, Unread unread) {
        try {
            List<String> lines = new ArrayList<>(List.of(Integer.toString(unread.turn())));
            lines.addAll(unread.dispatches());
            Replacement.write(of(session), String.join("\n", lines));
        } catch (IOException e) {
            // Nothing of the shift is lost by it.
        }
    }

    /** Takes it away once the desk has closed; what is no plain file was put there by somebody else, and stays. */
    static void remove(Path session) {
        try {
            if (Files.isRegularFile(of(session), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(of(session));
            }
        } catch (IOException e) {
            // One that stays tells of a turn that is over, and counts for nothing.
        }
    }
}
