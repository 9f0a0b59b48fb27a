package copytaster.observe;

import copytaster.act.Event;
import copytaster.act.Rejection;
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
import copytaster.rules.Growing;
import copytaster.rules.Line;
import copytaster.rules.State;
import copytaster.rules.Story;
import copytaster.rules.View;
import copytaster.rules.Wire;
import copytaster.rules.Word;
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
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the observation of a state: the only reader of {@link State} outside the rules that players' code may go through. What a
 * decision leaves as it was is not made again.
 */
public final class Observer {
    private final State state;
    private final Night night;
    private final View view;

    /** What was seen before in the same session, or null. */
    private final Sight before;

    private Observer(State state, Sight before) {
        this.state = state;
        this.night = state.night();
        this.view = before == null ? View.of(state) : before.view.after(state);
        this.before = before;
    }

    /** What the editor may know. Reads findings, never truth. */
    public static Observation of(State state) {
        return at(state).observation();
    }

    /** What the editor may know, with what it takes to look again later. */
    public static Sight at(State state) {
        return new Observer(state, null).look();
    }

    /** The same for a later state of the session that {@code before} was seen in. */
    public static Sight after(Sight before, State state) {
        return new Observer(state, before).look();
    }

    /** An observation, and of which state it is. */
    public static final class Sight {
        private final State state;
        private final View view;
        private final Observation observation;

        private Sight(Observer observer, Observation observation) {
            this.state = observer.state;
            this.view = observer.view;
            this.observation = observation;
        }

        public Observation observation() {
            return observation;
        }
    }

