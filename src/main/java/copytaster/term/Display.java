package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import copytaster.screen.sheet.Twins;
import java.io.IOException;

/**
 * Shows frames on the alternate screen, writing only what changed. Used by the UI thread alone.
 *
 * <p>In place of Lanterna's screen layer, which makes four objects a cell and asks the locale about every glyph.
 */
final class Display {
    private static final String PLAIN = "\033[0m";
    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";
    private static final String CLEAR = "\033[2J";
    private static final String TOP_LEFT = "\033[H";

    private final GameTerminal terminal;
    private final boolean ascii;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private Pens pens;
    private Size size;
    private Frame shown;
    private boolean clean;
    private boolean cursorShows;

    /** @param ascii show every glyph as its ASCII twin */
    Display(GameTerminal terminal, Pens pens, Size size, boolean ascii) {
        this.terminal = terminal;
        this.pens = pens;
        this.size = size;
        this.ascii = ascii;
    }

    /** Goes to the alternate screen; the next frame will be drawn whole. */
    void enter() throws IOException {
        terminal.enter();
        cursorShows = true;
        forget();
    }

    /**
     * Goes back to the screen as it was before {@link #enter}. Cleared first: where there is no alternate
     * screen, as on the Linux console and in GNU screen as it comes, the shell's prompt would stand in the middle of ours.
     */
    void leave() throws IOException {
        terminal.write(PLAIN + SHOW_CURSOR + CLEAR + TOP_LEFT);
        terminal.leave();
        terminal.flush();
    }

    /** The size frames must have. */
    Size size() {
        return size;
    }

    /** Takes the terminal's new size; the next frame will be drawn whole. */
    void resize(Size now) {
        size = now;
        forget();
    }

    /** Takes other colours, and the mouse or not; the next frame will be drawn whole. */
    void restyle(Theme theme, Depth depth, boolean mouse) throws IOException {
        pens = new Pens(theme, depth);
        terminal.mouse(mouse);
        shown = null;
    }

    /** Has the next frame drawn whole, since something else may have written on the screen. */
    void forget() {
        shown = null;
        clean = false;
    }

    /** Shows a frame, unless it is the one that shows. */
    void show(Frame drawn) throws IOException {
        Frame frame = ascii ? Twins.ascii(drawn) : drawn;
        if (frame.equals(shown)) {
            return;
        }
        out.setLength(0);
        if (!clean) {
            out.append(PLAIN).append(CLEAR);
        }
        boolean fits = shown != null && shown.size().equals(frame.size());
        if (cursorShows) {
            out.append(HIDE_CURSOR);
            cursorShows = false;
        }
        Delta.append(fits ? shown : null, frame, pens, out);
        Spot cursor = frame.cursor().orElse(null);
        if (cursor != null) {
            Delta.place(out, cursor.column(), cursor.row());
            out.append(SHOW_CURSOR);
            cursorShows = true;
        }
        terminal.write(out.toString());
        terminal.flush();
        shown = frame;
        clean = true;
    }

    /** Rings the bell. */
    void bell() throws IOException {
        terminal.bell();
    }
}
