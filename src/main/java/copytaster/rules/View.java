package copytaster.rules;

import copytaster.act.Rejection;
import copytaster.act.Until;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The desk with this turn's decisions in, worked out once for all who look on. */
public final class View {
    private final State state;
    private final Optional<Integer> lead;
    private final List<Optional<Line>> lines;
    private final List<List<Word>> words;
    private final List<Desk.Job> jobs;
    private final List<String> details;
    private final BitSet ran;
    private final BitSet spiked;
    private final BitSet traced;
    private final BitSet ordered;
    private final Until[] held;
    private final List<Optional<Rejection.Reason>> refused;

    // What of the view before still stands, all of it false where there was none.
    private final boolean storiesStand;
    private final boolean wordsStand;
    private final boolean tracesStand;
    private final boolean wireStands;
    private final boolean evidenceStands;
    private final boolean pageStands;
    private final boolean checksStand;

    private final Menus menus;
    private final Options options;

    private View(State state, View before) {
        this.state = state;
        State was = before == null ? null : before.state;
        this.storiesStand = was != null && was.stories() == state.stories() && was.clock() == state.clock();
        this.wordsStand = was != null && was.wire().arrived() == state.wire().arrived();
        this.tracesStand = wordsStand && was.wire().traced() == state.wire().traced();
        Since since = Since.of(was, state);
        this.lead = since.led() ? Draft.lead(state) : before.lead;
        this.lines = since.filed() ? Draft.lines(state) : before.lines;
        this.jobs = since.ordered() ? Draft.jobs(state) : before.jobs;
        this.ordered = since.ordered() ? Draft.ordered(state) : before.ordered;
        this.details = since.ran() ? Draft.details(state) : before.details;
        this.ran = since.ran() ? Draft.ran(state) : before.ran;
        this.spiked = since.waits() ? Draft.spiked(state) : before.spiked;
        this.held = since.waits() ? held(state) : before.held;
        this.traced = tracesStand ? before.traced : Lists.bits(state.wire().traced());
        this.words = wordsStand
                ? before.words
                : was == null
                        ? Word.byQuestion(state)
                        : Word.with(before.words, was.wire().arrived().size(), state);
        this.wireStands = storiesStand
                && tracesStand
                && was.news() == state.news()
                && before.ran.equals(ran)
                && before.spiked.equals(spiked)
                && before.details.equals(details)
                && Arrays.equals(before.held, held);
        this.evidenceStands = storiesStand && wordsStand && was.findings() == state.findings();
        this.pageStands = storiesStand && wordsStand && before.lead.equals(lead) && before.lines.equals(lines);
        this.checksStand = evidenceStands && before.jobs.equals(jobs) && before.ordered.equals(ordered);
        this.refused = evidenceStands
                ? Checking.refused(state, ordered, before.ordered, before.refused)
                : Checking.refused(state, ordered);
        this.menus = new Menus(this, before);
        this.options = Options.of(this);
    }

    private static Until[] held(State state) {
        Until[] held = new Until[state.night().scenario().dispatches().size()];
        for (Wire.Hold hold : Draft.held(state)) {
            if (hold.dispatch() >= 0) {
                held[hold.dispatch()] = hold.until();
            }
        }
        return held;
    }

    public static View of(State state) {
        return new View(state, null);
    }

    /** The same for a later state of the session, sharing what has not changed since. */
    public View after(State later) {
        return new View(later, this);
    }

    State state() {
        return state;
    }

    Menus menus() {
        return menus;
    }

    /** What may be done now. */
    public Options options() {
        return options;
    }

    // Decisions leave most of the desk as it was. States are made of values that are kept where they do not change,
    // so that comparing references tells.

    /** Whether hour and questions are as in the view that this one comes after. */
    public boolean storiesStand() {
        return storiesStand;
    }

    /** Whether no dispatch has come since. */
    public boolean wordsStand() {
        return wordsStand;
    }

    /** Whether nothing has come or been traced since. */
    public boolean tracesStand() {
        return tracesStand;
    }

    /** Whether no dispatch stands otherwise than it did: come, back, traced, run, spiked, held. */
    public boolean wireStands() {
        return wireStands;
    }

    /** Whether nothing that bears on a question has come to light since. */
    public boolean evidenceStands() {
        return evidenceStands;
    }

    /** Whether our lines and the lead, and what there is to say of them, are as they were. */
    public boolean pageStands() {
        return pageStands;
    }

    /** Whether checks, and who is on them, are as they were. */
    public boolean checksStand() {
        return checksStand;
    }

    public int actions() {
        return Draft.actions(state);
    }

    public int actionsLeft() {
        return state.clock().phase() == Clock.Phase.DESK ? Draft.left(state) : 0;
    }

    /** The line on every question as the page will read, in the scenario's order. */
    public List<Optional<Line>> lines() {
        return lines;
    }

    /** For each question what was said of it, in order of arrival; the list itself as long as nothing is added. */
    public List<List<Word>> words() {
        return words;
    }

    public Optional<Integer> lead() {
        return lead;
    }

    /** Ids of sensitive details that are out or about to go out. */
    public List<String> details() {
        return details;
    }

    /** Whether a dispatch has run or is about to. */
    public boolean ran(int dispatch) {
        return ran.get(dispatch);
    }

    public boolean spiked(int dispatch) {
        return spiked.get(dispatch);
    }

    BitSet spiked() {
        return spiked;
    }

    BitSet traced() {
        return traced;
    }

    public boolean traced(int dispatch) {
        return traced.get(dispatch);
    }

    /** What a dispatch is held for, if it is. */
    public Optional<Until> held(int dispatch) {
        return Optional.ofNullable(held[dispatch]);
    }

    /** Checks under way. */
    public List<Desk.Job> jobs() {
        return jobs;
    }

    public boolean away(String staff) {
        return Draft.away(state, staff);
    }

    /** Why a check cannot be ordered now, whoever is free; empty if it can. While the desk is open. */
    public Optional<Rejection.Reason> refused(int check) {
        return refused.get(check);
    }
}
