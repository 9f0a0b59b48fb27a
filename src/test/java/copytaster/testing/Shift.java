package copytaster.testing;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.observe.Observation;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.rules.State;
import copytaster.rules.Story;
import copytaster.scenario.Night;
import copytaster.session.Header;
import copytaster.session.Session;
import java.util.List;
import java.util.Optional;

/** A session being played in a test, by commands of one line each. */
public final class Shift {
    private Session session;

    private Shift(Session session) {
        this.session = session;
    }

    /** Opened, at the first turn. */
    public static Shift open(Night night) {
        return open(night, 1, Setup.USUAL);
    }

    public static Shift open(Night night, long seed, Setup setup) {
        return new Shift(Session.begin(header(night, seed, setup), night)).after("open");
    }

    /** Opened under an earlier version of the rules. */
    public static Shift under(int rules, Night night) {
        return new Shift(Session.begin(header(rules, night, 1, Setup.USUAL), night)).after("open");
    }

    public static Header header(Night night, long seed, Setup setup) {
        return header(Rules.VERSION, night, seed, setup);
    }

    private static Header header(int rules, Night night, long seed, Setup setup) {
        return new Header(
                "test",
                rules,
                "s1",
                "2026-01-01T00:00:00Z",
                night.scenario().id(),
                night.scenario().hash(),
                night.mode(),
                seed,
                setup,
                Optional.empty(),
                false);
    }

    /**
     * Gives these commands, each of which must be accepted.
     *
     * @throws AssertionError if one is refused
     */
    public Shift after(String... lines) {
        for (String line : lines) {
            Session.Submitted submitted = session.submit(command(line));
            if (!submitted.accepted()) {
                throw new AssertionError(line + " was refused: " + submitted.rejection());
            }
            session = submitted.session();
        }
        return this;
    }

    /** Ends turns until it is {@code turn}. */
    public Shift until(int turn) {
        while (state().clock().turn() < turn) {
            after("next");
        }
        return this;
    }

    /** Ends turns until the handover. */
    public Shift handover() {
        until(session.night().turns());
        return after("next");
    }

    /** Why this command is refused now, or null if it is accepted; either way nothing changes here. */
    public Rejection.Reason refusal(String line) {
        return session.submit(command(line)).rejection().map(Rejection::reason).orElse(null);
    }

    private static Command command(String line) {
        return CommandText.parse(line).orElseThrow(() -> new AssertionError("no command: " + line));
    }

    public Session session() {
        return session;
    }

    public State state() {
        return session.state();
    }

    public Observation sees() {
        return session.observation();
    }

    /** How a question stands. */
    public Story story(String question) {
        return state().stories().get(session.night().question(question));
    }

    public int turn() {
        return state().clock().turn();
    }

    public int left() {
        return sees().actionsLeft();
    }

    /** Points of trust. */
    public double trust() {
        return state().gauges().trust() / 1000.0;
    }

    /** Points of care. */
    public double care() {
        return state().gauges().care() / 1000.0;
    }

    /** What the last command led to. */
    public List<Event> events() {
        return session.entries().get(session.entries().size() - 1).events();
    }

    /** Those of one kind. */
    public <E extends Event> List<E> events(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
