package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.narrate.Note;
import copytaster.narrate.Refusals;
import copytaster.narrate.Remarks;
import copytaster.narrate.Reports;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.screen.Step;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from a command to the longer session: submitted through its one door, saved, told. */
final class Decisions {
    private Decisions() {}

    /** Submits a command. Accepted, exactly one {@code Append} follows; refused, the message line says why. */
    static Step<Model, Effect> submit(Model model, Command command) {
        Session.Submitted submitted = model.session().submit(command);
        if (!submitted.accepted()) {
            boolean undo = model.seen().options().undo();
            return Step.of(model.say(Refusals.of(submitted.rejection().orElseThrow(), undo)));
        }
        Session session = submitted.session();
        Entry entry = submitted.entry().orElseThrow();
        Observation seen = session.observation();
        Model longer = model.session(session, seen);
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Append(entry, session)));
        if (session.over()) {
            effects.add(new Effect.WorkOut(session));
        }
        if (began(entry)) {
            if (model.settings().bell() && urgent(seen)) {
                effects.add(new Effect.Bell());
            }
            return new Step<>(turned(longer), effects);
        }
        Model heeded = Coach.heeded(followed(model, longer));
        return new Step<>(
                command instanceof Command.Undo ? heeded.say(takenBack(model)) : told(heeded, entry), effects);
    }

    /** Where a line moves in the page or the board, the cursor goes with it. */
    private static Model followed(Model before, Model after) {
        Overlay top = before.top().orElse(null);
        if (!(top instanceof Overlay.Listing) || top.place() != Place.PAGE && top.place() != Place.BOARD) {
            return after;
        }
        Overlay.Listing list = (Overlay.Listing) top;
        List<Topic> were = Lists.topics(before, list);
        List<Topic> are = Lists.topics(after, list);
        for (int i = 0; i < are.size() && list.cursor() < were.size(); i++) {
            if (are.get(i).id().equals(were.get(list.cursor()).id())) {
                return after.swap(list.at(i));
            }
        }
        return after;
    }

    /** Whether the entry brought a new turn or an end. */
    private static boolean began(Entry entry) {
        return entry.command() instanceof Command.Open
                || entry.command() instanceof Command.Next
                || entry.command() instanceof Command.HandOver;
    }

    private static boolean urgent(Observation seen) {
        for (Item item : seen.wire()) {
            if (item.turn() == seen.turn() && item.urgent() && seen.phase() == Clock.Phase.DESK) {
                return true;
            }
        }
        return false;
    }

    /** What the desk is told as the present turn begins, and one remark on the turn before. */
    static List<Note> report(Session session, Observation seen) {
        List<Note> report = new ArrayList<>(new Reports(session.night()).news(seen));
        for (int i = session.entries().size() - 1; i >= 0; i--) {
            Entry entry = session.entries().get(i);
            if (began(entry)) {
                if (entry.command() instanceof Command.Next) {
                    Remarks.on(session.observation(i), session.night()).ifPresent(report::add);
                }
                return report;
            }
        }
        return report;
    }

    /** The desk as a new turn begins: its first news selected, its report on top. */
    private static Model turned(Model model) {
        Observation seen = model.seen();
        Model cleared = model.overlays(List.of())
                .tip(Optional.empty())
                .left(model.settings().deadline())
                .report(report(model.session(), seen));
        if (seen.phase() == Clock.Phase.DESK) {
            Attention at = model.at()
                    .cleared()
                    .arrived(Arrivals.fresh(seen))
                    .dispatch(Arrivals.first(seen))
                    .on(Pane.WIRE);
            cleared = cleared.at(at).say(landed(seen));
        }
        Model based = Settled.of(cleared);
        boolean tells = !based.report().isEmpty() && seen.phase() != Clock.Phase.CLOSED;
        return tells ? based.push(Overlay.Reading.of(Place.REPORT)) : based;
    }

    /** Only that there is nothing: what came is counted on the wire itself, and the first of it is read at once. */
    private static String landed(Observation seen) {
        return Arrivals.fresh(seen).isEmpty() ? "Nothing new on the wire." : "";
    }

    /** What the decision was; what it told the editor at once gets a box of its own, and the desk comes after it. */
    private static Model told(Model model, Entry entry) {
        StringBuilder brief = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        boolean answer = false;
        for (Event event : entry.events()) {
            join(brief, " ", Decided.text(event, model));
            join(whole, "\n\n", model.reports().told(event, model.seen()));
            join(whole, "\n\n", found(event, model));
            answer |= event instanceof Event.Traced || event instanceof Event.CheckReturned;
        }
        return answer
                ? model.overlays(List.of()).push(new Overlay.Reading(Place.ANSWER, whole.toString(), 0))
                : model.say(brief.toString());
    }

    /** What a check that is back says of its question; nothing of any other event. */
    private static String found(Event event, Model model) {
        if (!(event instanceof Event.CheckReturned returned)) {
            return "";
        }
        Job job = Find.job(model.seen(), returned.check());
        return job == null || job.result().isEmpty()
                ? ""
                : Words.found(job, "“" + model.voice().slug(job.check().on()) + "”");
    }

    /** The last of the decisions of a turn, as it is taken back. */
    private static String takenBack(Model before) {
        List<Event> draft = before.seen().draft();
        return "Taken back: " + Decided.text(draft.get(draft.size() - 1), before);
    }

    private static void join(StringBuilder text, String between, String more) {
        if (!more.isEmpty()) {
            text.append(text.length() == 0 ? "" : between).append(more);
        }
    }
}
