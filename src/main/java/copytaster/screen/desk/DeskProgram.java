package copytaster.screen.desk;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One shift on the screen, from its briefing to its close, or from wherever its session was left. */
public final class DeskProgram implements Program<Model, Effect> {
    /**
     * To the briefing's end, begin, put the report away; up and down; the composer, run as written; a check; the page; the next turn
     * and its report.
     */
    public static final List<Stroke> SOON = List.of(
            Stroke.of('G'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of('j'),
            Stroke.of(Key.DOWN),
            Stroke.of('k'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ESCAPE),
            Stroke.of('p'),
            Stroke.of(Key.ENTER),
            Stroke.of('c'),
            Stroke.of(Key.ENTER),
            Stroke.of('b'),
            Stroke.of(Key.ESCAPE),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER));

    private final Session session;
    private final Settings settings;
    private final Optional<Unread> unread;

    /** A session of which nothing else is known. */
    public DeskProgram(Session session, Settings settings) {
        this(session, settings, Optional.empty());
    }

    /**
     * @param session begun or resumed; opened by the player if it has not been
     * @param unread what was not read when it was left, if that was kept
     */
    public DeskProgram(Session session, Settings settings, Optional<Unread> unread) {
        this.session = session;
        this.settings = settings;
        this.unread = unread;
    }

    @Override
    public Model start(Size size) {
        Model model = Model.of(session, settings, size);
        return Settled.of(
                unread.isEmpty() ? model : model.at(Attention.of(unread.get().on(model.seen()))));
    }

    @Override
    public List<Effect> first() {
        return settings.deadline() > 0 ? List.of(new Effect.Ticks(Deadline.SECOND)) : List.of();
    }

    /** The first keys of a shift of this night, in a session of its own that nobody keeps. */
    @Override
    public void rehearse(Size size, BooleanSupplier enough) {
        DeskProgram other =
                new DeskProgram(Session.begin(session.header(), session.night()), Settings.of(Preferences.USUAL));
        Model model = other.start(size);
        for (Stroke stroke : SOON) {
            if (enough.getAsBoolean()) {
                return;
            }
            model = other.update(model, new Msg.Key(stroke)).model();
            other.view(model);
        }
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
