package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Msg;
import copytaster.screen.Stroke;
import copytaster.testing.Harmless;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes from the terminal, in up to four pieces parted by the byte FF, which no UTF-8 has. Whatever they are, they are read to the end
 * and mean no more messages than there are bytes; pasted, they are one paste of harmless text and press no key, and the next key
 * is read again.
 */
public final class KeysFuzz {
    private static final int MOST_BYTES = 4_000;
    private static final int MOST_PIECES = 4;
    private static final int PATIENCE = 5;
    private static final String BEGIN = "\033[200~";
    private static final String END = "\033[201~";

    private KeysFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<byte[]> pieces = pieces(input);
        List<Msg> messages = KeysTest.read(pieces.toArray(byte[][]::new), PATIENCE);
        assertTrue(messages.size() <= input.length, "more keys than bytes");
        messages.forEach(KeysFuzz::sound);
        pasted(pieces);
    }

    private static void sound(Msg msg) {
        if (msg instanceof Msg.Paste paste) {
            Harmless.lines("pasted", paste.text());
        } else if (msg instanceof Msg.Key key) {
            int character = key.stroke().character();
            assertTrue(Character.isValidCodePoint(character), "a character");
            assertTrue(character < 0xD800 || character > 0xDFFF, "a whole character");
        } else if (msg instanceof Msg.Mouse mouse) {
            assertTrue(mouse.column() >= 0 && mouse.row() >= 0, "a cell");
        }
    }

    private static void pasted(List<byte[]> pieces) {
        List<byte[]> all = new ArrayList<>();
        all.add(BEGIN.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] piece : pieces) {
            all.add(piece);
        }
        // The mark of the end itself is what no terminal lets into a paste.
        byte[] joined = joined(all);
        String body = new String(joined, BEGIN.length(), joined.length - BEGIN.length(), StandardCharsets.ISO_8859_1);
        if ((body + END).indexOf(END) < body.length()) {
            return;
        }
        all.add((END + "k").getBytes(StandardCharsets.ISO_8859_1));
        List<Msg> messages = KeysTest.read(all.toArray(byte[][]::new), PATIENCE);
        assertEquals(2, messages.size(), () -> "a paste and a key, not " + messages);
        assertTrue(messages.get(0) instanceof Msg.Paste, "a paste");
        assertEquals(new Msg.Key(Stroke.of('k')), messages.get(1));
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<byte[]> pieces(byte[] input) {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (int i = 0; i < Math.min(input.length, MOST_BYTES); i++) {
            if (input[i] == (byte) 0xFF && pieces.size() < MOST_PIECES - 1) {
                // Never an empty one: nothing twice is a pause, and Ctrl-C before a pause is a key.
                if (piece.size() > 0) {
                    pieces.add(piece.toByteArray());
                    piece.reset();
                }
            } else {
                piece.write(input[i]);
            }
        }
        if (piece.size() > 0) {
            pieces.add(piece.toByteArray());
        }
        return pieces;
    }
}
