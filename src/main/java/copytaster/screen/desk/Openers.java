package copytaster.screen.desk;

import copytaster.screen.Step;
import java.util.List;

/** Keys that open the pages one looks things up on, from wherever that makes sense; the same key closes its page again. */
final class Openers {
    private Openers() {}

    static Step<Model, Effect> act(Model model, Action action) {
        return switch (action) {
            case PAGE -> show(model, Overlay.Listing.of(Place.PAGE, List.of()));
            case BOARD -> show(model, Overlay.Listing.of(Place.BOARD, List.of()));
            case MAP -> show(model, Overlay.Reading.of(Place.MAP));
            case CARD -> show(model, Overlay.Reading.of(Place.CARD));
            case RULES -> show(model, Overlay.Reading.of(Place.RULES));
            case REPORT -> show(model, Overlay.Reading.of(Place.REPORT));
            case HELP ->
                show(model, new Overlay.Reading(Place.HELP, model.place().name(), 0));
            default -> Step.of(model);
        };
    }

    private static Step<Model, Effect> show(Model model, Overlay overlay) {
        Place place = model.place();
        if (place == overlay.place()) {
            return Step.of(model.pop());
        }
        if (choosing(model) && (overlay.place() == Place.PAGE || overlay.place() == Place.BOARD)) {
            return Step.of(model);
        }
        boolean lookedUp = switch (place) {
            case PAGE, BOARD, MAP, CARD, RULES, HELP -> true;
            default -> false;
        };
        return Step.of(lookedUp && overlay.place() != Place.HELP ? model.swap(overlay) : model.push(overlay));
    }

    /** Whether something is being chosen underneath, which another decision would overtake. */
    private static boolean choosing(Model model) {
        for (Overlay overlay : model.overlays()) {
            Place place = overlay.place();
            if (place == Place.COMPOSER || place == Place.HOLD || place == Place.BRIEFING) {
                return true;
            }
        }
        return false;
    }
}
