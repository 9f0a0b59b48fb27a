package copytaster.screen.desk;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import java.util.ArrayList;
import java.util.List;

/** The wire as the list shows it: what came back on top, then the newest turn first, each turn in the order of its arrivals. */
final class Arrivals {
    private Arrivals() {}

    /** Ids of what came with the present turn. */
    static List<String> fresh(Observation seen) {
        List<String> fresh = new ArrayList<>();
        for (Item item : seen.wire()) {
            if (item.turn() == seen.turn()) {
                fresh.add(item.id());
            }
        }
        return fresh;
    }

    /** Whether a held dispatch has come back with this turn. */
    static boolean back(Observation seen, Item item) {
        return item.fresh() && item.turn() < seen.turn();
    }

    /** All dispatches in the order of the list. */
    static List<Item> listed(Observation seen) {
        List<Item> listed = new ArrayList<>();
        for (Item item : seen.wire()) {
            if (back(seen, item)) {
                listed.add(item);
            }
        }
        int to = seen.wire().size();
        while (to > 0) {
            int from = turnOf(seen.wire(), to);
            for (Item item : seen.wire().subList(from, to)) {
                if (!back(seen, item)) {
                    listed.add(item);
                }
            }
            to = from;
        }
        return listed;
    }

    /** Where those begin that came in the same turn as the one before {@code to}. */
    private static int turnOf(List<Item> wire, int to) {
        int turn = wire.get(to - 1).turn();
        int from = to - 1;
        while (from > 0 && wire.get(from - 1).turn() == turn) {
            from--;
        }
        return from;
    }

    /** Those that the filter keeps, in the order of the list. */
    static List<Item> shown(Model model) {
        Filter filter = Filter.of(model.at().filter());
        List<Item> shown = new ArrayList<>(listed(model.seen()));
        if (!filter.all()) {
            shown.removeIf(item -> !filter.keeps(model, item));
        }
        return shown;
    }

    /** The next dispatch below the selected one that was not read, or the first of all; empty if there is none. */
    static String unread(Model model) {
        String first = "";
        boolean below = false;
        for (Item item : listed(model.seen())) {
            boolean unread = model.at().unread().contains(item.id());
            if (unread && below) {
                return item.id();
            }
            first = unread && first.isEmpty() ? item.id() : first;
            below |= item.id().equals(model.at().dispatch());
        }
        return first;
    }

    /** The dispatch to begin a turn with: the first urgent one that is new, or the first that is. */
    static String first(Observation seen) {
        List<Item> listed = listed(seen);
        for (Item item : listed) {
            if (item.turn() == seen.turn() && item.urgent()) {
                return item.id();
            }
        }
        return listed.isEmpty() ? "" : listed.get(0).id();
    }
}
