package copytaster.debrief;

import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A line of the evidence's account as lines of text, in four columns: the hour, who, what they say, the chance with it in. */
public final class Trail {
    private static final int HOUR = 5;
    private static final int SAYS = 11;
    private static final int LIKELY = 8;
    private static final int GAP = 2;

    /** Beyond this a wider column of names only parts them from what they say. */
    private static final int MOST = 64;

    private static final int LEAST = 12;

    private Trail() {}

    /** @param width of all four columns; the names wrap, the rest stands on the first line */
    public static List<String> lines(Passage row, int width) {
        int room = width - HOUR - SAYS - LIKELY - 3 * GAP;
        int names = Math.max(LEAST, Math.min(MOST, room));
        String gap = " ".repeat(GAP);
        List<String> lines = new ArrayList<>();
        for (String name : Wrap.lines(row.cells().get(1), names)) {
            boolean first = lines.isEmpty();
            String line = Wrap.pad(first ? row.cells().get(0) : "", HOUR) + gap + Wrap.pad(name, names);
            lines.add(
                    first
                            ? line
                                    + gap
                                    + Wrap.pad(row.cells().get(2), SAYS)
                                    + gap
                                    + Wrap.padLeft(row.cells().get(3), LIKELY)
                            : line.stripTrailing());
        }
        return List.copyOf(lines);
    }
}
