package copytaster.content;

/** The text stops being JSON, or breaks a limit: nothing after this place can be read. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Code code;
    private final transient At at;
    private final transient String remedy;

    Unreadable(Code code, At at, String text, String remedy) {
        super(text, null, false, false);
        this.code = code;
        this.at = at;
        this.remedy = remedy;
    }

    void tell(Problems problems) {
        problems.add(code, at, getMessage(), remedy);
    }
}
