package copytaster.testing;

import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.Random;

/** Nights small enough to go through every course they can take. */
public final class Tiny {
    private Tiny() {}

    /**
     * Three turns of two actions: a question and its child, three voices, one of them heard twice, two checks, an inherited line.
     */
    public static Sheet of(long seed) {
        Random random = new Random(seed);
        Sheet sheet = of(seed, 3, 2);
        sheet.origin("twice");
        sheet.dispatch(
                "first",
                1,
                "wire",
                d -> d.origin("twice")
                        .circulation(random.nextDouble())
                        .chances("a", Stance.ASSERTS, 0.7, 0.1, 0.2, 0.5));
        sheet.dispatch(
                "again",
                2,
                "other",
                d -> d.origin("twice")
                        .circulation(random.nextDouble())
                        .chances("a", Stance.ASSERTS, 0.7, 0.1, 0.2, 0.5));
        return sheet.inherited("b", random.nextBoolean() ? Rung.CONFIRMED : Rung.DOUBTFUL);
    }

    /** A question and its child, a voice on each, two checks. */
    public static Sheet of(long seed, int turns, int actions) {
        Random random = new Random(seed);
        Sheet sheet = new Sheet().turns(turns).actions(actions);
        int settled = random.nextInt(3);
        sheet.question("a", q -> {
            q.weight(1 + random.nextInt(5)).prior(0.2 + 0.6 * random.nextDouble());
            if (settled == 0) {
                q.settled(turns).announced();
            }
        });
        sheet.question("b", q -> {
            q.weight(1 + random.nextInt(5)).given("a", 0.2 + 0.6 * random.nextDouble(), random.nextDouble());
            if (settled == 1) {
                q.settled(turns).announced();
            }
        });
        for (String question : new String[] {"a", "b"}) {
            int turn = question.equals("a") ? 1 : 1 + random.nextInt(2);
            sheet.dispatch(
                    "on-" + question,
                    turn,
                    "wire",
                    d -> d.circulation(0.5 * random.nextDouble())
                            .chances(
                                    question,
                                    Stance.ASSERTS,
                                    0.55 + 0.3 * random.nextDouble(),
                                    0.05,
                                    0.1 + 0.2 * random.nextDouble(),
                                    0.4));
        }
        for (int i = 0; i < 2; i++) {
            double right = 0.6 + 0.25 * random.nextDouble();
            sheet.check(
                    "c" + i,
                    random.nextBoolean() ? "a" : "b",
                    random.nextInt(2),
                    c -> c.chances(right, 0.05, 0.08, right));
        }
        return sheet;
    }
}
