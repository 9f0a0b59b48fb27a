package copytaster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lint says as lines: the same slip in many places is told once, with the other places after it. */
final class LintText {
    private static final int MOST_PLACES = 12;

    private LintText() {}

    static List<String> of(List<LintLine> problems) {
        Map<String, List<LintLine>> alike = new LinkedHashMap<>();
        for (LintLine problem : problems) {
            alike.computeIfAbsent(
                            problem.file() + '\n' + problem.code() + '\n' + problem.said(), key -> new ArrayList<>())
                    .add(problem);
        }
        List<String> lines = new ArrayList<>();
        for (List<LintLine> group : alike.values()) {
            lines.add(group.get(0).told());
            if (group.size() > 1) {
                lines.add("    the same " + places(group.subList(1, group.size())));
            }
        }
        return lines;
    }

    private static String places(List<LintLine> others) {
        List<String> lines = others.stream()
                .limit(MOST_PLACES)
                .map(other -> String.valueOf(other.line()))
                .distinct()
                .toList();
        String more = others.size() > MOST_PLACES ? " and " + (others.size() - MOST_PLACES) + " more" : "";
        return (others.size() == 1 ? "on line " : "on lines ") + String.join(", ", lines) + more;
    }

    /** {@code 2 errors, 1 warning}. */
    static String count(List<LintLine> problems) {
        long errors = problems.stream().filter(LintLine::isError).count();
        long warnings = problems.size() - errors;
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            counts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        return counts.isEmpty() ? "no problems" : String.join(", ", counts);
    }
}
