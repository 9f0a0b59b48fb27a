package copytaster.cli;

import copytaster.content.Places;
import copytaster.content.Problem;
import copytaster.scenario.Scenario;
import copytaster.sim.Finding;
import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that lint has to say, whether the loader found it in the file or a simulation in play.
 *
 * @param code stable
 * @param severity {@code error} or {@code warning}
 * @param line from 1; 0 where it has no place
 * @param path {@code questions[3].prior}; empty for the whole
 */
record LintLine(
        String code, String severity, String file, int line, int column, String path, String text, String remedy) {
    static LintLine of(Problem problem) {
        return new LintLine(
                problem.code().word(),
                problem.severity().word(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.path(),
                problem.text(),
                problem.remedy());
    }

    /** What play has shown, put where the thing it is about stands in the file. */
    static LintLine of(Finding finding, Scenario scenario, String file, Places places) {
        String path = path(finding.where(), scenario);
        Places.Place place = path.isEmpty() ? new Places.Place(0, 0) : places.at(path);
        String text = finding.text().replaceFirst("\\.$", "");
        String remedy = "seed " + finding.seed() + " shows it";
        return new LintLine(finding.code(), "warning", file, place.line(), place.column(), path, text, remedy);
    }

    private static String path(String id, Scenario scenario) {
        String question = path("questions", scenario.questions(), q -> q.id().equals(id));
        String dispatch = path("dispatches", scenario.dispatches(), d -> d.id().equals(id));
        String check = path("checks", scenario.checks(), c -> c.id().equals(id));
        return question + dispatch + check;
    }

    private static <T> String path(String list, List<T> items, Predicate<T> meant) {
        for (int i = 0; i < items.size(); i++) {
            if (meant.test(items.get(i))) {
                return list + '[' + i + ']';
            }
        }
        return "";
    }

    boolean isError() {
        return severity.equals("error");
    }

    /** {@code x.json:41:17: warning: questions[3].prior: what is wrong; how to mend it [code]}. */
    String told() {
        String place = line > 0 ? ":" + line + ":" + column : "";
        String kind = isError() ? "" : severity + ": ";
        String where = path.isEmpty() ? "" : path + ": ";
        return file + place + ": " + kind + where + said() + " [" + code + "]";
    }

    /** What is wrong and how to mend it. */
    String said() {
        return remedy.isEmpty() ? text : text + "; " + remedy;
    }
}
