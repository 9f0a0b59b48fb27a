package copytaster.term;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Stroke;
import copytaster.text.SafeText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Lanterna's keys into messages, one at a time. Remembers one thing between keys: the first half of a character
 * outside the BMP. What was pasted is no key, and comes from {@link Pastes}.
 */
final class Keys {

    /** What stands for a paste. */
    private static final Pattern PASTED = Pattern.compile("\\[201;([0-9]{1,9})~");

    /** Control sequences that were pasted along, by ECMA-48, 5.4. */
    private static final Pattern CONTROL_SEQUENCE = Pattern.compile("\u001b\\[[0-?]*[ -/]*[@-~]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

    private final Pastes pastes;
    private char highSurrogate;

    Keys(Pastes pastes) {
        this.pastes = pastes;
    }

    /** The message that a key completes, or null if it means nothing or not yet. */
    Msg accept(KeyStroke key) {
        return key instanceof Sequence sequence ? sequence(sequence.body()) : stroke(key);
    }

    private Msg sequence(String body) {
        Matcher pasted = PASTED.matcher(body);
        return pasted.matches() ? paste(Integer.parseInt(pasted.group(1))) : MouseReport.parse(body);
    }

    private Msg paste(int number) {
        String text = pastes.take(number);
        if (text == null) {
            return null;
        }
        String written = CONTROL_SEQUENCE.matcher(text).replaceAll("");
        return new Msg.Paste(SafeText.paragraph(CONTROL.matcher(written).replaceAll("")));
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
