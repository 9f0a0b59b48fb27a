package copytaster.sim;

import copytaster.chance.Keyed;
import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Confidence;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
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

/**
 * Nights of full size with the figures of a fair scenario and nothing to read: 24 questions in 16 turns of 3 actions; priors 0.12 to
 * 0.88; two to four slots a question, one or two repeats; circulation 0.1 to 0.5; checks 0.6 to 0.85 conclusive in the right direction,
 * none to three turns; about two thirds of the questions settled in the shift, four to ten turns after they open. What holds on them
 * holds for a fair night as such, whoever wrote it.
 */
public final class Generated {
    private static final int QUESTIONS = 24;
    private static final int TURNS = 16;
    private static final int ACTIONS = 3;
    private static final int CHECKS = 48;

    /** The most that a question may come to, weight times turns, so that none decides the night. */
    private static final int HEAVIEST = 60;

    /** Turns after the shift for which an open question counts on. */
    private static final int AFTER = 6;

    /** One dispatch in this many comes with a detail that may do harm. */
    private static final int DETAILS = 6;

    private static final double TRUST_PER_POINT = 2.5;
    private static final String TOPIC = "war";
    private static final String SOURCE = "agency";

    /** Skills, each with the method that it checks by. */
    private static final List<String> SKILLS = List.of("phones", "pictures", "language", "maps", "desk");

    private static final List<String> METHODS =
            List.of("call-back", "image-date", "language-service", "geolocate", "wire-compare");

    private final long seed;
    private int draws;
    private final List<Question> questions = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    /** Per question the turn at which it opens, and the first at which its answer is known. */
    private final List<Integer> opens = new ArrayList<>();

    private final List<Integer> known = new ArrayList<>();

    private Generated(long seed) {
        this.seed = seed;
    }

    /** The night of this seed, in fog: it has no record to be played on. */
    public static Night night(long seed) {
        return new Night(scenario(seed), Mode.FOG);
    }

    static Scenario scenario(long seed) {
        Generated made = new Generated(seed);
        for (int q = 0; q < QUESTIONS; q++) {
            made.question(q);
        }
        for (int q = 0; q < QUESTIONS; q++) {
            made.words(q);
        }
        for (int c = 0; c < CHECKS; c++) {
            made.check(c);
        }
        return made.scenario();
    }

    private void question(int index) {
        int open = between(1, 11);
        int settles = open + between(4, 10);
        boolean inShift = chance(0.85) && settles <= TURNS;
        opens.add(open);
        known.add(inShift ? settles : TURNS + 1);
        String id = "q" + index;
        int counts = (inShift ? settles : TURNS + AFTER + 1) - open;
        int weight = Math.min(between(1, 5), HEAVIEST / counts);
        Question.Prior prior = prior(index);
        questions.add(new Question(
                id,
                id,
                "Is " + id + " so?",
                TOPIC,
                weight,
                prior,
                Question.Answer.YES,
                new Question.Settling(
                        inShift ? Optional.of(settles) : Optional.empty(),
                        inShift ? Optional.empty() : Optional.of("later"),
                        inShift && chance(0.3),
                        id + " was so.",
                        id + " was not so."),
                new Question.Record("", Confidence.HIGH, List.of()),
                List.of(),
                Provenance.COMPOSED,
                Question.Echoes.NONE));
    }

    private Question.Prior prior(int index) {
        double alone = 0.12 + 0.76 * uniform();
        if (index == 0 || !chance(0.4)) {
            return Question.Prior.of(alone);
        }
        double likely = 0.55 + 0.33 * uniform();
        double unlikely = 0.12 + 0.33 * uniform();
        boolean along = chance(0.5);
        Optional<String> parent = Optional.of("q" + between(0, index - 1));
        return new Question.Prior(parent, along ? likely : unlikely, along ? unlikely : likely);
    }

