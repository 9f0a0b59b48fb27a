package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.act.Rejection.Reason;
import copytaster.bot.Policy;
import copytaster.narrate.Remarks;
import copytaster.observe.Observation;
import copytaster.rules.Setup;
import copytaster.rules.Truth;
import copytaster.scenario.Check;
import copytaster.scenario.Drama;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.testing.Courses;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ways to win without judging the evidence, each tried here. Where a policy tries, it plays every course that a small night can take,
 * so that what it gains is exact.
 *
 * <table>
 * <caption>Where else each is held</caption>
 * <tr><td>filing just before the settling</td><td>{@code TrustTest.the_farm_of_filing_just_before_settling_earns_little}</td></tr>
 * <tr><td>amending quietly</td><td>{@code TrustTest.amending_quietly_costs_only_if_the_old_line_proves_wrong} and
 * {@code the_chances_below_which_quiet_is_right_are_those_on_the_help_card}</td></tr>
 * <tr><td>tracing and taking it back</td><td>{@code WireTest.a_trace_names_what_came_of_the_same_origin_and_cannot_be_taken_back},
 * {@code CheckingTest.a_desk_check_answers_at_once_and_cannot_be_taken_back}</td></tr>
 * <tr><td>correcting again and again</td><td>{@code TrustTest.correcting_openly_costs_a_little_at_once_whatever_the_new_rung_and_nothing_later},
 * {@code PageTest.each_deed_has_its_price}</td></tr>
 * <tr><td>a remark that gives an origin away</td><td>{@code RemarksTest.one_traced_origin_named_twice}</td></tr>
 * <tr><td>the same check until it says yes</td><td>{@code CheckingTest.the_same_check_twice_is_refused} and
 * {@code a_call_ordered_can_be_taken_back_and_brings_the_same_when_ordered_again}</td></tr>
 * <tr><td>a check that cannot return in time</td><td>{@code CheckingTest.a_check_that_cannot_return_in_time_is_not_offered}</td></tr>
 * <tr><td>word on a settled question</td><td>{@code PageTest.a_settled_question_is_not_run_again}; files:
 * {@code 40-claims-after-settling}</td></tr>
 * <tr><td>a source that changes its mind</td><td>files: {@code 43-origin-contradicts-itself}, in {@code BrokenFilesTest}</td></tr>
 * <tr><td>drama that gives an answer away</td><td>{@code LawsTest.decisions_never_touch_each_others_luck}</td></tr>
 * <tr><td>a night played again</td><td>{@code SimulateCliTest.a_night_whose_answers_were_seen_is_marked};
 * {@code ReplayCliTest} for branches</td></tr>
 * <tr><td>a check on nothing</td><td>files: {@code 21-missing-keys}, {@code 29-dangling}</td></tr>
 * <tr><td>luck drawn again by undo or by waiting</td><td>{@code LawsTest.decisions_never_touch_each_others_luck}</td></tr>
 * </table>
 */
class LoopholesTest {
    private static final int KNOWN = 6;

    /** One question, known at the start of the sixth turn, with a good source at the first and another at the third. */
    private static Sheet sheet() {
        return new Sheet()
                .turns(KNOWN)
                .actions(3)
                .question("fort", q -> q.prior(0.5).weight(4).settled(KNOWN).announced())
                .dispatch("wire", 1, "agency", d -> d.chances("fort", Stance.ASSERTS, 0.8, 0.05, 0.2, 0.5))
                .dispatch("other", 3, "office", d -> d.chances("fort", Stance.ASSERTS, 0.6, 0.2, 0.3, 0.6));
    }

    /** With a line on the page, so that the question is open whatever its sources say. */
    private static Sheet open() {
        return sheet().inherited("fort", Rung.UNCONFIRMED);
    }

    /** What a policy can expect of a night: trust and understanding, in points. */
    private record Gained(double trust, double understanding) {}

    private static Gained expected(Night night, Policy policy) {
        double[] sums = new double[2];
        Courses.play(night, policy, new Purse(sums, 0, List.of()));
        return new Gained(sums[0], sums[1]);
    }

    /** What one course has brought so far. */
    private static final class Purse implements Courses.Follower {
        private final double[] sums;
        private final List<Booked> lines;
        private int milli;

        Purse(double[] sums, int milli, List<Booked> lines) {
            this.sums = sums;
            this.milli = milli;
            this.lines = new ArrayList<>(lines);
        }

        @Override
        public Courses.Follower copy() {
            return new Purse(sums, milli, lines);
        }

        @Override
        public void taken(Observation seen, List<Event> events) {
            for (Event event : events) {
                if (event instanceof Event.TrustMoved) {
                    milli += ((Event.TrustMoved) event).milli();
                } else if (event instanceof Event.TurnEnded) {
                    lines.addAll(Booked.of(Stood.of(seen, (Event.TurnEnded) event), seen.actions()));
                }
            }
        }

        @Override
        public void over(double chance, Truth truth) {
            double[] answers = truth.answers().stream().mapToDouble(d -> d).toArray();
            sums[0] += chance * milli / 1000.0;
            sums[1] += chance * Ledger.of(lines, answers).understanding();
        }
    }

