package copytaster.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file as lines, and the tail of zeros that some file systems leave after a crash. */
final class Lines {
    private static final byte[] MAGIC = Format.MAGIC.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTRY = Format.ENTRY.getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final List<Line> lines = new ArrayList<>();

    /** From {@code from} to before {@code to}; its newline, if it is {@code ended} by one, stands at {@code to}. */
    record Line(int from, int to, boolean ended) {
        /** Where the next line would start. */
        int next() {
            return ended ? to + 1 : to;
        }
    }

    Lines(byte[] bytes) {
        this.bytes = bytes;
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        int from = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                lines.add(new Line(from, i, true));
                from = i + 1;
            }
        }
        if (from < end) {
            lines.add(new Line(from, end, false));
        }
    }

    int count() {
        return lines.size();
    }

    /** The length of the file, zeros included. */
    int length() {
        return bytes.length;
    }

    /** Where the lines end and nothing but zeros follows. */
    int end() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).next();
    }

    /** Where line {@code index} (from 0) starts. */
    int start(int index) {
        return lines.get(index).from();
    }

    /** Whether this is a session file at all; a damaged first line alone does not make it another. */
    boolean ours() {
        boolean ours = bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        for (int i = 0; i < lines.size() && !ours; i++) {
            ours = holds(i);
        }
        return ours;
    }

    /** Whether the line is complete and its checksum fits. */
    boolean holds(int index) {
        Line line = lines.get(index);
        return line.ended() && Sealed.holds(bytes, line.from(), line.to());
    }

    /** The JSON object of a line. */
    String object(int index) throws Malformed {
        Line line = lines.get(index);
        if (!line.ended()) {
            throw new Malformed("it breaks off");
        }
        return Sealed.open(bytes, line.from(), line.to());
    }

    /**
     * Whether a line can be what a crash leaves of the last write: it is the last, does not hold, and is one record at most. Every
     * record before it was forced to disk, so that what hides a second one is no unfinished write. A finished line whose checksum
     * fails counts, since the sectors of one write may reach the disk in any order.
     */
    boolean torn(int index) {
        if (index != lines.size() - 1 || holds(index)) {
            return false;
        }
        Line line = lines.get(index);
        for (int i = line.from() + 1; i + ENTRY.length <= line.to(); i++) {
            if (Arrays.equals(bytes, i, i + ENTRY.length, ENTRY, 0, ENTRY.length)) {
                return false;
            }
        }
        return true;
    }
}
