package copytaster.screen.desk;

import copytaster.rules.Clock;
import copytaster.scenario.Rung;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A key as things stand: called nothing if it would do nothing, and with only those of its keys that do something. */
final class KeyLabels implements Function<Binding, Binding> {
    /** From this many columns on the key that ends the turn says so in two words. */
    private static final int TURN = 90;

    private final Model model;

    /** What would do nothing in the debrief, if that is what shows. */
    private final Set<Action> idle;

    /** Whether more is to be read below what shows. */
    private final boolean more;

    /** @param lying the sheet of what lies on the desk */
    KeyLabels(Model model, Layout layout, Optional<Sheet> lying) {
        this.model = model;
        this.idle = model.place() == Place.CLOSING ? ReadingKeys.idle(model, layout, lying.orElseThrow()) : Set.of();
        if (model.top().isEmpty()) {
            this.more = layout.dispatchScroll(model, 1) > model.at().scroll();
        } else if (model.top().get() instanceof Overlay.Reading reading) {
            this.more = !ReadingKeys.read(reading, layout, lying.orElseThrow());
        } else {
            this.more = model.top().get() instanceof Overlay.Listing list
                    && ListKeys.more(model, list, layout, lying.orElseThrow());
        }
    }

    @Override
    public Binding apply(Binding binding) {
        Place place = model.place();
        if (place == Place.ASKING || model.seen().phase() != Clock.Phase.DESK && onlyOnDesk(place, binding.action())) {
            return binding.called("");
        }
        if (!Verb.can(model, binding.action()) || idle.contains(binding.action())) {
            return binding.called("");
        }
        if (place == Place.CHECKS && binding.action() == Action.ODDS && noChecks()) {
            return binding.called("");
        }
        if (place == Place.CHECKS && binding.action() == Action.ALL) {
            return everyCheck() ? binding.called("fewer") : binding;
        }
        if (place == Place.CLOSING
                && binding.action() == Action.QUIT
                && leaves(model.settings().keymap())) {
            return binding.called("");
        }
        if (place == Place.CLOSING && binding.action() == Action.TURN) {
            return binding.on(turning(binding));
        }
        if (binding.action() == Action.PAGE_DOWN && !more) {
            return binding.called("");
        }
        if (binding.action() == Action.NEXT && model.size().columns() < TURN) {
            return binding.called("end");
        }
        if (place == Place.DESK
                && binding.action() == Action.BACK
                && model.at().filter().isEmpty()) {
            return binding.called("");
        }
        if (place == Place.BRIEFING && binding.action() == Action.ENTER) {
            return binding.called(more ? "read on" : "begin");
        }
        return place == Place.COMPOSER && model.top().orElseThrow() instanceof Overlay.Composing composing
                ? composing(model, composing.composer(), binding)
                : binding;
    }

    /** Whether the way back from the close is the way out, so that one of them need be named. */
    static boolean leaves(Keymap keymap) {
        return keymap.label(Place.CLOSING, Action.BACK).equals(keymap.label(Place.CLOSING, Action.QUIT));
    }

    /** The keys that lead to a neighbouring part of the debrief, at either end as well, then those that lead to any. */
    private List<Stroke> turning(Binding any) {
        List<Stroke> strokes = new ArrayList<>();
        for (Action action : List.of(Action.LEFT, Action.RIGHT)) {
            model.settings().keymap().stroke(Place.CLOSING, action).ifPresent(strokes::add);
        }
        strokes.addAll(any.strokes());
        return strokes;
    }

    /** Whether the list shows only what was searched for. */
    static boolean searched(Model model) {
        return model.top().orElse(null) instanceof Overlay.Listing list
                && !list.filter().isEmpty();
    }

    /** Whether the checks listed are not those of one claim alone. */
    private boolean everyCheck() {
        return ((Overlay.Listing) model.top().orElseThrow()).about().isEmpty();
    }

    private boolean noChecks() {
        return Lists.checks(model, (Overlay.Listing) model.top().orElseThrow()).isEmpty();
    }

    /** What is decided on the desk alone: before and after, the page and the board can only be read. */
    static boolean onlyOnDesk(Place place, Action action) {
        boolean read = place == Place.PAGE || place == Place.BOARD || place == Place.CHECKS;
        return switch (action) {
            case ENTER, CHECKS, RERATE, LEAD, UNDO -> read;
            default -> false;
        };
    }

    private static Binding composing(Model model, Composer composer, Binding binding) {
        int offered = ComposerKeys.offered(model, composer).size();
        Composer.Line line =
                composer.lines().get(ComposerKeys.entry(model, composer).line());
        boolean does = switch (binding.action()) {
            case DETAIL -> offered > 0;
            default -> ComposerKeys.whyNot(model, composer, binding.action()).isEmpty();
        };
        if (!does) {
            return binding.called("");
        }
        return switch (binding.action()) {
            case QUIETLY -> line.quietly() ? binding.called("openly") : binding;
            case DETAIL -> binding.on(lettered(binding.strokes(), offered));
            default -> binding;
        };
    }

    /** A key of the composer at its longest, whatever is chosen; called nothing if no choice gives it anything to do. */
    Binding ever(Binding binding) {
        Composer composer = ((Overlay.Composing) model.top().orElseThrow()).composer();
        List<Composer.Line> lines = composer.lines();
        boolean does = switch (binding.action()) {
            case TICK -> ComposerKeys.ticks(model, composer) || may(lines, this::ticks);
            case QUIETLY -> may(lines, line -> ComposerKeys.corrects(model, line));
            default -> !composing(model, composer, binding).label().isEmpty();
        };
        if (!does || binding.label().isEmpty()) {
            return binding.called("");
        }
        return switch (binding.action()) {
            case TICK, QUIETLY -> binding;
            default -> composing(model, composer, binding);
        };
    }

    /** Whether something is true of a line on some rung. */
    private static boolean may(List<Composer.Line> lines, Predicate<Composer.Line> of) {
        for (Composer.Line line : lines) {
            for (Rung rung : Rung.values()) {
                if (of.test(line.to(Optional.of(rung)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ticks(Composer.Line line) {
        return line.asksBasis()
                && !model.basis()
                        .pointing(line.question(), line.to().orElseThrow())
                        .isEmpty();
    }

    /** The letters of as many details as there are. */
    private static List<Stroke> lettered(List<Stroke> letters, int details) {
        return letters.subList(0, Math.min(details, letters.size()));
    }
}
