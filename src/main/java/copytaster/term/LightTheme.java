package copytaster.term;

import static copytaster.term.Attribute.BOLD;
import static copytaster.term.Attribute.UNDERLINE;

import copytaster.screen.Ink;

/**
 * {@link Theme#LIGHT}. Among the sixteen colours green, yellow and cyan are unreadable on white, so blue and magenta
 * stand in for them.
 */
final class LightTheme {

    private static final Paint GROUND = new Paint(0xFAF8F2, Sixteen.WHITE_BRIGHT);
    private static final Paint TEXT = new Paint(0x22262B, Sixteen.BLACK);
    private static final Paint DIM = new Paint(0x5A636D, Sixteen.BLACK);
    private static final Paint WHITE = new Paint(0xFFFFFF, Sixteen.WHITE_BRIGHT);
    private static final Paint BAR = new Paint(0xDCE4EC, Sixteen.WHITE);
    private static final Paint SELECTED = new Paint(0x1F5F94, Sixteen.BLUE);
    private static final Paint SELECTED_DIM = new Paint(0xE8E4D8, Sixteen.WHITE_BRIGHT);
    private static final Paint ALARM = new Paint(0xA61B1B, Sixteen.RED);
    private static final Paint GREEN = new Paint(0x005F00, Sixteen.BLUE);
    private static final Paint YELLOW = new Paint(0x7A5600, Sixteen.MAGENTA);
    private static final Paint ORANGE = new Paint(0x8F3B00, Sixteen.MAGENTA);
    private static final Paint RED = new Paint(0xA61B1B, Sixteen.RED);
    private static final Paint BLUE = new Paint(0x0B5A9C, Sixteen.BLUE);
    private static final Paint VIOLET = new Paint(0x5B3FA8, Sixteen.MAGENTA);
    private static final Paint TEAL_DARK = new Paint(0x00403C, Sixteen.BLUE);
    private static final Paint TEAL = new Paint(0x2B7A6E, Sixteen.BLUE);
    private static final Paint PINK = new Paint(0x8F5C86, Sixteen.MAGENTA);
    private static final Paint MAGENTA = new Paint(0xA3007A, Sixteen.MAGENTA);

    private LightTheme() {}

    static Style style(Ink ink) {
        return switch (ink) {
            case TEXT, QUOTE, ACCENT -> Style.of(TEXT, GROUND);
            case DIM, BOX -> Style.of(DIM, GROUND);
            case TITLE, SAID -> Style.of(TEXT, GROUND, BOLD);
            case BAR -> Style.of(TEXT, BAR);
            case BAR_STRONG -> Style.of(TEXT, BAR, BOLD);
            case SELECTED -> Style.of(WHITE, SELECTED, BOLD);
            case SELECTED_DIM -> Style.of(TEXT, SELECTED_DIM, BOLD);
            case URGENT -> Style.of(WHITE, ALARM, BOLD);
            case GOOD -> Style.of(GREEN, GROUND);
            case WARN -> Style.of(YELLOW, GROUND);
            case BAD -> Style.of(RED, GROUND);
            case BOX_FOCUS -> Style.of(BLUE, GROUND);
            case KEY -> Style.of(BLUE, GROUND, BOLD);
            case STREET -> Style.of(ORANGE, GROUND);
            case INPUT -> Style.of(TEXT, GROUND, UNDERLINE);
            case CORRECTION -> Style.of(VIOLET, GROUND);
            case RUNG_CONFIRMED -> Style.of(TEAL_DARK, GROUND, BOLD);
            case RUNG_ATTRIBUTED -> Style.of(TEAL, GROUND);
            case RUNG_UNCONFIRMED -> Style.of(TEXT, GROUND);
            case RUNG_DOUBTFUL -> Style.of(PINK, GROUND);
            case RUNG_DEBUNKED -> Style.of(MAGENTA, GROUND, BOLD);
        };
    }
}
