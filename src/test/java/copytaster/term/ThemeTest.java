package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ink of every theme can be read at every depth, and what must be told apart can be, with any colour vision. */
class ThemeTest {

    private static final double READABLE = 4.5;

    /**
     * The sixteen as three widespread terminals have them, in the order of {@link Sixteen}. Nothing is promised for palettes that put
     * other colours in their place, such as Solarized, whose bright ones are greys: there 16 colours need the theme mono.
     */
    private static final Map<String, int[]> PALETTES = Map.of(
            "xterm",
            new int[] {
                0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000,
                0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
            },
            "VGA",
            new int[] {
                0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555,
                0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF
            },
            "Campbell (Windows Terminal)",
            new int[] {
                0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC, 0x767676, 0xE74856,
                0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2
            });

    /** What stands side by side and means different things, though a word or a symbol always says so too. */
    private static final List<List<Ink>> TOLD_APART = List.of(
            List.of(
                    Ink.RUNG_CONFIRMED,
                    Ink.RUNG_ATTRIBUTED,
                    Ink.RUNG_UNCONFIRMED,
                    Ink.RUNG_DOUBTFUL,
                    Ink.RUNG_DEBUNKED),
            List.of(Ink.GOOD, Ink.BAD),
            List.of(Ink.STREET, Ink.SAID),
            List.of(Ink.GOOD, Ink.WARN));

    /** CIE76: 2.3 can just be noticed; at 10 and more two words are seen to differ at a glance. */
    private static final double APART = 10;

