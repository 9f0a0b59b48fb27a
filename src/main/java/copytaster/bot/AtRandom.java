package copytaster.bot;

import copytaster.act.Command;
import copytaster.chance.Keyed;
import copytaster.observe.Observation;
import copytaster.rules.Options;
import copytaster.rules.Options.MayPlace;
import copytaster.rules.Options.MayRun;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An editor who does one thing as soon as another. */
final class AtRandom implements Work {
    private final long seed;

    private AtRandom(long seed) {
        this.seed = seed;
    }

    static Policy policy(long seed) {
        return new Routine(new AtRandom(seed), OneNote::heaviest);
    }

    @Override
    public Optional<Command> next(Observation seen) {
        Options may = seen.options();
        List<Command> all = new ArrayList<>();
        pick(seen, "run", may.runs()).ifPresent(run -> all.add(run(seen, run)));
        pick(seen, "line", may.rerates()).ifPresent(line -> all.add(rerate(seen, line)));
        pick(seen, "check", may.checks())
                .ifPresent(order -> all.add(new Command.Order(order.check(), Optional.empty())));
        pick(seen, "trace", may.traces()).ifPresent(dispatch -> all.add(new Command.Trace(dispatch)));
        pick(seen, "lead", may.leads()).ifPresent(question -> all.add(new Command.Lead(question)));
        return seen.actionsLeft() > 0 ? pick(seen, "what", all) : Optional.empty();
    }

    private Command run(Observation seen, MayRun run) {
        List<Command.Choice> choices = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (MayPlace place : run.claims()) {
            boolean taken = draw(seen, "claim", place.claim()) < 0.6;
            if ((taken || choices.isEmpty()) && !questions.contains(place.question())) {
                List<Rung> rungs = new ArrayList<>(List.of(Rung.values()));
                place.now().ifPresent(rungs::remove);
                Rung rung = rungs.get((int) (draw(seen, "rung", place.claim()) * rungs.size()));
                choices.add(new Command.Choice(place.claim(), Command.Placing.on(rung)));
                questions.add(place.question());
            }
        }
        List<String> details = new ArrayList<>(run.details());
        details.removeIf(detail -> draw(seen, "detail:" + detail, 0) < 0.5);
        return new Command.Run(run.dispatch(), choices, details);
    }

    private Command rerate(Observation seen, Options.MayRerate line) {
        Rung rung = pick(seen, "to", line.rungs()).orElseThrow();
        boolean quietly = draw(seen, "quietly", 0) < 0.5;
        return new Command.Rerate(line.question(), new Command.Placing(rung, quietly, List.of()));
    }

    private <T> Optional<T> pick(Observation seen, String what, List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get((int) (draw(seen, what, 0) * of.size())));
    }

    private double draw(Observation seen, String what, int index) {
        String key = "random:" + what + ':' + seen.turn() + ':' + seen.draft().size();
        return Keyed.uniform(seed, key, index);
    }
}
