package copytaster.testing;

import copytaster.canon.Digest;
import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Confidence;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scenario being written: everything that a test does not name has a plain default, so that each test says only what it is about.
 * A source or a person comes into being when first named.
 */
public final class Sheet {
    public int turns = 8;
    public int actions = 4;
    public double trust = 50;
    public long readers = 100_000;
    public double trustPerPoint = 1;
    public Ladder ladder = Ladder.STANDARD;
    private final List<Scenario.Staff> staff = new ArrayList<>();
    private final List<Scenario.Inherited> inherited = new ArrayList<>();
    private final List<Q> questions = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<D> dispatches = new ArrayList<>();
    private final List<C> checks = new ArrayList<>();
    private final List<Drama> drama = new ArrayList<>();

    /** Two turns, after which so many questions are open, {@code q1} and so on; one more is settled by then. */
    public static Sheet leaving(int open) {
        Sheet sheet = new Sheet().turns(2);
        sheet.question("known", q -> q.settled(2));
        sheet.dispatch("known", 1, "wire", d -> d.asserts("known"));
        for (int i = 1; i <= open; i++) {
            String id = "q" + i;
            sheet.question(id, q -> {});
            sheet.dispatch(id, 1, "wire", d -> d.asserts(id));
        }
        return sheet;
    }

    public Sheet turns(int number) {
        turns = number;
        return this;
    }

    public Sheet actions(int perTurn) {
        actions = perTurn;
        return this;
    }

    public Sheet staff(String id, String... skills) {
        staff.add(new Scenario.Staff(id, "The " + id, List.of(skills)));
        return this;
    }

    public Sheet inherited(String question, Rung rung) {
        inherited.add(new Scenario.Inherited(question, rung, "Inherited on " + question + ".", "Tue 22:10"));
        return this;
    }

    public Sheet question(String id, Consumer<Q> more) {
        Q question = new Q(id);
        more.accept(question);
        questions.add(question);
        return this;
    }

    public Sheet source(String id, Source.Kind kind, Grade grade, Source.Override... overrides) {
        sources.add(new Source(
                id, "Office " + id, kind, grade, "wants to be heard", "Known to the desk.", List.of(overrides)));
        return this;
    }

    public Sheet origin(String id) {
        origins.add(new Origin(id, "The voice " + id, Optional.empty()));
        return this;
    }

    public Sheet origin(String id, String source) {
        origins.add(new Origin(id, "The voice " + id, Optional.of(source)));
        return this;
    }

    public Sheet dispatch(String id, int turn, String source, Consumer<D> more) {
        D dispatch = new D(id, turn, source);
        more.accept(dispatch);
        dispatches.add(dispatch);
        return this;
    }

    public Sheet check(String id, String on, int takes, Consumer<C> more) {
        C check = new C(id, on, takes);
        more.accept(check);
        checks.add(check);
        return this;
    }

    public Sheet away(int turn, int turns, String person) {
        return away(turn, turns, person, false);
    }

    public Sheet away(int turn, int turns, String person, boolean untilKnown) {
        drama.add(new Drama(
                turn,
                Drama.Kind.AWAY,
                Optional.of(person),
                Optional.empty(),
                0,
                turns,
                person + " is called away.",
                untilKnown));
        return this;
    }

    public Sheet cut(int turn, int turns, String skill) {
        drama.add(new Drama(
                turn,
                Drama.Kind.CUT,
                Optional.empty(),
                Optional.of(skill),
                0,
                turns,
                "The lines are down: " + skill,
                false));
        return this;
    }

    public Sheet extra(int turn, int turns, int more) {
        drama.add(new Drama(
                turn,
                Drama.Kind.EXTRA,
                Optional.empty(),
                Optional.empty(),
                more,
                turns,
                "A hand from the day desk.",
                false));
        return this;
    }

    public Night record() {
        return new Night(scenario(), Mode.RECORD);
    }

    public Night fog() {
        return new Night(scenario(), Mode.FOG);
    }

    public Night night(Mode mode) {
        return new Night(scenario(), mode);
    }

