package copytaster.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import copytaster.content.Places;
import copytaster.sim.Change;
import copytaster.sim.Mark;
import copytaster.sim.Suggestions;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggested changes as lines and as JSON, each with its place in the file. */
record Suggested(Suggestions suggestions, Places places) {
    private static final int WIDTH = 80;
    private static final String INDENT = "     ";

    /** At most {@link #WIDTH} columns wide. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-39s %6s %6s  %s",
                "For a night that is " + suggestions.wanted().word(),
                "now",
                "then",
                "wanted"));
        for (int i = 0; i < suggestions.now().size(); i++) {
            Mark now = suggestions.now().get(i);
            Mark then = suggestions.then().get(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-37s %6s %6s  %s%s",
                    now.kind().words() + now.kind().unit().replaceFirst("^ ", ", "),
                    figure(now),
                    figure(then),
                    then.wanted(),
                    then.met() ? "" : ", still off"));
        }
        lines.add("");
        if (suggestions.steps().isEmpty()) {
            lines.addAll(Wrap.lines(
                    suggestions.now().stream().allMatch(Mark::met)
                            ? "Nothing to suggest: it is that already."
                            : "No single change that was tried brings it clearly nearer.",
                    WIDTH));
            return lines;
        }
        lines.add("Suggested, one on top of the other (the file stays as it is)");
        List<Mark> before = suggestions.now();
        for (int i = 0; i < suggestions.steps().size(); i++) {
            Suggestions.Step step = suggestions.steps().get(i);
            step(i + 1, step, before).forEach(lines::add);
            before = step.marks();
        }
        return lines;
    }

    private List<String> step(int number, Suggestions.Step step, List<Mark> before) {
        Change change = step.change();
        String name = change.name().isEmpty() ? "" : " (" + change.name() + ")";
        String place = "line " + places.at(change.path()).line() + ", " + change.path() + name + ": ";
        List<String> lines = new ArrayList<>();
        List<String> said = Wrap.lines(place + change.from() + " → " + change.to(), WIDTH - INDENT.length());
        for (int i = 0; i < said.size(); i++) {
            lines.add((i == 0 ? String.format(Locale.ROOT, "  %d. ", number) : INDENT) + said.get(i));
        }
        Wrap.lines(change.meaning(), WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        Wrap.lines(moved(before, step.marks()), WIDTH - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    /** The marks that were missed before it or are after it, as far as it has moved them. */
    private static String moved(List<Mark> before, List<Mark> after) {
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Mark was = before.get(i);
            Mark is = after.get(i);
            if (!(was.met() && is.met()) && !figure(was).equals(figure(is))) {
                moved.add(is.kind().words() + " " + figure(was) + " → " + figure(is)
                        + is.kind().unit());
            }
        }
        return moved.stream().collect(Collectors.joining("; ", "With it: ", "."));
    }

    private static String figure(Mark mark) {
        return String.format(Locale.ROOT, "%.1f", mark.value());
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("wanted", suggestions.wanted().word());
        json.add("now", marks(suggestions.now()));
        JsonArray steps = new JsonArray();
        for (Suggestions.Step step : suggestions.steps()) {
            Change change = step.change();
            Places.Place place = places.at(change.path());
            JsonObject one = new JsonObject();
            one.addProperty("path", change.path());
            one.addProperty("line", place.line());
            one.addProperty("column", place.column());
            one.addProperty("name", change.name());
            one.addProperty("from", change.from());
            one.addProperty("to", change.to());
            one.addProperty("meaning", change.meaning());
            one.add("then", marks(step.marks()));
            steps.add(one);
        }
        json.add("steps", steps);
        return json;
    }

    private static JsonArray marks(List<Mark> marks) {
        JsonArray all = new JsonArray();
        for (Mark mark : marks) {
            JsonObject json = new JsonObject();
            json.addProperty("mark", mark.kind().word());
            json.addProperty("value", mark.value());
            if (Double.isFinite(mark.least())) {
                json.addProperty("least", mark.least());
            }
            if (Double.isFinite(mark.most())) {
                json.addProperty("most", mark.most());
            }
            json.addProperty("met", mark.met());
            all.add(json);
        }
        return all;
    }
}
