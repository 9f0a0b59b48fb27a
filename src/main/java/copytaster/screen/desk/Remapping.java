package copytaster.screen.desk;

import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one keymap of another by the changes of a settings file, all of them together, so that two keys can be exchanged. */
final class Remapping {
    private final Keymap keymap;
    private final List<String> problems = new ArrayList<>();

    private Remapping(Keymap keymap) {
        this.keymap = keymap;
    }

    static Keymap.Changed of(Keymap keymap, List<Keymap.Change> changes) {
        Remapping remapping = new Remapping(keymap);
        List<Moved> moves = remapping.read(changes);
        Keymap moved = keymap.of(moved(keymap, moves));
        for (Optional<Clash> clash = clash(moved); clash.isPresent(); clash = clash(moved)) {
            Moved last = last(moves, clash.get());
            remapping.problems.add(clash.get().about(last.action()));
            moves.remove(last);
            moved = keymap.of(moved(keymap, moves));
        }
        return new Keymap.Changed(moved, remapping.problems);
    }

    private record Moved(Action action, List<Stroke> strokes) {}

    /** One key for two things in one place. */
    private record Clash(Place place, Stroke stroke, Binding one, Binding other) {
        String about(Action moved) {
            Binding kept = one.action() == moved ? other : one;
            return "keys: " + moved.word() + " cannot be on " + stroke.label() + ", which means “"
                    + kept.action().word() + "” at " + place.words() + "; give one of them another key.";
        }
    }

    private List<Moved> read(List<Keymap.Change> changes) {
        List<Moved> moves = new ArrayList<>();
        for (Keymap.Change change : changes) {
            Optional<Action> action = Action.of(change.action());
            if (action.isEmpty() || !movable(action.get())) {
                problems.add(
                        "keys: there is no action “" + change.action() + "” whose keys can be changed; the palette ("
                                + keymap.key(Place.DESK, Action.PALETTE) + ") lists what there is.");
            } else {
                strokes(change).ifPresent(strokes -> {
                    moves.removeIf(m -> m.action() == action.get());
                    moves.add(new Moved(action.get(), strokes));
                });
            }
        }
        return moves;
    }

    private boolean movable(Action action) {
        for (Binding binding : keymap.all()) {
            if (binding.action() == action && !binding.fixed()) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Stroke>> strokes(Keymap.Change change) {
        List<Stroke> strokes = new ArrayList<>();
        for (String name : change.keys().strip().split("\\s+")) {
            Optional<Stroke> stroke = Stroke.named(name);
            if (stroke.isEmpty()) {
                problems.add("keys: " + change.action() + " asks for the key “" + name
                        + "”; keys are written n, N, Ctrl-N, Alt-N, F5, Space, Enter, Esc, Tab, Up, PgDn…");
                return Optional.empty();
            }
            if (stroke.get().equals(Stroke.ctrl('c')) || stroke.get().equals(Stroke.ctrl('z'))) {
                problems.add("keys: " + change.action() + " asks for "
                        + stroke.get().label() + ", which always leaves or suspends the game; choose another key.");
                return Optional.empty();
            }
            strokes.add(stroke.get());
        }
        return Optional.of(List.copyOf(strokes));
    }

    private static List<Binding> moved(Keymap keymap, List<Moved> moves) {
        List<Binding> bindings = new ArrayList<>();
        for (Binding binding : keymap.all()) {
            Binding now = binding;
            for (Moved move : moves) {
                if (move.action() == binding.action() && !binding.fixed()) {
                    now = binding.on(move.strokes());
                }
            }
            bindings.add(now);
        }
        return bindings;
    }

    private static Optional<Clash> clash(Keymap keymap) {
        for (Place place : Place.values()) {
            List<Binding> here = keymap.of(place);
            for (int i = 0; i < here.size(); i++) {
                for (Stroke stroke : here.get(i).strokes()) {
                    for (Binding other : here.subList(i + 1, here.size())) {
                        if (other.action() != here.get(i).action()
                                && other.strokes().contains(stroke)) {
                            return Optional.of(new Clash(place, stroke, here.get(i), other));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The change that was written last of the two; the standard keys never clash, so there is one. */
    private static Moved last(List<Moved> moves, Clash clash) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            Action action = moves.get(i).action();
            if (action == clash.one().action() || action == clash.other().action()) {
                return moves.get(i);
            }
        }
        throw new IllegalStateException("the standard keys clash in " + clash.place());
    }
}
