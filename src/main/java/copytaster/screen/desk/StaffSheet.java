package copytaster.screen.desk;

import copytaster.observe.Observation.Hand;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.List;

/** The people on the desk: what each is doing, when they are back, what they can do. */
final class StaffSheet {
    private StaffSheet() {}

    static Sheet of(Model model, int columns) {
        Rows rows = new Rows(columns);
        for (Hand hand : model.seen().staff()) {
            String state = away(model, hand) ? model.absences().fully(hand) : state(model, hand);
            rows.gap().ends(Row.of(Words.capital(hand.name()), Ink.TITLE), state, ink(model, hand));
            if (busy(model, hand)) {
                rows.text(2, hand.doing(), Ink.TEXT);
            }
            if (away(model, hand) || cutOff(model, hand)) {
                rows.text(2, model.absences().why(hand), Ink.TEXT);
            }
            rows.text(2, "Works on " + String.join(", ", hand.skills()) + ".", Ink.DIM);
        }
        return Sheet.reading("WHO IS ON THE DESK", rows);
    }

    /** A line for each, for the pane: who, what, until when. */
    static List<Row> brief(Model model, int columns) {
        Rows rows = new Rows(columns);
        for (Hand hand : model.seen().staff()) {
            String state = state(model, hand);
            int room = columns - Width.of(state) - 1;
            rows.ends(
                    busy(model, hand)
                            ? Row.of(doing(hand, room), Ink.DIM)
                            : Row.of(
                                    Words.bare(hand.name()),
                                    hand.away() || off(model) || cutOff(model, hand) ? Ink.DIM : Ink.TEXT),
                    state,
                    ink(model, hand));
        }
        return rows.list();
    }

    /** Who does what, in so many columns; the name is shortened before the work is. */
    private static String doing(Hand hand, int columns) {
        String name = Words.bare(hand.name());
        String whole = name + ": " + hand.doing();
        return Wrap.whole(Width.of(whole) <= columns ? whole : Words.first(name) + ": " + hand.doing(), columns);
    }

    static String state(Model model, Hand hand) {
        if (off(model)) {
            return "off";
        }
        if (hand.away()) {
            return model.absences().briefly(hand);
        }
        if (hand.busyUntil() > 0) {
            return "back " + model.voice().hour(hand.busyUntil());
        }
        return cutOff(model, hand) ? "cut off" : "free";
    }

    private static boolean away(Model model, Hand hand) {
        return hand.away() && !off(model);
    }

    /** Whether they have nothing to do and can be given nothing. */
    static boolean cutOff(Model model, Hand hand) {
        return model.absences().cutOff(hand) && !off(model);
    }

    private static boolean busy(Model model, Hand hand) {
        return hand.busyUntil() > 0 && !hand.away() && !off(model);
    }

    /** Whether the last turn is over, after which nobody can be sent for anything. */
    static boolean off(Model model) {
        return model.seen().phase().shut();
    }

    static Ink ink(Model model, Hand hand) {
        return off(model)
                ? Ink.DIM
                : hand.away() || cutOff(model, hand) ? Ink.BAD : hand.busyUntil() > 0 ? Ink.WARN : Ink.GOOD;
    }
}
