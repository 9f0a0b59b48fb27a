package copytaster.screen.desk;

import copytaster.scenario.Rung;
import java.util.Locale;
import java.util.Optional;

/** What a key asks for. What it does depends on the place. */
public enum Action {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    PANE,
    PANE_BACK,
    ENTER,
    BACK,
    AS_WRITTEN,
    RUNG_1,
    RUNG_2,
    RUNG_3,
    RUNG_4,
    RUNG_5,
    OUT,
    QUIETLY,
    TURN,
    TICK,
    DETAIL,
    ODDS,
    ALL,
    RERATE,
    LEAD,
    CHECKS,
    TRACE,
    HOLD,
    SPIKE,
    UNDO,
    NEXT,
    UNREAD,
    PAGE,
    BOARD,
    MAP,
    CARD,
    STAFF,
    RULES,
    REPORT,
    SEARCH,
    PALETTE,
    HELP,
    TIPS,
    BELL,
    RETRY,
    COPY,
    QUIT;

    /** Its name in a settings file: {@code as-written}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of that name. */
    public static Optional<Action> of(String word) {
        for (Action action : values()) {
            if (action.word().equals(word)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** The action that chooses a rung. */
    static Action of(Rung rung) {
        return values()[RUNG_1.ordinal() + rung.ordinal()];
    }

    /** Which rung it chooses, from 1; 0 for {@link #OUT} and whatever chooses none. */
    int rung() {
        return compareTo(RUNG_1) >= 0 && compareTo(RUNG_5) <= 0 ? ordinal() - RUNG_1.ordinal() + 1 : 0;
    }
}
