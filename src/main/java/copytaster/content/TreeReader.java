package copytaster.content;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From text to a tree in one pass. Gson's strict reader says what is JSON, a {@link TextCursor} beside it where each token stands,
 * and {@link SyntaxHelp} what to do about text that is none.
 */
final class TreeReader {
    private final String text;
    private final Problems problems;
    private final JsonReader gson;
    private final TextCursor cursor;
    private final Deque<At> open = new ArrayDeque<>();
    private Waiting waiting = Waiting.DOCUMENT;
    private Trail trail = Trail.TOP;
    private int values;

    /** What the reader was waiting for: all that an explanation of a syntax error needs beside the text. */
    enum Waiting {
        DOCUMENT,
        FIRST_KEY,
        NEXT_KEY,
        VALUE,
        FIRST_ITEM,
        NEXT_ITEM,
        STRING,
        END
    }

    private TreeReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.cursor = new TextCursor(text);
        this.gson = new JsonReader(new StringReader(text));
        gson.setStrictness(Strictness.STRICT);
        gson.setNestingLimit(Limits.NESTING + 1); // ours is told first, in our words
    }

    /** The document, or empty once the one reason why it cannot be read is told. */
    static Optional<Node> read(String text, Problems problems) {
        TreeReader reader = new TreeReader(text, problems);
        try {
            return Optional.of(reader.document());
        } catch (Unreadable unreadable) {
            unreadable.tell(problems);
        } catch (IOException malformed) {
            // Gson's own words name its classes and settings; the text itself tells more.
            SyntaxHelp.explain(text, reader.cursor.offset(), reader.waiting, reader.open.peek(), reader.trail)
                    .tell(problems);
        }
        return Optional.empty();
    }

    private Node document() throws IOException, Unreadable {
        Node top = value(Trail.TOP, Waiting.DOCUMENT);
        waiting = Waiting.END;
        gson.peek();
        return top;
    }

    private Node value(Trail here, Waiting waitingFor) throws IOException, Unreadable {
        trail = here;
        waiting = waitingFor;
        JsonToken token = gson.peek();
        cursor.toToken();
        At at = cursor.at(here);
        if (++values > Limits.VALUES) {
            throw new Unreadable(Code.TOO_MANY, at, "the file holds more than 1,000,000 values", "divide it");
        }
        return switch (token) {
            case BEGIN_OBJECT -> object(at);
            case BEGIN_ARRAY -> list(at);
            case STRING -> new Node.Text(at, string(at, false));
            case NUMBER -> number(at);
            case BOOLEAN -> {
                cursor.pass(cursor.wordLength());
                yield new Node.Flag(at, gson.nextBoolean());
            }
            default -> {
                cursor.pass(cursor.wordLength());
                gson.nextNull();
                yield new Node.Null(at);
            }
        };
    }

    private Node number(At at) throws IOException {
        cursor.pass(cursor.wordLength());
        return new Node.Num(at, gson.nextString());
    }

    private String string(At at, boolean name) throws IOException, Unreadable {
        int length = cursor.stringLength();
        if (length > Limits.STRING_CHARS + 2) {
            throw new Unreadable(
                    Code.TOO_LONG,
                    at,
                    "this string is longer than 64 KiB, or its closing quote is missing",
                    "shorten it");
        }
        waiting = Waiting.STRING;
        String value = name ? gson.nextName() : gson.nextString();
        cursor.pass(length);
        return value;
    }

    private Node object(At at) throws IOException, Unreadable {
        enter(at);
        gson.beginObject();
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (int count = 0; more(at, count, Waiting.FIRST_KEY, Waiting.NEXT_KEY); count++) {
            cursor.toToken();
            At keyAt = cursor.at(at.trail());
            String name = string(keyAt, true);
            Trail inside = at.trail().key(name);
            Node.Member member =
                    new Node.Member(new At(keyAt.line(), keyAt.column(), inside), value(inside, Waiting.VALUE));
            Node.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                problems.add(
                        Code.DUPLICATE_KEY,
                        member.key(),
                        "the key " + Quote.of(name) + " stands already on line "
                                + first.key().line(),
                        "keep one of the two");
            }
        }
        gson.endObject();
        leave();
        return new Node.Obj(at, members);
    }

    private Node list(At at) throws IOException, Unreadable {
        enter(at);
        gson.beginArray();
        List<Node> items = new ArrayList<>();
        while (more(at, items.size(), Waiting.FIRST_ITEM, Waiting.NEXT_ITEM)) {
            Waiting item = items.isEmpty() ? Waiting.FIRST_ITEM : Waiting.NEXT_ITEM;
            items.add(value(at.trail().item(items.size()), item));
        }
        gson.endArray();
        leave();
        return new Node.Arr(at, items);
    }

    private boolean more(At at, int count, Waiting first, Waiting next) throws IOException, Unreadable {
        trail = at.trail();
        waiting = count == 0 ? first : next;
        boolean more = gson.hasNext();
        if (more && count == Limits.ENTRIES) {
            throw new Unreadable(Code.TOO_MANY, at, "more than 10,000 entries stand here", "shorten the list");
        }
        return more;
    }

    private void enter(At at) throws Unreadable {
        if (open.size() == Limits.NESTING) {
            throw new Unreadable(
                    Code.TOO_DEEP,
                    new At(at.line(), at.column(), Trail.TOP),
                    "lists and objects are nested more than 64 deep",
                    "no scenario needs that; look for a bracket too many");
        }
        open.push(at);
        cursor.pass(1);
    }

    private void leave() {
        open.pop();
        cursor.toToken();
        cursor.pass(1);
    }
}
