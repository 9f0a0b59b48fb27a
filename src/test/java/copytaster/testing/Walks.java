package copytaster.testing;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.act.Until;
import copytaster.rules.Options;
import copytaster.rules.Setup;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random play, one walk a seed: legal commands chosen from the options, and arbitrary ones, most of them illegal. */
public final class Walks {
    private Walks() {}

    /** A session of {@code night}, played at random to its close. */
    public static Session toClose(Night night, long seed) {
        Random random = new Random(seed);
        Setup.Difficulty[] difficulties = Setup.Difficulty.values();
        Setup setup = Setup.of(difficulties[random.nextInt(difficulties.length)]);
        return toClose(Session.begin(Shift.header(night, seed, setup), night), random);
    }

    /** {@code session}, played on at random to its close. */
    public static Session toClose(Session session, Random random) {
        Session now = session;
        while (!now.over()) {
            Command command = legal(now.observation().options(), random);
            Session.Submitted submitted = now.submit(command);
            if (!submitted.accepted()) {
                throw new AssertionError(command + " was refused: " + submitted.rejection());
            }
            now = submitted.session();
        }
        return now;
    }

    /** One of the commands that are open, every kind among them; the turn ends now and then. */
    public static Command legal(Options options, Random random) {
        switch (options.phase()) {
            case UNOPENED:
                return new Command.Open();
            case HANDOVER:
                return new Command.HandOver(some(options.handover().orElseThrow(), 3, random));
            default:
                break;
        }
        List<Command> open = new ArrayList<>();
        open.add(new Command.Next());
        if (options.undo() && random.nextInt(3) == 0) {
            open.add(new Command.Undo());
        }
        for (int i = 0; i < 2 && !options.runs().isEmpty(); i++) {
            open.add(run(options, pick(options.runs(), random), random));
        }
        if (!options.rerates().isEmpty()) {
            Options.MayRerate may = pick(options.rerates(), random);
            open.add(new Command.Rerate(
                    may.question(), placing(options, may.question(), pick(may.rungs(), random), random)));
        }
        if (!options.leads().isEmpty()) {
            open.add(new Command.Lead(pick(options.leads(), random)));
        }
        for (int i = 0; i < 2 && !options.checks().isEmpty(); i++) {
            Options.MayOrder may = pick(options.checks(), random);
            open.add(new Command.Order(
                    may.check(), random.nextBoolean() ? Optional.empty() : Optional.of(pick(may.staff(), random))));
        }
        if (!options.traces().isEmpty()) {
            open.add(new Command.Trace(pick(options.traces(), random)));
        }
        if (!options.wire().isEmpty() && !options.untils().isEmpty()) {
            open.add(new Command.Hold(pick(options.wire(), random), pick(options.untils(), random)));
        }
        if (!options.spikes().isEmpty() && random.nextInt(3) == 0) {
            open.add(new Command.Spike(pick(options.spikes(), random)));
        }
        return pick(open, random);
    }

    private static Command run(Options options, Options.MayRun may, Random random) {
        List<Choice> choices = new ArrayList<>();
        for (Options.MayPlace place : may.claims()) {
            if (choices.isEmpty() || random.nextBoolean()) {
                List<Rung> rungs = new ArrayList<>(List.of(Rung.values()));
                place.now().ifPresent(rungs::remove);
                Rung rung = random.nextInt(3) == 0 && rungs.contains(place.asWritten())
                        ? place.asWritten()
                        : pick(rungs, random);
                choices.add(new Choice(place.claim(), placing(options, place.question(), rung, random)));
            }
        }
        return new Command.Run(may.dispatch(), List.copyOf(choices), some(may.details(), 2, random));
    }

    private static Placing placing(Options options, String question, Rung rung, Random random) {
        List<String> basis = options.basis().stream()
                .filter(b -> b.question().equals(question))
                .findFirst()
                .map(Options.Basis::refs)
                .orElse(List.of());
        return new Placing(rung, random.nextInt(3) == 0, random.nextInt(3) == 0 ? some(basis, 3, random) : List.of());
    }

    /** A command of any kind, about anything the scenario names or does not. */
    public static Command arbitrary(Night night, Random random) {
        Scenario scenario = night.scenario();
        List<String> dispatches =
                named(scenario.dispatches().stream().map(d -> d.id()).toList());
        List<String> questions =
                named(scenario.questions().stream().map(q -> q.id()).toList());
        List<String> checks = named(scenario.checks().stream().map(c -> c.id()).toList());
        List<String> staff =
                named(scenario.desk().staff().stream().map(s -> s.id()).toList());
        List<String> details = named(scenario.dispatches().stream()
                .flatMap(d -> d.details().stream().map(x -> x.id()))
                .toList());
        List<String> refs = new ArrayList<>(dispatches);
        refs.addAll(checks);
        switch (random.nextInt(14)) {
            case 0:
                return random.nextInt(5) == 0 ? new Command.Open() : new Command.Undo();
            case 1:
            case 2:
            case 3:
                List<Choice> choices = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    choices.add(new Choice(1 + random.nextInt(4), anywhere(refs, random)));
                }
                return new Command.Run(
                        pick(dispatches, random), List.copyOf(choices), repeated(details, random.nextInt(3), random));
            case 4:
            case 5:
            case 6:
                return new Command.Rerate(pick(questions, random), anywhere(refs, random));
            case 7:
                return new Command.Lead(pick(questions, random));
            case 8:
            case 9:
                return new Command.Order(
                        pick(checks, random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(pick(staff, random)));
            case 10:
                return new Command.Trace(pick(dispatches, random));
            case 11:
                return new Command.Hold(pick(dispatches, random), until(questions, checks, random));
            case 12:
                return new Command.Spike(pick(dispatches, random));
            default:
                return random.nextInt(3) == 0
                        ? new Command.Next()
                        : new Command.HandOver(repeated(questions, random.nextInt(5), random));
        }
    }

    private static Placing anywhere(List<String> refs, Random random) {
        int basis = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        return new Placing(pick(List.of(Rung.values()), random), random.nextBoolean(), repeated(refs, basis, random));
    }

    private static Until until(List<String> questions, List<String> checks, Random random) {
        switch (random.nextInt(4)) {
            case 0:
                return Until.turn(random.nextInt(15));
            case 1:
                return Until.check(pick(checks, random));
            case 2:
                return Until.word(pick(questions, random));
            default:
                return new Until(Until.Kind.TURN, pick(List.of("soon", "04", "12345", "-1"), random));
        }
    }

    private static List<String> named(List<String> ids) {
        List<String> all = new ArrayList<>(ids);
        all.add("nobody");
        return all;
    }

    private static List<String> some(List<String> of, int atMost, Random random) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(Math.min(atMost, shuffled.size()) + 1)));
    }

    private static List<String> repeated(List<String> of, int times, Random random) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            chosen.add(pick(of, random));
        }
        return List.copyOf(chosen);
    }

    public static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
