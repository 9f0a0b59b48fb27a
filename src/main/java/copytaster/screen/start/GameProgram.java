package copytaster.screen.start;

import copytaster.replay.Film;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.screen.replay.ReplayProgram;
import copytaster.settings.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole game as one program: the first screen, then whatever was chosen there.
 *
 * <p>What is chosen is an effect; whoever performs it opens or reads the session, keeps it where {@link Fetched} finds it, and
 * reports that.
 */
public final class GameProgram implements Program<GameModel, Effect> {
    private static final Msg ESCAPE = new Msg.Key(Stroke.of(Key.ESCAPE));

    /** Said on the first screen after the debrief of a shift. */
    private static final String SAVED = "Every decision is saved; Debriefs and Replays have the shift.";

    private final StartProgram start;
    private final Function<Preferences, Settings> settings;
    private final Fetched fetched;
    private final Optional<ReplayProgram> viewer;

    private GameProgram(
            StartProgram start,
            Function<Preferences, Settings> settings,
            Fetched fetched,
            Optional<ReplayProgram> viewer) {
        this.start = start;
        this.settings = settings;
        this.fetched = fetched;
        this.viewer = viewer;
    }

    /** @param settings what the desk makes of preferences */
    public GameProgram(StartProgram start, Function<Preferences, Settings> settings, Fetched fetched) {
        this(start, settings, fetched, Optional.empty());
    }

    /** The game begun with a replay: what branches from it is played on. */
    public GameProgram from(ReplayProgram replay) {
        return new GameProgram(start, settings, fetched, Optional.of(replay));
    }

    @Override
    public GameModel start(Size size) {
        return new GameModel(size, start.start(size), viewer.isPresent() ? Stage.of(viewer.get(), size, false) : null);
    }

    @Override
    public List<Effect> first() {
        return viewer.isPresent() ? viewer.get().first() : start.first();
    }

    @Override
    public Step<GameModel, Effect> update(GameModel model, Msg msg) {
        Size size = msg instanceof Msg.Resize resize ? resize.size() : model.size();
        if (msg instanceof Msg.Report report) {
            switch (report.topic()) {
                case Effect.Topic.OPENED -> {
                    return staged(model, desk(model, false));
                }
                case Effect.Topic.VIEWED -> {
                    boolean debrief = model.start().page() == StartModel.Page.DEBRIEFS;
                    return staged(model, debrief ? desk(model, true) : replay(model));
                }
                case Effect.Topic.SURVEYED -> {
                    return Step.of(new GameModel(size, model.start().menu(fetched.menu()), model.stage()));
                }
                default -> {
                    // For whatever has the screen.
                }
            }
        }
        return model.playing() ? staged(model, size, model.stage(), msg) : started(model, size, msg);
    }

    /** Something else has the screen, and what it wants done first is done. */
    private Step<GameModel, Effect> staged(GameModel model, Stage<?> stage) {
        Step<GameModel, Effect> step = ahead(to(model, stage), model.start().ahead());
        List<Effect> effects = new ArrayList<>(stage.first());
        effects.addAll(step.effects());
        return new Step<>(step.model(), effects);
    }

    /** What was typed while something opened is for what has opened. */
    private Step<GameModel, Effect> ahead(GameModel model, List<Msg> keys) {
        List<Effect> effects = new ArrayList<>();
        GameModel now = model;
        for (Msg key : keys) {
            Step<GameModel, Effect> step = update(now, key);
            now = step.model();
            effects.addAll(step.effects());
        }
        return new Step<>(now, effects);
    }

    private static GameModel to(GameModel model, Stage<?> stage) {
        return new GameModel(model.size(), model.start().waiting(false).say(""), stage);
    }

    private Stage<?> desk(GameModel model, boolean looking) {
        Settings wanted = settings.apply(model.start().preferences());
        return Stage.of(
                new DeskProgram(
                        fetched.session(),
                        wanted.with(wanted.keymap().leading(looking ? "to the list" : "to the start")),
                        looking ? Optional.empty() : fetched.unread()),
                model.size(),
                looking);
    }

    private Stage<?> replay(GameModel model) {
        Settings wanted = settings.apply(model.start().preferences());
        Film film = Film.of(fetched.session());
        return Stage.of(new ReplayProgram(film, film.startOf(1), wanted.bell(false)), model.size(), true);
    }

    private Step<GameModel, Effect> started(GameModel model, Size size, Msg msg) {
        Step<StartModel, Effect> step = start.update(model.start(), msg);
        return new Step<>(new GameModel(size, step.model(), null), step.effects());
    }

    private <M> Step<GameModel, Effect> staged(GameModel model, Size size, Stage<M> stage, Msg msg) {
        Step<Stage<M>, Effect> step = stage.update(msg);
        boolean back = step.effects().stream()
                .anyMatch(e -> e instanceof Effect.Quit quit
                        && quit.exitCode() == 0
                        && (quit.back() || stage.looking() && msg.equals(ESCAPE)));
        if (back && stage.looking()) {
            return Step.of(new GameModel(size, model.start().size(size), null));
        }
        if (back) {
            StartModel first =
                    model.start().size(size).open(StartModel.Page.LIST, 0).say(SAVED);
            return Step.of(new GameModel(size, first, null), new Effect.Survey());
        }
        return new Step<>(new GameModel(size, model.start(), step.model()), step.effects());
    }

    @Override
    public Frame view(GameModel model) {
        return model.playing() ? model.stage().view() : start.view(model.start());
    }
}
