package copytaster.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import copytaster.screen.Size;
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

    private final StandIns standIns;
    private boolean mouse;
    private Size size;

    GameTerminal(InputStream input, OutputStream output, StandIns standIns, boolean mouse, Size size) {
        super(input, output, StandardCharsets.UTF_8);
        this.standIns = standIns;
        this.mouse = mouse;
        this.size = size;
    }

    /** Tells the terminal its size; it never asks, since a terminal that does not answer would cost ten seconds. */
    void resize(Size now) {
        size = now;
        onResized(new TerminalSize(now.columns(), now.rows()));
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(size.columns(), size.rows());
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
        return () -> patterns;
    }

    /** Writes whole glyphs; Lanterna writes NUL after é and {@code ??} for all beyond the BMP. */
    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(standIns.glyph(text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void enterPrivateMode() throws IOException {
        modes('h');
        super.enterPrivateMode();
    }

    @Override
    public void exitPrivateMode() throws IOException {
        modes('l');
        super.exitPrivateMode();
    }

    /** Asks for reports of the mouse from now on, or no longer. */
    void mouse(boolean wanted) throws IOException {
        if (wanted != mouse) {
            mouse = wanted;
            write(MOUSE_BUTTONS + (wanted ? 'h' : 'l') + MOUSE_SGR + (wanted ? 'h' : 'l'));
        }
    }

    private void modes(char set) throws IOException {
        write(PASTE + set + (mouse ? MOUSE_BUTTONS + set + MOUSE_SGR + set : ""));
    }

    private void write(String sequence) throws IOException {
        writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
    }
}
