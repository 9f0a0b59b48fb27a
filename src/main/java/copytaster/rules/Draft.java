package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.scenario.Drama;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk as it is with this turn's decisions in: what is spent, how the page will read, who is out. */
final class Draft {
    private Draft() {}

    /** Actions of this turn in all. */
    static int actions(State state) {
        int actions = state.night().scenario().desk().actionsPerTurn()
                + state.setup().difficulty().actions();
        for (Drama drama : state.night().scenario().drama()) {
            if (drama.kind() == Drama.Kind.EXTRA && drama.on(state.clock().turn())) {
                actions += drama.actions();
            }
        }
        return Math.max(1, actions);
    }

    static int left(State state) {
        int spent = 0;
        for (Event event : state.desk().draft()) {
            spent += cost(event);
        }
        return actions(state) - spent;
    }

    private static int cost(Event event) {
        if (event instanceof Event.DispatchRun) {
            return ((Event.DispatchRun) event).cost();
        }
        if (event instanceof Event.Rerated) {
            return ((Event.Rerated) event).cost();
        }
        return event instanceof Event.CheckOrdered || event instanceof Event.Traced ? 1 : 0;
    }

    /** The last filing of this turn on each question, in the order of the last filings. */
    static List<Filing> filings(State state) {
        if (state.desk().draft().isEmpty()) {
            return List.of();
        }
        Map<String, Filing> last = new LinkedHashMap<>();
        for (Event event : state.desk().draft()) {
            for (Filing filing : filings(event)) {
                last.remove(filing.question());
                last.put(filing.question(), filing);
            }
        }
        return List.copyOf(last.values());
    }

    private static List<Filing> filings(Event event) {
        if (event instanceof Event.DispatchRun) {
            return ((Event.DispatchRun) event).filings();
        }
        return event instanceof Event.Rerated ? List.of(((Event.Rerated) event).filing()) : List.of();
    }

    /** The line on {@code question} as the page will read. */
    static Optional<Line> line(State state, int question) {
        Optional<Line> published = state.stories().get(question).line();
        Optional<Line> line = published;
        String id = state.night().question(question).id();
        for (Event event : state.desk().draft()) {
            for (Filing filing : filings(event)) {
                if (filing.question().equals(id)) {
                    line = Optional.of(filed(state, published, filing));
                }
            }
        }
        return line;
    }

    /** The line on every question as the page will read, in the scenario's order. */
    static List<Optional<Line>> lines(State state) {
        List<Optional<Line>> lines = new ArrayList<>(state.stories().size());
        for (Story story : state.stories()) {
            lines.add(story.line());
        }
        for (Event event : state.desk().draft()) {
            for (Filing filing : filings(event)) {
                int question = state.night().question(filing.question());
                Optional<Line> published = state.stories().get(question).line();
                lines.set(question, Optional.of(filed(state, published, filing)));
            }
        }
        return lines;
    }

    static Line filed(State state, Optional<Line> before, Filing filing) {
        return Line.filed(
                state.rules(),
                before,
                filing,
                state.clock().turn(),
                filing.dispatch().map(state.night()::dispatch));
    }

