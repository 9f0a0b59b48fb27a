package copytaster.content;

import java.util.Optional;

/** Where the values of a file stand, for whoever finds something about them later than the loader does. */
public final class Places {
    private final Node top;

    private Places(Node top) {
        this.top = top;
    }

    /** One place: line and column of a value's first character, from 1; both 0 where the file has no such value. */
    public record Place(int line, int column) {}

    /** The places of a file that has been loaded. */
    public static Places of(String text) {
        Optional<Node> top = TreeReader.read(text, new Problems(""));
        return new Places(top.orElse(new Node.Null(At.FILE)));
    }

    /** The place of the value at {@code path}, written as in reports: {@code questions[3].prior}; or of the nearest thing around it. */
    public Place at(String path) {
        At at = Margin.at(top, path);
        return new Place(at.line(), at.column());
    }
}
