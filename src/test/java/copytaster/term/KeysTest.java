package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Msg.Mouse.Kind;
import copytaster.screen.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void keysOfAllKinds() {
        assertEquals(
                List.of(
                        key('q'),
                        key('é'),
                        key(0x1F600),
                        key(' '),
                        named(Key.ENTER),
                        named(Key.TAB),
                        named(Key.BACKSPACE)),
                read("qé😀 \r\t\u007f"));
        assertEquals(
                List.of(named(Key.UP), named(Key.UP), named(Key.BACKTAB), named(Key.DELETE), named(Key.PGDN)),
                read("\033[A\033OA\033[Z\033[3~\033[6~"));
        assertEquals(
                List.of(named(Key.F1), named(Key.F5), named(Key.F12), named(Key.HOME), named(Key.END)),
                read("\033OP\033[15~\033[24~\033[H\033[F"));
    }

    @Test
    void modifiers() {
        assertEquals(
                List.of(new Msg.Key(Stroke.ctrl('c')), new Msg.Key(Stroke.alt('x')), new Msg.Key(Stroke.ctrl('z'))),
                read("\u0003\033x\u001a"));
        assertEquals(List.of(new Msg.Key(new Stroke(Key.UP, 0, true, false))), read("\033[1;5A"));
    }

    @Test
    void escapeAlone() {
        assertEquals(List.of(named(Key.ESCAPE)), read("\033"));
        assertEquals(List.of(named(Key.ESCAPE), key('q')), read("\033", "", "", "", "", "", "", "", "", "q"));
    }

    @Test
    void sequencesThatArriveInPieces() {
        assertEquals(List.of(named(Key.DOWN), key('a')), read("\033", "[", "B", "a"));
        assertEquals(List.of(new Msg.Paste("q")), read("\033[2", "00", "~q\033", "[201~"));
        byte[] cut = "é".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(key('é')), read(new byte[][] {{cut[0]}, {cut[1]}}));
    }

    @Test
    void unknownSequencesPressNothing() {
        assertEquals(
                List.of(key('a'), key('b')),
                read("a\033[?1;2c\033[I\033[O\033[97;5u\033[12;40R\033[>0;276;0c\033[99~\033[1$y"
                        + "\033]11;rgb:1010/1414/1818\u0007\033]10;?\033\\\033P1$r0m\033\\b"));
    }

    @Test
    void aPasteIsTextWhateverItHolds() {
        assertEquals(
                List.of(new Msg.Paste("qq 漢 x\ny\tz".replace('\t', ' ')), key('k')),
                read("\033[200~qq 漢 x\ry\tz\033[A\u0001\033[201~k"));
    }

    @Test
    void controlCEndsAPasteThatNeverEnds() {
        assertEquals(
                List.of(new Msg.Key(Stroke.ctrl('c')), key('q')),
                read("\033[200~abc", "\u0003", "", "", "", "", "", "", "", "q"));
    }

    @Test
    void nothingInAPastePressesAKey() {
        for (String nasty : List.of(
                "\033", "\033[", "\033]0;", "\033P", "\u0003", "\u0003q", "\033[201", "\033\033[20", "\u009b")) {
            List<Msg> read = read("\033[200~a" + nasty + "\033[201~k");
            assertEquals(2, read.size(), nasty + ": " + read);
            assertTrue(read.get(0) instanceof Msg.Paste, nasty + ": " + read);
            assertEquals(key('k'), read.get(1));
        }
        assertEquals(
                List.of(new Msg.Paste("aq"), key('k')),
                read("\033[200~a\u0003", "q\033[2", "01~k"),
                "not the end of a paste");
        assertEquals(List.of(key('k')), read("\033[201~\033[201;1~k"), "no paste of that number");
    }

    @Test
    void pastesAreKeptInTheirOrder() {
        assertEquals(
                List.of(new Msg.Paste("a"), key('x'), new Msg.Paste("")),
                read("\033[200~a\033[201~x\033[200~\033[201~"));
        String most = "x".repeat(100_000);
        assertEquals(List.of(new Msg.Paste(most), key('k')), read("\033[200~" + most + most + "\033[201~k"));
    }

    @Test
    void mouseReports() {
        assertEquals(
                List.of(
                        new Msg.Mouse(Kind.LEFT, 4, 9),
                        new Msg.Mouse(Kind.RELEASE, 4, 9),
                        new Msg.Mouse(Kind.WHEEL_DOWN, 299, 0)),
                read("\033[<0;5;10M\033[<0;5;10m\033[<65;300;1M"));
        assertEquals(List.of(), read("\033[<0;5M\033[<;;M\033[<0;0;0M\033[<99999999999;1;1M\033[<35;1;1M"));
    }

    private static Msg key(int character) {
        return new Msg.Key(Stroke.of(character));
    }

    private static Msg named(Key key) {
        return new Msg.Key(Stroke.of(key));
    }

    private static List<Msg> read(String... pieces) {
        byte[][] bytes = new byte[pieces.length][];
        for (int i = 0; i < pieces.length; i++) {
            bytes[i] = pieces[i].getBytes(StandardCharsets.UTF_8);
        }
        return read(bytes);
    }

    private static List<Msg> read(byte[][] pieces) {
        return read(pieces, 30);
    }

    /** What the bytes mean, as the input thread reads them. */
    static List<Msg> read(byte[][] pieces, int patienceMillis) {
        Pastes pastes = new Pastes(new Pieces(pieces), patienceMillis);
        GameTerminal terminal =
                new GameTerminal(new PatientInput(pastes, patienceMillis), OutputStream.nullOutputStream(), true);
        Keys keys = new Keys(pastes);
        List<Msg> messages = new ArrayList<>();
        try {
            for (KeyStroke key = terminal.readInput(); key.getKeyType() != KeyType.EOF; key = terminal.readInput()) {
                Msg msg = keys.accept(key);
                if (msg != null) {
                    messages.add(msg);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }

    /** Input that arrives in pieces: the next is there only after somebody has asked in vain. */
    private static final class Pieces extends InputStream {
        private final byte[][] pieces;
        private int piece;
        private int index;

        Pieces(byte[][] pieces) {
            this.pieces = pieces;
        }

        @Override
        public int available() {
            if (piece < pieces.length && index == pieces[piece].length) {
                piece++;
                index = 0;
                return 0;
            }
            return piece < pieces.length ? pieces[piece].length - index : 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            while (piece < pieces.length && index == pieces[piece].length) {
                piece++;
                index = 0;
            }
            if (piece == pieces.length) {
                return -1;
            }
            int count = Math.min(length, pieces[piece].length - index);
            System.arraycopy(pieces[piece], index, bytes, offset, count);
            index += count;
            return count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
