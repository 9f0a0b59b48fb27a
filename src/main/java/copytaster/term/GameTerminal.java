package copytaster.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lanterna's ANSI terminal with its faults mended.
 *
 * <p>Not a {@code UnixLikeTerminal}: what that adds are hooks for {@code stty}, called from its constructor before a
 * subclass has its fields, and a shutdown hook that would race ours. {@link Tty} and {@link Shell} do this instead.
 */
final class GameTerminal extends ANSITerminal {

    private static final TerminalSize UNUSED = new TerminalSize(80, 24);
    private static final String SCREEN = "\033[?1049";
    private static final String PASTE = "\033[?2004";
    private static final String MOUSE_BUTTONS = "\033[?1000";
    private static final String MOUSE_SGR = "\033[?1006";

    /**
     * What arrows end in after {@code ESC O}, in the mode an earlier program may have left on; Lanterna adds a Ctrl that
     * nobody pressed.
     */
    private static final Map<Character, KeyType> APPLICATION_KEYS = Map.of(
            'A', KeyType.ArrowUp,
            'B', KeyType.ArrowDown,
            'C', KeyType.ArrowRight,
            'D', KeyType.ArrowLeft,
            'H', KeyType.Home,
            'F', KeyType.End);

    private boolean mouse;

    GameTerminal(InputStream input, OutputStream output, boolean mouse) {
        super(input, output, StandardCharsets.UTF_8);
        this.mouse = mouse;
    }

    /** Never asked of the terminal: one that does not answer would cost ten seconds. Frames have their own size. */
    @Override
    protected TerminalSize findTerminalSize() {
        return UNUSED;
    }

    /** Called by the superclass's constructor: must not use our fields. */
    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        List<CharacterPattern> patterns = new ArrayList<>();
        patterns.add(new Sequence.Pattern());
        patterns.addAll(new DefaultKeyDecodingProfile().getPatterns());
        // Lanterna relies on the line discipline to turn CR into LF; not every terminal we may inherit does.
        patterns.add(new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
        for (Map.Entry<Character, KeyType> arrow : APPLICATION_KEYS.entrySet()) {
            patterns.add(new BasicCharacterPattern(new KeyStroke(arrow.getValue()), '\033', 'O', arrow.getKey()));
        }
        return new KeyDecodingProfile() {
            @Override
            public List<CharacterPattern> getPatterns() {
                return patterns;
            }
        };
    }

    /** To the alternate screen, with pastes marked as such. Not flushed, unlike Lanterna's: it goes out with the first frame. */
    void enter() throws IOException {
        modes('h');
    }

    /** Back from the alternate screen. */
    void leave() throws IOException {
        modes('l');
    }

    /** Asks for reports of the mouse from now on, or no longer. */
    void mouse(boolean wanted) throws IOException {
        if (wanted != mouse) {
            mouse = wanted;
            write(MOUSE_BUTTONS + (wanted ? 'h' : 'l') + MOUSE_SGR + (wanted ? 'h' : 'l'));
        }
    }

    private void modes(char set) throws IOException {
        write(SCREEN + set + PASTE + set + (mouse ? MOUSE_BUTTONS + set + MOUSE_SGR + set : ""));
    }

    /** Writes text, in UTF-8; Lanterna writes NUL after é and {@code ??} for all beyond the BMP. */
    void write(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }
}
