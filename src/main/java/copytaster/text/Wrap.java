package copytaster.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out in a number of columns: wrapping, cutting with an ellipsis, padding.
 *
 * <p>No result is wider than asked, no cluster is ever split, and the input need not be clean: it passes through {@link
 * SafeText} first. A width below 1 counts as 1; a two-column character that meets a one-column line becomes U+FFFD.
 */
public final class Wrap {

    /** What stands for the text cut away. */
    public static final String ELLIPSIS = "…";

    private static final String STOPS = " ,;:·";

    private static final String TOO_WIDE = String.valueOf(SafeText.REPLACEMENT);

    private Wrap() {}

    /**
     * {@code text} in lines of at most {@code width} columns, broken at spaces; a word longer than a line is broken
     * where it must. Line breaks in the text are kept, empty lines too; spaces at the ends of lines are not. There is
     * always at least one line.
     */
    public static List<String> lines(String text, int width) {
        int columns = Math.max(1, width);
        List<String> lines = new ArrayList<>();
        if (Plain.is(text) && cut(text, columns, lines)) {
            return lines;
        }
        String safe = SafeText.paragraph(text);
        int begin = 0;
        while (true) {
            int end = safe.indexOf('\n', begin);
            if (end < 0) {
                wrap(safe.substring(begin), columns, lines);
                return lines;
            }
            wrap(safe.substring(begin, end), columns, lines);
            begin = end + 1;
        }
    }

    private static void wrap(String line, int width, List<String> lines) {
        Filler filler = new Filler(width, lines);
        int begin = 0;
        while (begin < line.length()) {
            int end = line.indexOf(' ', begin);
            end = end < 0 ? line.length() : end;
            if (end > begin) {
                filler.word(line.substring(begin, end));
            }
            begin = end + 1;
        }
        filler.end();
    }

    /**
     * Wraps one line of plain text by cutting it at spaces: almost all our text, without looking at its words one by one.
     *
     * @return false, with nothing added, if that is not enough: a space too many, or a word too long for a line
     */
    private static boolean cut(String line, int width, List<String> lines) {
        if (line.startsWith(" ") || line.endsWith(" ") || line.contains("  ")) {
            return false;
        }
        int before = lines.size();
        int begin = 0;
        while (line.length() - begin > width) {
            int last = line.lastIndexOf(' ', begin + width);
            if (last <= begin) {
                lines.subList(before, lines.size()).clear();
                return false;
            }
            lines.add(line.substring(begin, last));
            begin = last + 1;
        }
        lines.add(line.substring(begin));
        return true;
    }

    /** {@code text} on one line of at most {@code width} columns, cut with {@link #ELLIPSIS} if it must be. */
    public static String fit(String text, int width) {
        return fit(text, width, ELLIPSIS);
    }

    /** {@link #fit(String, int)} with a mark of one's own for what was cut, such as {@code "..."}. */
    public static String fit(String text, int width, String ellipsis) {
        int columns = Math.max(1, width);
        String safe = SafeText.line(text);
        if (Width.of(safe) <= columns) {
            return safe;
        }
        String mark = Width.of(ellipsis) <= columns ? ellipsis : "";
        return head(safe, columns - Width.of(mark)) + mark;
    }

    /** {@link #fit(String, int)}, but cut after a whole word and without the stops behind it, unless no word has room. */
    public static String whole(String text, int width) {
        String safe = SafeText.line(text);
        if (Width.of(safe) <= Math.max(1, width)) {
            return safe;
        }
        String words = lines(safe, Math.max(1, width - 1)).get(0);
        int end = words.length();
        while (end > 0 && STOPS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return fit(words.substring(0, end) + ELLIPSIS, width);
    }

    /** {@link #whole}, but cut within a word where whole words would leave a third of the columns free or more. */
    public static String most(String text, int width) {
        String whole = whole(text, width);
        boolean wasteful = whole.endsWith(ELLIPSIS) && (width - Width.of(whole)) * 3 >= width;
        return wasteful ? fit(text, width) : whole;
    }

    /** {@code text} cut or filled with spaces on the right to exactly {@code width} columns. */
    public static String pad(String text, int width) {
        String fitted = fit(text, width);
        return fitted + spaces(width - Width.of(fitted));
    }

    /** {@code text} cut or filled with spaces on the left to exactly {@code width} columns. */
    public static String padLeft(String text, int width) {
        String fitted = fit(text, width);
        return spaces(width - Width.of(fitted)) + fitted;
    }

    /** {@code text} in the middle of exactly {@code width} columns; an odd space goes to the right. */
    public static String centre(String text, int width) {
        String fitted = fit(text, width);
        int left = (width - Width.of(fitted)) / 2;
        return pad(spaces(left) + fitted, width);
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    private static String head(String safe, int width) {
        StringBuilder out = new StringBuilder();
        int columns = 0;
        for (String cluster : Width.clusters(safe)) {
            columns += Width.ofCluster(cluster);
            if (columns > width) {
                break;
            }
            out.append(cluster);
        }
        return out.toString();
    }

    /** Fills lines with words, greedily. */
    private static final class Filler {
        private final int width;
        private final List<String> lines;
        private final StringBuilder line = new StringBuilder();
        private int used;

        Filler(int width, List<String> lines) {
            this.width = width;
            this.lines = lines;
        }

        void word(String word) {
            int columns = Width.of(word);
            if (used > 0 && used + 1 + columns > width) {
                end();
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            if (columns <= width) {
                line.append(word);
                used += columns;
            } else {
                longWord(word);
            }
        }

        private void longWord(String word) {
            for (String cluster : Width.clusters(word)) {
                int columns = Width.ofCluster(cluster);
                if (used > 0 && used + columns > width) {
                    end();
                }
                line.append(columns > width ? TOO_WIDE : cluster);
                used += Math.min(columns, width);
            }
        }

        void end() {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }
}
