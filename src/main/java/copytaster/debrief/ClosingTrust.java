package copytaster.debrief;

import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.narrate.Tenths;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What moved trust from the handover to the close, where lines that stood open are judged. */
final class ClosingTrust {
    /** How many questions are named. */
    private static final int NAMED = 2;

    private ClosingTrust() {}

    /**
     * {@code Trust went from 57.2 to 54.3 (−2.9) as the shift closed …: −3.1 on “the deputy”, +0.2 on others}, whose parts add up as
     * printed and are each what is printed of its question elsewhere; where it came from is where it went to less the change, which may
     * be off by a tenth; empty while the shift is unfinished or if it did not move.
     */
    static String sentence(Material material) {
        if (!material.finished()) {
            return "";
        }
        Session session = material.session();
        int before = session.observation(session.entries().size() - 1).gauges().trust();
        int after = session.observation().gauges().trust();
        if (Figures.points(before).equals(Figures.points(after))) {
            return "";
        }
        List<Map.Entry<String, Integer>> moves =
                new ArrayList<>(atTheClose(session).entrySet());
        int change = moves.stream().mapToInt(Map.Entry::getValue).sum();
        moves.sort((a, b) -> Integer.compare(Math.abs(b.getValue()), Math.abs(a.getValue())));
        int named = Math.min(NAMED, moves.size());
        long whole = Tenths.of(change / 1000.0);
        long rest = whole;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Integer> move : moves.subList(0, named)) {
            long tenths = Tenths.of(move.getValue() / 1000.0);
            rest -= tenths;
            if (tenths != 0) {
                parts.add(Tenths.signed(tenths) + " on "
                        + Phrases.quoted(material.voice().slug(move.getKey())));
            }
        }
        if (rest != 0) {
            parts.add(Tenths.signed(rest) + (moves.size() > named ? " on others" : " by rounding"));
        }
        boolean bounded = after != before + change;
        long ends = Tenths.of(after / 1000.0);
        return "Trust went from " + Tenths.plain(bounded ? Tenths.of(before / 1000.0) : ends - whole) + " to "
                + Tenths.plain(ends) + " (" + Tenths.signed(whole)
                + (bounded ? "; it ends at " + Figures.points(after) : "")
                + ") as the shift closed and what was still open was judged: "
                + String.join(", ", parts) + ".";
    }

    /** Thousandths of a point by question; the handover is what a session ends with. */
    private static Map<String, Integer> atTheClose(Session session) {
        Map<String, Integer> moves = new LinkedHashMap<>();
        Entry last = session.entries().get(session.entries().size() - 1);
        for (Event event : last.events()) {
            if (event instanceof Event.TrustMoved moved) {
                moves.merge(moved.question(), moved.milli(), Integer::sum);
            }
        }
        return moves;
    }
}
