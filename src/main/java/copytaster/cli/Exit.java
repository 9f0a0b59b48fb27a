package copytaster.cli;

/** What the exit codes mean. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD = 2;
    static final int OTHER_RULES = 3;
    static final int BUG = 70;

    /** What a shell reports for a program that SIGPIPE ended: its output went to a program that has ended. */
    static final int UNREAD = 141;

    private Exit() {}
}
