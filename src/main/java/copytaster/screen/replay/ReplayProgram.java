package copytaster.screen.replay;

import copytaster.replay.Film;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import java.util.List;

/** The viewer of a session. It asks for a tick after the first frame: then it works out what takes longer, and marks the bar with it. */
public final class ReplayProgram implements Program<Viewing, Effect> {
    private final Film film;
    private final int at;
    private final Settings settings;

    /** @param at the moment to begin at */
    public ReplayProgram(Film film, int at, Settings settings) {
        this.film = film;
        this.at = film.within(at);
        this.settings = settings;
    }

    @Override
    public Viewing start(Size size) {
        return Viewing.of(film, at, settings.with(settings.keymap().after(Key.ENTER.label())), size);
    }

    @Override
    public List<Effect> first() {
        return List.of(new Effect.Ticks(1));
    }

    @Override
    public Step<Viewing, Effect> update(Viewing viewing, Msg msg) {
        return Update.of(viewing, msg);
    }

    @Override
    public Frame view(Viewing viewing) {
        return Frames.of(viewing);
    }
}