    /** The same where nothing stands between two words. */
    private static final double WELL_APART = 20;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyInkIsReadableOnItsGround(Theme theme) {
        List<String> faint = new ArrayList<>();
        for (Ink ink : Ink.values()) {
            Style style = theme.style(ink);
            note(
                    faint,
                    theme + " " + ink + " in 24 bits",
                    style.fore().rgb(),
                    style.back().rgb());
        }
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyInkIsReadableIn256Colours(Theme theme) {
        List<String> faint = new ArrayList<>();
        for (Ink ink : Ink.values()) {
            Style style = theme.style(ink);
            note(
                    faint,
                    theme + " " + ink + " in 256",
                    Paint.indexed(style.fore().index()),
                    Paint.indexed(style.back().index()));
        }
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "MONO")
    void everyInkIsReadableInSixteenColours(Theme theme) {
        List<String> faint = new ArrayList<>();
        PALETTES.forEach((name, palette) -> {
            for (Ink ink : Ink.values()) {
                Style style = theme.style(ink);
                note(
                        faint,
                        theme + " " + ink + " in the 16 of " + name,
                        palette[style.fore().ansi().ordinal()],
                        palette[style.back().ansi().ordinal()]);
            }
        });
        assertEquals(List.of(), faint.stream().sorted().toList());
    }

    /** Confirmed and attributed were one colour of the 256 on a light ground; now each rung is another at a glance, and the firm are bold. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoRungsLookAlike(Theme theme) {
        List<Ink> rungs = TOLD_APART.get(0);
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            Paint one = theme.style(rungs.get(i)).fore();
            boolean firm = i == 0 || i == rungs.size() - 1;
            assertEquals(
                    firm, theme.style(rungs.get(i)).attributes().contains(Attribute.BOLD), theme + " " + rungs.get(i));
            for (int j = i + 1; j < rungs.size() && theme != Theme.MONO; j++) {
                Paint other = theme.style(rungs.get(j)).fore();
                double all = distance(lab(linear(one.rgb())), lab(linear(other.rgb())));
                double indexed =
                        distance(lab(linear(Paint.indexed(one.index()))), lab(linear(Paint.indexed(other.index()))));
                if (Math.min(all, indexed) < WELL_APART) {
                    alike.add(rungs.get(i) + " and " + rungs.get(j) + ": " + all + ", of the 256 " + indexed);
                }
            }
        }
        assertEquals(List.of(), alike, theme.toString());
    }

    /** A colour means one thing: no rung looks like a key, the focus, an alarm, a warning, or a figure that moved. */
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "MONO")
    void theRungsHaveTheirHuesForThemselves(Theme theme) {
        List<String> shared = new ArrayList<>();
        for (Ink rung : TOLD_APART.get(0)) {
            for (Ink other : List.of(Ink.KEY, Ink.BOX_FOCUS, Ink.URGENT, Ink.WARN, Ink.GOOD, Ink.BAD, Ink.STREET)) {
                double[] one = lab(linear(theme.style(rung).fore().rgb()));
                double[] two = lab(linear(theme.style(other).fore().rgb()));
                if (distance(one, two) < APART
                        && theme.style(other).back().equals(theme.style(rung).back())) {
                    shared.add(theme + ": " + rung + " and " + other);
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    /** Without colours an ink has the terminal's own two, whose contrast is the terminal's. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void withoutColoursNoneIsSet(Theme theme) {
        for (Ink ink : Ink.values()) {
            String pen = new Pens(theme, Depth.NONE).change(null, ink);
            assertTrue(pen.matches("\033\\[0(;[147])*;39;49m"), theme + " " + ink + " " + pen.substring(1));
        }
    }

    /**
     * Dichromacy is simulated after Viénot, Brettel and Mollon, "Digital video colourmaps for checking the legibility of displays by
     * dichromats" (1999), for protanopia and deuteranopia, and after Machado, Oliveira and Fernandes, "A physiologically-based model
     * for simulation of color vision deficiency" (2009), severity 1, for tritanopia, all on linear RGB.
     */
    @Test
    void theColourBlindThemeKeepsApartWhatMustBe() {
        Map<String, double[]> kinds = Map.of(
                "full vision", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                "protanopia", new double[] {0.11238, 0.88762, 0.0, 0.11238, 0.88762, 0.0, 0.00401, -0.00401, 1.0},
                "deuteranopia", new double[] {0.29275, 0.70725, 0.0, 0.29275, 0.70725, 0.0, -0.02234, 0.02234, 1.0},
                "tritanopia",
                        new double[] {
                            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                        });
        List<String> alike = new ArrayList<>();
        kinds.forEach((kind, matrix) -> {
            for (List<Ink> group : TOLD_APART) {
                for (int i = 0; i < group.size(); i++) {
                    for (int j = i + 1; j < group.size(); j++) {
                        double[] one = lab(seen(
                                Theme.COLOUR_BLIND.style(group.get(i)).fore().rgb(), matrix));
                        double[] other = lab(seen(
                                Theme.COLOUR_BLIND.style(group.get(j)).fore().rgb(), matrix));
                        double distance = distance(one, other);
                        if (distance < APART) {
                            alike.add(kind + ": " + group.get(i) + " and " + group.get(j) + " " + distance);
                        }
                    }
                }
            }
        });
        assertEquals(List.of(), alike);
    }

    /** The test above can fail: pure red and a green of the same lightness are alike to a deuteranope. */
    @Test
    void theSimulationTakesRedAndGreenForOne() {
        double[] deuteranopia = {0.29275, 0.70725, 0.0, 0.29275, 0.70725, 0.0, -0.02234, 0.02234, 1.0};
        double[] red = lab(seen(0xFF0000, deuteranopia));
        double[] green = lab(seen(0x00A800, deuteranopia));
        assertTrue(distance(red, green) < APART, "distance " + distance(red, green));
        assertTrue(distance(lab(linear(0xFF0000)), lab(linear(0x00A800))) > 100);
        assertEquals(100, lab(linear(0xFFFFFF))[0], 0.01);
        assertEquals(53.24, lab(linear(0xFF0000))[0], 0.01);
        assertEquals(80.09, lab(linear(0xFF0000))[1], 0.02);
    }

    @Test
    void theContrastFormulaKnowsItsEnds() {
        assertEquals(21.0, contrast(0xFFFFFF, 0x000000), 0.001);
        assertEquals(1.0, contrast(0x123456, 0x123456), 0.001);
        assertEquals(4.54, contrast(0x767676, 0xFFFFFF), 0.01);
    }

    @Test
    void theNearestOfTheIndexedColours() {
        assertEquals(16, new Paint(0x000000, Sixteen.BLACK).index());
        assertEquals(231, new Paint(0xFFFFFF, Sixteen.BLACK).index());
        assertEquals(244, new Paint(0x818181, Sixteen.BLACK).index());
        assertEquals(196, new Paint(0xFA0203, Sixteen.BLACK).index());
        assertEquals("38;5;196", new Paint(0xFF0000, Sixteen.RED).foreground(Depth.INDEXED));
        assertEquals("41", new Paint(0xFF0000, Sixteen.RED).background(Depth.SIXTEEN));
        assertEquals("97", new Paint(0xFFFFFF, Sixteen.WHITE_BRIGHT).foreground(Depth.SIXTEEN));
        assertEquals("48;2;1;2;3", new Paint(0x010203, Sixteen.RED).background(Depth.TRUE));
    }

    @Test
    void depthIsWhatTheEnvironmentClaims() {
        assertEquals(Depth.TRUE, Depth.detect(Map.of("COLORTERM", "truecolor", "TERM", "xterm-256color")));
        assertEquals(Depth.INDEXED, Depth.detect(Map.of("TERM", "screen-256color")));
        assertEquals(Depth.SIXTEEN, Depth.detect(Map.of("TERM", "xterm")));
        assertEquals(Depth.SIXTEEN, Depth.detect(Map.of("NO_COLOR", "")));
        assertEquals(Depth.NONE, Depth.detect(Map.of("NO_COLOR", "1", "COLORTERM", "truecolor")));
        assertEquals(Depth.NONE, Depth.detect(Map.of("TERM", "dumb")));
    }

    private static void note(List<String> faint, String what, int fore, int back) {
        double ratio = contrast(fore, back);
        if (ratio < READABLE) {
            faint.add(what + " " + Math.round(ratio * 100) / 100.0);
        }
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(int rgb) {
        double[] linear = linear(rgb);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double[] linear(int rgb) {
        return new double[] {linearChannel(rgb >> 16 & 0xFF), linearChannel(rgb >> 8 & 0xFF), linearChannel(rgb & 0xFF)
        };
    }

    private static double linearChannel(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(int rgb, double[] matrix) {
        double[] from = linear(rgb);
        double[] to = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * from[0] + matrix[3 * i + 1] * from[1] + matrix[3 * i + 2] * from[2];
            to[i] = Math.max(0, Math.min(1, sum));
        }
        return to;
    }

    /** CIE L*a*b* under D65, from linear sRGB. */
    private static double[] lab(double[] rgb) {
        double x = lightness((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = lightness(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = lightness((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double lightness(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
