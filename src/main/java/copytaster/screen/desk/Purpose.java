package copytaster.screen.desk;

/** What keys are for: how the help groups them. */
enum Purpose {
    MOVE("Move about"),
    DECIDE("Decide"),
    FIND_OUT("Find out"),
    LOOK("Look"),
    GAME("The game");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /** The heading of its group. */
    String words() {
        return words;
    }

    static Purpose of(Action action) {
        return switch (action) {
            case ENTER,
                    AS_WRITTEN,
                    RUNG_1,
                    RUNG_2,
                    RUNG_3,
                    RUNG_4,
                    RUNG_5,
                    OUT,
                    QUIETLY,
                    TICK,
                    DETAIL,
                    RERATE,
                    LEAD,
                    HOLD,
                    SPIKE,
                    UNDO,
                    NEXT -> DECIDE;
            case CHECKS, TRACE, ODDS, ALL, UNREAD, SEARCH -> FIND_OUT;
            case PAGE, BOARD, MAP, CARD, STAFF, RULES, REPORT -> LOOK;
            case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, FIRST, LAST, PANE, PANE_BACK, TURN -> MOVE;
            case BACK, PALETTE, HELP, TIPS, BELL, RETRY, COPY, QUIT -> GAME;
        };
    }
}