    /** Given the desk, commands to try in this order; the first that is still of use is given, then the turn ends. */
    private interface Plan {
        Stream<String> tries(Observation seen, double p);
    }

    private static Policy policy(Plan plan) {
        return seen -> switch (seen.phase()) {
            case UNOPENED -> new Command.Open();
            case HANDOVER, CLOSED -> new Command.HandOver(List.of());
            case DESK ->
                plan.tries(seen, seen.model().posteriors()[0])
                        .map(line -> CommandText.parse(line).orElseThrow())
                        .filter(command -> seen.options().admits(command))
                        .findFirst()
                        .orElseGet(Command.Next::new);
        };
    }

    private static Stream<String> put(String rung) {
        return Stream.of("run wire 1=" + rung, "run other 1=" + rung, "rerate fort " + rung);
    }

    private static boolean isOut(Observation seen) {
        return seen.topic("fort").flatMap(Observation.Topic::line).isPresent();
    }

    private static String nearest(double p) {
        return p > 0.86
                ? "confirmed"
                : p > 0.62 ? "attributed" : p > 0.38 ? "unconfirmed" : p > 0.14 ? "doubtful" : "debunked";
    }

    /** The honest editor: on the rung that the evidence bears, openly, from the first turn on. */
    private static final Plan HONEST = (seen, p) -> seen.draft().isEmpty() ? put(nearest(p)) : Stream.empty();

    @Test
    void waiting_until_the_hour_before_it_is_known_earns_a_fraction() {
        Gained honest = expected(sheet().fog(), policy(HONEST));
        Gained farm = expected(
                sheet().fog(), policy((seen, p) -> seen.turn() < KNOWN - 1 ? Stream.empty() : HONEST.tries(seen, p)));
        assertTrue(honest.trust() > 0, honest.toString());
        assertTrue(farm.trust() < honest.trust() / 3, farm + " against " + honest);
        assertTrue(farm.understanding() < honest.understanding() / 3, farm + " against " + honest);
    }

    @Test
    void running_hard_and_amending_quietly_loses_against_doing_so_openly_and_both_against_judging() {
        Plan hard = (seen, p) -> isOut(seen) || !seen.draft().isEmpty() ? Stream.empty() : put("confirmed");
        Gained openly = expected(sheet().fog(), policy((seen, p) -> back(hard, seen, p, "")));
        Gained quietly = expected(sheet().fog(), policy((seen, p) -> back(hard, seen, p, "/quietly")));
        Gained honest = expected(sheet().fog(), policy(HONEST));
        assertEquals(openly.understanding(), quietly.understanding(), 1e-9, "the readers know as much");
        assertTrue(quietly.trust() < openly.trust(), quietly + " against " + openly);
        assertTrue(openly.trust() < honest.trust(), openly + " against " + honest);
    }

    private static Stream<String> back(Plan hard, Observation seen, double p, String how) {
        boolean doubted = isOut(seen) && seen.draft().isEmpty() && p < 0.5;
        return doubted ? Stream.of("rerate fort " + nearest(p) + how) : hard.tries(seen, p);
    }

    @Test
    void corrections_for_their_own_sake_cost_each_time() {
        Gained honest = expected(sheet().fog(), policy(HONEST));
        Gained spam = expected(
                sheet().fog(),
                policy((seen, p) -> !seen.draft().isEmpty()
                        ? Stream.empty()
                        : put(seen.turn() % 2 == 0 ? "debunked" : nearest(p))));
        assertTrue(spam.trust() < 0 && spam.trust() < honest.trust(), spam + " against " + honest);
        assertTrue(spam.understanding() < honest.understanding(), spam + " against " + honest);
    }

    @Test
    void debunking_everything_earns_no_more_than_confirming_everything() {
        Gained debunks =
                expected(sheet().fog(), policy((seen, p) -> seen.draft().isEmpty() ? put("debunked") : Stream.empty()));
        assertTrue(debunks.trust() < 0, debunks.toString());
        assertTrue(debunks.understanding() < 0, debunks.toString());
    }

    @Test
    void tracing_is_paid_for_and_is_not_taken_back() {
        Shift shift = Shift.open(sheet().record());
        int before = shift.left();
        shift.after("trace wire");
        assertEquals(Reason.CANNOT_UNKNOW, shift.refusal("undo"));
        assertEquals(before - 1, shift.left());
        assertEquals(Reason.ALREADY_TRACED, shift.refusal("trace wire"));
    }

    @Test
    void a_check_taken_back_and_ordered_again_draws_nothing_anew() {
        for (long seed = 0; seed < 20; seed++) {
            Night night = open().check("call", "fort", 1, c -> {}).fog();
            Shift once = Shift.open(night, seed, Setup.USUAL).after("check call", "next");
            Shift again =
                    Shift.open(night, seed, Setup.USUAL).after("check call", "undo", "next", "check call", "next");
            assertEquals(
                    once.events(Event.CheckReturned.class),
                    again.events(Event.CheckReturned.class),
                    "under seed " + seed);
            assertEquals(1, again.events(Event.CheckReturned.class).size());
            assertEquals(Reason.CHECK_TWICE, again.refusal("check call"));
        }
    }

