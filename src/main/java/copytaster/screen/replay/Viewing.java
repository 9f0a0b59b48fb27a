package copytaster.screen.replay;

import copytaster.replay.Caption;
import copytaster.replay.Film;
import copytaster.replay.Track;
import copytaster.screen.Size;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Past;
import copytaster.screen.desk.Settings;
import java.util.List;

/**
 * All that the viewer knows. A value; the desk and the caption of the moment are kept beside it, since they take a moment to make.
 *
 * @param at the moment of the film
 * @param desk the desk at that moment; on the whole screen while it is looked round
 * @param over what lies on top of the film
 * @param typed what is being typed where something is asked for
 * @param truth whether the truth is laid over the desk
 * @param question id of the question whose truth comes first, empty for the first there is
 * @param known whether the film's insight has been worked out, so that its marks can be shown
 * @param rehearsed how many scenes have been drawn for nobody, so that none is drawn slowly for somebody
 * @param speed moments a second, 1 to 32
 * @param sought what was last looked for
 * @param message one line for whoever looks, empty for none
 */
public record Viewing(
        Film film,
        int at,
        Size size,
        Settings settings,
        Model desk,
        Caption caption,
        Over over,
        String typed,
        boolean truth,
        String question,
        boolean known,
        int rehearsed,
        boolean playing,
        int speed,
        String sought,
        String message) {

    static final int FASTEST = 32;

    /** What lies on top of the film and has the keys. */
    enum Over {
        NOTHING,
        FIND,
        GO_TO,
        BRANCH,
        HELP,
        /** The desk itself, on the whole screen, to look round. */
        LOOK
    }

    static Viewing of(Film film, int at, Settings settings, Size size) {
        Model desk = Past.at(film.session(), at, settings, Frames.desk(size));
        return new Viewing(
                film,
                at,
                size,
                settings,
                desk,
                Caption.of(film, at, desk.seen()),
                Over.NOTHING,
                "",
                false,
                "",
                false,
                0,
                false,
                1,
                "",
                "");
    }

    /** At another moment, or the nearest there is. */
    Viewing at(int moment) {
        int there = film.within(moment);
        if (there == at) {
            return this;
        }
        Model now = Past.at(film.session(), there, settings, Frames.desk(size));
        return new Viewing(
                film,
                there,
                size,
                settings,
                now,
                Caption.of(film, there, now.seen()),
                over,
                typed,
                truth,
                question,
                known,
                rehearsed,
                playing,
                speed,
                sought,
                message);
    }

    Viewing size(Size now) {
        Size room = over == Over.LOOK ? now : Frames.desk(now);
        return new Viewing(
                film,
                at,
                now,
                settings,
                Past.resized(desk, room),
                caption,
                over,
                typed,
                truth,
                question,
                known,
                rehearsed,
                playing,
                speed,
                sought,
                message);
    }

    Viewing desk(Model now) {
        return new Viewing(
                film, at, size, settings, now, caption, over, typed, truth, question, known, rehearsed, playing, speed,
                sought, message);
    }

    /** With something else on top, nothing typed yet. */
    Viewing over(Over now) {
        Viewing other = new Viewing(
                film, at, size, settings, desk, caption, now, "", truth, question, known, rehearsed, playing, speed,
                sought, message);
        if ((now == Over.LOOK) == (over == Over.LOOK)) {
            return other;
        }
        return now == Over.LOOK ? other.desk(Past.informed(desk)).size(size) : other.size(size);
    }

    Viewing typed(String text) {
        return new Viewing(
                film, at, size, settings, desk, caption, over, text, truth, question, known, rehearsed, playing, speed,
                sought, message);
    }

    /** With the truth shown or not, from one question on. */
    Viewing truth(boolean shown, String first) {
        return new Viewing(
                film,
                at,
                size,
                settings,
                desk,
                caption,
                over,
                typed,
                shown,
                first,
                known || shown,
                rehearsed,
                playing,
                speed,
                sought,
                message);
    }

    /** With the marks worked out. */
    Viewing informed() {
        film.insight();
        return new Viewing(
                film, at, size, settings, desk, caption, over, typed, truth, question, true, rehearsed, playing, speed,
                sought, message);
    }

    Viewing rehearsed(int scenes) {
        return new Viewing(
                film, at, size, settings, desk, caption, over, typed, truth, question, known, scenes, playing, speed,
                sought, message);
    }

    Viewing playing(boolean now, int pace) {
        return new Viewing(
                film, at, size, settings, desk, caption, over, typed, truth, question, known, rehearsed, now, pace,
                sought, message);
    }

    Viewing sought(String words) {
        return new Viewing(
                film, at, size, settings, desk, caption, over, typed, truth, question, known, rehearsed, playing, speed,
                words, message);
    }

    Viewing say(String text) {
        return new Viewing(
                film, at, size, settings, desk, caption, over, typed, truth, question, known, rehearsed, playing, speed,
                sought, text);
    }

    boolean small() {
        return !size.holds(Model.LEAST);
    }

    /** The number of the question whose truth comes first. */
    int track() {
        List<Track> tracks = film.insight().tracks();
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).question().equals(question)) {
                return i;
            }
        }
        return 0;
    }
}
