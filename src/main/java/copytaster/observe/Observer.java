package copytaster.observe;

import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.act.Until;
import copytaster.observe.Observation.Card;
import copytaster.observe.Observation.Correction;
import copytaster.observe.Observation.Hand;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Silence;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.rules.Desk;
import copytaster.rules.Evidence;
import copytaster.rules.Findings;
import copytaster.rules.Line;
import copytaster.rules.Rules;
import copytaster.rules.State;
import copytaster.rules.Story;
import copytaster.rules.View;
import copytaster.rules.Wire;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Slot;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the observation of a state: the only reader of {@link State} outside the rules that players' code may go through. */
public final class Observer {
    private final State state;
    private final Night night;

    // The desk with this turn's decisions in.
    private final Optional<Integer> lead;
    private final List<Optional<Line>> lines;
    private final List<Wire.Hold> held;
    private final List<Desk.Job> jobs;
    private final List<String> ran;

    /** What had landed when this was last looked at, which does not read otherwise now. */
    private final List<Item> known;

    private Observer(State state, List<Item> known) {
        this.state = state;
        this.night = state.night();
        this.lead = View.lead(state);
        this.lines = View.lines(state);
        this.held = View.held(state);
        this.jobs = View.jobs(state);
        this.ran = View.details(state);
        this.known = known;
    }

    /** What the editor may know. Reads findings, never truth. */
    public static Observation of(State state) {
        return new Observer(state, List.of()).observe();
    }

    /** The same for a later state of the session that {@code before} was seen in: dispatches are told once. */
    public static Observation after(Observation before, State state) {
        return new Observer(state, before.wire()).observe();
    }

    private Observation observe() {
        Scenario scenario = night.scenario();
        int turn = Math.max(1, state.clock().turn());
        return new Observation(
                scenario.title(),
                night.mode(),
                state.clock().phase(),
                state.clock().turn(),
                night.turns(),
                scenario.clock().hour(turn),
                scenario.clock().hour(turn + 1),
                scenario.clock().place(),
                View.actionsLeft(state),
                View.actions(state),
                scenario.ladder(),
                state.gauges(),
                wire(),
                board(),
                staff(),
                checks(),
                silences(),
                news(),
                state.desk().draft(),
                Rules.legal(state),
                model());
    }

    private List<Item> wire() {
        List<Item> items = new ArrayList<>(state.wire().arrived().size());
        for (Wire.Arrival arrival : state.wire().arrived()) {
            int number = items.size() + 1;
            Item item = number <= known.size() ? known.get(number - 1) : landed(number, arrival);
            items.add(now(item, arrival));
        }
        return List.copyOf(items);
    }

    /** A dispatch as it lands, nothing done with it. */
    private Item landed(int number, Wire.Arrival arrival) {
        Dispatch dispatch = night.dispatch(arrival.dispatch());
        OffsetDateTime hour = night.scenario().clock().hour(arrival.turn()).minusMinutes(dispatch.ago());
        Telling telling = Telling.of(night, dispatch, arrival.made());
        return new Item(
                number,
                dispatch.id(),
                arrival.turn(),
                hour,
                card(night.spokenBy(arrival.dispatch())),
                dispatch.channel(),
                dispatch.urgent(),
                dispatch.circulation(),
                telling.headline(),
                telling.lead(),
                telling.body(),
                said(dispatch, arrival.made()),
                dispatch.details().stream()
                        .map(d -> new Sensitive(d.id(), d, d.netCare(), false))
                        .toList(),
                Optional.empty(),
                List.of(),
                false,
                false,
                Optional.empty(),
                false,
                dispatch.provenance());
    }

    private Item now(Item item, Wire.Arrival arrival) {
        int index = arrival.dispatch();
        boolean traced = state.wire().traced().contains(index);
        return item.now(
                details(item.details()),
                traced ? Optional.of(night.originName(night.dispatch(index))) : Optional.empty(),
                traced ? same(index, night.dispatch(index).originKey()) : List.of(),
                state.wire().ran().contains(index) || drafted(item.id()),
                View.spiked(state, index),
                held(index),
                arrival.turn() == state.clock().turn() || cameBack(item.id()));
    }

    private Optional<Until> held(int dispatch) {
        for (Wire.Hold hold : held) {
            if (hold.dispatch() == dispatch) {
                return Optional.of(hold.until());
            }
        }
        return Optional.empty();
    }

    private boolean cameBack(String dispatch) {
        for (Event event : state.news()) {
            if (event instanceof Event.CameBack
                    && ((Event.CameBack) event).dispatch().equals(dispatch)) {
                return true;
            }
        }
        return false;
    }

