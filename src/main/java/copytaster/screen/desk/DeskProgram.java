package copytaster.screen.desk;

import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.session.Session;
import java.util.List;

/** One shift on the screen, from its briefing to its close, or from wherever its session was left. */
public final class DeskProgram implements Program<Model, Effect> {
    private final Session session;
    private final Settings settings;

    /** @param session begun or resumed; opened by the player if it has not been */
    public DeskProgram(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
    }

    @Override
    public Model start(Size size) {
        return Settled.of(Model.of(session, settings, size));
    }

    @Override
    public List<Effect> first() {
        return settings.deadline() > 0 ? List.of(new Effect.Ticks(Deadline.SECOND)) : List.of();
    }

    @Override
    public Step<Model, Effect> update(Model model, Msg msg) {
        return Update.of(model, msg);
    }

    @Override
    public Frame view(Model model) {
        return DeskView.of(model);
    }
}
