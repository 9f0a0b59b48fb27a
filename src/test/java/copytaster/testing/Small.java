package copytaster.testing;

import copytaster.scenario.Chances;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.Optional;
import java.util.Random;

/**
 * Nights small enough to find the best that any editor can do on them, and otherwise of every kind: two questions, apart or parent and
 * child; two or three voices, one of them perhaps heard twice; one to three checks that answer at once or in one or two turns; lines
 * already on the page; questions settled in the shift, announced or not, or later. Three turns of one action, two of more.
 */
public final class Small {
    private final Random random;
    private final Sheet sheet = new Sheet();
    private final int turns;
    private final boolean announced;
    private final int[] known = new int[2];

    private Small(long seed, int actions, boolean announced) {
        this.announced = announced;
        this.random = new Random(seed * 31 + actions);
        this.turns = actions == 1 ? 3 : 2;
        sheet.turns(turns).actions(actions);
    }

    public static Sheet night(long seed, int actions) {
        return new Small(seed, actions, false).written();
    }

    /** The same night with every hour of settling announced, so that the best editor is no wiser about it than any other. */
    public static Sheet announced(long seed, int actions) {
        return new Small(seed, actions, true).written();
    }

    private Sheet written() {
        boolean kin = random.nextInt(3) > 0;
        question("a", 0, false);
        question("b", 1, kin);
        voice("on-a", "a", 1, chance(0.4));
        voice("on-b", "b", between(1, known[1] - 1), chance(0.3));
        if (chance(0.3)) {
            voice("more", chance(0.5) ? "a" : "b", 1, false);
        }
        for (int i = between(1, 3); i > 0; i--) {
            double right = 0.6 + 0.25 * random.nextDouble();
            int takes = random.nextInt(Math.min(3, turns));
            sheet.check("c" + i, chance(0.5) ? "a" : "b", takes, c -> c.chances(right, 0.05, 0.08, right));
        }
        return sheet;
    }

    private void question(String id, int index, boolean child) {
        boolean settles = chance(0.4);
        int turn = settles ? between(2, turns) : turns + 1;
        known[index] = turn;
        sheet.question(id, q -> {
            q.weight(between(1, 5)).prior(0.12 + 0.76 * random.nextDouble());
            if (child) {
                double likely = 0.55 + 0.4 * random.nextDouble();
                double unlikely = 0.05 + 0.4 * random.nextDouble();
                boolean along = random.nextBoolean();
                q.given("a", along ? likely : unlikely, along ? unlikely : likely);
            }
            if (settles) {
                q.settled(turn);
                if (chance(0.6) || announced) {
                    q.announced();
                }
            }
        });
        if (chance(0.2)) {
            sheet.inherited(id, Rung.values()[random.nextInt(Rung.values().length)]);
        }
    }

    private void voice(String origin, String question, int turn, boolean twice) {
        Chances so = new Chances(0.55 + 0.3 * random.nextDouble(), 0.02 + 0.08 * random.nextDouble());
        Chances not = new Chances(0.08 + 0.22 * random.nextDouble(), 0.05 + 0.3 * random.nextDouble());
        Profile profile = new Profile(so, not);
        sheet.origin(origin);
        said(origin, origin, question, turn, profile);
        int last = Math.min(turns, known["ab".indexOf(question)] - 1);
        if (twice && turn < last) {
            said(origin + "-again", origin, question, between(turn + 1, last), profile);
        }
    }

    private void said(String id, String origin, String question, int turn, Profile profile) {
        sheet.dispatch(
                id,
                turn,
                "wire",
                d -> d.origin(origin)
                        .circulation(0.1 + 0.6 * random.nextDouble())
                        .claims(question, Stance.ASSERTS, Rung.ATTRIBUTED, Optional.of(profile)));
    }

    private int between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }
}
