package copytaster.term;

import static copytaster.term.Attribute.BOLD;
import static copytaster.term.Attribute.UNDERLINE;

import copytaster.screen.Ink;

/** {@link Theme#DARK}. Rungs go from teal (yes) to magenta (no) by way of no colour at all, the two firm ones bold; no other ink has these hues. */
final class DarkTheme {

    private static final Paint GROUND = new Paint(0x101418, Sixteen.BLACK);
    private static final Paint TEXT = new Paint(0xD8DEE4, Sixteen.WHITE);
    private static final Paint DIM = new Paint(0x93A0AD, Sixteen.WHITE);
    private static final Paint WHITE = new Paint(0xFFFFFF, Sixteen.WHITE_BRIGHT);
    private static final Paint BAR = new Paint(0x24384C, Sixteen.BLUE);
    private static final Paint SELECTED = new Paint(0x1F5F94, Sixteen.CYAN);
    private static final Paint SELECTED_TEXT = new Paint(0xFFFFFF, Sixteen.BLACK);
    private static final Paint SELECTED_DIM = new Paint(0x2A333D, Sixteen.BLACK);
    private static final Paint ALARM = new Paint(0xA61B1B, Sixteen.RED);
    private static final Paint GREEN = new Paint(0x7EE08A, Sixteen.GREEN_BRIGHT);
    private static final Paint YELLOW = new Paint(0xF2C14E, Sixteen.YELLOW_BRIGHT);
    private static final Paint ORANGE = new Paint(0xF0A35E, Sixteen.YELLOW_BRIGHT);
    private static final Paint RED = new Paint(0xFF8A80, Sixteen.RED_BRIGHT);
    private static final Paint BLUE = new Paint(0x7CC7FF, Sixteen.CYAN_BRIGHT);
    private static final Paint VIOLET = new Paint(0xB9A8FF, Sixteen.CYAN);
    private static final Paint TEAL_BRIGHT = new Paint(0x4FE6CB, Sixteen.GREEN_BRIGHT);
    private static final Paint TEAL = new Paint(0x2F9C8E, Sixteen.CYAN);
    private static final Paint PINK = new Paint(0xF0BDE6, Sixteen.WHITE);
    private static final Paint MAGENTA = new Paint(0xF070C0, Sixteen.RED_BRIGHT);

    private DarkTheme() {}

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
            case URGENT -> Style.of(WHITE, ALARM, BOLD);
            case GOOD -> Style.of(GREEN, GROUND);
            case WARN -> Style.of(YELLOW, GROUND);
            case BAD -> Style.of(RED, GROUND);
            case BOX_FOCUS -> Style.of(BLUE, GROUND);
            case KEY -> Style.of(BLUE, GROUND, BOLD);
            case STREET -> Style.of(ORANGE, GROUND);
            case INPUT -> Style.of(WHITE, GROUND, UNDERLINE);
            case CORRECTION -> Style.of(VIOLET, GROUND);
            case RUNG_CONFIRMED -> Style.of(TEAL_BRIGHT, GROUND, BOLD);
            case RUNG_ATTRIBUTED -> Style.of(TEAL, GROUND);
            case RUNG_UNCONFIRMED -> Style.of(TEXT, GROUND);
            case RUNG_DOUBTFUL -> Style.of(PINK, GROUND);
            case RUNG_DEBUNKED -> Style.of(MAGENTA, GROUND, BOLD);
        };
    }
}
