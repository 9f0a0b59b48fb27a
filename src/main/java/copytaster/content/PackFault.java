package copytaster.content;

/** Why a pack as a container is not read: in a sentence without its full stop, with how to mend it. */
final class PackFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    PackFault(String text, String remedy) {
        super(text);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