    private boolean drafted(String dispatch) {
        for (Event event : state.desk().draft()) {
            if (event instanceof Event.DispatchRun
                    && ((Event.DispatchRun) event).dispatch().equals(dispatch)) {
                return true;
            }
        }
        return false;
    }

    private static Card card(Source source) {
        return new Card(
                source.id(),
                source.name(),
                source.kind(),
                source.grade().name(),
                source.stance(),
                source.card(),
                source.overrides().stream().map(Source.Override::why).toList());
    }

    private static List<Said> said(Dispatch dispatch, List<Stance> made) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Claim claim = dispatch.claims().get(i);
            if (made.get(i) != Stance.SILENT) {
                said.add(new Said(
                        i + 1,
                        claim.question(),
                        made.get(i),
                        claim.text(made.get(i)),
                        claim.rungAsWritten(made.get(i))));
            }
        }
        return List.copyOf(said);
    }

    /** The list itself where nothing about it has changed. */
    private List<Sensitive> details(List<Sensitive> details) {
        boolean changed = false;
        List<Sensitive> now = new ArrayList<>(details.size());
        for (Sensitive detail : details) {
            boolean out = ran.contains(detail.id());
            changed |= out != detail.ran();
            now.add(out == detail.ran() ? detail : new Sensitive(detail.id(), detail.detail(), detail.care(), out));
        }
        return changed ? List.copyOf(now) : details;
    }

    private List<String> same(int index, String origin) {
        List<String> same = new ArrayList<>();
        for (int other : state.wire().traced()) {
            if (other != index && night.dispatch(other).originKey().equals(origin)) {
                same.add(night.dispatch(other).id());
            }
        }
        return List.copyOf(same);
    }

    private List<Topic> board() {
        List<Topic> board = new ArrayList<>();
        List<List<Word>> words = saidByQuestion();
        for (Story story : state.stories()) {
            if (story.open()) {
                board.add(topic(story, words.get(story.question())));
            }
        }
        return List.copyOf(board);
    }

    /** A claim that has come. */
    private record Word(Wire.Arrival arrival, int claim) {
        Stance made() {
            return arrival.made().get(claim);
        }
    }

    /** For each question what was said of it, in order of arrival. */
    private List<List<Word>> saidByQuestion() {
        List<List<Word>> said = new ArrayList<>(state.stories().size());
        state.stories().forEach(story -> said.add(new ArrayList<>()));
        for (Wire.Arrival arrival : state.wire().arrived()) {
            for (int i = 0; i < arrival.made().size(); i++) {
                if (arrival.made().get(i) != Stance.SILENT) {
                    said.get(night.claimed(arrival.dispatch(), i)).add(new Word(arrival, i));
                }
            }
        }
        return said;
    }

    private Topic topic(Story story, List<Word> words) {
        Question question = night.question(story.question());
        Optional<Line> line = lines.get(story.question());
        int lastWord =
                words.isEmpty() ? 0 : words.get(words.size() - 1).arrival().turn();
        return new Topic(
                question.id(),
                question.slug(),
                question.question(),
                question.weight(),
                story.opened(),
                question.settled().announced() ? question.settled().turn() : Optional.empty(),
                story.street(),
                line.map(l -> standing(question, story, l, words)),
                story.line().map(Line::rung),
                story.line().map(Line::firmest),
                lead.equals(Optional.of(story.question())),
                story.settled(),
                story.settled().map(yes -> question.settled().text(yes)).orElse(""),
                Math.max(story.opened(), lastWord));
    }

    private Standing standing(Question question, Story story, Line line, List<Word> words) {
        Worded worded = worded(question.id(), line, words);
        Optional<Rung> published = story.line().map(Line::rung);
        return new Standing(
                line.rung(),
                line.since(),
                worded.text(),
                worded.by(),
                line.basis(),
                line.corrections().stream()
                        .map(c -> new Correction(c.turn(), c.from(), c.to(), c.move()))
                        .toList(),
                !published.equals(Optional.of(line.rung())));
    }

    /** What a line is put in words with, and whose they are; without words where only a check speaks for it, both empty where nothing does. */
    private record Worded(String text, String by) {}

    /**
     * Words that point the line's way: those it was filed with, else the last of its basis that do, else, where nothing was named, the
     * last that had come by then. Nothing that came later speaks for an earlier line, and a line moved across the middle does not
     * keep a sentence that says the opposite.
     */
    private Worded worded(String question, Line line, List<Word> words) {
        int side = line.rung().side();
        if (line.dispatch().isEmpty()) {
            for (Scenario.Inherited inherited : night.scenario().desk().inherited()) {
                if (inherited.question().equals(question) && inherited.rung().side() * side >= 0) {
                    return new Worded(inherited.text(), "our own page");
                }
            }
        }
        Word best = null;
        for (Word word : words) {
            boolean points = word.made() == Stance.ASSERTS ? side >= 0 : side <= 0;
            if (points && line.dispatch().equals(Optional.of(word.arrival().dispatch()))) {
                return worded(word);
            }
            boolean named = line.basis().isEmpty()
                    ? word.arrival().turn() <= line.since()
                    : line.basis()
                            .contains(night.dispatch(word.arrival().dispatch()).id());
            best = points && named ? word : best;
        }
        if (best != null) {
            return worded(best);
        }
        return new Worded("", line.basis().isEmpty() ? "" : "our own check");
    }

    private Worded worded(Word word) {
        int dispatch = word.arrival().dispatch();
        return new Worded(
                night.dispatch(dispatch).claims().get(word.claim()).text(word.made()),
                night.spokenBy(dispatch).name());
    }

    private List<Hand> staff() {
        List<Hand> staff = new ArrayList<>();
        for (Scenario.Staff person : night.scenario().desk().staff()) {
            Optional<Desk.Job> job =
                    jobs.stream().filter(j -> j.staff().equals(person.id())).findFirst();
            staff.add(new Hand(
                    person.id(),
                    person.name(),
                    person.skills(),
                    job.map(Desk.Job::due).orElse(0),
                    job.map(j -> night.check(j.check()).title()).orElse(""),
                    View.away(state, person.id())));
        }
        return List.copyOf(staff);
    }

    private List<Job> checks() {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < night.scenario().checks().size(); i++) {
            Check check = night.check(i);
            boolean asked = state.stories().get(night.asked(i)).open();
            // What only later makes sense would give away now what is to come.
            if (asked && state.clock().turn() >= check.from().orElse(1)) {
                jobs.add(job(i, check));
            }
        }
        return List.copyOf(jobs);
    }

    private Job job(int index, Check check) {
        for (Findings.Returned returned : state.findings().returned()) {
            if (returned.check() == index) {
                return new Job(check, Progress.RETURNED, returned.turn(), "", "", Optional.of(returned.result()));
            }
        }
        for (Desk.Job job : jobs) {
            if (job.check() == index) {
                return new Job(check, Progress.UNDER_WAY, job.due(), job.staff(), "", Optional.empty());
            }
        }
        if (state.findings().overtaken().contains(index)) {
            return new Job(check, Progress.OVERTAKEN, 0, "", "", Optional.empty());
        }
        boolean desk = state.clock().phase() == Clock.Phase.DESK;
        Optional<Rejection.Reason> refused = desk ? View.refused(state, index) : Optional.empty();
        return new Job(
                check,
                refused.isPresent() || !desk ? Progress.CLOSED : Progress.OPEN,
                0,
                "",
                refused.map(Rejection.Reason::name).orElse(""),
                Optional.empty());
    }

    private List<Silence> silences() {
        List<Silence> silences = new ArrayList<>();
        for (Findings.Heard word : state.findings().heard()) {
            var slot = night.slots().get(word.slot());
            if (word.stance() == Stance.SILENT
                    && state.stories().get(slot.question()).open()) {
                silences.add(new Silence(
                        night.spokenBy(slot.dispatch()).name(),
                        night.question(slot.question()).id(),
                        word.turn()));
            }
        }
        return List.copyOf(silences);
    }

    /** A silence on a question that has not opened would give away that there is such a question. */
    private List<Event> news() {
        return state.news().stream()
                .filter(event -> !(event instanceof Event.FellSilent)
                        || state.story(((Event.FellSilent) event).question()).open())
                .toList();
    }

    private Model model() {
        double[][] seen = Evidence.seen(state);
        List<Model.Node> nodes = new ArrayList<>();
        for (int q = 0; q < night.scenario().questions().size(); q++) {
            nodes.add(new Model.Node(
                    night.question(q).id(),
                    night.forest().parent(q),
                    night.forest().chance(q, true),
                    night.forest().chance(q, false),
                    seen[0][q],
                    seen[1][q]));
        }
        return new Model(List.copyOf(nodes), words());
    }

    private List<Model.Word> words() {
        List<Model.Word> words = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            List<Integer> slots = night.claimSlots(arrival.dispatch());
            for (int i = 0; i < slots.size(); i++) {
                Stance made = arrival.made().get(i);
                if (made != Stance.SILENT && slots.get(i) != Night.NO_SLOT) {
                    Slot slot = night.slots().get(slots.get(i));
                    words.add(new Model.Word(
                            night.dispatch(arrival.dispatch()).id(),
                            slot.question(),
                            slot.profile().whenSo().of(made),
                            slot.profile().whenNot().of(made)));
                }
            }
        }
        return List.copyOf(words);
    }
}
