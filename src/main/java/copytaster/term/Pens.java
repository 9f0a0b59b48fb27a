package copytaster.term;

import copytaster.screen.Ink;
import java.util.ArrayList;
import java.util.List;

/** The sequences that change from one ink to another, in the colours of a theme; each is made once, when it is first needed. */
final class Pens {
    private static final Ink[] INKS = Ink.values();

    private final Style[] styles = new Style[INKS.length];
    private final Ink[] like = new Ink[INKS.length];
    private final Ink[] ground = new Ink[INKS.length];
    private final Depth depth;
    private final String[][] changes = new String[INKS.length + 1][INKS.length];

    Pens(Theme theme, Depth depth) {
        Theme seen = depth == Depth.NONE ? Theme.MONO : theme;
        this.depth = theme == Theme.MONO ? Depth.NONE : depth;
        for (Ink ink : INKS) {
            int i = ink.ordinal();
            styles[i] = seen.style(ink);
            for (int other = i; other >= 0; other--) {
                like[i] = alike(styles[i], styles[other]) ? INKS[other] : like[i];
                ground[i] = blanksAlike(styles[i], styles[other]) ? INKS[other] : ground[i];
            }
        }
    }

    private static boolean alike(Style one, Style other) {
        return one.fore().equals(other.fore())
                && one.back().equals(other.back())
                && one.attributes().equals(other.attributes());
    }

    /** Of a blank only its ground shows, unless a line or a reversal makes the foreground show. */
    private static boolean blanksAlike(Style one, Style other) {
        return alike(one, other) || bare(one) && bare(other) && one.back().equals(other.back());
    }

    private static boolean bare(Style style) {
        List<Attribute> attributes = style.attributes();
        return !attributes.contains(Attribute.UNDERLINE) && !attributes.contains(Attribute.REVERSE);
    }

    /** The first of the inks that look like this one. */
    Ink like(Ink ink) {
        return like[ink.ordinal()];
    }

    /** The first of the inks in which a blank looks like one in this ink. */
    Ink ground(Ink ink) {
        return ground[ink.ordinal()];
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
