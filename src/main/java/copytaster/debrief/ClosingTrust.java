package copytaster.debrief;

import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.session.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What moved trust between the last turn on the desk and the close, where lines that stood open are judged. */
final class ClosingTrust {
    /** How many questions are named. */
    private static final int NAMED = 2;

    /** Thousandths of a point that nobody sees. */
    private static final int LITTLE = 50;

    private ClosingTrust() {}

    /** {@code Trust went from 57 to 54 as the shift closed …}; empty while the shift is unfinished or if it did not move. */
    static String sentence(Material material) {
        Course course = material.course();
        int before = course.began().get(course.began().size() - 1).gauges().trust();
        int after = course.last().gauges().trust();
        if (!material.finished() || Figures.points(after).equals(Figures.points(before))) {
            return "";
        }
        List<Map.Entry<String, Integer>> moves =
                new ArrayList<>(sinceLastTurn(material).entrySet());
        moves.removeIf(move -> Math.abs(move.getValue()) < LITTLE);
        moves.sort((a, b) -> Integer.compare(Math.abs(b.getValue()), Math.abs(a.getValue())));
        List<String> named = moves.stream()
                .limit(NAMED)
                .map(move -> Figures.change(move.getValue()) + " on "
                        + Phrases.quoted(material.voice().slug(move.getKey())))
                .toList();
        int rest = moves.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
        return "Trust went from " + Figures.points(before) + " to " + Figures.points(after)
                + " as the shift closed and what was still open was judged: " + String.join(", ", named)
                + (moves.size() > NAMED ? ", " + Figures.change(rest) + " on others" : "")
                + ".";
    }

    private static Map<String, Integer> sinceLastTurn(Material material) {
        Map<String, Integer> moves = new LinkedHashMap<>();
        for (Entry entry : material.session().entries()) {
            for (Event event : entry.events()) {
                if (event instanceof Event.TrustMoved moved) {
                    moves.merge(moved.question(), moved.milli(), Integer::sum);
                }
            }
            if (entry.events().stream().anyMatch(Event.TurnBegan.class::isInstance)) {
                moves.clear();
            }
        }
        return moves;
    }
}
