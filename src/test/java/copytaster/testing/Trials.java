package copytaster.testing;

import copytaster.scenario.Chances;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Nights of full size with the figures of a fair scenario: 24 questions in 16 turns of 3 actions; priors 0.12 to 0.88; two to four
 * slots a question, one or two repeats; circulation 0.1 to 0.5; checks 0.6 to 0.85 conclusive in the right direction, none to three
 * turns; two thirds of the questions settled four to ten turns after they open.
 */
public final class Trials {
    private static final int QUESTIONS = 24;
    private static final int TURNS = 16;
    private static final int CHECKS = 30;
    private static final List<String> SKILLS = List.of("calls", "pictures", "language", "defence", "wires");

    private final Random random;
    private final Sheet sheet = new Sheet();
    private final List<Integer> opens = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private int dispatches;

    private Trials(long seed) {
        this.random = new Random(seed);
    }

    public static Sheet sheet(long seed) {
        Trials trials = new Trials(seed);
        trials.sheet.turns(TURNS).actions(3);
        trials.sheet.trustPerPoint = 1;
        SKILLS.forEach(skill -> trials.sheet.staff("at-" + skill, skill));
        for (int q = 0; q < QUESTIONS; q++) {
            trials.question(q);
        }
        for (int q = 0; q < QUESTIONS; q++) {
            trials.words(q);
        }
        for (int c = 0; c < CHECKS; c++) {
            trials.check(c);
        }
        return trials.sheet;
    }

    private void question(int index) {
        int open = between(1, 11);
        int settles = open + between(4, 10);
        boolean inShift = random.nextDouble() < 0.85 && settles <= TURNS;
        opens.add(open);
        known.add(inShift ? settles : TURNS + 1);
        sheet.question("q" + index, q -> {
            q.weight(between(1, 5)).prior(0.12 + 0.76 * random.nextDouble());
            if (index > 0 && random.nextDouble() < 0.4) {
                double likely = 0.55 + 0.33 * random.nextDouble();
                double unlikely = 0.12 + 0.33 * random.nextDouble();
                boolean along = random.nextBoolean();
                q.given("q" + random.nextInt(index), along ? likely : unlikely, along ? unlikely : likely);
            }
            if (inShift) {
                q.settled(settles);
                if (random.nextDouble() < 0.3) {
                    q.announced();
                }
            }
        });
    }

    private void words(int index) {
        int slots = between(2, 4);
        int repeats = between(1, 2);
        int last = Math.min(TURNS, known.get(index) - 1);
        for (int slot = 0; slot < slots; slot++) {
            String origin = "voice" + index + "-" + slot;
            sheet.origin(origin);
            int turn = slot == 0 ? opens.get(index) : Math.min(last, opens.get(index) + between(0, 5));
            Profile profile = profile();
            Rung asWritten = random.nextBoolean() ? Rung.ATTRIBUTED : Rung.CONFIRMED;
            said(index, origin, turn, asWritten, Optional.of(profile));
            if (slot < repeats && turn < last) {
                said(index, origin, between(turn + 1, last), asWritten, Optional.of(profile));
            }
        }
    }

    private void said(int question, String origin, int turn, Rung asWritten, Optional<Profile> profile) {
        sheet.dispatch(
                "d" + ++dispatches,
                turn,
                "agency",
                d -> d.origin(origin)
                        .circulation(0.1 + 0.4 * random.nextDouble())
                        .claims("q" + question, Stance.ASSERTS, asWritten, profile));
    }

    /** Seven in eight sources are worth hearing; the others say the same either way. */
    private Profile profile() {
        Chances so = new Chances(0.55 + 0.3 * random.nextDouble(), 0.02 + 0.08 * random.nextDouble());
        Chances not = new Chances(0.08 + 0.22 * random.nextDouble(), 0.05 + 0.2 * random.nextDouble());
        return random.nextInt(7) == 0 ? new Profile(so, so) : new Profile(so, not);
    }

    private void check(int index) {
        sheet.check("c" + index, "q" + random.nextInt(QUESTIONS), between(0, 3), c -> {
            double right = 0.6 + 0.25 * random.nextDouble();
            double wrong = 0.03 + 0.07 * random.nextDouble();
            c.skill(SKILLS.get(random.nextInt(SKILLS.size()))).chances(right, wrong, wrong, right);
        });
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
