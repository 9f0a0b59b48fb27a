package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.scenario.Night;
import copytaster.scenario.Slot;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The state after each kind of event. */
final class Evolve implements Event.Cases<State> {
    private final State state;

    Evolve(State state) {
        this.state = state;
    }

    private State drafted(Event event) {
        Desk desk = state.desk();
        return state.with(new Desk(Lists.plus(desk.draft(), event), desk.jobs(), desk.ordered()));
    }

    private State told(State next, Event event) {
        return next.withNews(Lists.plus(next.news(), event));
    }

    @Override
    public State dispatchRun(Event.DispatchRun event) {
        return drafted(event);
    }

    @Override
    public State rerated(Event.Rerated event) {
        return drafted(event);
    }

    @Override
    public State led(Event.Led event) {
        return drafted(event);
    }

    @Override
    public State checkOrdered(Event.CheckOrdered event) {
        return drafted(event);
    }

    @Override
    public State held(Event.Held event) {
        return drafted(event);
    }

    @Override
    public State spiked(Event.Spiked event) {
        return drafted(event);
    }

    @Override
    public State traced(Event.Traced event) {
        Wire wire = state.wire().withTraced(state.night().dispatch(event.dispatch()));
        for (String same : event.same()) {
            wire = wire.withTraced(state.night().dispatch(same));
        }
        return drafted(event).with(wire);
    }

    @Override
    public State undone(Event.Undone event) {
        Desk desk = state.desk();
        return state.with(new Desk(Lists.butLast(desk.draft()), desk.jobs(), desk.ordered()));
    }

    @Override
    public State turnEnded(Event.TurnEnded event) {
        List<Story> stories = new ArrayList<>(state.stories());
        for (Filing filing : event.out()) {
            int question = state.night().question(filing.question());
            Story story = stories.get(question);
            stories.set(question, story.with(Draft.filed(state, story.line(), filing)));
        }
        for (Event.Standing standing : event.standings()) {
            int question = state.night().question(standing.question());
            stories.set(question, stories.get(question).stood(standing));
        }
        return state.withLead(Draft.lead(state))
                .withStories(Collections.unmodifiableList(stories))
                .with(filed())
                .with(worked())
                .withNews(List.of(event));
    }

