package copytaster.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Frames as the text that a terminal would be sent, for recordings: colours and cursor moves of ECMA-48, nothing else. The same frames
 * give the same text everywhere.
 */
public final class Ansi {
    /** Cells between two changed ones that are cheaper to write again than to jump over. */
    private static final int GAP = 6;

    private static final String HIDE_AND_CLEAR = "\u001b[?25l\u001b[0m\u001b[2J";

    private final Theme theme;
    private final Depth depth;
    private final String[] styles = new String[Ink.values().length];

    /** @param depth {@link Depth#NONE} gives the mono theme whatever {@code theme} is */
    public Ansi(Theme theme, Depth depth) {
        this.theme = depth == Depth.NONE ? Theme.MONO : theme;
        this.depth = theme == Theme.MONO ? Depth.NONE : depth;
        for (Ink ink : Ink.values()) {
            styles[ink.ordinal()] = style(ink);
        }
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
        for (int row = 0; row < frame.size().rows(); row++) {
            run(out, frame, row, 0, frame.size().columns());
        }
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
        int columns = after.size().columns();
        for (int row = 0; row < after.size().rows(); row++) {
            int from = -1;
            int to = -1;
            for (int column = 0; column < columns; column++) {
                if (differs(before, after, column, row)) {
                    if (from >= 0 && column - to > GAP) {
                        run(out, after, row, from, to);
                        from = -1;
                    }
                    from = from < 0 ? column : from;
                    to = column + 1;
                }
            }
            if (from >= 0) {
                run(out, after, row, from, to);
            }
        }
        return out.toString();
    }

    private static boolean differs(Frame before, Frame after, int column, int row) {
        return before.ink(column, row) != after.ink(column, row)
                || !before.glyph(column, row).equals(after.glyph(column, row));
    }

    /** Cells from {@code from} to before {@code to}, no wide glyph cut in half at either end. */
    private void run(StringBuilder out, Frame frame, int row, int from, int to) {
        int begin = frame.glyph(from, row).isEmpty() ? from - 1 : from;
        out.append("\u001b[").append(row + 1).append(';').append(begin + 1).append('H');
        Ink ink = null;
        for (int column = begin; column < to; column++) {
            if (frame.ink(column, row) != ink) {
                ink = frame.ink(column, row);
                out.append(styles[ink.ordinal()]);
            }
            out.append(frame.glyph(column, row));
        }
        out.append("\u001b[0m");
    }

    private String style(Ink ink) {
        Style style = theme.style(ink);
        StringBuilder out = new StringBuilder("\u001b[0");
        for (SGR attribute : style.attributes()) {
            out.append(';')
                    .append(
                            switch (attribute) {
                                case BOLD -> "1";
                                case ITALIC -> "3";
                                case UNDERLINE -> "4";
                                case REVERSE -> "7";
                                default -> throw new IllegalStateException("no recording knows " + attribute);
                            });
        }
        if (depth != Depth.NONE) {
            out.append(';').append(text(style.fore().at(depth), true));
            out.append(';').append(text(style.back().at(depth), false));
        }
        return out.append('m').toString();
    }

    private static String text(TextColor colour, boolean fore) {
        byte[] sequence = fore ? colour.getForegroundSGRSequence() : colour.getBackgroundSGRSequence();
        return new String(sequence, StandardCharsets.US_ASCII);
    }
}
