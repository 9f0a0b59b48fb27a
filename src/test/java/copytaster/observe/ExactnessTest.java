package copytaster.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.act.Event;
import copytaster.belief.Terms;
import copytaster.rules.Clock;
import copytaster.rules.Millionths;
import copytaster.rules.Options;
import copytaster.rules.Setup;
import copytaster.rules.State;
import copytaster.rules.Story;
import copytaster.rules.Truth;
import copytaster.rules.Truths;
import copytaster.scenario.Check;
import copytaster.scenario.Grade;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Slot;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import copytaster.testing.Sheet;
import copytaster.testing.Walks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Small altered nights played out in full: every truth, every word of every origin, every end of every check, each with its chance.
 * The posterior that the game uses is then the plain share of the plays that look alike, and luck is zero on average.
 */
@Tag("once")
class ExactnessTest {
    private static final double EXACT = 1e-12;

    /** Chosen from what the editor sees alone. */
    private interface Policy extends Function<Observation, Command> {}

    /** One way that the night may be, and its chance. */
    private record Play(Truth truth, double chance) {}

    /** The plays that look alike to the desk at the end of a turn. */
    private static final class Alike {
        private double chance;
        private final double[] yes;
        private final double[] posteriors;

        Alike(double[] posteriors) {
            this.yes = new double[posteriors.length];
            this.posteriors = posteriors;
        }
    }

    private static final Map<String, Policy> POLICIES = policies();

    @Test
    void a_parent_and_child_with_repeats_and_two_claims_in_one_dispatch() {
        exact(new Sheet()
                .turns(5)
                .actions(3)
                .question("fort", q -> q.prior(0.4).settled(5).announced().weight(2))
                .question("road", q -> q.given("fort", 0.8, 0.3))
                .source("agency", Source.Kind.AGENCY, Grade.B)
                .source("rival", Source.Kind.RIVAL, Grade.E)
                .origin("voice", "rival")
                .dispatch("road-early", 1, "agency", d -> d.asserts("road"))
                .dispatch("fort-wire", 1, "agency", d -> d.asserts("fort").circulation(0.4))
                .dispatch(
                        "both",
                        2,
                        "rival",
                        d -> d.origin("voice").asserts("fort").denies("road"))
                .dispatch(
                        "again",
                        3,
                        "agency",
                        d -> d.origin("voice").asserts("fort").circulation(0.3))
                .dispatch(
                        "ours",
                        4,
                        "rival",
                        d -> d.origin(Origin.DESK)
                                .asserts("fort")
                                .ifRun("fort", Rung.ATTRIBUTED)
                                .circulation(0.5))
                .check("ask", "road", 0, c -> c.chances(0.6, 0.1, 0.15, 0.5))
                .check("call", "fort", 1, c -> c.chances(0.7, 0.1, 0.2, 0.6))
                .fog());
    }

    @Test
    void a_parent_learned_of_through_its_children_one_of_them_settled() {
        exact(new Sheet()
                .turns(4)
                .actions(2)
                .question("left", q -> q.given("siege", 0.85, 0.2).settled(3))
                .question("siege", q -> q.prior(0.3).unresolved(0.5).weight(3))
                .question("right", q -> q.given("siege", 0.7, 0.1))
                .dispatch("l", 1, "agency", d -> d.chances("left", Stance.ASSERTS, 0.7, 0.1, 0.2, 0.4))
                .dispatch("r", 2, "witness", d -> d.chances("right", Stance.DENIES, 0.5, 0.3, 0.4, 0.3))
                .dispatch("s", 2, "official", d -> d.chances("siege", Stance.SILENT, 0.3, 0.1, 0.05, 0.5))
                .check("slow", "left", 3, c -> c.until(1))
                .check("calls", "right", 1, c -> c.chances(0.5, 0.2, 0.1, 0.8))
                .fog());
    }

    @Test
    void a_line_inherited_and_a_word_that_never_comes() {
        exact(new Sheet()
                .turns(3)
                .actions(2)
                .inherited("bridge", Rung.CONFIRMED)
                .question("bridge", q -> q.prior(0.6))
                .question("ford", q -> q.given("bridge", 0.25, 0.9).settled(3))
                .question("ferry", q -> q.given("ford", 0.1, 0.5))
                .dispatch("b", 2, "agency", d -> d.chances("bridge", Stance.ASSERTS, 0.2, 0.1, 0.1, 0.1))
                .dispatch(
                        "f",
                        1,
                        "agency",
                        d -> d.chances("ford", Stance.ASSERTS, 0.6, 0.1, 0.3, 0.3)
                                .chances("ferry", Stance.ASSERTS, 0.5, 0.4, 0.3, 0.6))
                .check("look", "ferry", 0, c -> c.chances(0.4, 0.3, 0.2, 0.5))
                .fog());
    }

