package copytaster.term;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;

/**
 * A whole control sequence from the terminal: {@code ESC [} … final byte, or a string such as {@code ESC ] … BEL}. Put
 * first in the key profile it loses to every pattern that knows the sequence (Lanterna lets the last full match win) and
 * catches the rest, which would otherwise arrive as a row of letters and press keys the player never touched.
 */
final class Sequence extends KeyStroke {

    /** Longer than any answer we ever provoke; what exceeds it is let go. */
    private static final int LONGEST = 256;

    private static final char ESCAPE = 0x1B;
    private static final char BELL = 0x07;

    private final String body;

    private Sequence(String body) {
        super(KeyType.Unknown);
        this.body = body;
    }

    /** What followed the Escape, such as {@code [200~}. */
    String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Recognises sequences. */
    static final class Pattern implements CharacterPattern {

        @Override
        public Matching match(List<Character> typed) {
            int size = typed.size();
            if (typed.get(0) != ESCAPE || size > LONGEST) {
                return null;
            }
            if (size == 1) {
                return Matching.NOT_YET;
            }
            return switch (typed.get(1)) {
                case '[' -> control(typed);
                case ']', 'P', '_', '^', 'X' -> string(typed);
                default -> null;
            };
        }

        /** Parameter and intermediate bytes, then one final byte (ECMA-48, 5.4). */
        private static Matching control(List<Character> typed) {
            int last = typed.size() - 1;
            for (int i = 2; i < last; i++) {
                if (typed.get(i) < 0x20 || typed.get(i) > 0x3F) {
                    return null;
                }
            }
            char end = typed.get(last);
            if (last == 1 || (end >= 0x20 && end <= 0x3F)) {
                return Matching.NOT_YET;
            }
            return end >= 0x40 && end <= 0x7E ? whole(typed) : null;
        }

        /** Anything up to BEL or {@code ESC \}. One letter with Alt looks the same so far, and stays a key. */
        private static Matching string(List<Character> typed) {
            int last = typed.size() - 1;
            for (int i = 2; i < last; i++) {
                if (typed.get(i) == BELL || (typed.get(i) == ESCAPE && i < last - 1)) {
                    return null;
                }
            }
            char end = typed.get(last);
            boolean ended = last > 1 && (end == BELL || (end == '\\' && typed.get(last - 1) == ESCAPE));
            boolean broken = last > 2 && typed.get(last - 1) == ESCAPE && end != '\\';
            return ended ? whole(typed) : broken ? null : Matching.NOT_YET;
        }

        private static Matching whole(List<Character> typed) {
            StringBuilder body = new StringBuilder(typed.size());
            for (int i = 1; i < typed.size(); i++) {
                body.append(typed.get(i).charValue());
            }
            return new Matching(new Sequence(body.toString()));
        }
    }
}
