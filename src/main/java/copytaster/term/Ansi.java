package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Ink;
import java.util.Locale;
import java.util.Optional;

/**
 * Frames as the text that a terminal would be sent, for recordings: colours and cursor moves of ECMA-48, nothing else. The same frames
 * give the same text everywhere.
 */
public final class Ansi {
    private static final String HIDE_AND_CLEAR = "\u001b[?25l\u001b[0m\u001b[2J";

    private final Theme theme;
    private final Depth depth;
    private final Pens pens;

    /** @param depth {@link Depth#NONE} gives the mono theme whatever {@code theme} is */
    public Ansi(Theme theme, Depth depth) {
        this.theme = depth == Depth.NONE ? Theme.MONO : theme;
        this.depth = theme == Theme.MONO ? Depth.NONE : depth;
        this.pens = new Pens(theme, depth);
    }

    /** The colours of text and ground, as {@code #rrggbb}; empty where they are the terminal's own. */
    public Optional<String[]> ground() {
        Style style = theme.style(Ink.TEXT);
        return depth == Depth.NONE
                ? Optional.empty()
                : Optional.of(new String[] {hex(style.fore()), hex(style.back())});
    }

    private static String hex(Paint paint) {
        return String.format(Locale.ROOT, "#%06x", paint.rgb());
    }

    /** A frame on a screen that holds anything. */
    public String whole(Frame frame) {
        StringBuilder out = new StringBuilder(HIDE_AND_CLEAR);
        Delta.append(null, frame, pens, out);
        return out.toString();
    }

    /**
     * What turns one frame into another of the same size: the cells that differ, and few besides. Empty if none does.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public String change(Frame before, Frame after) {
        if (!before.size().equals(after.size())) {
            throw new IllegalArgumentException("from " + before.size() + " to " + after.size());
        }
        StringBuilder out = new StringBuilder();
        Delta.append(before, after, pens, out);
        return out.toString();
    }
}
