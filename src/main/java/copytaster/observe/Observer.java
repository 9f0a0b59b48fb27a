package copytaster.observe;

import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.rules.Clock;
import copytaster.rules.Desk;
import copytaster.rules.Evidence;
import copytaster.rules.Findings;
import copytaster.rules.Gauges;
import copytaster.rules.Line;
import copytaster.rules.Options;
import copytaster.rules.Part;
import copytaster.rules.Since;
import copytaster.rules.State;
import copytaster.rules.Story;
import copytaster.rules.View;
import copytaster.rules.Wire;
import copytaster.rules.Word;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
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
 * decision leaves as it was is not made again, and what nobody looks at is not made at all.
 */
public final class Observer implements Observation {
    private final State state;
    private final Night night;
    private final View view;

    private final Part<List<Item>> wire;
    private final Part<Board> board;
    private final Part<List<Hand>> staff;
    private final Part<List<Job>> checks;
    private final Part<List<Silence>> silences;
    private final Part<List<Event>> news;
    private final Part<Model> model;

    /** A first look. */
    private Observer(State state) {
        this.state = state;
        this.night = state.night();
        this.view = View.of(state);
        this.wire = new Part<>();
        this.board = new Part<>();
        this.staff = new Part<>();
        this.checks = new Part<>();
        this.silences = new Part<>();
        this.news = new Part<>();
        this.model = new Part<>();
    }

    private Observer(State state, Observer before) {
        this.state = state;
        this.night = state.night();
        this.view = before.view.after(state);
        Since since = view.since();
        this.wire = before.wire.after(since.wire());
        this.board = before.board.after(since.page());
        this.staff = before.staff.after(since.checks());
        this.checks = before.checks.after(since.checks());
        this.silences = before.silences.after(since.evidence());
        this.news = before.news.after(since.hour() || since.news());
        this.model = before.model.after(since.evidence());
    }

    /** What the editor may know. Reads findings, never truth. */
    public static Observer of(State state) {
        return new Observer(state);
    }

    /** The same of a later state of the session, sharing what has not changed since. */
    public Observer after(State later) {
        return new Observer(later, this);
    }

    @Override
    public String title() {
        return night.scenario().title();
    }

    @Override
    public Mode mode() {
        return night.mode();
    }

    @Override
    public Clock.Phase phase() {
        return state.clock().phase();
    }

    @Override
    public int turn() {
        return state.clock().turn();
    }

    @Override
    public int turns() {
        return night.turns();
    }

    @Override
    public OffsetDateTime hour() {
        return night.scenario().clock().hour(Math.max(1, turn()));
    }

    @Override
    public OffsetDateTime nextHour() {
        return night.scenario().clock().hour(Math.max(1, turn()) + 1);
    }

    @Override
    public String place() {
        return night.scenario().clock().place();
    }

    @Override
    public int actionsLeft() {
        return view.actionsLeft();
    }

    @Override
    public int actions() {
        return view.actions();
    }

    @Override
    public Ladder ladder() {
        return night.scenario().ladder();
    }

    @Override
    public Gauges gauges() {
        return state.gauges();
    }

    @Override
    public List<Event> draft() {
        return state.desk().draft();
    }

    @Override
    public Options options() {
        return view.options();
    }

    @Override
    public List<Item> wire() {
        return wire.unknown() ? wire.is(wireSince(wire.was() == null ? List.of() : wire.was())) : wire.known();
    }

    @Override
    public Optional<Item> item(String id) {
        int number = view.number(night.dispatch(id));
        return number > 0 ? Optional.of(wire().get(number - 1)) : Optional.empty();
    }