    private static void exact(Night night) {
        List<Play> plays = plays(night);
        assertEquals(1, plays.stream().mapToDouble(Play::chance).sum(), EXACT, "chances of all plays");
        POLICIES.forEach((name, policy) -> {
            Map<String, Alike> groups = new LinkedHashMap<>();
            double luck = 0;
            double gap = 0;
            for (Play play : plays) {
                double points = played(night, play, policy, groups);
                luck += play.chance * points;
                gap += play.chance * Math.abs(points);
            }
            for (Map.Entry<String, Alike> group : groups.entrySet()) {
                Alike alike = group.getValue();
                for (int q = 0; q < alike.yes.length; q++) {
                    assertEquals(
                            alike.yes[q] / alike.chance,
                            alike.posteriors[q],
                            EXACT,
                            name + ": " + night.question(q).id() + " given " + group.getKey());
                }
            }
            assertEquals(0, luck, EXACT, name + ": mean luck");
            assertTrue(name.equals("silent") || gap > 0.1, name + " has luck to even out");
        });
    }

    /** Plays one night; gives its luck in points. */
    private static double played(Night night, Play play, Policy policy, Map<String, Alike> groups) {
        State state = Truths.start(night, Setup.USUAL, play.truth);
        double luck = 0;
        while (state.clock().phase() != Clock.Phase.CLOSED) {
            Observation seen = Observer.of(state);
            Command command = policy.apply(seen);
            if (command instanceof Command.Next) {
                double[] p = seen.model().posteriors();
                note(groups, looks(state), p, play);
                State next = Truths.after(state, command);
                luck += luck(next, p, play.truth);
                state = next;
            } else {
                state = Truths.after(state, command);
            }
        }
        return luck;
    }

    private static void note(Map<String, Alike> groups, String looks, double[] p, Play play) {
        Alike alike = groups.computeIfAbsent(looks, l -> new Alike(p));
        alike.chance += play.chance;
        for (int q = 0; q < p.length; q++) {
            alike.yes[q] += play.chance * play.truth.answers().get(q);
            assertEquals(alike.posteriors[q], p[q], EXACT, "alike nights, other beliefs: " + looks);
        }
    }

    /** Everything that the night has let slip: words and silences, ends of checks, settled answers. */
    private static String looks(State state) {
        List<Optional<Boolean>> settled =
                state.stories().stream().map(Story::settled).toList();
        return state.clock().turn() + " " + state.findings() + " " + settled;
    }

    private static double luck(State after, double[] p, Truth truth) {
        double luck = 0;
        Event.TurnEnded ended = (Event.TurnEnded) after.news().get(0);
        for (Event.Standing standing : ended.standings()) {
            int q = after.night().question(standing.question());
            double street = Millionths.chance(standing.street());
            double said = standing.said() < 0 ? street : Millionths.chance(standing.said());
            double weight = after.night().question(q).weight() * (standing.lead() ? 2 : 1) * standing.turns();
            luck += Terms.of(weight, street, said, p[q], truth.answers().get(q)).luck();
        }
        return luck;
    }

    // Every way the night may be.

    private static List<Play> plays(Night night) {
        List<Play> plays = new ArrayList<>();
        int n = night.scenario().questions().size();
        for (int world = 0; world < 1 << n; world++) {
            List<Boolean> answers = new ArrayList<>();
            for (int q = 0; q < n; q++) {
                answers.add((world >> q & 1) == 1);
            }
            Map<List<Check.Result>, Long> seeds = seeds(night, answers);
            words(night, answers, new ArrayList<>(), chance(night, answers), (slots, chance) -> {
                seeds.forEach((results, seed) ->
                        plays.add(new Play(Truths.of(seed, answers, slots), chance * chance(night, answers, results))));
            });
        }
        return plays;
    }

    private interface Heard {
        void heard(List<Stance> slots, double chance);
    }

