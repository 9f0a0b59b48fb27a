package copytaster.debrief;

import copytaster.act.Command;
import copytaster.bot.Reference;
import copytaster.bot.Valued;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that were never ordered: of each question the one that was worth most, at the hour when it was. Their value is expected, by
 * the value of information; it never enters the ledger, and no shift has the actions for all of them.
 */
final class LeftOnTable {
    private LeftOnTable() {}

    /**
     * @param price what ordering it takes, in words: {@code an action, a person for 2 turns and care 4}
     * @param points expected, had it been ordered then and its answer used
     */
    record Check(String title, String question, int turn, String price, double points) {}

    /** The dearest first. */
    static List<Check> of(Course course) {
        Map<String, Check> best = new LinkedHashMap<>();
        for (Observation seen : course.began()) {
            for (Valued act : Reference.ranked(seen)) {
                if (act.isCheck()) {
                    var check = seen.job(((Command.Order) act.command()).check())
                            .orElseThrow()
                            .check();
                    Check found = new Check(check.title(), check.on(), seen.turn(), price(check), act.points());
                    if (!Offers.ordered(course.last(), check.id())) {
                        best.merge(check.on(), found, (a, b) -> b.points() > a.points() ? b : a);
                    }
                }
            }
        }
        List<Check> list = new ArrayList<>(best.values());
        list.sort(Comparator.comparingDouble(Check::points).reversed());
        return list;
    }

    private static String price(copytaster.scenario.Check check) {
        List<String> parts = new ArrayList<>();
        parts.add("an action");
        parts.add(check.turns() == 0 ? "no time" : "somebody for " + Figures.count(check.turns(), "turn"));
        if (check.risk().care() > 0) {
            parts.add("care " + Math.round(check.risk().care()));
        }
        return Phrases.list(parts);
    }
}
