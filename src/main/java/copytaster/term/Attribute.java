package copytaster.term;

/** What a glyph can be besides coloured. */
enum Attribute {
    BOLD(1),
    UNDERLINE(4),
    REVERSE(7);

    private final int parameter;

    Attribute(int parameter) {
        this.parameter = parameter;
    }

    /** The parameter of the sequence that switches it on. */
    int parameter() {
        return parameter;
    }
}