    /** Dispatches are told once. */
    private List<Item> wireSince(List<Item> was) {
        Map<String, List<String>> traced = tracedByOrigin();
        BitSet back = cameBack();
        List<Item> items = new ArrayList<>(state.wire().arrived().size());
        for (Wire.Arrival arrival : state.wire().arrived()) {
            int number = items.size() + 1;
            Item item = number <= was.size() ? was.get(number - 1) : landed(number, arrival);
            if (view.traced(arrival.dispatch())) {
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
        boolean known = item.origin().isPresent() && item.same().equals(same);
        return known ? item : item.traced(night.originName(night.dispatch(dispatch)), List.copyOf(same));
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
                withheld(dispatch),
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

    private static List<Sensitive> withheld(Dispatch dispatch) {
        List<Sensitive> details = new ArrayList<>(dispatch.details().size());
        for (Detail detail : dispatch.details()) {
            details.add(new Sensitive(detail.id(), detail, detail.netCare(), false));
        }
        return List.copyOf(details);
    }

    private static Card card(Source source) {
        List<String> whys = new ArrayList<>(source.overrides().size());
        for (Source.Override override : source.overrides()) {
            whys.add(override.why());
        }
        return new Card(
                source.id(),
                source.name(),
                source.kind(),
                source.grade().name(),
                source.stance(),
                source.card(),
                List.copyOf(whys));
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
        for (Sensitive detail : details) {
            changed |= out(detail) != detail.ran();
        }
        if (!changed) {
            return details;
        }
        List<Sensitive> now = new ArrayList<>(details.size());
        for (Sensitive detail : details) {
            now.add(new Sensitive(detail.id(), detail.detail(), detail.care(), out(detail)));
        }
        return List.copyOf(now);
    }

    private boolean out(Sensitive detail) {
        return view.details().contains(detail.id());
    }

    /**
     * The topics, and what they were made from.
     *
     * @param byQuestion for each question its topic, or null where it is not open
     */
    private record Board(
            List<Topic> topics,
            Topic[] byQuestion,
            List<Story> stories,
            List<Optional<Line>> lines,
            List<List<Word>> words) {}

    @Override
    public List<Topic> board() {
        return wholeBoard().topics();
    }

    private Board wholeBoard() {
        return board.unknown() ? board.is(boardSince(board.was())) : board.known();
    }

    @Override
    public Optional<Topic> topic(String id) {
        int question = night.question(id);
        return question < 0
                ? Optional.empty()
                : Optional.ofNullable(wholeBoard().byQuestion()[question]);
    }

    @Override
    public List<Integer> against(Said said) {
        List<Integer> against = new ArrayList<>();
        for (Word word : view.words().get(night.question(said.question()))) {
            if (word.made() != said.made()) {
                against.add(word.number());
            }
        }
        return against;
    }

    /** @param was the board as it was earlier, or null; topics about which nothing has changed are kept */
    private Board boardSince(Board was) {
        List<Topic> topics = new ArrayList<>(state.stories().size());
        Topic[] byQuestion = new Topic[state.stories().size()];
        for (Story story : state.stories()) {
            if (story.open()) {
                int question = story.question();
                Topic last = was == null ? null : was.byQuestion()[question];
                boolean line = last != null && standingStands(was, story);
                boolean stands = line && was.stories().get(question) == story && last.lead() == leads(question);
                byQuestion[question] = stands ? last : topic(story, line ? last.line() : standing(story));
                topics.add(byQuestion[question]);
            }
        }
        return new Board(Collections.unmodifiableList(topics), byQuestion, state.stories(), view.lines(), view.words());
    }

    /** Whether our line is as it was, and no more has been said that it might be put in words with. */
    private boolean standingStands(Board was, Story story) {
        int question = story.question();
        return view.words().get(question) == was.words().get(question)
                && story.line().equals(was.stories().get(question).line())
                && view.lines().get(question).equals(was.lines().get(question));
    }

    private boolean leads(int question) {
        return view.lead().isPresent() && view.lead().get() == question;
    }

    private Topic topic(Story story, Optional<Standing> line) {
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
                line,
                story.line().map(Line::rung),
                story.line().map(Line::firmest),
                story.line().map(Line::weakened).orElse(0),
                leads(story.question()),
                story.settled(),
                story.settled().map(yes -> question.settled().text(yes)).orElse(""),
                Math.max(story.opened(), lastWord));
    }

    private Optional<Standing> standing(Story story) {
        int question = story.question();
        return view.lines().get(question).map(line -> standing(story, line));
    }

    private Standing standing(Story story, Line line) {
        int question = story.question();
        Worded worded = worded(night.question(question).id(), line, view.words().get(question));
        Optional<Rung> published = story.line().map(Line::rung);
        List<Correction> corrections = new ArrayList<>(line.corrections().size());
        for (Line.Correction each : line.corrections()) {
            corrections.add(new Correction(each.turn(), each.from(), each.weakened(), each.to(), each.move()));
        }
        return new Standing(
                line.rung(),
                line.since(),
                worded.text(),
                worded.by(),
                line.basis(),
                List.copyOf(corrections),
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

    @Override
    public List<Hand> staff() {
        return staff.unknown() ? staff.is(staffNow()) : staff.known();
    }

    private List<Hand> staffNow() {
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

    @Override
    public List<Job> checks() {
        return checks.unknown() ? checks.is(checksNow()) : checks.known();
    }

    private List<Job> checksNow() {
        Job[] known = jobsSoFar();
        List<Job> jobs = new ArrayList<>(known.length);
        for (int i = 0; i < known.length; i++) {
            Check check = night.check(i);
            boolean asked = state.stories().get(night.asked(i)).open();
            // What only later makes sense would give away now what is to come.
            if (asked && state.clock().turn() >= check.from().orElse(1)) {
                jobs.add(known[i] == null ? job(i, check) : known[i]);
            }
        }
        return Collections.unmodifiableList(jobs);
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

    /** A check that nothing has become of. */
    private Job job(int index, Check check) {
        boolean desk = state.clock().phase() == Clock.Phase.DESK;
        Optional<Rejection.Reason> refused = desk ? view.refused(index) : Optional.empty();
        Progress progress = refused.isPresent() || !desk ? Progress.CLOSED : Progress.OPEN;
        return new Job(
                check, progress, 0, "", refused.map(Rejection.Reason::name).orElse(""), Optional.empty());
    }

    @Override
    public List<Silence> silences() {
        return silences.unknown() ? silences.is(silencesNow()) : silences.known();
    }

    private List<Silence> silencesNow() {
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

    @Override
    public List<Event> news() {
        return news.unknown() ? news.is(newsNow()) : news.known();
    }

    /** A silence on a question that has not opened would give away that there is such a question. */
    private List<Event> newsNow() {
        List<Event> news = new ArrayList<>(state.news().size());
        for (Event event : state.news()) {
            if (!(event instanceof Event.FellSilent silence)
                    || state.story(silence.question()).open()) {
                news.add(event);
            }
        }
        return Collections.unmodifiableList(news);
    }

    @Override
    public Model model() {
        return model.unknown() ? model.is(modelSince(model.was())) : model.known();
    }

    /** @param was the model as it was earlier, or null; nodes of which no more was seen are kept */
    private Model modelSince(Model was) {
        double[][] seen = Evidence.seen(state);
        int questions = seen[0].length;
        List<Model.Node> nodes = new ArrayList<>(questions);
        for (int q = 0; q < questions; q++) {
            Model.Node last = was == null ? null : was.nodes().get(q);
            boolean stands = last != null && last.seenIfYes() == seen[0][q] && last.seenIfNo() == seen[1][q];
            nodes.add(stands ? last : node(q, seen[0][q], seen[1][q]));
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
        return Collections.unmodifiableList(words);
    }

    /** Everything that is seen, in the order of {@link Observation}. */
    private List<Object> all() {
        return List.of(
                title(),
                mode(),
                phase(),
                turn(),
                turns(),
                hour(),
                nextHour(),
                place(),
                actionsLeft(),
                actions(),
                ladder(),
                gauges(),
                wire(),
                board(),
                staff(),
                checks(),
                silences(),
                news(),
                draft(),
                options(),
                model());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observer observer && all().equals(observer.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "Observation" + all();
    }
}