    private static void words(Night night, List<Boolean> answers, List<Stance> said, double chance, Heard heard) {
        if (said.size() == night.slots().size()) {
            heard.heard(List.copyOf(said), chance);
            return;
        }
        Slot slot = night.slots().get(said.size());
        for (Stance stance : Stance.values()) {
            List<Stance> more = new ArrayList<>(said);
            more.add(stance);
            words(
                    night,
                    answers,
                    more,
                    chance * slot.profile().when(answers.get(slot.question())).of(stance),
                    heard);
        }
    }

    private static double chance(Night night, List<Boolean> answers) {
        double chance = 1;
        for (int q = 0; q < answers.size(); q++) {
            Question.Prior prior = night.question(q).chance();
            boolean high =
                    prior.parent().map(id -> answers.get(night.question(id))).orElse(true);
            double yes = high ? prior.ifYes() : prior.ifNo();
            chance *= answers.get(q) ? yes : 1 - yes;
        }
        return chance;
    }

    private static double chance(Night night, List<Boolean> answers, List<Check.Result> results) {
        double chance = 1;
        for (int c = 0; c < results.size(); c++) {
            Check check = night.check(c);
            chance *= check.outcome(results.get(c)).when(answers.get(night.question(check.on())));
        }
        return chance;
    }

    /** For each way that the checks may end, a seed under which they end so. */
    private static Map<List<Check.Result>, Long> seeds(Night night, List<Boolean> answers) {
        List<Check> checks = night.scenario().checks();
        int ways = (int) StrictMath.pow(3, checks.size());
        Map<List<Check.Result>, Long> seeds = new LinkedHashMap<>();
        for (long seed = 0; seeds.size() < ways; seed++) {
            Truth truth = Truths.of(seed, answers, List.of());
            List<Check.Result> results =
                    checks.stream().map(c -> Truths.draw(night, c, truth)).toList();
            seeds.putIfAbsent(results, seed);
        }
        return seeds;
    }

    // Editors.

    private static Map<String, Policy> policies() {
        Map<String, Policy> policies = new LinkedHashMap<>();
        policies.put("silent", seen -> next(seen.options()));
        policies.put("as-written", seen -> running(seen, Options.MayPlace::asWritten));
        policies.put("checking", ExactnessTest::checking);
        policies.put("whimsical", seen -> {
            long whim = (seen.turn() + " " + seen.news() + seen.draft()).hashCode();
            Command command = Walks.legal(seen.options(), new Random(whim));
            // Taken back, it would be decided again, for ever.
            return command instanceof Command.Undo ? new Command.Next() : command;
        });
        return policies;
    }

    private static Command next(Options options) {
        switch (options.phase()) {
            case UNOPENED:
                return new Command.Open();
            case HANDOVER:
                return new Command.HandOver(List.of());
            default:
                return new Command.Next();
        }
    }

    private static Command running(Observation seen, Function<Options.MayPlace, Rung> wanted) {
        for (Options.MayRun run : seen.options().runs()) {
            for (Options.MayPlace place : run.claims()) {
                if (place.now().isEmpty()) {
                    Choice choice = new Choice(place.claim(), Placing.on(wanted.apply(place)));
                    return new Command.Run(run.dispatch(), List.of(choice), List.of());
                }
            }
        }
        for (String question : seen.options().leads()) {
            return new Command.Lead(question);
        }
        return next(seen.options());
    }

    /** Orders what can be ordered and says what the evidence supports. */
    private static Command checking(Observation seen) {
        for (Options.MayOrder order : seen.options().checks()) {
            return new Command.Order(order.check(), Optional.empty());
        }
        double[] p = seen.model().posteriors();
        for (Options.MayRerate may : seen.options().rerates()) {
            Rung best = nearest(seen, p, may.question());
            if (may.rungs().contains(best)) {
                return new Command.Rerate(may.question(), Placing.on(best));
            }
        }
        return running(seen, place -> nearest(seen, p, place.question()));
    }

    private static Rung nearest(Observation seen, double[] p, String question) {
        int index =
                seen.model().nodes().stream().map(Model.Node::question).toList().indexOf(question);
        Rung best = Rung.UNCONFIRMED;
        for (Rung rung : Rung.values()) {
            if (Math.abs(seen.ladder().tells(rung) - p[index])
                    < Math.abs(seen.ladder().tells(best) - p[index])) {
                best = rung;
            }
        }
        return best;
    }
}
