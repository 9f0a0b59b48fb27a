package copytaster.act;

/**
 * What a held dispatch waits for.
 *
 * @param kind an hour (turn), a check's return, or any new word on a question
 * @param what the turn's number, the check's id, or the question's id
 */
public record Until(Kind kind, String what) {
    public enum Kind {
        TURN,
        CHECK,
        WORD
    }

    public static Until turn(int turn) {
        return new Until(Kind.TURN, Integer.toString(turn));
    }

    public static Until check(String check) {
        return new Until(Kind.CHECK, check);
    }

    public static Until word(String question) {
        return new Until(Kind.WORD, question);
    }

    /** The turn waited for, or −1. */
    public int turn() {
        if (kind != Kind.TURN || what.isEmpty() || what.length() > 4) {
            return -1;
        }
        int turn = 0;
        for (int i = 0; i < what.length(); i++) {
            char c = what.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            turn = turn * 10 + c - '0';
        }
        return turn;
    }
}
