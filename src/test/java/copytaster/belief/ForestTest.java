package copytaster.belief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Inference held against plain enumeration of all answers. */
class ForestTest {
    private static final double EXACT = 1e-12;
    private static final int FORESTS = 400;

    /** A random forest of up to nine questions, parents before or after their children. */
    private static final class Wood {
        final int[] parent;
        final double[] ifYes;
        final double[] ifNo;

        Wood(Random random) {
            int n = 1 + random.nextInt(9);
            parent = new int[n];
            ifYes = new double[n];
            ifNo = new double[n];
            int[] age = random.ints(0, 1000).distinct().limit(n).toArray();
            for (int i = 0; i < n; i++) {
                int chosen = random.nextInt(n);
                parent[i] = age[chosen] < age[i] && random.nextInt(4) > 0 ? chosen : -1;
                ifYes[i] = 0.02 + 0.96 * random.nextDouble();
                ifNo[i] = parent[i] < 0 ? ifYes[i] : 0.02 + 0.96 * random.nextDouble();
            }
        }

        int size() {
            return parent.length;
        }

        Forest forest() {
            return Forest.of(parent, ifYes, ifNo);
        }

        /** The joint chance of the answers whose bits are set in {@code world}, and of what was seen. */
        double joint(int world, double[] seenIfYes, double[] seenIfNo) {
            double joint = 1;
            for (int i = 0; i < size(); i++) {
                double yes = parent[i] < 0 || (world >> parent[i] & 1) == 1 ? ifYes[i] : ifNo[i];
                joint *= (world >> i & 1) == 1 ? yes * seenIfYes[i] : (1 - yes) * seenIfNo[i];
            }
            return joint;
        }

        double[] enumerated(double[] seenIfYes, double[] seenIfNo) {
            double[] yes = new double[size()];
            double all = 0;
            for (int world = 0; world < 1 << size(); world++) {
                double joint = joint(world, seenIfYes, seenIfNo);
                all += joint;
                for (int i = 0; i < size(); i++) {
                    yes[i] += (world >> i & 1) == 1 ? joint : 0;
                }
            }
            for (int i = 0; i < size(); i++) {
                yes[i] /= all;
            }
            return yes;
        }
    }

    @Test
    void posteriors_are_those_of_enumeration() {
        Random random = new Random(1);
        for (int k = 0; k < FORESTS; k++) {
            Wood wood = new Wood(random);
            double[] yes = new double[wood.size()];
            double[] no = new double[wood.size()];
            for (int i = 0; i < wood.size(); i++) {
                int kind = random.nextInt(6);
                yes[i] = kind == 0 ? 1 : kind == 1 ? 0 : random.nextDouble();
                no[i] = kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
            }
            assertArrayEquals(wood.enumerated(yes, no), wood.forest().posteriors(yes, no), EXACT);
        }
    }

    @Test
    void priors_are_posteriors_given_nothing() {
        Random random = new Random(2);
        for (int k = 0; k < FORESTS; k++) {
            Wood wood = new Wood(random);
            double[] flat = new double[wood.size()];
            Arrays.fill(flat, 1);
            assertArrayEquals(wood.enumerated(flat, flat), wood.forest().priors(), EXACT);
        }
    }

    @Test
    void the_order_in_which_questions_are_listed_does_not_matter() {
        Random random = new Random(3);
        for (int k = 0; k < FORESTS; k++) {
            Wood wood = new Wood(random);
            int n = wood.size();
            int[] place = random.ints(0, n).distinct().limit(n).toArray();
            int[] parent = new int[n];
            double[][] moved = new double[4][n];
            double[] yes = random.doubles(n).toArray();
            double[] no = random.doubles(n).toArray();
            for (int i = 0; i < n; i++) {
                parent[place[i]] = wood.parent[i] < 0 ? -1 : place[wood.parent[i]];
                moved[0][place[i]] = wood.ifYes[i];
                moved[1][place[i]] = wood.ifNo[i];
                moved[2][place[i]] = yes[i];
                moved[3][place[i]] = no[i];
            }
            double[] there = Forest.of(parent, moved[0], moved[1]).posteriors(moved[2], moved[3]);
            double[] here = wood.forest().posteriors(yes, no);
            for (int i = 0; i < n; i++) {
                assertEquals(here[i], there[place[i]], EXACT);
            }
        }
    }

