package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Event.TrustCause;
import copytaster.act.Filing;
import copytaster.act.Until;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Ladder;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Question;
import copytaster.scenario.Slot;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turn of the clock: what was decided goes out, then the next hour comes with what it brings. */
final class Turning {
    private Turning() {}

    static Decision open(State state) {
        Unfolding turn = new Unfolding(state);
        begin(turn, 1);
        return turn.decision();
    }

    static Decision next(State state) {
        Unfolding turn = new Unfolding(state);
        List<Filing> out = out(state);
        turn.happen(new Event.TurnEnded(state.clock().turn(), out, standings(state)));
        Care.charge(turn, state.desk().draft());
        Trust.chargeCorrections(turn, out);
        Trust.chargeLeftWrong(turn);
        Echoing.turnEnds(turn, out);
        Readers.drift(turn);
        if (state.clock().turn() == state.night().turns()) {
            turn.happen(new Event.DeskClosed());
        } else {
            begin(turn, state.clock().turn() + 1);
        }
        return turn.decision();
    }

    /** What goes out; a line that was moved and moved back stays as the readers have it, and nobody reacts. */
    private static List<Filing> out(State state) {
        List<Filing> out = new ArrayList<>();
        for (Filing filing : Draft.filings(state)) {
            Optional<Line> line = state.story(filing.question()).line();
            if (line.isEmpty() || line.get().rung() != filing.rung()) {
                out.add(filing);
            }
        }
        return List.copyOf(out);
    }

    private static List<Event.Standing> standings(State state) {
        boolean last = state.clock().turn() == state.night().turns();
        int lead = Draft.lead(state).orElse(-1);
        Ladder ladder = state.night().scenario().ladder();
        List<Optional<Line>> lines = Draft.lines(state);
        List<Event.Standing> standings = new ArrayList<>(lines.size());
        for (Story story : state.stories()) {
            if (story.counts()) {
                Optional<Line> line = lines.get(story.question());
                standings.add(new Event.Standing(
                        state.night().question(story.question()).id(),
                        line.isPresent() ? Millionths.of(ladder.tells(line.get().rung())) : -1,
                        story.street(),
                        lead == story.question(),
                        last ? 1 + Clock.AFTER : 1));
            }
        }
        return List.copyOf(standings);
    }

    private static void begin(Unfolding turn, int number) {
        turn.happen(new Event.TurnBegan(number));
        if (number == 1) {
            for (Story story : turn.now().stories()) {
                if (story.line().isPresent()) {
                    turn.happen(new Event.Opened(id(turn.now(), story.question())));
                }
            }
        }
        Streets streets = new Streets(turn.now());
        if (number > 1) {
            streets.decay();
        }
        settle(turn, number, streets);
        bringChecks(turn, number);
        beginDrama(turn, number);
        bringDispatches(turn, number, streets);
        streets.moved().ifPresent(turn::happen);
        bringBackHeld(turn, number);
    }

    private static void settle(Unfolding turn, int number, Streets streets) {
        int[] rivals = Readers.rivals(turn.now());
        for (Story before : turn.now().stories()) {
            Question question = turn.now().night().question(before.question());
            if (question.settled().turn().orElse(0) != number) {
                continue;
            }
            boolean yes = turn.now().truth().answers().get(before.question()) == 1;
            turn.happen(new Event.Settled(question.id(), yes));
            streets.settle(before.question(), yes);
            Story story = turn.now().stories().get(before.question());
            Trust.judge(turn, story, yes ? 1 : 0, TrustCause.SETTLED);
            Readers.compare(turn, story, yes, rivals[before.question()]);
            Echoing.settled(turn, story, yes);
        }
    }

    private static void bringChecks(Unfolding turn, int number) {
        for (Desk.Job job : turn.now().desk().jobs()) {
            Check check = turn.now().night().check(job.check());
            if (turn.now().story(check.on()).settled().isPresent()) {
                turn.happen(new Event.CheckOvertaken(check.id()));
            } else if (job.due() == number) {
                turn.happen(new Event.CheckReturned(check.id(), Checking.draw(turn.now(), check)));
            }
        }
    }