    private Sight look() {
        return new Sight(this, observe());
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
                view.actionsLeft(),
                view.actions(),
                scenario.ladder(),
                state.gauges(),
                wire(),
                board(),
                staff(),
                checks(),
                silences(),
                news(),
                state.desk().draft(),
                view.options(),
                view.evidenceStands() ? before.observation.model() : model());
    }

    /** Dispatches are told once. */
    private List<Item> wire() {
        if (view.wireStands()) {
            return before.observation.wire();
        }
        List<Item> known = before == null ? List.of() : before.observation.wire();
        boolean traces =
                before != null && before.state.wire().traced() == state.wire().traced();
        Map<String, List<String>> traced = tracedByOrigin();
        BitSet back = cameBack();
        List<Item> items = new ArrayList<>(state.wire().arrived().size());
        for (Wire.Arrival arrival : state.wire().arrived()) {
            int number = items.size() + 1;
            boolean told = number <= known.size();
            Item item = told ? known.get(number - 1) : landed(number, arrival);
            if (view.traced(arrival.dispatch()) && !(told && traces)) {
                item = traced(item, arrival.dispatch(), traced);
            }
            items.add(now(item, arrival, back));
        }
        return Collections.unmodifiableList(items);
    }

    /** Ids of the traced dispatches of each origin, in the order of tracing. */
    private Map<String, List<String>> tracedByOrigin() {
        Map<String, List<String>> traced = new LinkedHashMap<>();
        for (int index : state.wire().traced()) {
            traced.computeIfAbsent(night.originKey(index), origin -> new ArrayList<>())
                    .add(night.dispatch(index).id());
        }
        return traced;
    }

    private Item traced(Item item, int dispatch, Map<String, List<String>> traced) {
        List<String> same = new ArrayList<>(traced.get(night.originKey(dispatch)));
        same.remove(item.id());
        return item.traced(night.originName(night.dispatch(dispatch)), List.copyOf(same));
    }

    /** Held dispatches that are back with this turn. */
    private BitSet cameBack() {
        BitSet back = new BitSet();
        for (Event event : state.news()) {
            if (event instanceof Event.CameBack came && night.dispatch(came.dispatch()) >= 0) {
                back.set(night.dispatch(came.dispatch()));
            }
        }
        return back;
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

    private Item now(Item item, Wire.Arrival arrival, BitSet back) {
        int index = arrival.dispatch();
        return item.now(
                details(item.details()),
                view.ran(index),
                view.spiked(index),
                view.held(index),
                arrival.turn() == state.clock().turn() || back.get(index));
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
        if (details.isEmpty()) {
            return details;
        }
        boolean changed = false;
        List<Sensitive> now = new ArrayList<>(details.size());
        for (Sensitive detail : details) {
            boolean out = view.details().contains(detail.id());
            changed |= out != detail.ran();
            now.add(out == detail.ran() ? detail : new Sensitive(detail.id(), detail.detail(), detail.care(), out));
        }
        return changed ? List.copyOf(now) : details;
    }

    private List<Topic> board() {
        if (view.pageStands()) {
            return before.observation.board();
        }
        List<Topic> last = before == null ? List.of() : before.observation.board();
        int next = 0;
        List<Topic> board = new ArrayList<>(state.stories().size());
        for (Story story : state.stories()) {
            if (story.open()) {
                String id = night.question(story.question()).id();
                boolean listed = next < last.size() && last.get(next).id().equals(id);
                Topic was = listed ? last.get(next++) : null;
                board.add(was != null && stands(was, story) ? was : topic(story, was));
            }
        }
        return Collections.unmodifiableList(board);
    }

    /** Whether nothing about a topic has changed. */
    private boolean stands(Topic was, Story story) {
        return before.state.stories().get(story.question()) == story
                && was.lead() == leads(story.question())
                && standingStands(story);
    }

    /** Whether our line is as it was, and no more has been said that it might be put in words with. */
    private boolean standingStands(Story story) {
        int question = story.question();
        return view.words().get(question) == before.view.words().get(question)
                && story.line().equals(before.state.stories().get(question).line())
                && view.lines().get(question).equals(before.view.lines().get(question));
    }

    private boolean leads(int question) {
        return view.lead().isPresent() && view.lead().get() == question;
    }

    /** @param was the topic as it stood before, or null */
    private Topic topic(Story story, Topic was) {
        Question question = night.question(story.question());
        List<Word> words = view.words().get(story.question());
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
                was != null && standingStands(story)
                        ? was.line()
                        : view.lines().get(story.question()).map(line -> standing(question, story, line, words)),
                story.line().map(Line::rung),
                story.line().map(Line::firmest),
                leads(story.question()),
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
                    return new Worded(inherited.text(), Night.OWN_PAGE);
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
        if (view.checksStand()) {
            return before.observation.staff();
        }
        List<Hand> staff = new ArrayList<>();
        for (Scenario.Staff person : night.scenario().desk().staff()) {
            Optional<Desk.Job> job = Optional.empty();
            for (Desk.Job under : view.jobs()) {
                job = job.isEmpty() && under.staff().equals(person.id()) ? Optional.of(under) : job;
            }
            staff.add(new Hand(
                    person.id(),
                    person.name(),
                    person.skills(),
                    job.isPresent() ? job.get().due() : 0,
                    job.isPresent() ? night.check(job.get().check()).title() : "",
                    view.away(person.id())));
        }
        return List.copyOf(staff);
    }

    private List<Job> checks() {
        if (view.checksStand()) {
            return before.observation.checks();
        }
        Job[] known = jobsSoFar();
        List<Job> last = before == null ? List.of() : before.observation.checks();
        int next = 0;
        List<Job> jobs = new ArrayList<>(known.length);
        for (int i = 0; i < known.length; i++) {
            Check check = night.check(i);
            boolean asked = state.stories().get(night.asked(i)).open();
            // What only later makes sense would give away now what is to come.
            if (asked && state.clock().turn() >= check.from().orElse(1)) {
                boolean listed = next < last.size() && last.get(next).check() == check;
                Job was = listed ? last.get(next++) : null;
                jobs.add(known[i] == null ? job(i, check, was) : known[i]);
            }
        }
        return List.copyOf(jobs);
    }

    /** For each check what has become of it; null where nothing has. */
    private Job[] jobsSoFar() {
        Job[] jobs = new Job[night.scenario().checks().size()];
        for (int check : state.findings().overtaken()) {
            jobs[check] = new Job(night.check(check), Progress.OVERTAKEN, 0, "", "", Optional.empty());
        }
        for (Desk.Job job : view.jobs()) {
            jobs[job.check()] =
                    new Job(night.check(job.check()), Progress.UNDER_WAY, job.due(), job.staff(), "", Optional.empty());
        }
        for (Findings.Returned returned : state.findings().returned()) {
            jobs[returned.check()] = new Job(
                    night.check(returned.check()),
                    Progress.RETURNED,
                    returned.turn(),
                    "",
                    "",
                    Optional.of(returned.result()));
        }
        return jobs;
    }

    /** A check that nothing has become of: {@code was}, if it stands as it did; that may be null. */
    private Job job(int index, Check check, Job was) {
        boolean desk = state.clock().phase() == Clock.Phase.DESK;
        Optional<Rejection.Reason> refused = desk ? view.refused(index) : Optional.empty();
        Progress progress = refused.isPresent() || !desk ? Progress.CLOSED : Progress.OPEN;
        String why = refused.map(Rejection.Reason::name).orElse("");
        return was != null && was.progress() == progress && was.why().equals(why)
                ? was
                : new Job(check, progress, 0, "", why, Optional.empty());
    }

    private List<Silence> silences() {
        if (view.evidenceStands()) {
            return before.observation.silences();
        }
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
        if (view.storiesStand() && before.state.news() == state.news()) {
            return before.observation.news();
        }
        List<Event> news = new ArrayList<>(state.news().size());
        for (Event event : state.news()) {
            boolean told = !(event instanceof Event.FellSilent)
                    || state.story(((Event.FellSilent) event).question()).open();
            if (told) {
                news.add(event);
            }
        }
        return Collections.unmodifiableList(news);
    }

    private Model model() {
        double[][] seen = Evidence.seen(state);
        int questions = seen[0].length;
        List<Model.Node> nodes = new ArrayList<>(questions);
        for (int q = 0; q < questions; q++) {
            Model.Node was =
                    before == null ? null : before.observation.model().nodes().get(q);
            boolean stands = was != null && was.seenIfYes() == seen[0][q] && was.seenIfNo() == seen[1][q];
            nodes.add(stands ? was : node(q, seen[0][q], seen[1][q]));
        }
        return new Model(Collections.unmodifiableList(nodes), words());
    }

    private Model.Node node(int question, double seenIfYes, double seenIfNo) {
        return new Model.Node(
                night.question(question).id(),
                night.forest().parent(question),
                night.forest().chance(question, true),
                night.forest().chance(question, false),
                seenIfYes,
                seenIfNo);
    }

    private List<Model.Word> words() {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<Model.Word> words =
                before == null ? List.of() : before.observation.model().words();
        for (int at = before == null ? 0 : before.state.wire().arrived().size(); at < arrived.size(); at++) {
            Wire.Arrival arrival = arrived.get(at);
            List<Integer> slots = night.claimSlots(arrival.dispatch());
            for (int i = 0; i < slots.size(); i++) {
                Stance made = arrival.made().get(i);
                if (made != Stance.SILENT && slots.get(i) != Night.NO_SLOT) {
                    Slot slot = night.slots().get(slots.get(i));
                    words = Growing.plus(
                            words,
                            new Model.Word(
                                    night.dispatch(arrival.dispatch()).id(),
                                    slot.question(),
                                    slot.profile().whenSo().of(made),
                                    slot.profile().whenNot().of(made)));
                }
            }
        }
        return words;
    }
}
