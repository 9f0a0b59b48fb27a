package copytaster.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The value of information held against inference done anew for every result. */
class InformationTest {
    private static final double[] RUNGS = {0.97, 0.75, 0.5, 0.25, 0.03};
    private static final List<Information.Result> USUAL = List.of(
            new Information.Result(0.7, 0.1), new Information.Result(0.1, 0.7), new Information.Result(0.2, 0.2));

    @Test
    void agrees_with_inference_done_anew_for_every_result() {
        Random random = new Random(7);
        for (int world = 0; world < 300; world++) {
            int n = 1 + random.nextInt(7);
            Forest forest = forest(n, random);
            double[] yes = random.doubles(n, 0.05, 1).toArray();
            double[] no = random.doubles(n, 0.05, 1).toArray();
            int on = random.nextInt(n);
            int turns = random.nextInt(4);
            List<Information.Stake> stakes =
                    random.ints(n, 1, 6).mapToObj(w -> stake(n, w, random)).toList();
            double value = Information.on(on, forest, yes, no, RUNGS).value(stakes, USUAL, turns, 0);
            assertEquals(anew(on, forest, yes, no, stakes, turns), value, 1e-12);
            assertTrue(value >= -1e-12);
        }
    }

    /** What is told is a rung, or without a line what is going round. */
    private static Information.Stake stake(int n, int weight, Random random) {
        double street = random.nextDouble();
        int rung = random.nextInt(RUNGS.length + 1);
        double said = rung < RUNGS.length ? RUNGS[rung] : street;
        return new Information.Stake(random.nextInt(n), weight, street, said, random.nextInt(9));
    }

    private static double anew(
            int on, Forest forest, double[] yes, double[] no, List<Information.Stake> stakes, int turns) {
        double[] now = forest.posteriors(yes, no);
        double value = 0;
        for (Information.Result result : USUAL) {
            double[] thenYes = yes.clone();
            double[] thenNo = no.clone();
            thenYes[on] *= result.whenSo();
            thenNo[on] *= result.whenNot();
            double[] then = forest.posteriors(thenYes, thenNo);
            double chance = now[on] * result.whenSo() + (1 - now[on]) * result.whenNot();
            for (Information.Stake stake : stakes) {
                double p = then[stake.question()];
                double today = Terms.best(stake.street(), now[stake.question()], RUNGS);
                double gain = (today - p) * (today - p) - Terms.bestMiss(stake.street(), p, RUNGS);
                value += chance * stake.weight() * Math.max(0, stake.turns() - turns) * gain;
            }
        }
        return value;
    }

    private static Forest forest(int n, Random random) {
        int[] parent = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i == 0 ? -1 : random.nextInt(i + 1) - 1;
        }
        return Forest.of(
                parent,
                random.doubles(n, 0.05, 0.95).toArray(),
                random.doubles(n, 0.05, 0.95).toArray());
    }

    @Test
    void a_check_that_cannot_return_in_time_is_worth_nothing() {
        double[] flat = {1};
        Information coin =
                Information.on(0, Forest.of(new int[] {-1}, new double[] {0.5}, new double[] {0.5}), flat, flat, RUNGS);
        List<Information.Stake> stakes = List.of(new Information.Stake(0, 3, 0.5, 0.5, 2));
        assertEquals(0, coin.value(stakes, USUAL, 2, 0));
        assertTrue(coin.value(stakes, USUAL, 1, 0) > 0);
        assertEquals(2 * coin.value(stakes, USUAL, 1, 0), coin.value(stakes, USUAL, 0, 0), 1e-12);
    }

    @Test
    void a_coin_asked_of_somebody_who_always_knows() {
        double[] flat = {1};
        Information coin =
                Information.on(0, Forest.of(new int[] {-1}, new double[] {0.5}, new double[] {0.5}), flat, flat, RUNGS);
        List<Information.Result> always = List.of(new Information.Result(1, 0), new Information.Result(0, 1));
        double value = coin.value(List.of(new Information.Stake(0, 2, 0.5, 0.5, 3)), always, 0, 0);
        assertEquals(2 * 3 * (0.25 - 0.03 * 0.03), value, 1e-12);
    }

    /** A line is moved only where that is worth its action: what actions to spare would give comes down to nothing. */
    @Test
    void an_answer_that_moves_no_line_enough_is_worth_nothing() {
        double[] flat = {1};
        Information coin =
                Information.on(0, Forest.of(new int[] {-1}, new double[] {0.5}, new double[] {0.5}), flat, flat, RUNGS);
        List<Information.Stake> stakes = List.of(new Information.Stake(0, 2, 0.5, 0.5, 3));
        double before = coin.value(stakes, USUAL, 0, 0);
        for (double price = 0.05; price < 1.5; price += 0.05) {
            double dearer = coin.value(stakes, USUAL, 0, price);
            assertTrue(dearer >= -1e-12 && dearer <= before + 1e-12, price + ": " + dearer + " after " + before);
            before = dearer;
        }
        assertEquals(0, before, 1e-12);
    }

    /** Where the line will be moved in any case, its action costs the check nothing. */
    @Test
    void a_line_that_moves_in_any_case_is_no_charge_on_the_check() {
        double[] flat = {1};
        Information likely =
                Information.on(0, Forest.of(new int[] {-1}, new double[] {0.7}, new double[] {0.7}), flat, flat, RUNGS);
        List<Information.Stake> stakes = List.of(new Information.Stake(0, 5, 0.5, 0.03, 9));
        assertEquals(likely.value(stakes, USUAL, 0, 0), likely.value(stakes, USUAL, 0, 0.5), 1e-12);
    }

    @Test
    void a_settled_question_teaches_nothing() {
        Forest pair = Forest.of(new int[] {-1, 0}, new double[] {0.5, 0.9}, new double[] {0.5, 0.2});
        Information settled = Information.on(0, pair, new double[] {1, 1}, new double[] {0, 1}, RUNGS);
        assertEquals(0, settled.value(List.of(new Information.Stake(1, 2, 0.5, 0.5, 3)), USUAL, 0, 0), 1e-12);
        assertTrue(Arrays.stream(pair.priors()).allMatch(Double::isFinite));
    }
}
