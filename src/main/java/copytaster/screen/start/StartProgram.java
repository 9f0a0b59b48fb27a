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
import copytaster.screen.desk.NewShift;
import copytaster.screen.desk.Place;
import copytaster.screen.start.StartModel.Page;
import copytaster.settings.Preferences;
import java.util.List;
import java.util.Optional;

/** The first screen: go on with a shift, begin one, look at what was played, read how to play, set how it looks. */
public final class StartProgram implements Program<StartModel, Effect> {
    private final StartMenu menu;
    private final Preferences preferences;
    private final NewShift shift;
    private final String message;

    /**
     * @param shift what new shifts are like unless the player wants otherwise
     * @param message something to tell at once, empty for nothing
     */
    public StartProgram(StartMenu menu, Preferences preferences, NewShift shift, String message) {
        this.menu = menu;
        this.preferences = preferences;
        this.shift = shift;
        this.message = message;
    }

    @Override
    public StartModel start(Size size) {
        return StartModel.of(menu, size, preferences, shift, message);
    }

    /** Only the beginnings of files have been looked at for the first frame. */
    @Override
    public List<Effect> first() {
        return List.of(new Effect.Survey());
    }

    @Override
    public Step<StartModel, Effect> update(StartModel model, Msg msg) {
        return msg.match(new Messages(model, shift));
    }

    @Override
    public Frame view(StartModel model) {
        return StartView.of(model);
    }

    /** @param usual what new shifts are like unless the player wants otherwise */
    private record Messages(StartModel model, NewShift usual) implements Msg.Cases<Step<StartModel, Effect>> {
        @Override
        public Step<StartModel, Effect> key(Msg.Key msg) {
            Optional<Action> action = model.settings().keymap().action(Place.START, msg.stroke());
            boolean blind = !model.size().holds(Model.LEAST);
            if (model.waiting() && !msg.stroke().ctrl()) {
                return Step.of(model.ahead(msg));
            }
            if (action.isPresent() && action.get() == Action.QUIT) {
                return Step.of(model, new Effect.Quit(0, ""));
            }
            if (blind) {
                return Step.of(model);
            }
            return action.isPresent() ? act(action.get()) : typed(msg.stroke());
        }

        private Step<StartModel, Effect> act(Action action) {
            return switch (action) {
                case ENTER -> enter();
                case BACK -> model.page() == Page.LIST ? Step.of(model, new Effect.Quit(0, "")) : Step.of(model.list());
                case HELP -> Step.of(model.page() == Page.LIST ? model.open(Page.HOW_TO_PLAY, 0) : model);
                case UP -> moved(-1);
                case DOWN -> moved(1);
                case LEFT -> changed(-1);
                case RIGHT -> changed(1);
                case TICK -> StartView.changes(model) ? changed(1) : more();
                case PAGE_UP -> StartView.reads(model) ? scrolled(-10) : moved(-10);
                case PAGE_DOWN -> StartView.reads(model) ? scrolled(10) : moved(10);
                case FIRST -> moved(-10_000);
                case LAST -> moved(10_000);
                default -> Step.of(model);
            };
        }

        /** The number of the night is typed wherever the cursor is: nothing else on that page is. */
        private Step<StartModel, Effect> typed(Stroke stroke) {
            if (model.page() != Page.SHIFT || model.shift().today()) {
                return Step.of(model);
            }
            if (stroke.key() == Key.BACKSPACE) {
                return Step.of(model.shift(Change.rubbed(model.shift())));
            }
            boolean digit = stroke.types() && stroke.character() >= '0' && stroke.character() <= '9';
            return Step.of(digit ? model.shift(Change.typed(model.shift(), stroke.character() - '0')) : model);
        }

        private Step<StartModel, Effect> moved(int by) {
            return model.page() == Page.HOW_TO_PLAY
                    ? scrolled(by)
                    : Step.of(model.say("").scroll(0).cursor(model.cursor() + by));
        }

        private Step<StartModel, Effect> scrolled(int by) {
            return Step.of(model.scroll(StartView.scrolled(model, by)));
        }

