package copytaster.rules;

import copytaster.act.Rejection;
import copytaster.act.Until;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The desk with this turn's decisions in, each part worked out once for all who look on, and only if somebody does. */
public final class View {
    private final State state;
    private final Since since;
    private final int actionsLeft;
    private final Menus menus;

    private final Part<Optional<Integer>> lead;
    private final Part<List<Optional<Line>>> lines;
    private final Part<Words> words;
    private final Part<int[]> numbers;
    private final Part<List<Desk.Job>> jobs;
    private final Part<BitSet> ordered;
    private final Part<List<String>> details;
    private final Part<BitSet> ran;
    private final Part<BitSet> spiked;
    private final Part<Until[]> held;
    private final Part<BitSet> traced;
    private final Part<Rejection.Reason[]> refused;

    /** A first look. */
    private View(State state) {
        this.state = state;
        this.since = null;
        this.actionsLeft = actionsLeft(state);
        this.lead = new Part<>();
        this.lines = new Part<>();
        this.words = new Part<>();
        this.numbers = new Part<>();
        this.jobs = new Part<>();
        this.ordered = new Part<>();
        this.details = new Part<>();
        this.ran = new Part<>();
        this.spiked = new Part<>();
        this.held = new Part<>();
        this.traced = new Part<>();
        this.refused = new Part<>();
        this.menus = new Menus(this);
    }

    private View(State state, View before) {
        this.state = state;
        this.since = Since.of(before.state, state);
        this.actionsLeft = actionsLeft(state);
        this.lead = before.lead.after(since.led());
        this.lines = before.lines.after(since.filed());
        this.words = before.words.after(since.words());
        this.numbers = before.numbers.after(since.words());
        this.jobs = before.jobs.after(since.ordered());
        this.ordered = before.ordered.after(since.ordered());
        this.details = before.details.after(since.ran());
        this.ran = before.ran.after(since.ran());
        this.spiked = before.spiked.after(since.waits());
        this.held = before.held.after(since.waits());
        this.traced = before.traced.after(since.traces());
        this.refused = before.refused.after(since.checks());
        this.menus = new Menus(this, before.menus, since);
    }

    public static View of(State state) {
        return new View(state);
    }

    /** The same for a later state of the session, sharing what has not changed since. */
    public View after(State later) {
        return new View(later, this);
    }

    State state() {
        return state;
    }

    /** What may have moved since the view that this one comes after; null where there was none. */
    public Since since() {
        return since;
    }

    /** What may be done now. */
    public Options options() {
        return menus;
    }

    public int actions() {
        return Draft.actions(state);
    }

    public int actionsLeft() {
        return actionsLeft;
    }

    private static int actionsLeft(State state) {
        return state.clock().phase() == Clock.Phase.DESK ? Draft.left(state) : 0;
    }

    /** The line on every question as the page will read, in the scenario's order. */
    public List<Optional<Line>> lines() {
        return lines.unknown() ? lines.is(Draft.lines(state)) : lines.known();
    }

    /** For each question what was said of it, in order of arrival; the list itself as long as nothing is added. */
    public List<List<Word>> words() {
        return (words.unknown() ? words.is(Words.of(state, words.was())) : words.known()).byQuestion();
    }

    /** The number of a dispatch on the desk, from 1, in order of arrival; 0 as long as it has not come, and for −1. */
    public int number(int dispatch) {
        return dispatch < 0 ? 0 : (numbers.unknown() ? numbers.is(numbersNow()) : numbers.known())[dispatch];
    }

    private int[] numbersNow() {
        int[] numbers = new int[state.night().scenario().dispatches().size()];
        List<Wire.Arrival> arrived = state.wire().arrived();
        for (int number = arrived.size(); number > 0; number--) {
            numbers[arrived.get(number - 1).dispatch()] = number;
        }
        return numbers;
    }

    public Optional<Integer> lead() {
        return lead.unknown() ? lead.is(Draft.lead(state)) : lead.known();
    }

    /** Ids of sensitive details that are out or about to go out. */
    public List<String> details() {
        return details.unknown() ? details.is(Draft.details(state)) : details.known();
    }

    /** Whether a dispatch has run or is about to. */
    public boolean ran(int dispatch) {
        return (ran.unknown() ? ran.is(Draft.ran(state)) : ran.known()).get(dispatch);
    }

    public boolean spiked(int dispatch) {
        return spiked().get(dispatch);
    }

    BitSet spiked() {
        return spiked.unknown() ? spiked.is(Draft.spiked(state)) : spiked.known();
    }

    public boolean traced(int dispatch) {
        return traced().get(dispatch);
    }

    BitSet traced() {
        return traced.unknown() ? traced.is(Lists.bits(state.wire().traced())) : traced.known();
    }

    /** What a dispatch is held for, if it is. */
    public Optional<Until> held(int dispatch) {
        return Optional.ofNullable((held.unknown() ? held.is(heldNow()) : held.known())[dispatch]);
    }

    private Until[] heldNow() {
        Until[] now = new Until[state.night().scenario().dispatches().size()];
        for (Wire.Hold hold : Draft.held(state)) {
            if (hold.dispatch() >= 0) {
                now[hold.dispatch()] = hold.until();
            }
        }
        return now;
    }

    /** Checks under way. */
    public List<Desk.Job> jobs() {
        return jobs.unknown() ? jobs.is(Draft.jobs(state)) : jobs.known();
    }

    private BitSet ordered() {
        return ordered.unknown() ? ordered.is(Draft.ordered(state)) : ordered.known();
    }

    public boolean away(String staff) {
        return Draft.away(state, staff);
    }

    /** Why a check cannot be ordered now, whoever is free; empty if it can. While the desk is open. */
    public Optional<Rejection.Reason> refused(int check) {
        return Optional.ofNullable(
                (refused.unknown() ? refused.is(Checking.refused(state, ordered())) : refused.known())[check]);
    }
}
