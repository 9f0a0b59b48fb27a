package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.rules.Decision;
import copytaster.rules.Rules;
import copytaster.rules.State;
import copytaster.rules.Truth;
import copytaster.rules.Truths;
import copytaster.scenario.Night;
import copytaster.scenario.Slot;
import copytaster.scenario.Stance;
import copytaster.testing.Courses;
import copytaster.testing.Courses.Course;
import copytaster.testing.Courses.Likely;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All states of a small night that an editor cannot tell apart: one of them to look at, and what may lie behind it. They differ in
 * their truths alone, so that what does not read the truth is decided once for all.
 */
final class Alike {
    private final State state;
    private final List<Truth> truths = new ArrayList<>();
    private final List<Double> chances = new ArrayList<>();

    private Alike(State state) {
        this.state = state;
    }

    /** The night before anything is known of it, if it is this night, which has {@code chance}. */
    static Alike of(Night night, double chance) {
        List<Likely> starts = Courses.starts(night);
        Alike all = new Alike(starts.get(0).state());
        starts.forEach(start -> all.add(start.state().truth(), chance * start.chance()));
        return all;
    }

    private void add(Truth truth, double chance) {
        if (chance > 0) {
            truths.add(truth);
            chances.add(chance);
        }
    }

    /** The same truths, {@code times} as likely. */
    Alike times(double times) {
        Alike all = new Alike(state);
        for (int i = 0; i < truths.size(); i++) {
            all.add(truths.get(i), chances.get(i) * times);
        }
        return all;
    }

    State state() {
        return state;
    }

    double chance() {
        return chances.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Gives all of them the same command and parts what comes of it by what the editor is told. */
    void after(Command command, Consumer<Alike> then) {
        Map<List<Object>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < truths.size(); i++) {
            same.computeIfAbsent(read(command, truths.get(i)), read -> new ArrayList<>())
                    .add(i);
        }
        Map<List<Event>, Alike> parts = new LinkedHashMap<>();
        for (List<Integer> group : same.values()) {
            State any = Truths.hiding(state, truths.get(group.get(0)));
            Decision decision = Rules.decide(any, command);
            if (!decision.accepted()) {
                throw new AssertionError(command + " was refused: " + decision.rejection());
            }
            for (Course course : Courses.courses(any, decision.events())) {
                Alike part =
                        parts.computeIfAbsent(course.events(), told -> new Alike(Courses.folded(any, course.events())));
                group.forEach(i -> part.add(truths.get(i), chances.get(i) * course.chance()));
            }
        }
        parts.values().forEach(then);
    }

    /** What a command reads of a truth: the answers when there may be something to learn, with the turn the words that fall due too. */
    private List<Object> read(Command command, Truth truth) {
        List<Object> read = new ArrayList<>();
        boolean turns = command instanceof Command.Open || command instanceof Command.Next;
        if (turns || command instanceof Command.Order) {
            read.addAll(truth.answers());
        }
        if (turns && state.clock().turn() < state.night().turns()) {
            read.addAll(due(truth.slots(), state.clock().turn() + 1));
        }
        return read;
    }

    private List<Stance> due(List<Stance> slots, int turn) {
        Night night = state.night();
        List<Stance> due = new ArrayList<>();
        for (Slot slot : night.due(turn)) {
            due.add(slots.get(slot.index()));
        }
        for (int dispatch : night.arriving(turn)) {
            for (int slot : night.claimSlots(dispatch)) {
                due.add(slot == Night.NO_SLOT ? Stance.SILENT : slots.get(slot));
            }
        }
        return due;
    }
}
