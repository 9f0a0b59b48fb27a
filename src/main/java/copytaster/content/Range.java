package copytaster.content;

/** The numbers that may stand somewhere, and how to say so. */
record Range(Code code, double low, boolean lowToo, double high, boolean highToo, String words) {
    /** A chance that leaves the answer open: a certainty is no chance. */
    static final Range CHANCE =
            new Range(Code.CHANCE_RANGE, 0, false, 1, false, "a chance greater than 0 and less than 1");

    /** A chance that may be none or all. */
    static final Range SHARE = new Range(Code.CHANCE_RANGE, 0, true, 1, true, "a number from 0 to 1");

    static Range from(double low, double high, String words) {
        return new Range(Code.RANGE, low, true, high, true, words);
    }

    static Range above(double low, double high, String words) {
        return new Range(Code.RANGE, low, false, high, true, words);
    }

    boolean holds(double number) {
        return (lowToo ? number >= low : number > low) && (highToo ? number <= high : number < high);
    }
}
