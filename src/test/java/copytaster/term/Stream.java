package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.testing.Harmless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reaches a terminal, held to a grammar: text, and the sequences that this program writes, each with numbers of its own. */
public final class Stream {
    /** Modes of the terminal that we set and reset: alternate screen, cursor, pastes, mouse, synchronised update. */
    private static final String MODES = "\\?(1049|25|2004|1000|1006|2026)[hl]";

    /** Attributes and colours; moves to a cell, right, in a line; clearing. */
    private static final String MOVES = "([0-9]{1,3}(;[0-9]{1,3}){0,15})?m|([0-9]{1,3};[0-9]{1,3})?H|[0-9]{0,3}[CG]|2J";

    private static final Pattern OURS =
            Pattern.compile("\u001b\\[(" + MODES + "|" + MOVES + ")|\r\n+|\n+(?=\u001b\\[[0-9]+G)");

    private Stream() {}

    /** Shows frames of one size one after the other and returns all that was written. */
    public static String of(Size size, Frame... frames) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            GameTerminal terminal = new GameTerminal(InputStream.nullInputStream(), new FrameOutput(written), true);
            Display display = new Display(terminal, new Pens(Theme.DARK, Depth.TRUE), size, false);
            display.enter();
            for (Frame frame : frames) {
                display.show(frame);
            }
            display.leave();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    /** Fails if there is anything but text and our own sequences. */
    public static void requireOurs(String what, String written) {
        Matcher sequence = OURS.matcher(written);
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (sequence.find()) {
            text.append(written, from, sequence.start());
            from = sequence.end();
        }
        Harmless.line(what, text.append(written.substring(from)).toString());
    }
}
