package copytaster.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Collects the problems of one file, and remembers which values could not be read, so that nothing is blamed on a stand-in. */
final class Problems {
    /** After these the value is a stand-in, or nothing that other values could be measured by. */
    private static final Set<Code> BREAKING = EnumSet.of(
            Code.MISSING_KEY,
            Code.WRONG_TYPE,
            Code.UNKNOWN_WORD,
            Code.BAD_DATE,
            Code.BAD_NUMBER,
            Code.NOT_WHOLE,
            Code.RANGE,
            Code.CHANCE_RANGE,
            Code.CHANCE_SUM,
            Code.EMPTY,
            Code.DANGLING,
            Code.TURN_RANGE);

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final NavigableSet<String> broken = new TreeSet<>();
    private boolean more;

    Problems(String file) {
        this.file = Quote.path(file);
    }

    void add(Code code, At at, String text, String remedy) {
        if (BREAKING.contains(code)) {
            broken.add(at.path());
        }
        if (full()) {
            more = true;
            return;
        }
        String path = at.path();
        found.add(new Problem(code, code.severity(), file, at.line(), at.column(), path, text, remedy));
    }

    /** Remembers a value as unreadable whose fault is already told elsewhere. */
    void markBroken(At at) {
        broken.add(at.path());
    }

    /** True if neither this value, nor anything in it, nor anything it stands in is broken. */
    boolean sound(String path) {
        return readable(path) && !holdsFrom(path + ".") && !holdsFrom(path + "[");
    }

    /** True if this value could be read, whatever is wrong inside it. */
    boolean readable(String path) {
        if (broken.contains("") || broken.contains(path)) {
            return false;
        }
        for (int i = 1; i < path.length(); i++) {
            boolean border = path.charAt(i) == '.' || path.charAt(i) == '[';
            if (border && broken.contains(path.substring(0, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsFrom(String prefix) {
        String next = broken.ceiling(prefix);
        return next != null && next.startsWith(prefix);
    }

    /** True once nothing more is kept: then it is not worth looking for remedies either. */
    boolean full() {
        return found.size() >= Limits.PROBLEMS;
    }

    boolean anyError() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All of them in the order of the file; of a file with errors only the errors, since warnings are about one that works. */
    List<Problem> sorted() {
        boolean errors = anyError();
        List<Problem> sorted = new ArrayList<>(found);
        sorted.removeIf(problem -> errors && problem.severity() == Severity.WARNING);
        sorted.sort(Comparator.comparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .thenComparing(Problem::path)
                .thenComparing(Problem::code));
        if (more) {
            sorted.add(new Problem(
                    Code.TOO_MANY,
                    Severity.ERROR,
                    file,
                    0,
                    0,
                    "",
                    "there are more problems than these",
                    "mend these first"));
        }
        return List.copyOf(sorted);
    }
}