    private void words(int index) {
        int slots = between(2, 4);
        int repeats = between(1, 2);
        int last = Math.min(TURNS, known.get(index) - 1);
        for (int slot = 0; slot < slots; slot++) {
            String origin = "voice" + index + "-" + slot;
            origins.add(new Origin(origin, "The voice " + origin, Optional.empty()));
            int turn = slot == 0 ? opens.get(index) : Math.min(last, opens.get(index) + between(0, 5));
            Profile profile = profile();
            Rung asWritten = chance(0.5) ? Rung.ATTRIBUTED : Rung.CONFIRMED;
            said(index, origin, turn, asWritten, profile);
            if (slot < repeats && turn < last) {
                said(index, origin, between(turn + 1, last), asWritten, profile);
            }
        }
    }

    private void said(int question, String origin, int turn, Rung asWritten, Profile profile) {
        String of = "q" + question;
        String id = "d" + (dispatches.size() + 1);
        dispatches.add(new Dispatch(
                id,
                turn,
                0,
                SOURCE,
                Dispatch.Channel.WIRE,
                Optional.of(origin),
                false,
                0.1 + 0.4 * uniform(),
                "On " + of,
                "Word on " + of + ".",
                List.of(),
                "There is word on " + of + ".",
                List.of(new Claim(of, Stance.ASSERTS, of + ": yes.", of + ": no.", asWritten, Optional.of(profile))),
                between(1, DETAILS) == 1 ? List.of(detail(id)) : List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Provenance.COMPOSED));
    }

    /** Some do more good than harm. */
    private Detail detail(String dispatch) {
        double care = between(2, 10);
        double harm = 0.1 + 0.4 * uniform();
        double benefit = care * (0.1 + 1.8 * uniform());
        return new Detail(
                dispatch + "-detail",
                "the detail",
                "The detail.",
                Detail.Kind.TROOPS,
                new Detail.Risk(care, harm, "It may do harm.", "It did harm."),
                Optional.of(new Detail.Benefit(benefit, "It may do good.")));
    }

    /** Six in seven sources are worth hearing; the others say the same either way. */
    private Profile profile() {
        Chances so = new Chances(0.55 + 0.3 * uniform(), 0.02 + 0.08 * uniform());
        Chances not = new Chances(0.08 + 0.22 * uniform(), 0.05 + 0.2 * uniform());
        return between(1, 7) == 1 ? new Profile(so, so) : new Profile(so, not);
    }

    private void check(int index) {
        double right = 0.6 + 0.25 * uniform();
        double wrong = 0.03 + 0.07 * uniform();
        double neither = 1 - right - wrong;
        int skill = index % SKILLS.size();
        String id = "c" + index;
        checks.add(new Check(
                id,
                "q" + between(0, QUESTIONS - 1),
                "The check " + id,
                METHODS.get(skill),
                SKILLS.get(skill),
                between(0, 3),
                new Check.Outcome(right, wrong, id + " supports."),
                new Check.Outcome(wrong, right, id + " refutes."),
                new Check.Outcome(neither, neither, id + " ends nowhere."),
                new Check.Risk(Check.Risk.Level.NONE, 0, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private Scenario scenario() {
        List<Scenario.Staff> staff = SKILLS.stream()
                .map(skill -> new Scenario.Staff("at-" + skill, "The editor for " + skill, List.of(skill)))
                .toList();
        return new Scenario(
                "generated:" + seed,
                "generated:" + seed,
                "A generated night",
                "A night with the figures of a fair one and nothing to read.",
                List.of("Composed."),
                List.of(),
                List.of(),
                new Scenario.Clock(OffsetDateTime.parse("2015-09-28T05:00:00+04:30"), 60, TURNS, "Kabul"),
                Ladder.STANDARD,
                new Scenario.Desk(ACTIONS, 50, 100_000, TRUST_PER_POINT, staff, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(questions),
                List.of(new Source(SOURCE, "The agency", Source.Kind.AGENCY, Grade.B, "", "", List.of())),
                List.copyOf(origins),
                List.copyOf(dispatches),
                List.copyOf(checks),
                List.of(),
                List.of());
    }

    private double uniform() {
        return Keyed.uniform(seed, "generated", draws++);
    }

    private boolean chance(double of) {
        return uniform() < of;
    }

    private int between(int least, int most) {
        return least + (int) (uniform() * (most - least + 1));
    }
}
