package copytaster.content;

/** A place in a file: line and column of a token's first character, both from 1, and the way to it through the document. */
record At(int line, int column, Trail trail) {
    /** The whole file. */
    static final At FILE = new At(0, 0, Trail.TOP);

    /** The same place in the text, for a value of this object that is not there. */
    At missing(String key) {
        return new At(line, column, trail.key(key));
    }

    String path() {
        return trail.toString();
    }
}
