package copytaster.screen;

/**
 * What a piece of text is, which decides how it looks. A theme gives each role its colours and attributes; views name
 * the role only, and never let colour alone carry the meaning.
 */
public enum Ink {
    /** Ordinary text. */
    TEXT('.'),
    /** Text of less weight: hours, sources, what has been dealt with. */
    DIM('d'),
    /** Headings and names of panes. */
    TITLE('T'),
    /** The bars at the top and bottom. */
    BAR('B'),
    /** A heading or figure inside a bar. */
    BAR_STRONG('b'),
    /** The line the keys act on, in the pane that has the focus. */
    SELECTED('S'),
    /** The line that would be selected in a pane without the focus. */
    SELECTED_DIM('s'),
    /** What waits for nobody: a flash, a deadline. */
    URGENT('U'),
    /** A figure that went up, a thing that went well. */
    GOOD('G'),
    /** A thing to look at. */
    WARN('W'),
    /** A figure that went down, harm done. */
    BAD('X'),
    /** Emphasis without judgement. */
    ACCENT('A'),
    /** A key the reader may press, in help lines. */
    KEY('K'),
    /** Lines and frames. */
    BOX('x'),
    /** The frame of a box that lies on top and waits for an answer. */
    BOX_FOCUS('f'),
    /** What is going round outside. */
    STREET('o'),
    /** What we say. */
    SAID('@'),
    /** Words quoted from a dispatch. */
    QUOTE('q'),
    /** What the reader types, in a field. */
    INPUT('i'),
    /** A correction printed under a line. */
    CORRECTION('c'),
    /** Printed as known. */
    RUNG_CONFIRMED('1'),
    /** Printed as told by somebody. */
    RUNG_ATTRIBUTED('2'),
    /** Printed as not known. */
    RUNG_UNCONFIRMED('3'),
    /** Printed as doubted. */
    RUNG_DOUBTFUL('4'),
    /** Printed as not so. */
    RUNG_DEBUNKED('5');

    private final char code;

    Ink(char code) {
        this.code = code;
    }

    /** One ASCII character that stands for this ink in {@link Frame#inks()}; no two are alike. */
    public char code() {
        return code;
    }
}
