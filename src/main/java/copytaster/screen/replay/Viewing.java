package copytaster.screen.replay;

import copytaster.replay.Caption;
import copytaster.replay.Film;
import copytaster.replay.Search;
import copytaster.replay.Track;
import copytaster.screen.Size;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Past;
import copytaster.screen.desk.Settings;
import java.util.List;
import java.util.Optional;

/**
 * All that the viewer knows. A value; the desk and the caption of the moment are kept beside it, since they take a moment to make.
 *
 * @param at the moment of the film
 * @param desk the desk at that moment; on the whole screen while it is looked round
 * @param top what lies on top of the film
 * @param truth whether the truth is laid over the desk
 * @param question id of the question that was come to: its marks and its truth come first; empty for none
 * @param known whether the film's insight has been worked out, so that its marks can be shown
 * @param rehearsed how many scenes have been drawn for nobody, so that none is drawn slowly for somebody
 * @param speed moments a second, 1 to 32
 * @param sought what was last looked for, and what was found
 * @param message one line for whoever looks, empty for none
 */
public record Viewing(
        Film film,
        int at,
        Size size,
        Settings settings,
        Model desk,
        Caption caption,
        Top top,
        boolean truth,
        String question,
        boolean known,
        int rehearsed,
        boolean playing,
        int speed,
        Sought sought,
        String message) {

    static final int FASTEST = 32;

    /** What lies on top of the film and has the keys. */
    enum Over {
        NOTHING,
        FIND,
        GO_TO,
        BRANCH,
        HELP,
        /** All that the desk was told as the turn began. */
        REPORT,
        /** The desk itself, on the whole screen, to look round. */
        LOOK
    }

    /**
     * What lies on top of the film.
     *
     * @param typed what is being typed where something is asked for
     * @param scroll lines that what is read is scrolled by
     */
    record Top(Over over, String typed, int scroll) {}

    /**
     * What was last looked for.
     *
     * @param words empty for nothing yet
     * @param found what was found at this moment; empty once that has been left
     */
    record Sought(String words, Optional<Search.Found> found) {}

    static Viewing of(Film film, int at, Settings settings, Size size) {
        Model desk = Past.at(film.session(), at, settings, Frames.desk(size));
        return new Viewing(
                film,
                at,
                size,
                settings,
                desk,
                Caption.of(film, at, desk.seen()),
                new Top(Over.NOTHING, "", 0),
                false,
                "",
                false,
                0,
                false,
                1,
                new Sought("", Optional.empty()),
                "");
    }

    /** At another moment, or the nearest there is. What was come to here is left behind; the truth stays on its question. */
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
                top,
                truth,
                truth ? question : "",
                known,
                rehearsed,
                playing,
                speed,
                new Sought(sought.words(), Optional.empty()),
                message);
    }

    Viewing size(Size now) {
        Size room = over() == Over.LOOK ? now : Frames.desk(now);
        return new Viewing(
                film,
                at,
                now,
                settings,
                Past.resized(desk, room),
                caption,
                top,
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
                film, at, size, settings, now, caption, top, truth, question, known, rehearsed, playing, speed, sought,
                message);
    }

    Over over() {
        return top.over();
    }

    String typed() {
        return top.typed();
    }

    private Viewing top(Top now) {
        return new Viewing(
                film, at, size, settings, desk, caption, now, truth, question, known, rehearsed, playing, speed, sought,
                message);
    }

    /** With something else on top, nothing typed or scrolled yet. */
    Viewing over(Over now) {
        Viewing other = top(new Top(now, "", 0));
        if ((now == Over.LOOK) == (over() == Over.LOOK)) {
            return other;
        }
        return other.desk(now == Over.LOOK ? Past.looking(desk) : Past.left(desk, settings))
                .size(size);
    }

    Viewing typed(String text) {
        return top(new Top(over(), text, 0));
    }

    Viewing scrolled(int lines) {
        return top(new Top(over(), "", lines));
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
                top,
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
                film, at, size, settings, desk, caption, top, truth, question, true, rehearsed, playing, speed, sought,
                message);
    }

    Viewing rehearsed(int scenes) {
        return new Viewing(
                film, at, size, settings, desk, caption, top, truth, question, known, scenes, playing, speed, sought,
                message);
    }

    Viewing playing(boolean now, int pace) {
        return new Viewing(
                film, at, size, settings, desk, caption, top, truth, question, known, rehearsed, now, pace, sought,
                message);
    }

    private Viewing sought(Sought now) {
        return new Viewing(
                film, at, size, settings, desk, caption, top, truth, question, known, rehearsed, playing, speed, now,
                message);
    }

    /** With other words to look for; nothing found here. */
    Viewing sought(String words) {
        return sought(new Sought(words, Optional.empty()));
    }

    /** With what was looked for found here: told first, selected on the desk if it is a dispatch. */
    Viewing found(Search.Found found) {
        String id = found.thing().id();
        Viewing now = sought(new Sought(sought.words(), Optional.of(found)));
        return found.thing().question() ? now.truth(truth, id) : now.desk(Past.selected(desk, id));
    }

    Viewing say(String text) {
        return new Viewing(
                film, at, size, settings, desk, caption, top, truth, question, known, rehearsed, playing, speed, sought,
                text);
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
