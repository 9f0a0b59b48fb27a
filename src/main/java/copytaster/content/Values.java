package copytaster.content;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads single values strictly: the right type, and within its bounds. What cannot be read is reported and replaced by a stand-in. */
final class Values {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern DIGIT_BUT_ZERO = Pattern.compile("[1-9]");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** A text on one line, with something in it. */
    String line(Node node, int mostCharacters) {
        String text = anyText(node);
        if (text.isBlank() && node instanceof Node.Text) {
            problems.add(Code.EMPTY, node.at(), "the text is empty", "write it, or leave out what it belongs to");
        }
        int length = text.codePointCount(0, text.length());
        if (length > mostCharacters) {
            problems.add(
                    Code.TOO_LONG,
                    node.at(),
                    "the text has " + length + " characters; " + mostCharacters + " are the most",
                    "shorten it");
        }
        return text;
    }

    /** A text that may be empty, such as a row of a map. */
    String anyText(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        wrongType(node, "a text in double quotes");
        return "";
    }

    String id(Node node) {
        String id = line(node, Integer.MAX_VALUE);
        if (!id.isBlank() && !Ids.isId(id)) {
            problems.add(
                    Code.BAD_ID,
                    node.at(),
                    Quote.of(id) + " cannot be an id",
                    "use lower-case letters, digits and hyphens, a letter first, 40 characters at most");
        }
        return id;
    }

    /** A word of the author's own choosing: a topic, a skill. */
    String word(Node node, int mostCharacters) {
        String word = line(node, mostCharacters);
        if (word.chars().anyMatch(Character::isWhitespace)) {
            problems.add(
                    Code.BAD_ID, node.at(), Quote.of(word) + " is more than one word", "join its words with hyphens");
        }
        return word;
    }

    long whole(Node node, long least, long most) {
        if (!(node instanceof Node.Num number)) {
            wrongType(node, "a whole number");
            return least;
        }
        boolean whole = WHOLE.matcher(number.lexeme()).matches();
        if (!whole) {
            problems.add(
                    Code.NOT_WHOLE,
                    node.at(),
                    Quote.plain(number.lexeme()) + " is not a whole number in digits",
                    String.format(Locale.ROOT, "write a whole number from %d to %d", least, most));
            return least;
        }
        // More digits than a long surely holds are out of any range of ours.
        boolean countable = number.lexeme().length() <= 18;
        long value = countable ? Long.parseLong(number.lexeme()) : least;
        if (!countable || value < least || value > most) {
            problems.add(
                    Code.RANGE,
                    node.at(),
                    Quote.plain(number.lexeme()) + " is out of range",
                    String.format(Locale.ROOT, "write a whole number from %d to %d", least, most));
            return least;
        }
        return value;
    }

    double number(Node node, Range range) {
        if (!(node instanceof Node.Num number)) {
            wrongType(node, "a number");
            return range.high();
        }
        double value = Double.parseDouble(number.lexeme());
        if (Double.isInfinite(value) || value == 0 && lost(number.lexeme())) {
            problems.add(
                    Code.BAD_NUMBER,
                    node.at(),
                    "the number " + Quote.plain(number.lexeme()) + " is beyond what can be counted with",
                    "write " + range.words());
            return range.high();
        }
        if (!range.holds(value)) {
            problems.add(
                    range.code(),
                    node.at(),
                    Quote.plain(number.lexeme()) + " is out of range",
                    "write " + range.words());
        }
        return value;
    }

    /** True if a number that came out as 0 was not written as 0. */
    private static boolean lost(String lexeme) {
        return DIGIT_BUT_ZERO.matcher(lexeme.split("[eE]", 2)[0]).find();
    }

    boolean flag(Node node) {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        wrongType(node, "true or false");
        return false;
    }

    /** One of a few words; the constants are written in lower case. */
    <E extends Enum<E>> E choice(Node node, List<E> accepted) {
        List<String> words = accepted.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return accepted.get(Math.max(0, words.indexOf(choice(node, words, "accepted"))));
    }

    String choice(Node node, List<String> words, String list) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, "one of the words " + String.join(", ", words));
        } else if (words.contains(text.value())) {
            return text.value();
        } else {
            String all = list + " are " + String.join(", ", words);
            problems.add(
                    Code.UNKNOWN_WORD,
                    node.at(),
                    Quote.of(text.value()) + " is no word for this",
                    Nearest.to(text.value(), words)
                            .map(near -> "did you mean " + Quote.of(near) + "? " + all)
                            .orElse(all));
        }
        return words.get(0);
    }

    /** A date, an hour and an offset, in a year of four digits. */
    OffsetDateTime time(Node node) {
        String text = line(node, 40);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1000 && time.getYear() <= 9998) {
                return time;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, together with years that no newsroom has seen
        }
        if (!text.isBlank()) {
            problems.add(
                    Code.BAD_DATE,
                    node.at(),
                    Quote.of(text) + " is not a date and an hour with an offset",
                    "write it as 2031-06-01T20:00:00+02:00");
        }
        return OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    List<Node> items(Node node, int least, int most) {
        if (!(node instanceof Node.Arr list)) {
            wrongType(node, "a list: [ … ]");
            return List.of();
        }
        int count = list.items().size();
        if (count < least) {
            problems.add(
                    Code.EMPTY,
                    node.at(),
                    count == 0 ? "the list is empty" : "the list has only " + count,
                    "put in at least " + least);
        } else if (count > most) {
            problems.add(
                    Code.COUNT,
                    node.at(),
                    "the list has " + count + " entries; " + most + " are the most",
                    "shorten it");
        }
        return list.items();
    }

    void wrongType(Node node, String wanted) {
        problems.add(Code.WRONG_TYPE, node.at(), node.what() + " stands here", "write " + wanted);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
