package copytaster.screen.desk;

import copytaster.observe.Observation.Item;
import copytaster.rules.Clock;
import java.util.List;

/**
 * Puts a model in order after each message: every cursor within its list, what is seen is read, what must lie on top does. How far
 * something is scrolled stays as it is, since that depends on the size of the window, which may be one in passing: whoever draws or
 * scrolls on keeps within what there is.
 */
final class Settled {
    private Settled() {}

    static Model of(Model model) {
        Model based = based(model);
        Model within = within(based);
        boolean seen = within.place() == Place.DESK;
        return Coach.advised(seen ? within.at(within.at().read()) : within);
    }

    /** Before the first turn there is the briefing, after the last the handover, then the close. */
    private static Model based(Model model) {
        Clock.Phase phase = model.seen().phase();
        if (phase == Clock.Phase.DESK || !model.overlays().isEmpty()) {
            return model;
        }
        return switch (phase) {
            case UNOPENED -> model.push(Overlay.Reading.of(Place.BRIEFING));
            case HANDOVER -> model.push(Overlay.Listing.of(Place.HANDOVER, List.of()));
            default -> model.push(Overlay.Reading.of(Place.CLOSING));
        };
    }

    private static Model within(Model model) {
        Attention at = model.at();
        if (model.item() == null && !model.seen().wire().isEmpty()) {
            at = at.dispatch(Arrivals.first(model.seen()));
        }
        at = filtered(model.at(at));
        Item item = Find.item(model.seen(), at.dispatch());
        int claims = item == null ? 0 : item.claims().size();
        at = at.claim(clamp(at.claim(), claims));
        Model there = model.at(at);
        return there.top().isEmpty() ? there : there.swap(there.top().get().match(new Bounds(there)));
    }

    /** Something that the filter keeps is selected, if it keeps anything. */
    private static Attention filtered(Model model) {
        Attention at = model.at();
        if (at.filter().isEmpty()) {
            return at;
        }
        List<Item> shown = Arrivals.shown(model);
        for (Item item : shown) {
            if (item.id().equals(at.dispatch())) {
                return at;
            }
        }
        return shown.isEmpty() ? at : at.dispatch(shown.get(0).id());
    }

    static int clamp(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }

    /** An overlay with its cursor within what it shows. */
    private record Bounds(Model model) implements Overlay.Cases<Overlay> {
        @Override
        public Overlay reading(Overlay.Reading overlay) {
            return overlay;
        }

        @Override
        public Overlay listing(Overlay.Listing overlay) {
            return overlay.at(clamp(overlay.cursor(), ListKeys.count(model, overlay)));
        }

        @Override
        public Overlay composing(Overlay.Composing overlay) {
            Composer composer = overlay.composer();
            int entries = ComposerKeys.entries(model, composer).size();
            return new Overlay.Composing(composer.at(clamp(composer.cursor(), entries)));
        }

        @Override
        public Overlay searching(Overlay.Searching overlay) {
            return overlay;
        }

        @Override
        public Overlay palette(Overlay.Palette overlay) {
            if (model.place() != Place.PALETTE) {
                return overlay; // in a window too small it lists nothing, and comes back as it was
            }
            int verbs = Verb.of(model.pop(), overlay.text()).size();
            return new Overlay.Palette(overlay.text(), clamp(overlay.cursor(), verbs));
        }

        @Override
        public Overlay asking(Overlay.Asking overlay) {
            return overlay;
        }
    }
}
