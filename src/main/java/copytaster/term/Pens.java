package copytaster.term;

import copytaster.screen.Ink;
import java.util.ArrayList;
import java.util.List;

/** The sequences that change from one ink to another, in the colours of a theme; each is made once, when it is first needed. */
final class Pens {
    private static final Ink[] INKS = Ink.values();

    private final Style[] styles = new Style[INKS.length];
    private final Depth depth;
    private final String[][] changes = new String[INKS.length + 1][INKS.length];

    Pens(Theme theme, Depth depth) {
        Theme seen = depth == Depth.NONE ? Theme.MONO : theme;
        this.depth = theme == Theme.MONO ? Depth.NONE : depth;
        for (Ink ink : INKS) {
            styles[ink.ordinal()] = seen.style(ink);
        }
    }

    /** From one ink to another; {@code from} is null where it is not known what the terminal writes in. */
    String change(Ink from, Ink to) {
        int row = from == null ? INKS.length : from.ordinal();
        String known = changes[row][to.ordinal()];
        if (known == null) {
            known = from == null ? whole(styles[to.ordinal()]) : step(styles[row], styles[to.ordinal()]);
            changes[row][to.ordinal()] = known;
        }
        return known;
    }

    /** Whether a blank looks the same in both inks: only its ground shows, unless a line or a reversal makes the foreground show. */
    boolean blanksAlike(Ink one, Ink other) {
        return one == other || bare(one) && bare(other) && back(one).equals(back(other));
    }

    private boolean bare(Ink ink) {
        List<Attribute> attributes = styles[ink.ordinal()].attributes();
        return !attributes.contains(Attribute.UNDERLINE) && !attributes.contains(Attribute.REVERSE);
    }

    private Paint back(Ink ink) {
        return styles[ink.ordinal()].back();
    }

    private String whole(Style to) {
        List<String> parameters = new ArrayList<>();
        parameters.add("0");
        for (Attribute attribute : to.attributes()) {
            parameters.add(Integer.toString(attribute.parameter()));
        }
        parameters.add(to.fore().foreground(depth));
        parameters.add(to.back().background(depth));
        return sequence(parameters);
    }

    /** Only what differs. */
    private String step(Style from, Style to) {
        List<String> parameters = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            boolean now = to.attributes().contains(attribute);
            if (now != from.attributes().contains(attribute)) {
                parameters.add(Integer.toString(now ? attribute.parameter() : attribute.off()));
            }
        }
        if (!to.fore().equals(from.fore())) {
            parameters.add(to.fore().foreground(depth));
        }
        if (!to.back().equals(from.back())) {
            parameters.add(to.back().background(depth));
        }
        return parameters.isEmpty() ? "" : sequence(parameters);
    }

    private static String sequence(List<String> parameters) {
        return "\033[" + String.join(";", parameters) + 'm';
    }
}
