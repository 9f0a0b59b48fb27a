package copytaster.content;

import java.util.Optional;
import java.util.function.BiFunction;

/** What every file of ours has in common on the way from bytes to a value: JSON, harmless text, and a format that is known. */
final class Document {
    private Document() {}

    /** Reads the file and, if it is JSON of our format, lets {@code reading} make a value of it. */
    static <T> Loaded<T> load(String fileName, byte[] bytes, BiFunction<Node, Problems, T> reading) {
        Problems problems = new Problems(fileName);
        String text = JsonText.decode(bytes, problems).orElse(null);
        if (text == null) {
            return new Loaded<>(Optional.empty(), "", problems.sorted());
        }
        Optional<T> value = TreeReader.read(text, problems)
                .filter(top -> formatIsOurs(top, problems))
                .map(top -> {
                    new TextRules(problems).check(top);
                    return reading.apply(top, problems);
                });
        return new Loaded<>(problems.anyError() ? Optional.empty() : value, text, problems.sorted());
    }

    /** False if the file is of another format: whatever else would be said of it would be wrong. */
    private static boolean formatIsOurs(Node top, Problems problems) {
        if (!(top instanceof Node.Obj object)) {
            return true;
        }
        if (!object.members().containsKey("format")) {
            problems.add(
                    Code.MISSING_KEY, top.at().missing("format"), "the key \"format\" is missing", "add \"format\": 1");
            return true;
        }
        Node format = object.members().get("format").value();
        if (format instanceof Node.Num number && number.lexeme().equals("1")) {
            return true;
        }
        problems.add(
                Code.FORMAT,
                format.at(),
                "this file says that its format is " + (format instanceof Node.Num ? "" : "not a number but ")
                        + (format instanceof Node.Num number ? Quote.plain(number.lexeme()) : format.what()),
                "this program reads format 1");
        return !(format instanceof Node.Num);
    }

    /** Warns where {@code id} and the file's name differ, since files are found by the id. */
    static void warnOfName(String fileName, String ending, String id, Node top, Problems problems) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        if (name.endsWith(ending) && !name.equals(id + ending)) {
            new Margin(top, problems)
                    .note(
                            Code.FILE_NAME,
                            "id",
                            "the id is " + Quote.of(id) + ", but the file is called " + Quote.of(name),
                            "call it " + Quote.of(id + ending));
        }
    }
}
