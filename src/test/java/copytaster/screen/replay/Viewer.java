package copytaster.screen.replay;

import copytaster.replay.Film;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** A viewer worked by keys. */
final class Viewer {
    private final ReplayProgram program;
    private final List<Effect> effects = new ArrayList<>();
    private Viewing viewing;

    Viewer(Film film, Settings settings, Size size) {
        this.program = new ReplayProgram(film, film.startOf(1), settings);
        this.viewing = program.start(size);
    }

    Viewer(Session session, Settings settings, Size size) {
        this(Film.of(session), settings, size);
    }

    /** After the first tick, when marks are known. */
    Viewer ticked() {
        return tell(new Msg.Tick(1));
    }

    /** Keys parted by blanks: characters, or the names of {@link Key}. */
    Viewer press(String keys) {
        for (String key : keys.split(" ")) {
            boolean space = key.equals("SPACE");
            Stroke stroke =
                    space || key.length() == 1 ? Stroke.of(space ? ' ' : key.charAt(0)) : Stroke.of(Key.valueOf(key));
            tell(new Msg.Key(stroke));
        }
        return this;
    }

    Viewer click(int column, int row) {
        return mouse(Msg.Mouse.Kind.LEFT, column, row);
    }

    Viewer mouse(Msg.Mouse.Kind kind, int column, int row) {
        return tell(new Msg.Mouse(kind, column, row));
    }

    /** The row of the bar: the only one that answers as moments. */
    int bar() {
        return view().regions().stream()
                .filter(region -> region.target() instanceof Region.Entry entry
                        && entry.list().equals(ScrubBar.MOMENTS))
                .findFirst()
                .orElseThrow()
                .area()
                .row();
    }

    /** What answers a click in each column of a row, or null. */
    List<Region.Target> targets(int row) {
        List<Region.Target> targets = new ArrayList<>();
        for (int column = 0; column < viewing.size().columns(); column++) {
            targets.add(view().at(column, row).orElse(null));
        }
        return targets;
    }

    Viewer tell(Msg msg) {
        Step<Viewing, Effect> step = program.update(viewing, msg);
        viewing = step.model();
        effects.addAll(step.effects());
        return this;
    }

    Viewing viewing() {
        return viewing;
    }

    List<Effect> effects() {
        return effects;
    }

    Frame view() {
        return program.view(viewing);
    }

    String text() {
        return view().glyphs();
    }
}
