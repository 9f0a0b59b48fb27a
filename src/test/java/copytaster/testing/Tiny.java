package copytaster.testing;

import copytaster.scenario.Chances;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.Optional;
import java.util.Random;

/** Nights small enough to go through every course they can take. */
public final class Tiny {
    private static final int TURNS = 3;

    private Tiny() {}

    /**
     * Three turns of two actions, with something of every kind that the ledger knows: a question and its child, one of them settled in
     * the shift and the other later; the child's line inherited; a voice heard twice; a dispatch with two claims; a check that answers
     * at once and one that takes a turn; our own line coming back if we ran it strongly. The figures are drawn; on even seeds the
     * parent is settled in the shift, announced, on odd ones the child, unannounced.
     */
    public static Sheet of(long seed) {
        Random random = new Random(seed);
        boolean parentSettled = seed % 2 == 0;
        Sheet sheet = new Sheet().turns(TURNS).actions(2);
        sheet.question("a", q -> {
            q.weight(1 + random.nextInt(5)).prior(0.2 + 0.6 * random.nextDouble());
            if (parentSettled) {
                q.settled(TURNS).announced();
            }
        });
        sheet.question("b", q -> {
            q.weight(1 + random.nextInt(5)).given("a", 0.2 + 0.6 * random.nextDouble(), random.nextDouble());
            if (!parentSettled) {
                q.settled(TURNS);
            }
        });
        sheet.inherited("b", random.nextBoolean() ? Rung.CONFIRMED : Rung.DOUBTFUL);
        sheet.origin("twice").origin("pair");
        Profile twice = profile(random);
        Profile ofA = profile(random);
        Profile ofB = profile(random);
        sheet.dispatch(
                "first",
                1,
                "wire",
                d -> d.origin("twice")
                        .circulation(random.nextDouble())
                        .claims("a", Stance.ASSERTS, Rung.ATTRIBUTED, Optional.of(twice)));
        sheet.dispatch(
                "both",
                1 + random.nextInt(2),
                "office",
                d -> d.origin("pair")
                        .circulation(0.5 * random.nextDouble())
                        .claims("a", Stance.ASSERTS, Rung.CONFIRMED, Optional.of(ofA))
                        .claims("b", Stance.DENIES, Rung.ATTRIBUTED, Optional.of(ofB)));
        sheet.dispatch(
                "again",
                2,
                "other",
                d -> d.origin("twice")
                        .circulation(random.nextDouble())
                        .claims("a", Stance.ASSERTS, Rung.ATTRIBUTED, Optional.of(twice)));
        String open = parentSettled ? "b" : "a";
        sheet.dispatch(
                "ours",
                TURNS,
                "rival",
                d -> d.origin(Origin.DESK).circulation(0.5).asserts(open).ifRun(open, Rung.ATTRIBUTED));
        for (int takes = 0; takes < 2; takes++) {
            double right = 0.6 + 0.25 * random.nextDouble();
            String on = random.nextBoolean() ? "a" : "b";
            sheet.check("takes-" + takes, on, takes, c -> c.chances(right, 0.05, 0.08, right));
        }
        return sheet;
    }

    private static Profile profile(Random random) {
        return new Profile(
                new Chances(0.55 + 0.3 * random.nextDouble(), 0.05),
                new Chances(0.1 + 0.2 * random.nextDouble(), 0.2 + 0.2 * random.nextDouble()));
    }
}
