package copytaster.screen.desk;

import copytaster.debrief.Debrief;
import copytaster.debrief.Peek;
import copytaster.narrate.Absences;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.screen.Size;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the screen knows of a shift. A value; what is derived from the session is kept beside it, since it takes a moment.
 *
 * @param seen what the editor may know now
 * @param report what the desk was told as the turn began
 * @param debrief what the shift comes to, once it is over and that has been worked out
 * @param overlays what lies over the desk, the topmost last
 * @param message one line for the player, empty for none
 * @param tip what the game explains of itself just now
 * @param tipped the turn in which it last did, 0 for none
 * @param left seconds until the turn ends by itself; 0 where it does not
 * @param keeping how the session is kept on disk
 */
public record Model(
        Session session,
        Observation seen,
        List<Note> report,
        Optional<Debrief> debrief,
        Size size,
        Settings settings,
        Attention at,
        List<Overlay> overlays,
        String message,
        Keeping keeping,
        Optional<Tip> tip,
        int tipped,
        int left) {

    /** Below this one plain sentence asks for room. */
    public static final Size LEAST = new Size(80, 24);

    /** Keeps its own copies of the lists. */
    public Model {
        report = List.copyOf(report);
        overlays = List.copyOf(overlays);
    }

    /** A session as it is found. */
    static Model of(Session session, Settings settings, Size size) {
        Observation seen = session.observation();
        Optional<Debrief> debrief = session.over() ? Optional.of(Debrief.of(session)) : Optional.empty();
        return of(
                session,
                seen,
                Decisions.report(session, seen),
                debrief,
                settings,
                size,
                Unread.unknown(seen).on(seen));
    }

    /**
     * A session to be looked at, without the report's remark and without its debrief, which take a moment. Nothing in it is unread: what
     * its editor had opened at some moment was not journalled.
     */
    static Model past(Session session, Settings settings, Size size) {
        Observation seen = session.observation();
        return of(session, seen, new Reports(session.night()).news(seen), Optional.empty(), settings, size, List.of());
    }

    private static Model of(
            Session session,
            Observation seen,
            List<Note> report,
            Optional<Debrief> debrief,
            Settings settings,
            Size size,
            List<String> unread) {
        Attention at = Attention.of(unread);
        return new Model(
                session,
                seen,
                report,
                debrief,
                size,
                settings,
                at,
                List.of(),
                "",
                Keeping.USUAL,
                Optional.empty(),
                0,
                settings.deadline());
    }

    /** Where the player is. */
    public Place place() {
        if (!size.holds(LEAST)) {
            return Place.SMALL;
        }
        if (unsaved().isPresent()) {
            return Place.UNSAVED;
        }
        return overlays.isEmpty()
                ? Place.DESK
                : overlays.get(overlays.size() - 1).place();
    }

    Optional<Overlay> top() {
        return overlays.isEmpty() ? Optional.empty() : Optional.of(overlays.get(overlays.size() - 1));
    }

    /** What is drawn: words that are looked for stand on the line of messages, whatever lies on top goes on being seen. */
    Model drawn() {
        return place() == Place.SEARCH ? pop() : this;
    }

    /** The selected dispatch, or null before there is one. */
    Item item() {
        return Find.item(seen, at.dispatch());
    }

    /** The key that a sentence tells the player to press for an action in a place. */
    String key(Place where, Action action) {
        return settings.keymap().key(where, action);
    }

    /** What an author may see ahead, if this one asked to. */
    Optional<Peek> peek() {
        return settings.peek() ? Optional.of(new Peek(session.night())) : Optional.empty();
    }

    Voice voice() {
        return new Voice(session.night());
    }

    Absences absences() {
        return new Absences(session.night(), seen);
    }

    Reports reports() {
        return new Reports(session.night());
    }

    Basis basis() {
        return new Basis(seen);
    }

    /** With what the shift comes to. */
    Model debrief(Debrief worked) {
        return new Model(
                session,
                seen,
                report,
                Optional.of(worked),
                size,
                settings,
                at,
                overlays,
                message,
                keeping,
                tip,
                tipped,
                left);
    }

    /** After another decision. */
    Model session(Session longer, Observation now) {
        return new Model(
                longer, now, report, debrief, size, settings, at, overlays, message, keeping, tip, tipped, left);
    }

    Model report(List<Note> notes) {
        return new Model(
                session, seen, notes, debrief, size, settings, at, overlays, message, keeping, tip, tipped, left);
    }

    Model size(Size now) {
        return new Model(
                session, seen, report, debrief, now, settings, at, overlays, message, keeping, tip, tipped, left);
    }

    Model at(Attention now) {
        return new Model(
                session, seen, report, debrief, size, settings, now, overlays, message, keeping, tip, tipped, left);
    }

    Model overlays(List<Overlay> now) {
        return new Model(session, seen, report, debrief, size, settings, at, now, message, keeping, tip, tipped, left);
    }

    Model say(String text) {
        return new Model(
                session, seen, report, debrief, size, settings, at, overlays, text, keeping, tip, tipped, left);
    }

    /** Why the last decision could not be kept, if it could not: nothing is decided until it is. */
    public Optional<String> unsaved() {
        return keeping.unsaved();
    }

    Model keeping(Keeping how) {
        return new Model(session, seen, report, debrief, size, settings, at, overlays, message, how, tip, tipped, left);
    }

    /** As it was before the last decision, if there is one. */
    Model before() {
        Session shorter = session.first(Math.max(0, session.entries().size() - 1));
        return session(shorter, shorter.observation())
                .overlays(List.of())
                .tip(Optional.empty())
                .say("");
    }

    Model settings(Settings now) {
        return new Model(session, seen, report, debrief, size, now, at, overlays, message, keeping, tip, tipped, left);
    }

    Model tip(Optional<Tip> now) {
        return new Model(
                session, seen, report, debrief, size, settings, at, overlays, message, keeping, now, tipped, left);
    }

    Model tipped(int turn) {
        return new Model(
                session, seen, report, debrief, size, settings, at, overlays, message, keeping, tip, turn, left);
    }

    Model left(int seconds) {
        return new Model(
                session, seen, report, debrief, size, settings, at, overlays, message, keeping, tip, tipped, seconds);
    }

    /** With another overlay on top. */
    Model push(Overlay overlay) {
        List<Overlay> more = new ArrayList<>(overlays);
        more.add(overlay);
        return overlays(more);
    }

    /** Without the topmost overlay. */
    Model pop() {
        return overlays.isEmpty() ? this : overlays(overlays.subList(0, overlays.size() - 1));
    }

    /** With another overlay in place of the topmost. */
    Model swap(Overlay overlay) {
        return pop().push(overlay);
    }
}
