package copytaster.term;

import static copytaster.term.Attribute.BOLD;
import static copytaster.term.Attribute.UNDERLINE;

import copytaster.screen.Ink;

/**
 * {@link Theme#COLOUR_BLIND}. The palette of Okabe and Ito, "Color Universal Design" (2008); good and bad are lime and
 * vermilion, both lightened for contrast, and no other ink has the hues of the rungs.
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
    private static final Paint GREEN = new Paint(0x8FD14F, Sixteen.GREEN_BRIGHT);
    private static final Paint YELLOW = new Paint(0xF0E442, Sixteen.YELLOW_BRIGHT);
    private static final Paint ORANGE = new Paint(0xE69F00, Sixteen.YELLOW_BRIGHT);
    private static final Paint VERMILION = new Paint(0xEE7A2B, Sixteen.RED_BRIGHT);
    private static final Paint VIOLET = new Paint(0xB9A8FF, Sixteen.WHITE);
    private static final Paint MINT = new Paint(0xB4FFEA, Sixteen.WHITE_BRIGHT);
    private static final Paint TEAL = new Paint(0x2CB58C, Sixteen.CYAN);
    private static final Paint GREY = new Paint(0xBCC3CC, Sixteen.WHITE);
    private static final Paint PURPLE = new Paint(0xCC79A7, Sixteen.YELLOW_BRIGHT);
    private static final Paint INDIGO = new Paint(0xA87BFF, Sixteen.RED_BRIGHT);

    private ColourBlindTheme() {}

    static Style style(Ink ink) {
        return switch (ink) {
            case TEXT, QUOTE -> Style.of(TEXT, GROUND);
            case DIM, BOX -> Style.of(DIM, GROUND);
            case TITLE, SAID -> Style.of(WHITE, GROUND, BOLD);
            case ACCENT -> Style.of(WHITE, GROUND);
            case BAR -> Style.of(TEXT, BAR);
            case BAR_STRONG -> Style.of(WHITE, BAR, BOLD);
            case SELECTED -> Style.of(SELECTED_TEXT, SELECTED, BOLD);
            case SELECTED_DIM -> Style.of(TEXT, SELECTED_DIM, BOLD);
            case URGENT -> Style.of(ALARM_TEXT, ALARM, BOLD);
            case GOOD -> Style.of(GREEN, GROUND);
            case BOX_FOCUS -> Style.of(SKY, GROUND);
            case WARN -> Style.of(YELLOW, GROUND);
            case BAD -> Style.of(VERMILION, GROUND, BOLD);
            case KEY -> Style.of(SKY, GROUND, BOLD);
            case STREET -> Style.of(ORANGE, GROUND);
            case INPUT -> Style.of(WHITE, GROUND, UNDERLINE);
            case CORRECTION -> Style.of(VIOLET, GROUND);
            case RUNG_CONFIRMED -> Style.of(MINT, GROUND, BOLD);
            case RUNG_ATTRIBUTED -> Style.of(TEAL, GROUND);
            case RUNG_UNCONFIRMED -> Style.of(GREY, GROUND);
            case RUNG_DOUBTFUL -> Style.of(PURPLE, GROUND);
            case RUNG_DEBUNKED -> Style.of(INDIGO, GROUND, BOLD);
        };
    }
}
