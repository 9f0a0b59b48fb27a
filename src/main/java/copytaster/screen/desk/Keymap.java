package copytaster.screen.desk;

import copytaster.screen.Ink;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every key of the game, once: it makes the keys work, and the key line, the help and the palette are printed from it. A value;
 * {@link #STANDARD} can be changed by {@link #with}.
 */
public final class Keymap {
    /** The keys as the game comes. */
    public static final Keymap STANDARD = new Keymap(Bindings.ALL, "");

    private final List<Binding> bindings;

    /** What is to be pressed before a key of the desk. */
    private final String first;

    private Keymap(List<Binding> bindings, String first) {
        this.bindings = List.copyOf(bindings);
        this.first = first;
    }

    /**
     * One line of a settings file.
     *
     * @param action an action's {@linkplain Action#word word}: {@code next}
     * @param keys the keys that are to mean it everywhere, parted by blanks: {@code n}, {@code Ctrl-N F5}
     */
    public record Change(String action, String keys) {}

    /** @param problems one sentence for each change that could not be made */
    public record Changed(Keymap keymap, List<String> problems) {
        /** Keeps its own copy of the list. */
        public Changed {
            problems = List.copyOf(problems);
        }
    }

    /** These keys with changes; one that cannot be, or would make a key mean two things in one place, is left out and reported. */
    public Changed with(List<Change> changes) {
        return changes.isEmpty() ? new Changed(this, List.of()) : Remapping.of(this, changes);
    }

    /** These bindings instead. */
    Keymap of(List<Binding> others) {
        return new Keymap(others, "");
    }

    /** These keys for a desk that has them only after {@code first}: {@code Enter}. */
    public Keymap after(String first) {
        return new Keymap(bindings, first + ", then ");
    }

    /** These keys for a session that was chosen on the first screen: going back from its debrief leads there. */
    public Keymap leading(String there) {
        List<Binding> leading = new ArrayList<>();
        for (Binding binding : bindings) {
            boolean leaves = binding.action() == Action.BACK && binding.places().contains(Place.CLOSING);
            leading.add(leaves ? binding.called(there, "back to the first screen; every decision is saved") : binding);
        }
        return new Keymap(leading, first);
    }

    /** How a pane of the desk tells that it has no room for so many rows, and what shows them, as the last line names keys: {@code b 6 more}. */
    Row more(int rows, Action shows) {
        return more(rows + " more", shows);
    }

    /** The same of what is not named by the pane that it stands in: {@code q 3 more questions}. */
    Row more(String left, Action shows) {
        return Row.of(first + key(Place.DESK, shows), Ink.KEY).and(' ' + left, Ink.DIM);
    }

    List<Binding> all() {
        return bindings;
    }

    /** What a key asks for in a place, if anything. */
    public Optional<Action> action(Place place, Stroke stroke) {
        for (Binding binding : bindings) {
            if (binding.answers(place, stroke)) {
                return Optional.of(binding.action());
            }
        }
        return Optional.empty();
    }

    /** The keys of a place, in the order in which the key line and the help name them. */
    public List<Binding> of(Place place) {
        List<Binding> of = new ArrayList<>();
        for (Binding binding : bindings) {
            if (binding.places().contains(place)) {
                of.add(binding);
            }
        }
        return of;
    }

    /** The first key for an action in a place, if it has one. */
    public Optional<Stroke> stroke(Place place, Action action) {
        for (Binding binding : bindings) {
            if (binding.action() == action
                    && binding.places().contains(place)
                    && !binding.strokes().isEmpty()) {
                return Optional.of(binding.strokes().get(0));
            }
        }
        return Optional.empty();
    }

    /** What the key line calls an action in a place; its word where it does not name it. */
    public String label(Place place, Action action) {
        for (Binding binding : of(place)) {
            if (binding.action() == action && !binding.label().isEmpty()) {
                return binding.label();
            }
        }
        return action.word();
    }

    /** The name of the first key for an action in a place, for a sentence that tells what to press; empty if it has none. */
    public String key(Place place, Action action) {
        Optional<Stroke> stroke = stroke(place, action);
        return stroke.isPresent() ? stroke.get().label() : "";
    }
}
