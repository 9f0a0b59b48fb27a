package copytaster.content;

/**
 * One thing wrong with a file, told to its author. All texts are safe to print, whatever the file holds.
 *
 * @param file as it was named by whoever asked
 * @param line from 1; 0 where the problem has no place in the file
 * @param column of the first character concerned, from 1
 * @param path where it stands in the document: {@code questions[3].given.question}; empty for the document itself
 * @param text what is wrong, one sentence without its full stop
 * @param remedy how to mend it
 */
public record Problem(
        Code code, Severity severity, String file, int line, int column, String path, String text, String remedy) {
    /** {@code scenarios/x.json:41:17: questions[3].given.question: no question has the id …; did you mean …?} */
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder(file);
        if (line > 0) {
            told.append(':').append(line).append(':').append(column);
        }
        told.append(": ");
        if (severity == Severity.WARNING) {
            told.append("warning: ");
        }
        if (!path.isEmpty()) {
            told.append(path).append(": ");
        }
        told.append(text);
        return remedy.isEmpty()
                ? told.toString()
                : told.append("; ").append(remedy).toString();
    }
}