    /** The scenario; its hash follows from all that was written. */
    public Scenario scenario() {
        for (D dispatch : dispatches) {
            if (sources.stream().noneMatch(s -> s.id().equals(dispatch.source))) {
                source(dispatch.source, Source.Kind.AGENCY, Grade.B);
            }
        }
        for (C check : checks) {
            if (staff.stream().noneMatch(s -> s.skills().contains(check.skill))) {
                staff("at-" + check.skill, check.skill);
            }
        }
        Scenario unhashed = scenario("");
        return scenario(Digest.of(unhashed.toString()));
    }

    private Scenario scenario(String hash) {
        return new Scenario(
                hash,
                "sheet",
                "A test",
                "A night for tests.",
                List.of("Composed."),
                List.of(),
                List.of(),
                new Scenario.Clock(OffsetDateTime.parse("2015-09-28T05:00:00+04:30"), 60, turns, "Kabul"),
                ladder,
                new Scenario.Desk(actions, trust, readers, trustPerPoint, List.copyOf(staff), List.copyOf(inherited)),
                List.of("Briefing."),
                List.of("Closing."),
                List.of(),
                List.of(),
                questions.stream().map(Q::made).toList(),
                List.copyOf(sources),
                List.copyOf(origins),
                dispatches.stream().map(D::made).toList(),
                checks.stream().map(C::made).toList(),
                List.copyOf(drama),
                List.of());
    }

    /** A question: weight 1, even odds, answered yes and told later, unless it says otherwise. */
    public static final class Q {
        public final String id;
        private String topic = "war";
        private int weight = 1;
        private Question.Prior prior = Question.Prior.of(0.5);
        private Question.Answer answer = Question.Answer.YES;
        private Optional<Integer> settled = Optional.empty();
        private Optional<String> later = Optional.of("1 October");
        private boolean announced;
        private Question.Echoes echoes = Question.Echoes.NONE;

        private Q(String id) {
            this.id = id;
        }

        public Q topic(String word) {
            topic = word;
            return this;
        }

        public Q weight(int w) {
            weight = w;
            return this;
        }

        public Q prior(double chance) {
            prior = Question.Prior.of(chance);
            return this;
        }

        public Q given(String parent, double ifYes, double ifNo) {
            prior = new Question.Prior(Optional.of(parent), ifYes, ifNo);
            return this;
        }

        public Q yes() {
            answer = Question.Answer.YES;
            return this;
        }

        public Q no() {
            answer = Question.Answer.NO;
            return this;
        }

        /** Never settled; on the record it is yes with this chance. */
        public Q unresolved(double likelihood) {
            answer = new Question.Answer(true, likelihood);
            later = Optional.empty();
            settled = Optional.empty();
            return this;
        }

        public Q settled(int turn) {
            settled = Optional.of(turn);
            later = Optional.empty();
            return this;
        }

        public Q announced() {
            announced = true;
            return this;
        }

        /** With every reaction there is. */
        public Q echoing() {
            echoes = new Question.Echoes(
                    Optional.of(id + " run strong"),
                    Optional.of(id + " run hedged"),
                    Optional.of(id + " run denied"),
                    Optional.of(id + " unsaid"),
                    Optional.of(id + " settled right"),
                    Optional.of(id + " settled wrong"),
                    Optional.of(id + " settled unsaid"));
            return this;
        }

        private Question made() {
            return new Question(
                    id,
                    id,
                    "Is " + id + " so?",
                    topic,
                    weight,
                    prior,
                    answer,
                    new Question.Settling(settled, later, announced, id + " was so.", id + " was not so."),
                    new Question.Record("", Confidence.HIGH, List.of()),
                    List.of(),
                    Provenance.COMPOSED,
                    echoes);
        }
    }

    /** A dispatch: a private wire item with an origin of its own, and as yet no claim. */
    public static final class D {
        public final String id;
        private final int turn;
        private final String source;
        private Optional<String> origin = Optional.empty();
        private double circulation;
        private final List<Claim> claims = new ArrayList<>();
        private final List<Detail> details = new ArrayList<>();
        private Optional<Dispatch.IfRun> ifRun = Optional.empty();
        private Optional<Mode> only = Optional.empty();

        private D(String id, int turn, String source) {
            this.id = id;
            this.turn = turn;
            this.source = source;
        }

