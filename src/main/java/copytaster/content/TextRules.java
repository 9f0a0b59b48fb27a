package copytaster.content;

import copytaster.text.Finding;

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
        for (Finding finding : UnsafeText.in(text)) {
            problems.add(
                    Code.UNSAFE_TEXT,
                    at,
                    "the " + what + " holds " + Quote.name(finding.codePoint()) + " as its character "
                            + (text.codePointCount(0, finding.index()) + 1),
                    UnsafeText.breaksLine(finding.codePoint())
                            ? "let each paragraph be a text of its own"
                            : "take it out");
            // One is enough to send an author there; a hostile text may be made of them.
            return;
        }
    }
}