    private static void beginDrama(Unfolding turn, int number) {
        var drama = turn.now().night().scenario().drama();
        for (int i = 0; i < drama.size(); i++) {
            if (drama.get(i).turn() == number) {
                turn.happen(new Event.DramaBegan(i));
            }
        }
    }

    private static void bringDispatches(Unfolding turn, int number, Streets streets) {
        for (int index : turn.now().night().arriving(number)) {
            Dispatch dispatch = turn.now().night().dispatch(index);
            List<Stance> made = made(turn.now(), index, dispatch);
            if (silent(made) || !called(turn.now(), dispatch)) {
                continue;
            }
            turn.happen(new Event.Arrived(dispatch.id(), made));
            for (int i = 0; i < made.size(); i++) {
                if (made.get(i) != Stance.SILENT) {
                    int question = turn.now().night().claimed(index, i);
                    if (!turn.now().stories().get(question).open()) {
                        turn.happen(new Event.Opened(id(turn.now(), question)));
                    }
                    streets.hear(question, made.get(i), dispatch.circulation());
                }
            }
        }
        for (Slot slot : turn.now().night().due(number)) {
            boolean silent = turn.now().truth().slots().get(slot.index()) == Stance.SILENT;
            if (silent && turn.now().stories().get(slot.question()).settled().isEmpty()) {
                turn.happen(new Event.FellSilent(slot.origin(), id(turn.now(), slot.question())));
            }
        }
    }

    private static boolean silent(List<Stance> made) {
        for (Stance stance : made) {
            if (stance != Stance.SILENT) {
                return false;
            }
        }
        return true;
    }

    /** What each claim says this time: its origin's one answer; nothing on a question already settled. */
    private static List<Stance> made(State state, int index, Dispatch dispatch) {
        List<Stance> made = new ArrayList<>();
        for (int i = 0; i < dispatch.claims().size(); i++) {
            int slot = state.night().claimSlots(index).get(i);
            Story story = state.stories().get(state.night().claimed(index, i));
            if (story.settled().isPresent()) {
                made.add(Stance.SILENT);
            } else if (slot == Night.NO_SLOT) {
                boolean ours = state.night().originKey(index).equals(Origin.DESK);
                made.add(ours ? dispatch.claims().get(i).stance() : Stance.SILENT);
            } else {
                made.add(state.truth().slots().get(slot));
            }
        }
        return List.copyOf(made);
    }

    /** A dispatch that waits on our own line comes only if the page has it as far out as it needs. */
    private static boolean called(State state, Dispatch dispatch) {
        return dispatch.ifRun().isEmpty()
                || state.story(dispatch.ifRun().get().question())
                        .line()
                        .map(line -> line.rung().atLeast(dispatch.ifRun().get().atLeast()))
                        .orElse(false);
    }

    private static void bringBackHeld(Unfolding turn, int number) {
        for (Wire.Hold hold : turn.now().wire().held()) {
            if (over(turn.now(), hold.until(), number)) {
                turn.happen(new Event.CameBack(
                        turn.now().night().dispatch(hold.dispatch()).id()));
            }
        }
    }

    private static boolean over(State state, Until until, int number) {
        for (Event event : state.news()) {
            boolean word = event instanceof Event.Settled
                            && ((Event.Settled) event).question().equals(until.what())
                    || event instanceof Event.Arrived && claims(state, (Event.Arrived) event, until.what());
            boolean check = event instanceof Event.CheckReturned
                            && ((Event.CheckReturned) event).check().equals(until.what())
                    || event instanceof Event.CheckOvertaken
                            && ((Event.CheckOvertaken) event).check().equals(until.what());
            if (until.kind() == Until.Kind.WORD && word || until.kind() == Until.Kind.CHECK && check) {
                return true;
            }
        }
        return until.kind() == Until.Kind.TURN && until.turn() <= number;
    }

    private static boolean claims(State state, Event.Arrived arrived, String question) {
        Dispatch dispatch = state.night().dispatch(state.night().dispatch(arrived.dispatch()));
        for (int i = 0; i < dispatch.claims().size(); i++) {
            if (dispatch.claims().get(i).question().equals(question)
                    && arrived.made().get(i) != Stance.SILENT) {
                return true;
            }
        }
        return false;
    }

    private static String id(State state, int question) {
        return state.night().question(question).id();
    }
}
