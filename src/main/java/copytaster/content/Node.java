package copytaster.content;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. Numbers stay as written until somebody knows what they are for. */
sealed interface Node {
    At at();

    /** What it is, for error messages: {@code a list}. */
    String what();

    record Obj(At at, Map<String, Member> members) implements Node {
        @Override
        public String what() {
            return "an object";
        }
    }

    /** One entry of an object; {@code key} is where its key stands. */
    record Member(At key, Node value) {}

    record Arr(At at, List<Node> items) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    record Text(At at, String value) implements Node {
        @Override
        public String what() {
            return "a text";
        }
    }

    record Num(At at, String lexeme) implements Node {
        @Override
        public String what() {
            return "the number " + Quote.plain(lexeme);
        }
    }

    record Flag(At at, boolean value) implements Node {
        @Override
        public String what() {
            return Boolean.toString(value);
        }
    }

    record Null(At at) implements Node {
        @Override
        public String what() {
            return "null";
        }
    }
}