        private Step<StartModel, Effect> more() {
            return StartView.reads(model) ? scrolled(10) : Step.of(model);
        }

        private Step<StartModel, Effect> changed(int by) {
            Entry entry = model.entry();
            if (entry == null) {
                return Step.of(model);
            }
            NewShift shift = Change.of(model.shift(), entry.goal(), by);
            Preferences preferences = Change.of(model.preferences(), entry.goal(), by);
            StartModel next = model.shift(shift).preferences(preferences);
            return preferences.equals(model.preferences())
                    ? Step.of(next)
                    : new Step<>(next, List.of(new Effect.Restyle(preferences), new Effect.Keep(preferences)));
        }

        private Step<StartModel, Effect> enter() {
            Entry entry = model.entry();
            if (entry == null) {
                return Step.of(model.list());
            }
            if (model.page() == Page.SHIFT) {
                return waiting("Opening the desk…", new Effect.Begin(model.shift()));
            }
            return switch (entry.goal()) {
                case CONTINUE -> waiting("Opening the desk…", new Effect.Resume(last()));
                case RESUME -> waiting("Opening the desk…", new Effect.Resume(entry.id()));
                case REPLAY, DEBRIEF -> waiting("Reading the session…", new Effect.View(entry.id()));
                case OFFER -> offered(entry);
                case OPEN_UNFINISHED -> Step.of(model.open(Page.UNFINISHED, 0));
                case OPEN_REPLAYS -> Step.of(model.open(Page.REPLAYS, 0));
                case OPEN_DEBRIEFS -> Step.of(model.open(Page.DEBRIEFS, 0));
                case HOW_TO_PLAY -> Step.of(model.open(Page.HOW_TO_PLAY, 0));
                case SETTINGS -> Step.of(model.open(Page.SETTINGS, 0));
                case LEAVE -> Step.of(model, new Effect.Quit(0, ""));
                default -> changed(1);
            };
        }

        private String last() {
            List<StartMenu.Kept> unfinished = model.menu().sessions(StartMenu.State.UNFINISHED);
            return unfinished.isEmpty() ? "latest" : unfinished.get(0).id();
        }

        /** What was chosen for a shift holds for that one: another begins as usual. */
        private Step<StartModel, Effect> offered(Entry entry) {
            if (!entry.trouble().isEmpty()) {
                return Step.of(model.say("This cannot be played until its file is mended."));
            }
            NewShift now = entry.id().equals(model.shift().scenario()) ? model.shift() : usual;
            NewShift wanted = new NewShift(entry.id(), now.mode(), now.today(), now.seed(), now.difficulty());
            return Step.of(model.shift(wanted).open(Page.SHIFT, 0));
        }

        private Step<StartModel, Effect> waiting(String saying, Effect effect) {
            return Step.of(model.waiting(true).say(saying), effect);
        }

        @Override
        public Step<StartModel, Effect> paste(Msg.Paste msg) {
            return Step.of(model);
        }

        @Override
        public Step<StartModel, Effect> mouse(Msg.Mouse msg) {
            return switch (msg.kind()) {
                case WHEEL_UP -> wheeled(-1);
                case WHEEL_DOWN -> wheeled(1);
                case LEFT -> pressed(StartView.entryAt(model, msg.column(), msg.row()));
                default -> Step.of(model);
            };
        }

        /** What is read scrolls, a list has its cursor moved. */
        private Step<StartModel, Effect> wheeled(int by) {
            if (model.waiting() || !model.size().holds(Model.LEAST)) {
                return Step.of(model);
            }
            return StartView.reads(model) ? scrolled(by) : moved(by);
        }

        /** One press selects, one more on the same line chooses. */
        private Step<StartModel, Effect> pressed(int entry) {
            if (entry < 0 || model.waiting()) {
                return Step.of(model);
            }
            return entry == model.cursor() ? key(new Msg.Key(Stroke.of(Key.ENTER))) : Step.of(model.cursor(entry));
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
                            ? model.waiting(false).say(msg.text())
                            : model);
        }
    }
}
