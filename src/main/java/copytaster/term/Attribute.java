package copytaster.term;

/** What a glyph can be besides coloured. */
enum Attribute {
    BOLD(1, 22),
    UNDERLINE(4, 24),
    REVERSE(7, 27);

    private final int parameter;
    private final int off;

    Attribute(int parameter, int off) {
        this.parameter = parameter;
        this.off = off;
    }

    /** The parameter of the sequence that switches it on. */
    int parameter() {
        return parameter;
    }

    /** The parameter of the sequence that switches it off. */
    int off() {
        return off;
    }
}
