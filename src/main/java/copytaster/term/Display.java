package copytaster.term;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import java.io.IOException;

/** Shows frames on the alternate screen, writing only what changed. Used by the UI thread alone. */
final class Display {

    private final GameTerminal terminal;
    private final TerminalScreen screen;
    private final StandIns standIns;
    private Painter painter;
    private Size size;
    private Frame shown;

    Display(GameTerminal terminal, Painter painter, StandIns standIns, Size size) throws IOException {
        this.terminal = terminal;
        this.painter = painter;
        this.standIns = standIns;
        this.size = size;
        this.screen = new TerminalScreen(terminal);
        screen.setCursorPosition(null);
    }

    /** Goes to the alternate screen; the next frame will be drawn whole. */
    void enter() throws IOException {
        screen.startScreen();
        shown = null;
    }

    /** Goes back to the screen as it was before {@link #enter}. */
    void leave() throws IOException {
        screen.stopScreen(false);
    }

    /** The size frames must have. */
    Size size() {
        return size;
    }

    /** Takes the terminal's new size; the next frame will be drawn whole. */
    void resize(Size now) {
        size = now;
        terminal.resize(now);
        screen.doResizeIfNecessary();
        shown = null;
    }

    /** Takes other colours, and the mouse or not; the next frame will be drawn whole. */
    void restyle(Theme theme, Depth depth, boolean mouse) throws IOException {
        painter = new Painter(theme, depth, standIns);
        terminal.mouse(mouse);
        shown = null;
    }

    /** Has the next frame drawn whole, since something else may have written on the screen. */
    void forget() {
        shown = null;
    }

    /** Shows a frame, unless it is the one that shows. A frame of another size is cut, not refused. */
    void show(Frame frame) throws IOException {
        if (frame.equals(shown)) {
            return;
        }
        if (painter.crowded()) {
            painter.clear();
            shown = null;
        }
        if (shown != null && (!frame.size().equals(shown.size()) || wideMoved(frame))) {
            shown = null;
        }
        painter.paint(frame, screen);
        Spot cursor = frame.cursor().orElse(null);
        screen.setCursorPosition(cursor == null ? null : new TerminalPosition(cursor.column(), cursor.row()));
        // Never AUTOMATIC: it clears the screen first whenever much has changed, and that flickers.
        screen.refresh(shown == null ? RefreshType.COMPLETE : RefreshType.DELTA);
        shown = frame;
    }

    /**
     * Whether a glyph of two columns begins or ends in another place than on the frame that shows. What a terminal leaves
     * where half of one is overwritten differs, and Lanterna does not redraw that cell.
     */
    private boolean wideMoved(Frame frame) {
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                if (frame.glyph(column, row).isEmpty()
                        != shown.glyph(column, row).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rings the bell. */
    void bell() throws IOException {
        terminal.bell();
    }
}
