package copytaster.screen.desk;

import java.util.List;

/** From pane to pane: the wire, the dispatch, the page, the board, and round again. The last two are lists of their own. */
final class Panes {
    private Panes() {}

    /** Whether the keys act on a pane of the desk: nothing lies on it but what is looked for. */
    static boolean focused(Model model) {
        Model drawn = model.drawn();
        return drawn.top().isEmpty() || drawn.place() == Place.SEARCH;
    }

    /** The pane after the wire or the dispatch, or before it; the page and the board only where they are in sight. */
    static Model from(Model model, int by) {
        boolean wire = model.at().pane() == Pane.WIRE;
        boolean out = wire ? by < 0 : by > 0;
        if (out && Layout.of(model).wide()) {
            return open(model, by > 0 ? Place.PAGE : Place.BOARD);
        }
        return model.at(model.at().on(wire ? Pane.DISPATCH : Pane.WIRE));
    }

    /** The pane after the page or the board, or before it. */
    static Model beside(Model model, Place place, int by) {
        boolean page = place == Place.PAGE;
        if (page == by > 0) {
            return open(model.pop(), page ? Place.BOARD : Place.PAGE);
        }
        if (!Layout.of(model).wide()) {
            return open(model.pop(), page ? Place.BOARD : Place.PAGE);
        }
        return model.pop().at(model.at().on(by > 0 ? Pane.WIRE : Pane.DISPATCH));
    }

    private static Model open(Model model, Place place) {
        return model.push(Overlay.Listing.of(place, List.of()).at(Openers.claimed(model, place)));
    }
}
