package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import copytaster.screen.Ink;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final double READABLE = 4.5;

    /** The sixteen as xterm has them; other terminals differ, mostly to be more readable. */
    private static final Map<TextColor.ANSI, Integer> XTERM = Map.ofEntries(
            Map.entry(TextColor.ANSI.BLACK, 0x000000),
            Map.entry(TextColor.ANSI.RED, 0xCD0000),
            Map.entry(TextColor.ANSI.GREEN, 0x00CD00),
            Map.entry(TextColor.ANSI.YELLOW, 0xCDCD00),
            Map.entry(TextColor.ANSI.BLUE, 0x0000EE),
            Map.entry(TextColor.ANSI.MAGENTA, 0xCD00CD),
            Map.entry(TextColor.ANSI.CYAN, 0x00CDCD),
            Map.entry(TextColor.ANSI.WHITE, 0xE5E5E5),
            Map.entry(TextColor.ANSI.RED_BRIGHT, 0xFF0000),
            Map.entry(TextColor.ANSI.GREEN_BRIGHT, 0x00FF00),
            Map.entry(TextColor.ANSI.YELLOW_BRIGHT, 0xFFFF00),
            Map.entry(TextColor.ANSI.MAGENTA_BRIGHT, 0xFF00FF),
            Map.entry(TextColor.ANSI.CYAN_BRIGHT, 0x00FFFF),
            Map.entry(TextColor.ANSI.WHITE_BRIGHT, 0xFFFFFF));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyInkIsReadableOnItsGround(Theme theme) {
        for (Ink ink : Ink.values()) {
            Style style = theme.style(ink);
            double ratio = contrast(style.fore().rgb(), style.back().rgb());
            assertTrue(ratio >= READABLE, theme + " " + ink + " has " + ratio);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyInkIsReadableIn256Colours(Theme theme) {
        for (Ink ink : Ink.values()) {
            Style style = theme.style(ink);
            double ratio = contrast(
                    rgb(style.fore().at(Depth.INDEXED)), rgb(style.back().at(Depth.INDEXED)));
            assertTrue(ratio >= READABLE, theme + " " + ink + " has " + ratio);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "MONO")
    void everyInkIsReadableInXtermsSixteen(Theme theme) {
        for (Ink ink : Ink.values()) {
            Style style = theme.style(ink);
            double ratio = contrast(
                    XTERM.get(style.fore().ansi()), XTERM.get(style.back().ansi()));
            assertTrue(ratio >= READABLE, theme + " " + ink + " has " + ratio);
        }
    }

    @Test
    void theContrastFormulaKnowsItsEnds() {
        assertEquals(21.0, contrast(0xFFFFFF, 0x000000), 0.001);
        assertEquals(1.0, contrast(0x123456, 0x123456), 0.001);
        assertEquals(4.54, contrast(0x767676, 0xFFFFFF), 0.01);
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

    private static int rgb(TextColor colour) {
        return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
