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
        return new Whim(seen.turn() + ":" + seen.draft().size()).next(seen);
    }

    /** What comes to mind at one {@code moment} of the night. */
    private final class Whim {
        private final String moment;

        Whim(String moment) {
            this.moment = moment;
        }

        Optional<Command> next(Observation seen) {
            if (seen.actionsLeft() == 0) {
                return Optional.empty();
            }
            Options may = seen.options();
            List<String> kinds = new ArrayList<>();
            open(kinds, "run", may.runs());
            open(kinds, "line", may.rerates());
            open(kinds, "check", may.checks());
            open(kinds, "trace", may.traces());
            open(kinds, "lead", may.leads());
            return kinds.isEmpty() ? Optional.empty() : Optional.of(some(pick("what", kinds), may));
        }

        private static void open(List<String> kinds, String kind, List<?> of) {
            if (!of.isEmpty()) {
                kinds.add(kind);
            }
        }

        private Command some(String kind, Options may) {
            return switch (kind) {
                case "run" -> run(pick(kind, may.runs()));
                case "line" -> rerate(pick(kind, may.rerates()));
                case "check" -> new Command.Order(pick(kind, may.checks()).check(), Optional.empty());
                case "trace" -> new Command.Trace(pick(kind, may.traces()));
                default -> new Command.Lead(pick(kind, may.leads()));
            };
        }

        private Command run(MayRun run) {
            List<Command.Choice> choices = new ArrayList<>();
            List<String> questions = new ArrayList<>();
            for (MayPlace place : run.claims()) {
                boolean taken = draw("claim", place.claim()) < 0.6;
                if ((taken || choices.isEmpty()) && !questions.contains(place.question())) {
                    List<Rung> rungs = new ArrayList<>(List.of(Rung.values()));
                    place.now().ifPresent(rungs::remove);
                    Rung rung = rungs.get((int) (draw("rung", place.claim()) * rungs.size()));
                    choices.add(new Command.Choice(place.claim(), Command.Placing.on(rung)));
                    questions.add(place.question());
                }
            }
            List<String> details = new ArrayList<>(run.details());
            details.removeIf(detail -> draw("detail:" + detail, 0) < 0.5);
            return new Command.Run(run.dispatch(), choices, details);
        }

        private Command rerate(Options.MayRerate line) {
            Rung rung = pick("to", line.rungs());
            boolean quietly = draw("quietly", 0) < 0.5;
            return new Command.Rerate(line.question(), new Command.Placing(rung, quietly, List.of()));
        }

        private <T> T pick(String what, List<T> of) {
            return of.get((int) (draw(what, 0) * of.size()));
        }

        private double draw(String what, int index) {
            return Keyed.uniform(seed, "random:" + what + ':' + moment, index);
        }
    }
}
