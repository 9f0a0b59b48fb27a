package copytaster.bot;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.observe.Observation;
import copytaster.rules.Options;
import copytaster.rules.Options.MayPlace;
import copytaster.rules.Options.MayRun;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to put lines where they do most good: running dispatches and moving lines. */
final class Framings {
    private final Outlook outlook;
    private final Observation seen;

    private Framings(Outlook outlook) {
        this.outlook = outlook;
        this.seen = outlook.seen();
    }

    /** All framings that are expected to win something, the latest dispatch first. */
    static List<Valued> of(Outlook outlook) {
        Framings framings = new Framings(outlook);
        List<Valued> acts = new ArrayList<>();
        List<MayRun> runs = outlook.seen().options().runs();
        for (int i = runs.size() - 1; i >= 0; i--) {
            framings.run(runs.get(i)).ifPresent(acts::add);
        }
        for (Options.MayRerate line : outlook.seen().options().rerates()) {
            framings.rerate(line).ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<Valued> rerate(Options.MayRerate line) {
        return outlook.best(line.question()).filter(move -> move.points() > 0).map(move -> {
            Command command = new Command.Rerate(line.question(), outlook.placing(line.question(), move.rung()));
            return Valued.framing(command, move.points(), move.later(), 0, List.of(line.question()));
        });
    }

    private Optional<Valued> run(MayRun run) {
        List<Choice> choices = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        double points = 0;
        double later = 0;
        int fit = 0;
        for (MayPlace place : run.claims()) {
            Outlook.Move move = outlook.best(place.question()).orElseThrow();
            if (move.points() > 0 && !questions.contains(place.question())) {
                choices.add(new Choice(place.claim(), outlook.placing(place.question(), move.rung())));
                questions.add(place.question());
                points += move.points();
                later += move.later();
                fit += fits(run.dispatch(), place.claim(), move.rung()) ? 1 : 0;
            }
        }
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Command command = new Command.Run(run.dispatch(), choices, Details.worthRunning(seen, run));
        return Optional.of(Valued.framing(command, points, later, fit, questions));
    }

    /** True if the claim, as made, points the way the line goes. */
    private boolean fits(String dispatch, int claim, Rung rung) {
        return seen.item(dispatch).orElseThrow().claims().stream()
                .filter(said -> said.number() == claim)
                .anyMatch(said -> said.made() == Stance.ASSERTS ? rung.side() >= 0 : rung.side() <= 0);
    }
}