        public D origin(String of) {
            origin = Optional.of(of);
            return this;
        }

        public D circulation(double far) {
            circulation = far;
            return this;
        }

        public D asserts(String question) {
            return claims(question, Stance.ASSERTS);
        }

        public D denies(String question) {
            return claims(question, Stance.DENIES);
        }

        public D silent(String question) {
            return claims(question, Stance.SILENT);
        }

        public D claims(String question, Stance stance) {
            return claims(question, stance, Rung.ATTRIBUTED, Optional.empty());
        }

        public D claims(String question, Stance stance, Rung asWritten, Optional<Profile> chances) {
            claims.add(new Claim(question, stance, question + ": yes.", question + ": no.", asWritten, chances));
            return this;
        }

        public D chances(String question, Stance stance, double soYes, double soNo, double notYes, double notNo) {
            Profile profile = new Profile(new Chances(soYes, soNo), new Chances(notYes, notNo));
            return claims(question, stance, Rung.ATTRIBUTED, Optional.of(profile));
        }

        public D detail(String name, double care, double chance) {
            return detail(name, care, chance, 0);
        }

        /** @param benefit points of care gained, 0 for none */
        public D detail(String name, double care, double chance, double benefit) {
            details.add(new Detail(
                    name,
                    name,
                    "Text of " + name,
                    Detail.Kind.TROOPS,
                    new Detail.Risk(care, chance, "Risk of " + name, "Echo of " + name),
                    benefit == 0 ? Optional.empty() : Optional.of(new Detail.Benefit(benefit, "Readers are warned."))));
            return this;
        }

        public D ifRun(String question, Rung atLeast) {
            ifRun = Optional.of(new Dispatch.IfRun(question, atLeast));
            return this;
        }

        public D only(Mode mode) {
            only = Optional.of(mode);
            return this;
        }

        private Dispatch made() {
            return new Dispatch(
                    id,
                    turn,
                    0,
                    source,
                    Dispatch.Channel.WIRE,
                    origin,
                    false,
                    circulation,
                    "Headline of " + id,
                    "Lead of " + id,
                    List.of("Body of " + id),
                    "Context of " + id,
                    List.copyOf(claims),
                    List.copyOf(details),
                    ifRun,
                    only,
                    List.of(),
                    Provenance.COMPOSED);
        }
    }

    /** A check: safe, by the skill "calls", seven times in ten conclusive and right, unless it says otherwise. */
    public static final class C {
        public final String id;
        private final String on;
        private final int turns;
        private String skill = "calls";
        private double[] so = {0.7, 0.1, 0.2};
        private double[] not = {0.1, 0.7, 0.2};
        private Check.Risk risk = new Check.Risk(Check.Risk.Level.NONE, 0, Optional.empty(), Optional.empty());
        private Optional<Integer> from = Optional.empty();
        private Optional<Integer> until = Optional.empty();
        private boolean offered;

        private C(String id, String on, int turns) {
            this.id = id;
            this.on = on;
            this.turns = turns;
        }

        public C skill(String word) {
            skill = word;
            return this;
        }

        /** Chances to support and to refute if so, and if not. */
        public C chances(double soYes, double soNo, double notYes, double notNo) {
            so = new double[] {soYes, soNo, 1 - soYes - soNo};
            not = new double[] {notYes, notNo, 1 - notYes - notNo};
            return this;
        }

        public C risk(Check.Risk.Level level, double care) {
            risk = new Check.Risk(level, care, Optional.of("Risk of " + id), Optional.of("Echo of " + id));
            return this;
        }

        public C from(int turn) {
            from = Optional.of(turn);
            return this;
        }

        public C until(int turn) {
            until = Optional.of(turn);
            return this;
        }

        public C offered() {
            offered = true;
            return this;
        }

        private Check made() {
            return new Check(
                    id,
                    on,
                    "Title of " + id,
                    "call-back",
                    skill,
                    turns,
                    new Check.Outcome(so[0], not[0], id + " supports"),
                    new Check.Outcome(so[1], not[1], id + " refutes"),
                    new Check.Outcome(so[2], not[2], id + " ends nowhere"),
                    risk,
                    from,
                    until,
                    offered);
        }
    }
}
