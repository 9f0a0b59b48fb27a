package copytaster.screen.desk;

import copytaster.debrief.Debrief;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import java.util.Optional;

/** What a message makes of a model: finds the action of a key and hands it to whoever is in charge of the place. */
final class Update implements Msg.Cases<Step<Model, Effect>> {
    private final Model model;

    private Update(Model model) {
        this.model = model;
    }

    /** The next model, settled, and what is to be done. */
    static Step<Model, Effect> of(Model model, Msg msg) {
        Step<Model, Effect> step = msg.match(new Update(model));
        return new Step<>(Settled.of(step.model()), step.effects());
    }

    @Override
    public Step<Model, Effect> key(Msg.Key msg) {
        Place place = model.place();
        Optional<Action> action = Keymap.action(place, msg.stroke());
        Model quiet = model.say("");
        if (place == Place.REPORT || place == Place.ANSWER) {
            return action.filter(a -> a == Action.QUIT).isPresent()
                    ? Asks.quit(quiet)
                    : ReadingKeys.glance(quiet, action);
        }
        return action.isEmpty() ? Step.of(model) : act(quiet, place, action.get(), msg.stroke());
    }

    private static Step<Model, Effect> act(Model model, Place place, Action action, Stroke stroke) {
        if (action == Action.QUIT) {
            return Asks.quit(model);
        }
        return switch (place) {
            case SMALL, REPORT, ANSWER, START -> Step.of(model);
            case UNSAVED -> UnsavedKeys.act(model, action);
            case DESK -> DeskKeys.act(model, action, stroke);
            case COMPOSER -> ComposerKeys.act(model, action, stroke);
            case PAGE, BOARD, CHECKS, HOLD, HANDOVER -> ListKeys.act(model, action);
            case BRIEFING, MAP, CARD, RULES, HELP, CLOSING -> ReadingKeys.act(model, action);
            case ASKING -> Asks.answer(model, action);
        };
    }

    @Override
    public Step<Model, Effect> paste(Msg.Paste msg) {
        return Step.of(model);
    }

    /** The wheel is the arrows. */
    @Override
    public Step<Model, Effect> mouse(Msg.Mouse msg) {
        return switch (msg.kind()) {
            case WHEEL_UP -> wheel(Key.UP);
            case WHEEL_DOWN -> wheel(Key.DOWN);
            default -> Step.of(model);
        };
    }

    private Step<Model, Effect> wheel(Key key) {
        boolean closes = model.place() == Place.REPORT || model.place() == Place.ANSWER;
        return closes ? Step.of(model) : key(new Msg.Key(Stroke.of(key)));
    }

    @Override
    public Step<Model, Effect> resize(Msg.Resize msg) {
        return Step.of(model.size(msg.size()));
    }

    @Override
    public Step<Model, Effect> tick(Msg.Tick msg) {
        return Step.of(model);
    }

    @Override
    public Step<Model, Effect> resumed(Msg.Resumed msg) {
        return Step.of(model);
    }

    /** Everything decided is on disk already. */
    @Override
    public Step<Model, Effect> hangUp(Msg.HangUp msg) {
        return Step.of(model);
    }

    @Override
    public Step<Model, Effect> report(Msg.Report msg) {
        return switch (msg.topic()) {
            case Effect.Topic.UNSAVED -> Step.of(model.unsaved(Optional.of(msg.text())));
            case Effect.Topic.COPIED ->
                Step.of(model.unsaved(Optional.empty()).say("The session goes on here: " + msg.text()));
            case Effect.Topic.DEBRIEFED ->
                Step.of(msg.result() instanceof Debrief worked ? model.debrief(worked) : model);
            default -> Step.of(model);
        };
    }
}
