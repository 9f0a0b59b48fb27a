package copytaster.term;

import static com.googlecode.lanterna.SGR.BOLD;
import static com.googlecode.lanterna.SGR.REVERSE;
import static com.googlecode.lanterna.SGR.UNDERLINE;

import com.googlecode.lanterna.TextColor.ANSI;
import copytaster.screen.Ink;

/** {@link Theme#MONO}; also what every theme becomes where there are no colours. */
final class MonoTheme {

    private static final Paint FORE = new Paint(0xFFFFFF, ANSI.DEFAULT);
    private static final Paint BACK = new Paint(0x000000, ANSI.DEFAULT);

    private MonoTheme() {}

    static Style style(Ink ink) {
        return switch (ink) {
            case TEXT, DIM, BOX, QUOTE, STREET, GOOD -> Style.of(FORE, BACK);
            case RUNG_ATTRIBUTED, RUNG_UNCONFIRMED, RUNG_DOUBTFUL -> Style.of(FORE, BACK);
            case TITLE, WARN, BAD, ACCENT, KEY, SAID, BOX_FOCUS -> Style.of(FORE, BACK, BOLD);
            case RUNG_CONFIRMED, RUNG_DEBUNKED -> Style.of(FORE, BACK, BOLD);
            case BAR -> Style.of(FORE, BACK, REVERSE);
            case BAR_STRONG, SELECTED -> Style.of(FORE, BACK, REVERSE, BOLD);
            case URGENT -> Style.of(FORE, BACK, REVERSE, BOLD, UNDERLINE);
            case SELECTED_DIM, INPUT, CORRECTION -> Style.of(FORE, BACK, UNDERLINE);
        };
    }
}