    @Test
    void word_on_a_settled_question_is_no_evidence() {
        Sheet sheet = new Sheet()
                .question("fort", q -> q.prior(0.5).yes().settled(3))
                .question("road", q -> q.given("fort", 0.8, 0.3))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").asserts("road"));
        Shift without = Shift.open(sheet.record()).until(4);
        Shift with = Shift.open(sheet.dispatch("late", 4, "office", d -> d.denies("fort"))
                        .record())
                .until(4);
        assertTrue(with.sees().model().posteriors()[0] == 1);
        assertEquals(without.sees().model().posteriors()[1], with.sees().model().posteriors()[1], "nor for its child");
        assertEquals(Reason.NO_SUCH_DISPATCH, with.refusal("run late 1=debunked"), "it does not even come");
    }

    @Test
    void drama_is_the_same_whatever_the_truth() {
        Night night = sheet().staff("ann", "calls")
                .away(2, 2, "ann")
                .cut(3, 1, "calls")
                .extra(4, 1, 1)
                .fog();
        Map<List<Boolean>, Set<Map<Integer, List<Event>>>> seen = new HashMap<>();
        Courses.play(night, policy((desk, p) -> Stream.empty()), new Dramas(seen, new TreeMap<>()));
        assertEquals(2, seen.size(), "yes and no");
        assertEquals(1, seen.values().stream().flatMap(Set::stream).distinct().count(), seen.toString());
        assertNotEquals(Map.of(), seen.values().iterator().next().iterator().next());
    }

    /** Per answers, what drama there was. */
    private static final class Dramas implements Courses.Follower {
        private final Map<List<Boolean>, Set<Map<Integer, List<Event>>>> seen;
        private final Map<Integer, List<Event>> dramas;

        Dramas(Map<List<Boolean>, Set<Map<Integer, List<Event>>>> seen, Map<Integer, List<Event>> dramas) {
            this.seen = seen;
            this.dramas = dramas;
        }

        @Override
        public Courses.Follower copy() {
            return new Dramas(seen, new TreeMap<>(dramas));
        }

        @Override
        public void taken(Observation desk, List<Event> events) {
            List<Event> began =
                    events.stream().filter(Event.DramaBegan.class::isInstance).toList();
            if (!began.isEmpty()) {
                dramas.put(desk.turn(), began);
            }
        }

        @Override
        public void over(double chance, Truth truth) {
            seen.computeIfAbsent(truth.latent(), t -> new HashSet<>()).add(dramas);
        }
    }

    @Test
    void drama_cannot_even_name_a_question() {
        List<String> parts = Arrays.stream(Drama.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertEquals(List.of("turn", "kind", "staff", "skill", "actions", "turns", "text", "untilKnown"), parts);
    }

    @Test
    void a_check_is_on_a_question_and_to_support_means_yes() {
        for (Scenario scenario :
                List.of(sheet().check("call", "fort", 0, c -> {}).scenario(), Generated.scenario(1))) {
            for (Check check : scenario.checks()) {
                assertTrue(scenario.questions().stream().anyMatch(q -> q.id().equals(check.on())), check.id());
            }
        }
        Night night = open().check("call", "fort", 0, c -> {}).fog();
        Set<Check.Result> seen = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Shift shift = Shift.open(night, seed, Setup.USUAL);
            double before = shift.sees().model().posteriors()[0];
            shift.after("check call");
            Check.Result result = shift.events(Event.CheckReturned.class).get(0).result();
            double after = shift.sees().model().posteriors()[0];
            assertEquals(Double.compare(after, before), direction(result), result + " under seed " + seed);
            seen.add(result);
        }
        assertEquals(3, seen.size());
    }

    private static int direction(Check.Result result) {
        return switch (result) {
            case SUPPORTS -> 1;
            case REFUTES -> -1;
            case INCONCLUSIVE -> 0;
        };
    }

    @Test
    void a_remark_before_the_turn_ends_knows_no_origin_that_was_not_traced() {
        Sheet sheet = sheet().origin("man")
                .dispatch("first", 1, "paper", d -> d.origin("man").asserts("fort"))
                .dispatch("second", 1, "radio", d -> d.origin("man").asserts("fort"));
        Night night = sheet.record();
        Shift untraced = Shift.open(night).after("run first 1=confirmed:first,second");
        assertFalse(Remarks.on(untraced.sees(), night).isPresent());
        Shift traced = Shift.open(night).after("trace first", "run first 1=confirmed:first,second");
        assertTrue(Remarks.on(traced.sees(), night).isPresent());
    }

    @Test
    void a_check_too_slow_for_the_settling_is_not_offered() {
        Sheet sheet = sheet().check("call", "fort", 2, c -> {});
        Shift shift = Shift.open(sheet.record()).until(KNOWN - 3);
        assertNull(shift.refusal("check call"));
        shift.until(KNOWN - 2);
        assertEquals(Reason.CHECK_TOO_LATE, shift.refusal("check call"));
        assertTrue(shift.sees().options().checks().isEmpty());
    }
}
