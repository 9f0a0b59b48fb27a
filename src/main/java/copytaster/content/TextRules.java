package copytaster.content;

/** No text or key of a file holds what would do something to a terminal, or make words look like others. */
final class TextRules {
    private final Problems problems;

    TextRules(Problems problems) {
        this.problems = problems;
    }

    void check(Node node) {
        if (node instanceof Node.Obj object) {
            object.members().forEach((key, member) -> {
                look(key, "key", member.key());
                check(member.value());
            });
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(this::check);
        } else if (node instanceof Node.Text text) {
            look(text.value(), "text", text.at());
        }
    }

    private void look(String text, String what, At at) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (UnsafeText.dangerous(point)) {
                problems.add(
                        Code.UNSAFE_TEXT,
                        at,
                        "the " + what + " holds " + Quote.name(point) + " as its character "
                                + (text.codePointCount(0, i) + 1),
                        point == '\n' || point == '\r' ? "let each paragraph be a text of its own" : "take it out");
                return;
            }
            i += Character.charCount(point);
        }
    }
}
