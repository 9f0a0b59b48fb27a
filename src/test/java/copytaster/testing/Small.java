package copytaster.testing;

import copytaster.scenario.Chances;
import copytaster.scenario.Night;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Nights small enough to find the best that any editor can do on them, and otherwise of every kind: two questions, apart or parent and
 * child; two or three voices, one of them perhaps heard twice; one to three checks that answer at once or in one or two turns; lines
 * already on the page; questions settled in the shift, announced or not, or later. Three turns of one action, two of more.
 */
public final class Small {
    private static final double SETTLES = 0.4;
    private static final double ANNOUNCED = 0.6;

    private final Random random;
    private final int turns;
    private final int actions;
    private final boolean announced;
    private final Asked a;
    private final Asked b;
    private final Voice onA;
    private final double onAAgain;
    private final Voice onB;
    private final double onBAgain;
    private final Optional<Voice> more;
    private final List<Job> checks = new ArrayList<>();
    private final Plan drawn;

    private Small(long seed, int actions, boolean announced) {
        this.announced = announced;
        this.random = new Random(seed * 31 + actions);
        this.turns = actions == 1 ? 3 : 2;
        this.actions = actions;
        boolean kin = random.nextInt(3) > 0;
        this.a = question(false);
        this.b = question(kin);
        boolean twiceA = chance(0.4);
        this.onA = voice("on-a", "a");
        int againA = again(twiceA, 1, a.known());
        this.onAAgain = againA > 0 ? circulation() : 0;
        int firstB = between(1, b.known() - 1);
        boolean twiceB = chance(0.3);
        this.onB = voice("on-b", "b");
        int againB = again(twiceB, firstB, b.known());
        this.onBAgain = againB > 0 ? circulation() : 0;
        this.more = chance(0.3) ? Optional.of(voice("more", chance(0.5) ? "a" : "b")) : Optional.empty();
        for (int i = between(1, 3); i > 0; i--) {
            double right = 0.6 + 0.25 * random.nextDouble();
            int takes = random.nextInt(Math.min(3, turns));
            checks.add(new Job("c" + i, chance(0.5) ? "a" : "b", takes, right));
        }
        this.drawn = new Plan(a.known(), b.known(), againA, firstB, againB);
    }

    /** @param known the turn at which it is settled, the turn after the last if it is not */
    private record Asked(
            int weight, double prior, Optional<Given> given, int known, boolean told, Optional<Rung> inherited) {}

    private record Given(double ifYes, double ifNo) {}

    private record Voice(String id, String question, Profile profile, double circulation) {}

    private record Job(String id, String question, int takes, double right) {}

    /**
     * What an editor is not told: when the questions are settled, and when words come. 0 for a word that does not come.
     *
     * @param againA the turn at which a word on the first question is repeated
     * @param firstB the turn of the first word on the second question
     */
    private record Plan(int knownA, int knownB, int againA, int firstB, int againB) {}

    public static Sheet night(long seed, int actions) {
        Small small = new Small(seed, actions, false);
        return small.written(small.drawn);
    }

    /** The same night with every hour of settling announced, so that the best editor is no wiser about it than any other. */
    public static Sheet announced(long seed, int actions) {
        Small small = new Small(seed, actions, true);
        return small.written(small.drawn);
    }

    /**
     * The same night under each plan that it may turn out to have, its own among them, with the chance that it would have been drawn:
     * a question of no announced hour may be settled at any, and the first word on the second question may come at any before.
     * Repeats, which are no evidence, come as in the night itself, unless too late.
     */
    public static Map<Night, Double> plans(long seed, int actions) {
        Small small = new Small(seed, actions, false);
        Plan drawn = small.drawn;
        Map<Night, Double> plans = new LinkedHashMap<>();
        small.settlings(small.a)
                .forEach((knownA, ofA) -> small.settlings(small.b).forEach((knownB, ofB) -> {
                    for (int firstB = 1; firstB < knownB; firstB++) {
                        int againA = drawn.againA() < knownA ? drawn.againA() : 0;
                        int againB = drawn.againB() < knownB && drawn.againB() > firstB ? drawn.againB() : 0;
                        Plan plan = new Plan(knownA, knownB, againA, firstB, againB);
                        plans.put(small.written(plan).fog(), ofA * ofB / (knownB - 1));
                    }
                }));
        return plans;
    }

