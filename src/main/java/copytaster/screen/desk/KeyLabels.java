package copytaster.screen.desk;

import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.screen.Stroke;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A key as things stand: called nothing if it would do nothing, and with only those of its keys that do something. */
final class KeyLabels implements Function<Binding, Binding> {
    private final Model model;

    /** What would do nothing in the debrief, if that is what shows. */
    private final Set<Action> idle;

    KeyLabels(Model model) {
        this.model = model;
        this.idle = model.place() == Place.CLOSING ? ReadingKeys.idle(model) : Set.of();
    }

    @Override
    public Binding apply(Binding binding) {
        Place place = model.place();
        if (place == Place.ASKING || model.seen().phase() != Clock.Phase.DESK && onlyOnDesk(place, binding.action())) {
            return binding.called("");
        }
        boolean nothing = place == Place.DESK
                && runs(binding.action())
                && model.seen().options().runs().isEmpty();
        if (nothing || idle.contains(binding.action())) {
            return binding.called("");
        }
        if (place == Place.HANDOVER && binding.action() == Action.BACK && !searched(model)) {
            return binding.called("");
        }
        if (place == Place.BRIEFING && binding.action() == Action.ENTER) {
            return binding.called(ReadingKeys.read(model) ? "begin" : "read on");
        }
        return place == Place.COMPOSER && model.top().orElseThrow() instanceof Overlay.Composing composing
                ? composing(model, composing.composer(), binding)
                : binding;
    }

    /** Whether the list shows only what was searched for. */
    static boolean searched(Model model) {
        return model.top().orElse(null) instanceof Overlay.Listing list
                && !list.filter().isEmpty();
    }

    /** What is decided on the desk alone: before and after, the page and the board can only be read. */
    static boolean onlyOnDesk(Place place, Action action) {
        boolean read = place == Place.PAGE || place == Place.BOARD || place == Place.CHECKS;
        return switch (action) {
            case ENTER, CHECKS, RERATE, LEAD, UNDO -> read;
            default -> false;
        };
    }

    /** What on the desk leads to a dispatch being run. */
    private static boolean runs(Action action) {
        return switch (action) {
            case ENTER, AS_WRITTEN, RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> true;
            default -> false;
        };
    }

    private static Binding composing(Model model, Composer composer, Binding binding) {
        Composer.Entry entry = ComposerKeys.entry(model, composer);
        Composer.Line line = composer.lines().get(entry.line());
        int offered = ComposerKeys.offered(model, composer).size();
        boolean does = switch (binding.action()) {
            case AS_WRITTEN -> composer.dispatch().isPresent();
            case PANE -> composer.lines().size() > 1;
            case TICK ->
                ComposerKeys.entries(model, composer).stream().anyMatch(other -> other.kind() != Composer.Kind.LINE);
            case DETAIL -> offered > 0;
            case QUIETLY -> corrects(model, line);
            default -> true;
        };
        if (!does) {
            return binding.called("");
        }
        return switch (binding.action()) {
            case RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> binding.called("rung");
            case OUT -> binding.called(Composer.none(line));
            case QUIETLY -> line.quietly() ? binding.called("openly") : binding;
            case DETAIL -> binding.on(lettered(binding.strokes(), offered));
            default -> binding;
        };
    }

    /** The letters of as many details as there are. */
    private static List<Stroke> lettered(List<Stroke> letters, int details) {
        return letters.subList(0, Math.min(details, letters.size()));
    }

    /** Whether the line as chosen takes back what readers were told. */
    private static boolean corrects(Model model, Composer.Line line) {
        Topic topic = Find.topic(model.seen(), line.question());
        return topic != null
                && topic.settled().isEmpty()
                && line.to().isPresent()
                && !line.now().equals(line.to())
                && topic.firmest()
                        .filter(told -> told.correctedBy(line.to().get()))
                        .isPresent();
    }
}
