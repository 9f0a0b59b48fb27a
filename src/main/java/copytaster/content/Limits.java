package copytaster.content;

/** What a file may hold, checked before anything is built of it. */
final class Limits {
    static final int FILE_BYTES = 32 * 1024 * 1024;
    static final int NESTING = 64;
    static final int ENTRIES = 10_000;
    static final int STRING_CHARS = 64 * 1024;

    /** All values together: room for 10,000 questions, dispatches and checks. Lists of lists within the other limits could still fill the memory. */
    static final int VALUES = 1_000_000;

    /** More problems than this help nobody; the report says that there are more. */
    static final int PROBLEMS = 1_000;

    private Limits() {}
}
