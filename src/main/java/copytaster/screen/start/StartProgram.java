package copytaster.screen.start;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Action;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Place;
import copytaster.screen.desk.Settings;
import java.util.Optional;

/** The first screen: go on with a shift, begin one, read how to play. */
public final class StartProgram implements Program<StartModel, Effect> {
    private final StartMenu menu;
    private final Settings settings;

    public StartProgram(StartMenu menu, Settings settings) {
        this.menu = menu;
        this.settings = settings;
    }

    @Override
    public StartModel start(Size size) {
        return StartModel.of(menu, size, settings);
    }

    @Override
    public Step<StartModel, Effect> update(StartModel model, Msg msg) {
        return msg.match(new Messages(model));
    }

    @Override
    public Frame view(StartModel model) {
        return StartView.of(model);
    }

    private record Messages(StartModel model) implements Msg.Cases<Step<StartModel, Effect>> {
        @Override
        public Step<StartModel, Effect> key(Msg.Key msg) {
            Optional<Action> action = model.settings().keymap().action(Place.START, msg.stroke());
            boolean blind = !model.size().holds(Model.LEAST);
            if (action.isEmpty() || blind && action.get() != Action.QUIT) {
                return Step.of(model);
            }
            return act(action.get());
        }

        private Step<StartModel, Effect> act(Action action) {
            return switch (action) {
                case QUIT -> Step.of(model, new Effect.Quit(0, ""));
                case ENTER -> enter();
                case BACK ->
                    model.page() == StartModel.Page.LIST
                            ? Step.of(model, new Effect.Quit(0, ""))
                            : Step.of(model.page(StartModel.Page.LIST));
                case UP -> moved(-1);
                case DOWN -> moved(1);
                case PAGE_UP -> moved(-10);
                case PAGE_DOWN -> moved(10);
                case FIRST -> moved(-10_000);
                case LAST -> moved(10_000);
                default -> Step.of(model);
            };
        }

        private Step<StartModel, Effect> moved(int by) {
            if (model.page() == StartModel.Page.LIST) {
                return Step.of(model.say("").cursor(model.cursor() + by));
            }
            return Step.of(model.scroll(Math.min(StartView.most(model), model.scroll() + by)));
        }

        private Step<StartModel, Effect> enter() {
            return switch (model.page()) {
                case LIST -> chosen();
                case HOW_TO_PLAY -> Step.of(model.page(StartModel.Page.LIST));
                case NOTICE ->
                    model.offer() == null
                            ? Step.of(model.page(StartModel.Page.LIST))
                            : Step.of(model, new Effect.Begin(model.offer().id()));
            };
        }

        private Step<StartModel, Effect> chosen() {
            if (model.cursor() < model.firstOffer()) {
                return Step.of(
                        model, new Effect.Resume(model.menu().saved().get(0).id()));
            }
            if (model.offer() != null) {
                return Step.of(model.page(StartModel.Page.NOTICE));
            }
            return model.cursor() == model.howToPlay()
                    ? Step.of(model.page(StartModel.Page.HOW_TO_PLAY))
                    : Step.of(model, new Effect.Quit(0, ""));
        }

        @Override
        public Step<StartModel, Effect> paste(Msg.Paste msg) {
            return Step.of(model);
        }

        @Override
        public Step<StartModel, Effect> mouse(Msg.Mouse msg) {
            return switch (msg.kind()) {
                case WHEEL_UP -> key(new Msg.Key(Stroke.of(Key.UP)));
                case WHEEL_DOWN -> key(new Msg.Key(Stroke.of(Key.DOWN)));
                default -> Step.of(model);
            };
        }

        @Override
        public Step<StartModel, Effect> resize(Msg.Resize msg) {
            return Step.of(model.size(msg.size()));
        }

        @Override
        public Step<StartModel, Effect> tick(Msg.Tick msg) {
            return Step.of(model);
        }

        @Override
        public Step<StartModel, Effect> resumed(Msg.Resumed msg) {
            return Step.of(model);
        }

        @Override
        public Step<StartModel, Effect> hangUp(Msg.HangUp msg) {
            return Step.of(model);
        }

        @Override
        public Step<StartModel, Effect> report(Msg.Report msg) {
            return Step.of(
                    msg.topic().equals(Effect.Topic.REFUSED)
                            ? model.page(StartModel.Page.LIST).say(msg.text())
                            : model);
        }
    }
}
