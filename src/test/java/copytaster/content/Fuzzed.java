package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.testing.Harmless;

/** What holds of every file that is loaded, whatever it is of. */
final class Fuzzed {
    private Fuzzed() {}

    static void told(Loaded<?> loaded) {
        boolean error = loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertEquals(error, loaded.value().isEmpty(), "a value, or an error");
        loaded.problems().forEach(Fuzzed::told);
    }

    static void told(Problem problem) {
        Harmless.line("file", problem.file());
        Harmless.line("path", problem.path());
        Harmless.line("text", problem.text());
        Harmless.line("remedy", problem.remedy());
        if (problem.line() < 0 || problem.column() < 0 || problem.text().isEmpty()) {
            throw new AssertionError("no place or no words: " + problem);
        }
    }
}
