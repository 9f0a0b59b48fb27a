package copytaster.content;

/** The texts at the top of a file that lists show. A file need not be valid to be listed, only harmless. */
final class Head {
    private Head() {}

    /** The text of {@code key}, safe and not too long; empty where there is none. */
    static String text(byte[] bytes, String key) {
        Problems unsaid = new Problems("");
        Node top = JsonText.decode(bytes, unsaid)
                .flatMap(text -> TreeReader.read(text, unsaid))
                .orElse(new Node.Null(At.FILE));
        if (top instanceof Node.Obj object && object.members().containsKey(key)) {
            Node value = object.members().get(key).value();
            return value instanceof Node.Text text ? Quote.summary(text.value()) : "";
        }
        return "";
    }
}
