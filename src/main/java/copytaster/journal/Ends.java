package copytaster.journal;

import copytaster.scenario.Mode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The first and the last line of a session's file, read as they stand: whether its player has seen more of a night than the first
 * turn. Each start asks that of every session of the scenario, and to read one whole takes longer than all else that a start does.
 * What stands in quotes within texts is escaped, so that the keys looked for can stand nowhere else.
 */
final class Ends {
    /** More than a header takes up to the seed. */
    private static final int HEAD = 1 << 10;

    /** More than short entries take. */
    private static final int TAIL = 1 << 9;

    private static final String BEGAN = "{\"type\":\"TurnBegan\",\"turn\":";
    private static final String OVER = "{\"type\":\"ShiftEnded\"}";
    private static final String AT = ",\"turn\":";

    /** Only the scenario's line has it, so far from its end. */
    private static final String HASH = "\",\"sha256\":\"";

    private static final int SEAL = HASH.length() + 64 + "\",\"crc\":\"00000000\"}".length();

    private Ends() {}

    /**
     * Whether a session of this night went past its first turn. On the record every seed has the same answers.
     *
     * @throws IOException if the file cannot be read
     */
    static boolean pastFirstTurn(Path file, String scenario, Mode mode, long seed) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            String head = read(in, 0, HEAD);
            String luck = mode == Mode.RECORD ? "" : seed + ",";
            return head.contains("\"scenario\":\"" + scenario + "\",\"scenarioHash\":")
                    && head.contains("\"mode\":\"" + mode.name() + "\",\"seed\":" + luck)
                    && pastFirstTurn(in);
        }
    }

    private static boolean pastFirstTurn(RandomAccessFile in) throws IOException {
        String last = "";
        for (int most = TAIL; last.isEmpty() && most > 0; most *= 8) {
            String tail = read(in, Math.max(0, in.length() - most), most);
            int end = Math.max(0, tail.lastIndexOf('\n'));
            int begin = tail.lastIndexOf('\n', end - 1);
            boolean scenario = tail.startsWith(HASH, Math.max(0, end - SEAL));
            last = begin >= 0 || scenario || most >= in.length() ? tail.substring(begin + 1, end) : "";
        }
        boolean entry = last.startsWith(Format.ENTRY);
        return entry && (number(last, last.indexOf(AT) + AT.length()) > 1 || last.contains(OVER) || began(last));
    }

    private static boolean began(String entry) {
        int began = entry.lastIndexOf(BEGAN);
        return began >= 0 && number(entry, began + BEGAN.length()) > 1;
    }

    /** The digits from here on; 0 for none. */
    private static long number(String text, int from) {
        long number = 0;
        for (int at = from; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
            number = Math.min(Integer.MAX_VALUE, 10 * number + text.charAt(at) - '0');
        }
        return number;
    }

    private static String read(RandomAccessFile in, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
