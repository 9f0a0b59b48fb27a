package copytaster.screen.desk;

import copytaster.debrief.Debrief;
import copytaster.screen.Msg;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
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
        Model settled = Settled.of(step.model());
        if (settled.settings().equals(model.settings())) {
            return new Step<>(settled, step.effects());
        }
        List<Effect> effects = new ArrayList<>(step.effects());
        effects.add(new Effect.Remember(settled.settings()));
        return new Step<>(settled, effects);
    }

    @Override
    public Step<Model, Effect> key(Msg.Key msg) {
        return key(model, msg.stroke());
    }

    static Step<Model, Effect> key(Model model, Stroke stroke) {
        Place place = model.place();
        Model quiet = model.say("");
        if (place == Place.SEARCH || place == Place.PALETTE) {
            return TypedKeys.key(quiet, stroke);
        }
        Optional<Action> action = model.settings().keymap().action(place, stroke);
        if (place == Place.REPORT || place == Place.ANSWER) {
            return action.filter(a -> a == Action.QUIT).isPresent()
                    ? Asks.quit(quiet)
                    : ReadingKeys.glance(quiet, action);
        }
        // A message that stayed would read as the answer to this key.
        return action.isEmpty() ? Step.of(quiet) : act(quiet, place, action.get(), stroke);
    }

    static Step<Model, Effect> act(Model model, Place place, Action action, Stroke stroke) {
        if (action == Action.QUIT) {
            return Asks.quit(model);
        }
        return switch (place) {
            case SMALL, START -> Step.of(model);
            case SEARCH, PALETTE -> TypedKeys.act(model, action);
            case REPORT, ANSWER -> ReadingKeys.glance(model, Optional.of(action));
            case UNSAVED -> UnsavedKeys.act(model, action);
            case DESK -> DeskKeys.act(model, action, stroke);
            case COMPOSER -> ComposerKeys.act(model, action, stroke);
            case PAGE, BOARD, CHECKS, HOLD, HANDOVER -> ListKeys.act(model, action);
            case BRIEFING, MAP, CARD, STAFF, RULES, HELP, CLOSING -> ReadingKeys.act(model, action, stroke);
            case ASKING -> Asks.answer(model, action);
        };
    }

    @Override
    public Step<Model, Effect> paste(Msg.Paste msg) {
        boolean typed = model.place() == Place.SEARCH || model.place() == Place.PALETTE;
        return typed ? TypedKeys.paste(model, msg.text()) : Step.of(model);
    }

    @Override
    public Step<Model, Effect> mouse(Msg.Mouse msg) {
        return Pointing.at(model, msg);
    }

    @Override
    public Step<Model, Effect> resize(Msg.Resize msg) {
        return Step.of(model.size(msg.size()));
    }

    @Override
    public Step<Model, Effect> tick(Msg.Tick msg) {
        return Deadline.passed(model);
    }

    @Override
    public Step<Model, Effect> resumed(Msg.Resumed msg) {
        return Step.of(model);
    }

    /** Everything decided is on disk already. */
    @Override
    public Step<Model, Effect> hangUp(Msg.HangUp msg) {
        return new Step<>(model, Asks.unread(model));
    }

    @Override
    public Step<Model, Effect> report(Msg.Report msg) {
        return switch (msg.topic()) {
            case Effect.Topic.UNSAVED -> Step.of(model.keeping(model.keeping().unsaved(msg.text())));
            case Effect.Topic.COPIED ->
                Step.of(model.keeping(model.keeping().movedTo(msg.text()))
                        .say("The session goes on here: " + msg.text()));
            case Effect.Topic.DEBRIEFED ->
                Step.of(msg.result() instanceof Debrief worked ? model.debrief(worked) : model);
            default -> Step.of(model);
        };
    }
}
