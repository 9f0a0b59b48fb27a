package copytaster.term;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Stroke;
import copytaster.text.SafeText;

/**
 * Turns Lanterna's keys into messages, one at a time. Remembers two things between keys: the paste that has begun and
 * the first half of a character outside the BMP.
 */
final class Keys {

    /** Characters of one paste that are kept. */
    private static final int LONGEST_PASTE = 100_000;

    private final StringBuilder pasted = new StringBuilder();
    private boolean pasting;
    private char highSurrogate;

    /** The message that a key completes, or null if it means nothing or not yet. */
    Msg accept(KeyStroke key) {
        if (key instanceof Sequence sequence) {
            return sequence(sequence.body());
        }
        if (pasting && !isCtrlC(key)) {
            paste(key);
            return null;
        }
        // Ctrl-C ends a paste whose end the terminal never sent, or the keyboard would be dead.
        pasting = false;
        return stroke(key);
    }

    private Msg sequence(String body) {
        if (body.equals("[200~")) {
            pasting = true;
            pasted.setLength(0);
            return null;
        }
        if (body.equals("[201~") && pasting) {
            pasting = false;
            return new Msg.Paste(SafeText.paragraph(pasted.toString()));
        }
        return pasting ? null : MouseReport.parse(body);
    }

    private void paste(KeyStroke key) {
        if (pasted.length() >= LONGEST_PASTE) {
            return;
        }
        switch (key.getKeyType()) {
            case Enter -> pasted.append('\n');
            case Tab -> pasted.append('\t');
            case Character -> {
                if (!key.isCtrlDown() && !key.isAltDown()) {
                    pasted.append(key.getCharacter().charValue());
                }
            }
            default -> {
                // A control character in a paste is no key either.
            }
        }
    }

    private Msg stroke(KeyStroke key) {
        if (key.getKeyType() == KeyType.Character) {
            return character(key);
        }
        Key named = named(key.getKeyType());
        return named == null ? null : new Msg.Key(new Stroke(named, 0, key.isCtrlDown(), key.isAltDown()));
    }

    private Msg character(KeyStroke key) {
        char typed = key.getCharacter();
        if (typed == '[' && key.isAltDown()) {
            // The head of a sequence that broke off; nobody binds it.
            return null;
        }
        if (Character.isHighSurrogate(typed)) {
            highSurrogate = typed;
            return null;
        }
        int codePoint = typed;
        if (Character.isLowSurrogate(typed)) {
            codePoint = highSurrogate == 0 ? 0 : Character.toCodePoint(highSurrogate, typed);
        }
        highSurrogate = 0;
        return codePoint == 0
                ? null
                : new Msg.Key(new Stroke(Key.CHARACTER, codePoint, key.isCtrlDown(), key.isAltDown()));
    }

    private static boolean isCtrlC(KeyStroke key) {
        return key.getKeyType() == KeyType.Character && key.isCtrlDown() && key.getCharacter() == 'c';
    }

    private static Key named(KeyType type) {
        return switch (type) {
            case Enter -> Key.ENTER;
            case Escape -> Key.ESCAPE;
            case Tab -> Key.TAB;
            case ReverseTab -> Key.BACKTAB;
            case Backspace -> Key.BACKSPACE;
            case Insert -> Key.INSERT;
            case Delete -> Key.DELETE;
            case ArrowUp -> Key.UP;
            case ArrowDown -> Key.DOWN;
            case ArrowLeft -> Key.LEFT;
            case ArrowRight -> Key.RIGHT;
            case Home -> Key.HOME;
            case End -> Key.END;
            case PageUp -> Key.PGUP;
            case PageDown -> Key.PGDN;
            case F1 -> Key.F1;
            case F2 -> Key.F2;
            case F3 -> Key.F3;
            case F4 -> Key.F4;
            case F5 -> Key.F5;
            case F6 -> Key.F6;
            case F7 -> Key.F7;
            case F8 -> Key.F8;
            case F9 -> Key.F9;
            case F10 -> Key.F10;
            case F11 -> Key.F11;
            case F12 -> Key.F12;
            default -> null;
        };
    }
}