    @Test
    void only_the_ratio_of_likelihoods_matters() {
        Random random = new Random(4);
        for (int k = 0; k < FORESTS; k++) {
            Wood wood = new Wood(random);
            double[] yes = random.doubles(wood.size()).toArray();
            double[] no = random.doubles(wood.size()).toArray();
            double[] before = wood.forest().posteriors(yes, no);
            for (int i = 0; i < wood.size(); i++) {
                double factor = 0.001 + random.nextDouble() * 100;
                yes[i] *= factor;
                no[i] *= factor;
            }
            assertArrayEquals(before, wood.forest().posteriors(yes, no), EXACT);
        }
    }

    @Test
    void the_expected_posterior_is_the_prior() {
        Random random = new Random(5);
        for (int k = 0; k < FORESTS; k++) {
            Wood wood = new Wood(random);
            double[] yes = random.doubles(wood.size()).toArray();
            double[] no = random.doubles(wood.size()).toArray();
            double[] before = wood.forest().posteriors(yes, no);
            int on = random.nextInt(wood.size());
            double hitIfYes = random.nextDouble();
            double hitIfNo = random.nextDouble();
            double hit = before[on] * hitIfYes + (1 - before[on]) * hitIfNo;
            double[] after = afterWord(wood, yes, no, on, hitIfYes, hitIfNo);
            double[] otherwise = afterWord(wood, yes, no, on, 1 - hitIfYes, 1 - hitIfNo);
            for (int i = 0; i < wood.size(); i++) {
                assertEquals(before[i], hit * after[i] + (1 - hit) * otherwise[i], EXACT);
            }
        }
    }

    private static double[] afterWord(Wood wood, double[] yes, double[] no, int on, double ifYes, double ifNo) {
        double[] moreYes = yes.clone();
        double[] moreNo = no.clone();
        moreYes[on] *= ifYes;
        moreNo[on] *= ifNo;
        return wood.forest().posteriors(moreYes, moreNo);
    }

    @Test
    void a_long_chain_and_a_wide_family_stay_numbers() {
        int n = 2000;
        int[] chain = new int[n];
        int[] family = new int[n];
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        double[] yes = new double[n];
        double[] no = new double[n];
        Arrays.setAll(chain, i -> i - 1);
        Arrays.setAll(family, i -> i == 0 ? -1 : 0);
        Arrays.fill(ifYes, 0.6);
        Arrays.fill(ifNo, 0.4);
        for (double ifSo : new double[] {1e-9, 1e-7}) {
            Arrays.fill(yes, ifSo);
            Arrays.fill(no, 1e-7);
            for (int[] parents : new int[][] {chain, family}) {
                for (double p : Forest.of(parents, ifYes, ifNo).posteriors(yes, no)) {
                    assertTrue(p >= 0 && p <= 1, () -> "not a chance: " + p);
                }
            }
        }
    }

    @Test
    void parents_in_a_circle_are_refused() {
        double[] chance = {0.5, 0.5};
        assertThrows(IllegalArgumentException.class, () -> Forest.of(new int[] {1, 0}, chance, chance));
        assertThrows(IllegalArgumentException.class, () -> Forest.of(new int[] {-1, 1}, chance, chance));
    }

    @Test
    void parents_come_before_children() {
        Forest forest = Forest.of(new int[] {2, 0, -1}, new double[] {0.5, 0.5, 0.5}, new double[] {0.5, 0.5, 0.5});
        assertArrayEquals(new int[] {2, 0, 1}, forest.order());
    }
}
