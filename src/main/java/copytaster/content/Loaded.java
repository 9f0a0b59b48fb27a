package copytaster.content;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file: a valid value with warnings at most, or no value and every error.
 *
 * @param value present if and only if no problem is an error
 * @param text the file's text as it was; empty where it could not be decoded
 * @param problems in the order of the file
 */
public record Loaded<T>(Optional<T> value, String text, List<Problem> problems) {
    /** All problems as text, one a line, each line ended. */
    public String report() {
        StringBuilder report = new StringBuilder();
        problems.forEach(problem -> report.append(problem).append('\n'));
        return report.toString();
    }
}
