package copytaster.content;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of one object while it is read: whoever reads asks for each key that may stand there, and whatever was not asked for is
 * unknown. Where there should be an object and is none, everything asked for is a stand-in and nothing more is reported.
 */
final class Fields {
    private final At at;
    private final Map<String, Node.Member> members;
    private final boolean muted;
    private final Problems problems;
    private final Values values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(Node node, Problems problems) {
        this.at = node.at();
        this.problems = problems;
        this.values = new Values(problems);
        this.muted = !(node instanceof Node.Obj);
        this.members = node instanceof Node.Obj object ? object.members() : Map.of();
        if (muted) {
            values.wrongType(node, "an object: { … }");
        }
    }

    /** Reads an object whole, and then tells which keys are missing and which nobody asked for. */
    static <T> T read(Node node, Problems problems, Function<Fields, T> shape) {
        Fields fields = new Fields(node, problems);
        T value = shape.apply(fields);
        fields.close();
        return value;
    }

    boolean has(String key) {
        asked.add(key);
        return members.containsKey(key);
    }

    private Optional<Node> optional(String key) {
        return has(key) ? Optional.of(members.get(key).value()) : Optional.empty();
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = optional(key);
        if (node.isEmpty() && !muted) {
            missing.add(key);
            problems.markBroken(at.missing(key));
        }
        return node;
    }

    String line(String key) {
        return line(key, Integer.MAX_VALUE);
    }

    String line(String key, int mostCharacters) {
        return required(key).map(node -> values.line(node, mostCharacters)).orElse("");
    }

    Optional<String> lineIfAny(String key) {
        return lineIfAny(key, Integer.MAX_VALUE);
    }

    Optional<String> lineIfAny(String key, int mostCharacters) {
        return optional(key).map(node -> values.line(node, mostCharacters));
    }

    String id(String key) {
        return required(key).map(values::id).orElse("");
    }

    String word(String key) {
        return required(key).map(node -> values.word(node, 40)).orElse("");
    }

    int whole(String key, int least, int most) {
        return (int) longWhole(key, least, most);
    }

    long longWhole(String key, long least, long most) {
        return required(key).map(node -> values.whole(node, least, most)).orElse(least);
    }

    Optional<Integer> wholeIfAny(String key, int least, int most) {
        return optional(key).map(node -> (int) values.whole(node, least, most));
    }

    double number(String key, Range range) {
        return required(key).map(node -> values.number(node, range)).orElse(range.high());
    }

    boolean flag(String key) {
        return optional(key).map(values::flag).orElse(false);
    }

    <E extends Enum<E>> E choice(String key, List<E> accepted) {
        return required(key).map(node -> values.choice(node, accepted)).orElse(accepted.get(0));
    }

    <E extends Enum<E>> Optional<E> choiceIfAny(String key, List<E> accepted) {
        return optional(key).map(node -> values.choice(node, accepted));
    }

    String choiceOf(String key, List<String> words, String list) {
        return required(key).map(node -> values.choice(node, words, list)).orElse(words.get(0));
    }

    OffsetDateTime time(String key, OffsetDateTime otherwise) {
        return required(key).map(values::time).orElse(otherwise);
    }

    /** Texts on one line each: the paragraphs of prose, or a list of ids. */
    List<String> lines(String key, int least) {
        return required(key)
                .map(node ->
                        each(values.items(node, least, Limits.ENTRIES), text -> values.line(text, Integer.MAX_VALUE)))
                .orElse(List.of());
    }

    List<String> linesIfAny(String key, int most) {
        return optional(key)
                .map(node -> each(values.items(node, 0, most), text -> values.line(text, Integer.MAX_VALUE)))
                .orElse(List.of());
    }

    <E extends Enum<E>> List<E> choices(String key, List<E> accepted) {
        return required(key)
                .map(node -> each(values.items(node, 0, Limits.ENTRIES), item -> values.choice(item, accepted)))
                .orElse(List.of());
    }

    List<String> words(String key) {
        return required(key)
                .map(node -> each(values.items(node, 0, Limits.ENTRIES), word -> values.word(word, 40)))
                .orElse(List.of());
    }

    /** Rows of text that may be empty. */
    List<String> rows(String key) {
        return required(key)
                .map(node -> each(values.items(node, 0, Limits.ENTRIES), values::anyText))
                .orElse(List.of());
    }

    <T> Optional<T> objectIfAny(String key, Function<Fields, T> shape) {
        return optional(key).map(node -> read(node, problems, shape));
    }

    <T> T object(String key, Function<Fields, T> shape, T otherwise) {
        return required(key).map(node -> read(node, problems, shape)).orElse(otherwise);
    }

    <T> List<T> objects(String key, int least, int most, Function<Fields, T> shape) {
        return required(key)
                .map(node -> each(values.items(node, least, most), item -> read(item, problems, shape)))
                .orElse(List.of());
    }

    <T> List<T> objectsIfAny(String key, Function<Fields, T> shape) {
        return optional(key)
                .map(node -> each(values.items(node, 0, Limits.ENTRIES), item -> read(item, problems, shape)))
                .orElse(List.of());
    }

    /** An object whose keys are the author's own. */
    <T> List<T> entries(BiFunction<String, Fields, T> shape) {
        List<T> entries = new ArrayList<>();
        for (String key : members.keySet()) {
            asked.add(key);
            entries.add(read(members.get(key).value(), problems, fields -> shape.apply(key, fields)));
        }
        return List.copyOf(entries);
    }

    /** An object whose keys are the author's own, each with a text on one line. */
    <T> List<T> texts(BiFunction<String, String, T> shape) {
        List<T> texts = new ArrayList<>();
        for (String key : members.keySet()) {
            asked.add(key);
            texts.add(shape.apply(key, values.line(members.get(key).value(), Integer.MAX_VALUE)));
        }
        return List.copyOf(texts);
    }

    private static <T> List<T> each(List<Node> nodes, Function<Node, T> reading) {
        return nodes.stream().map(reading).toList();
    }

    /** Reports that {@code key} may not stand here, given what else stands here. */
    void misplaced(String key, String why, String remedy) {
        if (has(key)) {
            problems.add(Code.MISPLACED_KEY, members.get(key).key(), why, remedy);
        }
    }

    /** Reports something about the value of {@code key}, or about the object where it has none. */
    void report(Code code, String key, String text, String remedy) {
        problems.add(code, members.containsKey(key) ? members.get(key).value().at() : at.missing(key), text, remedy);
    }

    /** The same about the object as a whole. */
    void reportHere(Code code, String text, String remedy) {
        problems.add(code, at, text, remedy);
    }

    /** True if every value of this object could be read. */
    boolean allSound() {
        return !muted && problems.sound(at.path());
    }

    private void close() {
        for (String key : members.keySet()) {
            if (!asked.contains(key)) {
                List<String> free = asked.stream()
                        .filter(known -> !members.containsKey(known))
                        .toList();
                Optional<String> meant = Nearest.to(key, free);
                // A misspelt key is not missing as well.
                meant.ifPresent(missing::remove);
                problems.add(
                        Code.UNKNOWN_KEY,
                        members.get(key).key(),
                        "there is no key " + Quote.of(key) + " here",
                        meant.map(near -> "did you mean " + Quote.of(near) + "?")
                                .orElse("take it away; known are " + String.join(", ", asked)));
            }
        }
        for (String key : missing) {
            problems.add(Code.MISSING_KEY, at.missing(key), "the key " + Quote.of(key) + " is missing", "add it");
        }
    }
}