    /** The turns at which a question may be settled for all that is announced, the turn after the last if in none. */
    private Map<Integer, Double> settlings(Asked question) {
        Map<Integer, Double> hours = new TreeMap<>();
        if (question.told()) {
            hours.put(question.known(), 1.0);
        } else {
            double silently = SETTLES * (1 - ANNOUNCED);
            double all = silently + 1 - SETTLES;
            for (int turn = 2; turn <= turns; turn++) {
                hours.put(turn, silently / (turns - 1) / all);
            }
            hours.put(turns + 1, (1 - SETTLES) / all);
        }
        return hours;
    }

    private Asked question(boolean child) {
        boolean settles = chance(SETTLES);
        int known = settles ? between(2, turns) : turns + 1;
        int weight = between(1, 5);
        double prior = 0.12 + 0.76 * random.nextDouble();
        Optional<Given> given = Optional.empty();
        if (child) {
            double likely = 0.55 + 0.4 * random.nextDouble();
            double unlikely = 0.05 + 0.4 * random.nextDouble();
            boolean along = random.nextBoolean();
            given = Optional.of(new Given(along ? likely : unlikely, along ? unlikely : likely));
        }
        boolean told = settles && (chance(ANNOUNCED) || announced);
        Optional<Rung> inherited =
                chance(0.2) ? Optional.of(Rung.values()[random.nextInt(Rung.values().length)]) : Optional.empty();
        return new Asked(weight, prior, given, known, told, inherited);
    }

    private Voice voice(String id, String question) {
        Chances so = new Chances(0.55 + 0.3 * random.nextDouble(), 0.02 + 0.08 * random.nextDouble());
        Chances not = new Chances(0.08 + 0.22 * random.nextDouble(), 0.05 + 0.3 * random.nextDouble());
        return new Voice(id, question, new Profile(so, not), circulation());
    }

    /** The turn at which a voice repeats itself, 0 if it does not. */
    private int again(boolean twice, int first, int known) {
        int last = Math.min(turns, known - 1);
        return twice && first < last ? between(first + 1, last) : 0;
    }

    private double circulation() {
        return 0.1 + 0.6 * random.nextDouble();
    }

    private Sheet written(Plan plan) {
        Sheet sheet = new Sheet();
        sheet.turns(turns).actions(actions);
        asked(sheet, "a", a, plan.knownA());
        asked(sheet, "b", b, plan.knownB());
        heard(sheet, onA, 1, plan.againA(), onAAgain);
        heard(sheet, onB, plan.firstB(), plan.againB(), onBAgain);
        more.ifPresent(voice -> heard(sheet, voice, 1, 0, 0));
        for (Job job : checks) {
            sheet.check(job.id(), job.question(), job.takes(), c -> c.chances(job.right(), 0.05, 0.08, job.right()));
        }
        return sheet;
    }

    private void asked(Sheet sheet, String id, Asked question, int known) {
        sheet.question(id, q -> {
            q.weight(question.weight()).prior(question.prior());
            question.given().ifPresent(given -> q.given("a", given.ifYes(), given.ifNo()));
            if (known <= turns) {
                q.settled(known);
                if (question.told()) {
                    q.announced();
                }
            }
        });
        question.inherited().ifPresent(rung -> sheet.inherited(id, rung));
    }

    private static void heard(Sheet sheet, Voice voice, int first, int again, double circulation) {
        sheet.origin(voice.id());
        said(sheet, voice, voice.id(), first, voice.circulation());
        if (again > 0) {
            said(sheet, voice, voice.id() + "-again", again, circulation);
        }
    }

    private static void said(Sheet sheet, Voice voice, String id, int turn, double circulation) {
        sheet.dispatch(
                id,
                turn,
                "wire",
                d -> d.origin(voice.id())
                        .circulation(circulation)
                        .claims(voice.question(), Stance.ASSERTS, Rung.ATTRIBUTED, Optional.of(voice.profile())));
    }

    private int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }
}
