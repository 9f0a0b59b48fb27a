package copytaster.screen.desk;

import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import copytaster.screen.Step;
import java.util.List;

/** Keys that open the pages one looks things up on, from wherever that makes sense; the same key closes its page again. */
final class Openers {
    private Openers() {}

    static Step<Model, Effect> act(Model model, Action action) {
        return switch (action) {
            case PAGE -> show(model, Overlay.Listing.of(Place.PAGE, List.of()).at(claimed(model, Place.PAGE)));
            case BOARD -> show(model, Overlay.Listing.of(Place.BOARD, List.of()).at(claimed(model, Place.BOARD)));
            case MAP -> show(model, Overlay.Reading.of(Place.MAP));
            case CARD -> show(model, Overlay.Reading.of(Place.CARD));
            case STAFF -> show(model, Overlay.Reading.of(Place.STAFF));
            case PALETTE -> Step.of(model.push(new Overlay.Palette("", 0)));
            case RULES -> show(model, Overlay.Reading.of(Place.RULES));
            case REPORT -> show(model, Overlay.Reading.of(Place.REPORT));
            case HELP ->
                show(model, new Overlay.Reading(Place.HELP, model.place().name(), 0));
            default -> Step.of(model);
        };
    }

    /** The checks on some questions, or on every open one if there are none, from the first that can be ordered. */
    static Overlay.Listing checks(Model model, List<String> about) {
        Overlay.Listing list = Overlay.Listing.of(Place.CHECKS, about);
        List<Job> jobs = Lists.checks(model, list);
        for (int i = 0; i < jobs.size(); i++) {
            if (Find.order(model.seen(), jobs.get(i).check().id()) != null) {
                return list.at(i);
            }
        }
        return list;
    }

    /**
     * The entry of the selected claim's question, or the first; over the debrief, where no dispatch shows, and on a page with a line to put
     * right, which stands there, the first.
     */
    static int claimed(Model model, Place place) {
        if (place == Place.PAGE && !Lists.toPutRight(model.seen()).isEmpty()) {
            return 0;
        }
        List<Topic> topics = place == Place.PAGE ? Lists.page(model) : Lists.board(model.seen());
        boolean closed = model.overlays().stream().anyMatch(overlay -> overlay.place() == Place.CLOSING);
        Item item = closed ? null : model.item();
        for (int i = 0; item != null && !item.claims().isEmpty() && i < topics.size(); i++) {
            if (topics.get(i).id().equals(item.claims().get(model.at().claim()).question())) {
                return i;
            }
        }
        return 0;
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
            case PAGE, BOARD, MAP, CARD, STAFF, RULES, HELP -> true;
            default -> false;
        };
        return Step.of(lookedUp && overlay.place() != Place.HELP ? model.swap(overlay) : model.push(overlay));
    }

    /** Whether something is being chosen underneath, which another decision would overtake. */
    static boolean choosing(Model model) {
        for (Overlay overlay : model.overlays()) {
            Place place = overlay.place();
            if (place == Place.COMPOSER || place == Place.HOLD || place == Place.BRIEFING) {
                return true;
            }
        }
        return false;
    }
}
