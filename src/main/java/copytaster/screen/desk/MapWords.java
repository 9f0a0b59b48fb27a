package copytaster.screen.desk;

import copytaster.narrate.Holding;
import copytaster.scenario.Scenario;
import copytaster.screen.Spot;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How it is at places that nobody can hold, in words on the map: beside the mark of each, or else below or above it, where the map has
 * nothing. A word that has no room is left to the legend. No word stands where a sign may come, so that nothing moves for one.
 */
final class MapWords {
    /** How far after a place's mark its word or its sign begins. */
    private static final int AFTER = 2;

    /** Words keep more than these columns from one another and from other places' marks, which may yet have a sign. */
    private static final int NEAR = 3;

    /** A letter of a word, and the place that it is of. */
    record Letter(String glyph, int place) {}

    private final MapLines drawing;
    private final List<Integer> columns;
    private final List<Holding> holdings;
    private final Map<Spot, Letter> letters = new HashMap<>();

    /**
     * @param columns those of the map that are shown, from the left
     * @param holdings what stands at each place
     */
    MapWords(MapLines drawing, List<Integer> columns, List<Holding> holdings) {
        this.drawing = drawing;
        this.columns = columns;
        this.holdings = holdings;
        for (int i = 0; i < holdings.size(); i++) {
            if (!holdings.get(i).place().held() && holdings.get(i).holder().isPresent()) {
                place(i, Width.clusters(holdings.get(i).holder().get()));
            }
        }
    }

    /** The letter at a spot of the map, from 0, if there is one. */
    Optional<Letter> at(int column, int row) {
        return Optional.ofNullable(letters.get(new Spot(column, row)));
    }

    /** To the right of its mark, or, where no other place has its mark there, to the left; else below it or above, as near to its middle as can be. */
    private void place(int place, List<String> word) {
        int mark = columns.indexOf(holdings.get(place).place().column());
        int row = holdings.get(place).place().row();
        int length = word.size();
        if (mark < 0 || word.stream().anyMatch(glyph -> Width.ofCluster(glyph) != 1)) {
            return;
        }
        List<Spot> spots = new ArrayList<>(List.of(new Spot(mark + AFTER, row)));
        if (first(place)) {
            spots.add(new Spot(mark - AFTER + 1 - length, row));
        }
        for (int down : List.of(1, -1)) {
            int middle = mark - length / 2;
            for (int aside = 0; aside < length; aside++) {
                spots.add(new Spot(middle + (aside % 2 == 0 ? -aside / 2 : (aside + 1) / 2), row + down));
            }
        }
        for (Spot spot : spots) {
            boolean over = spot.column() <= mark && mark < spot.column() + length;
            if ((spot.row() == row || over) && free(spot, length, place)) {
                for (int i = 0; i < length; i++) {
                    int column = columns.get(spot.column() + i);
                    letters.put(new Spot(column, spot.row()), new Letter(word.get(i), place));
                }
                return;
            }
        }
    }

    /**
     * Whether a word of so many letters can begin there, with a blank on either side of it that may be the edge, and so that it is
     * taken for its own place's: no other word near it in its line, no other place's mark near it in its line or in the next that is not its
     * own place's.
     */
    private boolean free(Spot spot, int length, int place) {
        int end = spot.column() + length;
        if (spot.column() < 0 || end > columns.size() || !drawing.holds(spot.row())) {
            return false;
        }
        for (int i = Math.max(0, spot.column() - 1); i < Math.min(end + 1, columns.size()); i++) {
            if (!drawing.blank(columns.get(i), spot.row())) {
                return false;
            }
        }
        int own = holdings.get(place).place().row();
        int beyond = spot.row() + Integer.signum(spot.row() - own);
        for (int i = Math.max(0, spot.column() - NEAR); i < Math.min(end + NEAR, columns.size()); i++) {
            int column = columns.get(i);
            if (letters.containsKey(new Spot(column, spot.row()))
                    || marked(column, spot.row(), place)
                    || marked(column, beyond, place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other place has its mark further left in the same line: a word between two marks is taken for that of the one before it. */
    private boolean first(int place) {
        Scenario.Place own = holdings.get(place).place();
        for (Holding holding : holdings) {
            if (holding.place().row() == own.row() && holding.place().column() < own.column()) {
                return false;
            }
        }
        return true;
    }

    /** Whether another place has its mark there. */
    private boolean marked(int column, int row, int place) {
        for (int i = 0; i < holdings.size(); i++) {
            Scenario.Place other = holdings.get(i).place();
            if (i != place && other.column() == column && other.row() == row) {
                return true;
            }
        }
        return false;
    }
}
