package copytaster.session;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Clock;
import copytaster.rules.Decision;
import copytaster.rules.Growing;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.rules.State;
import copytaster.scenario.Night;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A playthrough: its header and all that was decided, with the state after each decision. A value; submitting makes a longer one. */
public final class Session {
    private final Header header;
    private final Night night;
    private final List<Entry> entries;
    private final List<State> states;

    /** The last that was seen of the session this one is longer than, or null; no part of the value, only a shorter way to it. */
    private final Observer before;

    private Observer seen;

    private Session(Header header, Night night, List<Entry> entries, List<State> states, Observer before) {
        this.header = header;
        this.night = night;
        this.entries = entries;
        this.states = states;
        this.before = before;
    }

    /** A session before its first command, which is {@link Command.Open}. */
    public static Session begin(Header header, Night night) {
        State start = Rules.start(header.rules(), night, header.setup(), header.seed());
        return new Session(header, night, List.of(), List.of(start), null);
    }

    /** What came of a command: the longer session and its entry, or why it was refused, the session as it was. */
    public record Submitted(Session session, Optional<Entry> entry, Optional<Rejection> rejection) {
        public boolean accepted() {
            return entry.isPresent();
        }
    }

    /** The one door: decides a command against the session as it stands. Never throws; a rejection changes nothing. */
    public Submitted submit(Command command) {
        Decision decision = Rules.decide(state(), command);
        if (!decision.accepted()) {
            return new Submitted(this, Optional.empty(), decision.rejection());
        }
        Entry entry = Entry.of(entries.size() + 1, state().clock().turn(), command, decision.events(), digest());
        return new Submitted(extended(entry, decision.after()), Optional.of(entry), Optional.empty());
    }

    /**
     * The session as recorded, by folding the events of its entries; rules of a later version may decide otherwise.
     *
     * @throws IllegalArgumentException if there are events that cannot have happened on this night, such as a dispatch it has not
     */
    public static Session replay(Header header, Night night, List<Entry> recorded) {
        Session session = begin(header, night);
        List<State> states = new ArrayList<>(recorded.size() + 1);
        State state = session.state();
        states.add(state);
        for (Entry entry : recorded) {
            try {
                state = folded(state, entry.events());
            } catch (IndexOutOfBoundsException
                    | IllegalArgumentException
                    | IllegalStateException
                    | NoSuchElementException e) {
                throw new IllegalArgumentException("what decision " + entry.number() + " led to cannot be", e);
            }
            states.add(state);
        }
        return new Session(header, night, List.copyOf(recorded), Collections.unmodifiableList(states), null);
    }

    private Session extended(Entry entry, State after) {
        return new Session(
                header, night, Growing.plus(entries, entry), Growing.plus(states, after), seen == null ? before : seen);
    }

    private static State folded(State state, List<Event> events) {
        State folded = state;
        for (Event event : events) {
            folded = Rules.evolve(folded, event);
        }
        return folded;
    }

    /** The first entry that deciding again does not bear out. */
    public record Divergence(Entry recorded, Optional<Entry> decided, Optional<Rejection> rejection) {}

    /** Decides every command again and compares events and digests; empty if all agree. */
    public Optional<Divergence> verify() {
        Session again = begin(header, night);
        for (Entry entry : entries) {
            Submitted submitted = again.submit(entry.command());
            if (submitted.entry().isEmpty() || !submitted.entry().get().equals(entry)) {
                return Optional.of(new Divergence(entry, submitted.entry(), submitted.rejection()));
            }
            again = submitted.session();
        }
        return Optional.empty();
    }

    /** A new session that shares the first {@code shared} entries of this one. */
    public Session branch(Header branched, int shared) {
        return replay(branched, night, entries.subList(0, shared));
    }

    /** This session as it was after its first {@code count} entries. Shares everything with it, so it costs nothing. */
    public Session first(int count) {
        return new Session(header, night, entries.subList(0, count), states.subList(0, count + 1), null);
    }

    public Header header() {
        return header;
    }

    public Night night() {
        return night;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The state now. */
    public State state() {
        return states.get(states.size() - 1);
    }

    /** The state after {@code entries} entries, from 0. */
    public State state(int entries) {
        return states.get(entries);
    }

    /** What the editor may know now. */
    public Observation observation() {
        if (seen == null) {
            seen = before == null ? Observer.of(state()) : before.after(state());
        }
        return seen;
    }

    public Observation observation(int entries) {
        return Observer.of(state(entries));
    }

    /** The last link of the chain. */
    public String digest() {
        return entries.isEmpty()
                ? header.digest()
                : entries.get(entries.size() - 1).digest();
    }

    public boolean over() {
        return state().clock().phase() == Clock.Phase.CLOSED;
    }

    /** What this session leaves to the next shift of a campaign. */
    public Setup.Carry carry() {
        List<Setup.Carry.Left> page = new ArrayList<>();
        for (var story : state().stories()) {
            story.line()
                    .ifPresent(line -> page.add(new Setup.Carry.Left(
                            night.question(story.question()).id(), line.rung())));
        }
        return new Setup.Carry(state().gauges().trust(), state().gauges().readers(), List.copyOf(page));
    }
}