    /** The question that will lead, unless it has been settled. */
    static Optional<Integer> lead(State state) {
        Optional<Integer> lead = state.lead();
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.Led) {
                lead = Optional.of(state.night().question(((Event.Led) event).question()));
            }
        }
        return lead.isPresent() && state.stories().get(lead.get()).counts() ? lead : Optional.empty();
    }

    static boolean ledThisTurn(State state) {
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.Led) {
                return true;
            }
        }
        return false;
    }

    /** Sensitive details out or about to go out. */
    static List<String> details(State state) {
        List<String> details = new ArrayList<>(state.wire().details());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.DispatchRun) {
                details.addAll(((Event.DispatchRun) event).details());
            }
        }
        return details;
    }

    /** Dispatches that have run or are about to. */
    static BitSet ran(State state) {
        BitSet ran = Lists.bits(state.wire().ran());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.DispatchRun run) {
                Lists.mark(ran, state.night().dispatch(run.dispatch()));
            }
        }
        return ran;
    }

    /** Dispatches that stand spiked. */
    static BitSet spiked(State state) {
        BitSet spiked = Lists.bits(state.wire().spiked());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.Spiked spike) {
                Lists.mark(spiked, state.night().dispatch(spike.dispatch()));
            } else if (event instanceof Event.Held hold) {
                int dispatch = state.night().dispatch(hold.dispatch());
                spiked.clear(Math.max(0, dispatch), dispatch + 1);
            }
        }
        return spiked;
    }

    /** What holds stand, this turn's among them. */
    static List<Wire.Hold> held(State state) {
        List<Wire.Hold> held = new ArrayList<>(state.wire().held());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.Held) {
                Event.Held hold = (Event.Held) event;
                int dispatch = state.night().dispatch(hold.dispatch());
                held.removeIf(h -> h.dispatch() == dispatch);
                held.add(new Wire.Hold(dispatch, hold.until()));
            } else if (event instanceof Event.Spiked) {
                int dispatch = state.night().dispatch(((Event.Spiked) event).dispatch());
                held.removeIf(h -> h.dispatch() == dispatch);
            }
        }
        return held;
    }

    /** Checks under way, this turn's orders among them. */
    static List<Desk.Job> jobs(State state) {
        List<Desk.Job> jobs = new ArrayList<>(state.desk().jobs());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.CheckOrdered) {
                Event.CheckOrdered order = (Event.CheckOrdered) event;
                if (order.due() > state.clock().turn()) {
                    jobs.add(new Desk.Job(state.night().check(order.check()), order.staff(), order.due()));
                }
            }
        }
        return jobs;
    }

    /** Checks that have been ordered, this turn's among them. */
    static BitSet ordered(State state) {
        BitSet ordered = Lists.bits(state.desk().ordered());
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.CheckOrdered order) {
                Lists.mark(ordered, state.night().check(order.check()));
            }
        }
        return ordered;
    }

    /** True if the person is neither away nor out on a check. */
    static boolean free(State state, String staff) {
        return free(state, staff, jobs(state));
    }

    private static boolean free(State state, String staff, List<Desk.Job> jobs) {
        if (away(state, staff)) {
            return false;
        }
        for (Desk.Job job : jobs) {
            if (job.staff().equals(staff)) {
                return false;
            }
        }
        return true;
    }

    /** Everybody who is free, in the scenario's order. */
    private static List<Scenario.Staff> free(State state) {
        return free(state, jobs(state));
    }

    /** Everybody who is free while {@code jobs} are under way, in the scenario's order. */
    static List<Scenario.Staff> free(State state, List<Desk.Job> jobs) {
        List<Scenario.Staff> free = new ArrayList<>();
        for (Scenario.Staff person : state.night().scenario().desk().staff()) {
            if (free(state, person.id(), jobs)) {
                free.add(person);
            }
        }
        return free;
    }

    static boolean away(State state, String staff) {
        for (Drama drama : state.night().scenario().drama()) {
            if (drama.kind() == Drama.Kind.AWAY
                    && drama.on(state.clock().turn())
                    && drama.staff().orElse("").equals(staff)) {
                return true;
            }
        }
        return false;
    }

    /** Skills that are out of action this turn. */
    static List<String> cut(State state) {
        List<String> cut = new ArrayList<>();
        for (Drama drama : state.night().scenario().drama()) {
            if (drama.kind() == Drama.Kind.CUT && drama.on(state.clock().turn())) {
                drama.skill().ifPresent(cut::add);
            }
        }
        return cut;
    }

    static Optional<Scenario.Staff> firstFree(State state, String skill) {
        for (Scenario.Staff person : free(state)) {
            if (person.skills().contains(skill)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
