package copytaster.term;

import static copytaster.term.Attribute.BOLD;
import static copytaster.term.Attribute.UNDERLINE;

import copytaster.screen.Ink;

/**
 * {@link Theme#COLOUR_BLIND}. The palette of Okabe and Ito, "Color Universal Design" (2008); good and bad are blue and
 * orange, and the rungs fall in brightness as they fall in certainty. Bluish green and vermilion are lightened for
 * contrast.
 */
final class ColourBlindTheme {

    private static final Paint GROUND = new Paint(0x101418, Sixteen.BLACK);
    private static final Paint TEXT = new Paint(0xD8DEE4, Sixteen.WHITE);
    private static final Paint DIM = new Paint(0x93A0AD, Sixteen.WHITE);
    private static final Paint WHITE = new Paint(0xFFFFFF, Sixteen.WHITE_BRIGHT);
    private static final Paint BAR = new Paint(0x24384C, Sixteen.BLUE);
    private static final Paint SELECTED = new Paint(0x00639C, Sixteen.CYAN);
    private static final Paint SELECTED_TEXT = new Paint(0xFFFFFF, Sixteen.BLACK);
    private static final Paint SELECTED_DIM = new Paint(0x2A333D, Sixteen.BLACK);
    private static final Paint ALARM = new Paint(0xF0E442, Sixteen.YELLOW_BRIGHT);
    private static final Paint ALARM_TEXT = new Paint(0x000000, Sixteen.BLACK);
    private static final Paint SKY = new Paint(0x56B4E9, Sixteen.CYAN_BRIGHT);
    private static final Paint GREEN = new Paint(0x2CC295, Sixteen.CYAN);
    private static final Paint YELLOW = new Paint(0xF0E442, Sixteen.YELLOW_BRIGHT);
    private static final Paint ORANGE = new Paint(0xE69F00, Sixteen.YELLOW_BRIGHT);
    private static final Paint VERMILION = new Paint(0xEE7A2B, Sixteen.RED_BRIGHT);
    private static final Paint PURPLE = new Paint(0xCC79A7, Sixteen.WHITE);

    private ColourBlindTheme() {}

    static Style style(Ink ink) {
        return switch (ink) {
            case TEXT -> Style.of(TEXT, GROUND);
            case DIM, BOX -> Style.of(DIM, GROUND);
            case TITLE -> Style.of(WHITE, GROUND, BOLD);
            case BAR -> Style.of(TEXT, BAR);
            case BAR_STRONG -> Style.of(WHITE, BAR, BOLD);
            case SELECTED -> Style.of(SELECTED_TEXT, SELECTED, BOLD);
            case SELECTED_DIM -> Style.of(TEXT, SELECTED_DIM, UNDERLINE);
            case URGENT -> Style.of(ALARM_TEXT, ALARM, BOLD);
            case GOOD, ACCENT, BOX_FOCUS -> Style.of(SKY, GROUND);
            case WARN -> Style.of(YELLOW, GROUND);
            case BAD -> Style.of(VERMILION, GROUND, BOLD);
            case KEY -> Style.of(YELLOW, GROUND, BOLD);
            case STREET -> Style.of(ORANGE, GROUND);
            case SAID -> Style.of(SKY, GROUND, BOLD);
            case QUOTE -> Style.of(GREEN, GROUND);
            case INPUT -> Style.of(WHITE, GROUND, UNDERLINE);
            case CORRECTION -> Style.of(PURPLE, GROUND);
            case RUNG_CONFIRMED -> Style.of(WHITE, GROUND, BOLD);
            case RUNG_ATTRIBUTED -> Style.of(YELLOW, GROUND);
            case RUNG_UNCONFIRMED -> Style.of(SKY, GROUND);
            case RUNG_DOUBTFUL -> Style.of(PURPLE, GROUND);
            case RUNG_DEBUNKED -> Style.of(VERMILION, GROUND, UNDERLINE);
        };
    }
}