    private Wire filed() {
        Wire wire = state.wire().withHeld(List.copyOf(Draft.held(state)));
        List<Integer> spiked = new ArrayList<>();
        BitSet nowSpiked = Draft.spiked(state);
        for (Wire.Arrival arrival : wire.arrived()) {
            if (nowSpiked.get(arrival.dispatch())) {
                spiked.add(arrival.dispatch());
            }
        }
        wire = wire.withSpiked(List.copyOf(spiked));
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.DispatchRun) {
                Event.DispatchRun run = (Event.DispatchRun) event;
                wire = wire.withRun(state.night().dispatch(run.dispatch()), run.details());
            }
        }
        return wire;
    }

    private Desk worked() {
        List<Integer> ordered = state.desk().ordered();
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.CheckOrdered) {
                ordered = Lists.plus(ordered, state.night().check(((Event.CheckOrdered) event).check()));
            }
        }
        return new Desk(List.of(), List.copyOf(Draft.jobs(state)), ordered);
    }

    @Override
    public State harmed(Event.Harmed event) {
        return told(state, event);
    }

    @Override
    public State careMoved(Event.CareMoved event) {
        return told(state.with(state.gauges().care(event.milli())), event);
    }

    @Override
    public State trustMoved(Event.TrustMoved event) {
        return told(state.with(state.gauges().trust(event.milli())), event);
    }

    @Override
    public State readersMoved(Event.ReadersMoved event) {
        return told(state.with(state.gauges().readers(event.readers())), event);
    }

    @Override
    public State echoed(Event.Echoed event) {
        return told(state.with(state.story(event.question()).heard(event.kind())), event);
    }

    @Override
    public State streetMoved(Event.StreetMoved event) {
        List<Story> stories = new ArrayList<>(state.stories());
        for (Event.Street street : event.now()) {
            int question = state.night().question(street.question());
            stories.set(question, stories.get(question).withStreet(street.street()));
        }
        return state.withStories(Collections.unmodifiableList(stories));
    }

    @Override
    public State turnBegan(Event.TurnBegan event) {
        return told(state.with(new Clock(event.turn(), Clock.Phase.DESK)), event);
    }

    @Override
    public State settled(Event.Settled event) {
        Story story = state.story(event.question()).settled(event.yes());
        return told(state.with(story.open() ? story : story.opened(state.clock().turn())), event);
    }

    @Override
    public State checkReturned(Event.CheckReturned event) {
        int check = state.night().check(event.check());
        Findings.Returned returned =
                new Findings.Returned(check, event.result(), state.clock().turn());
        return told(state.with(state.findings().plus(returned)).with(without(check)), event);
    }

    @Override
    public State checkOvertaken(Event.CheckOvertaken event) {
        int check = state.night().check(event.check());
        return told(state.with(state.findings().plusOvertaken(check)).with(without(check)), event);
    }

    private Desk without(int check) {
        List<Desk.Job> jobs = new ArrayList<>(state.desk().jobs());
        jobs.removeIf(job -> job.check() == check);
        return new Desk(state.desk().draft(), List.copyOf(jobs), state.desk().ordered());
    }

    @Override
    public State dramaBegan(Event.DramaBegan event) {
        return told(state, event);
    }

    @Override
    public State arrived(Event.Arrived event) {
        int index = state.night().dispatch(event.dispatch());
        int turn = state.clock().turn();
        Findings findings = state.findings();
        List<Integer> slots = state.night().claimSlots(index);
        for (int claim = 0; claim < slots.size(); claim++) {
            int slot = slots.get(claim);
            boolean first =
                    slot != Night.NO_SLOT && state.night().slots().get(slot).dispatch() == index;
            if (first && event.made().get(claim) != Stance.SILENT) {
                findings = findings.plus(new Findings.Heard(slot, event.made().get(claim), turn));
            }
        }
        return told(
                state.with(state.wire().plus(new Wire.Arrival(index, turn, event.made())))
                        .with(findings),
                event);
    }

    @Override
    public State fellSilent(Event.FellSilent event) {
        Slot slot = state.night().slot(event.origin(), event.question());
        Findings findings = state.findings();
        if (slot != null && slot.due() == state.clock().turn()) {
            findings = findings.plus(new Findings.Heard(slot.index(), Stance.SILENT, slot.due()));
        }
        return told(state.with(findings), event);
    }

    @Override
    public State opened(Event.Opened event) {
        return told(
                state.with(state.story(event.question()).opened(state.clock().turn())), event);
    }

    @Override
    public State cameBack(Event.CameBack event) {
        int dispatch = state.night().dispatch(event.dispatch());
        List<Wire.Hold> held = new ArrayList<>(state.wire().held());
        held.removeIf(hold -> hold.dispatch() == dispatch);
        return told(state.with(state.wire().withHeld(List.copyOf(held))), event);
    }

    @Override
    public State deskClosed(Event.DeskClosed event) {
        return told(state.with(new Clock(state.clock().turn(), Clock.Phase.HANDOVER)), event);
    }

    @Override
    public State handedOver(Event.HandedOver event) {
        List<Integer> questions =
                event.questions().stream().map(state.night()::question).toList();
        return state.with(state.findings().withHandedOver(questions)).withNews(List.of(event));
    }

    @Override
    public State toldLater(Event.ToldLater event) {
        return told(state.with(state.story(event.question()).settled(event.yes())), event);
    }

    @Override
    public State shiftEnded(Event.ShiftEnded event) {
        return told(state.with(new Clock(state.clock().turn(), Clock.Phase.CLOSED)), event);
    }
}
