package copytaster.term;

import static copytaster.term.Attribute.BOLD;
import static copytaster.term.Attribute.REVERSE;
import static copytaster.term.Attribute.UNDERLINE;

import copytaster.screen.Ink;

/** {@link Theme#MONO}; also what every theme becomes where there are no colours. */
final class MonoTheme {

    private static final Paint FORE = new Paint(0xFFFFFF, Sixteen.DEFAULT);
    private static final Paint BACK = new Paint(0x000000, Sixteen.DEFAULT);

    private MonoTheme() {}

    static Style style(Ink ink) {
        return switch (ink) {
            case TEXT, DIM, BOX, QUOTE, STREET, GOOD, ACCENT -> Style.of(FORE, BACK);
            case RUNG_ATTRIBUTED, RUNG_UNCONFIRMED, RUNG_DOUBTFUL -> Style.of(FORE, BACK);
            case RUNG_CONFIRMED, RUNG_DEBUNKED, TITLE, WARN, BAD, KEY, SAID, BOX_FOCUS -> Style.of(FORE, BACK, BOLD);
            case BAR -> Style.of(FORE, BACK, REVERSE);
            case BAR_STRONG, SELECTED -> Style.of(FORE, BACK, REVERSE, BOLD);
            case URGENT -> Style.of(FORE, BACK, REVERSE, BOLD, UNDERLINE);
            case SELECTED_DIM, INPUT, CORRECTION -> Style.of(FORE, BACK, UNDERLINE);
        };
    }
}
