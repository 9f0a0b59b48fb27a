package copytaster.screen.start;

import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.session.Session;
import java.util.function.Function;

/**
 * The whole game as one program: the first screen, then the desk of the shift that was chosen there.
 *
 * <p>A chosen shift is an effect; whoever performs it opens the session, keeps it under its id where {@code opened} finds it, and
 * answers with {@link Effect.Topic#OPENED}.
 */
public final class GameProgram implements Program<GameModel, Effect> {
    private final StartProgram start;
    private final Settings settings;
    private final Function<String, Session> opened;

    /** @param opened gives the session that was opened under an id; asked only for ids that were reported as opened */
    public GameProgram(StartMenu menu, Settings settings, Function<String, Session> opened) {
        this.start = new StartProgram(menu, settings);
        this.settings = settings;
        this.opened = opened;
    }

    @Override
    public GameModel start(Size size) {
        return new GameModel(size, start.start(size), null, null);
    }

    @Override
    public Step<GameModel, Effect> update(GameModel model, Msg msg) {
        Size size = msg instanceof Msg.Resize resize ? resize.size() : model.size();
        if (model.playing()) {
            Step<Model, Effect> step = model.desk().update(model.shift(), msg);
            return new Step<>(new GameModel(size, model.start(), model.desk(), step.model()), step.effects());
        }
        if (msg instanceof Msg.Report report && report.topic().equals(Effect.Topic.OPENED)) {
            DeskProgram desk = new DeskProgram(opened.apply(report.text()), settings);
            return Step.of(new GameModel(size, model.start(), desk, desk.start(size)));
        }
        Step<StartModel, Effect> step = start.update(model.start(), msg);
        return new Step<>(new GameModel(size, step.model(), null, null), step.effects());
    }

    @Override
    public Frame view(GameModel model) {
        return model.playing() ? model.desk().view(model.shift()) : start.view(model.start());
    }
}
