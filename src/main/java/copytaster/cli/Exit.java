package copytaster.cli;

/** What the exit codes mean. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD = 2;
    static final int OTHER_RULES = 3;
    static final int BUG = 70;

    private Exit() {}
}
