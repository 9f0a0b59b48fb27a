package copytaster.content;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where the rules between values write what they find: beside the place it concerns, and only if that place was read soundly, since
 * otherwise its fault is already told. Paths are written as in reports: {@code questions[3].given.question}.
 */
final class Margin {
    /** Between the steps of a path. A key may hold brackets of its own, and then the nearest thing around it has to do. */
    private static final Pattern STEPS = Pattern.compile("\\.|(?=\\[[0-9]{1,9}])");

    private static final Pattern ITEM = Pattern.compile("\\[[0-9]{1,9}]");

    private final Node top;
    private final Problems problems;

    Margin(Node top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    /** Notes a problem at {@code path}, unless something is already wrong there. */
    void note(Code code, String path, String text, String remedy) {
        if (sound(path)) {
            noteAnyway(code, path, text, remedy);
        }
    }

    /** Notes a problem of the thing at {@code path} as a whole, whatever may be wrong inside it. */
    void noteAnyway(Code code, String path, String text, String remedy) {
        problems.add(code, at(path), text, remedy);
    }

    /** True once nothing more is kept: then it is not worth looking for remedies either. */
    boolean full() {
        return problems.full();
    }

    boolean sound(String... paths) {
        return Arrays.stream(paths).allMatch(problems::sound);
    }

    /** True if there is a value at {@code path} that could be read, whatever is wrong inside it. */
    boolean readable(String path) {
        return problems.readable(path);
    }

    /** The line on which the value at {@code path} stands. */
    int line(String path) {
        return at(path).line();
    }

    /** The place of the value, or of the nearest thing around it that is there. */
    private At at(String path) {
        return at(top, path);
    }

    /** The same in any document. */
    static At at(Node top, String path) {
        Node node = top;
        Trail trail = Trail.TOP;
        for (String step : path.isEmpty() ? new String[0] : STEPS.split(path)) {
            boolean item = ITEM.matcher(step).matches();
            int index = item ? Integer.parseInt(step.substring(1, step.length() - 1)) : -1;
            trail = item ? trail.item(index) : trail.key(step);
            if (item && node instanceof Node.Arr list && index < list.items().size()) {
                node = list.items().get(index);
            } else if (!item
                    && node instanceof Node.Obj object
                    && object.members().containsKey(step)) {
                node = object.members().get(step).value();
            }
        }
        return new At(node.at().line(), node.at().column(), trail);
    }
}
