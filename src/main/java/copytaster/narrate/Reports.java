package copytaster.narrate;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the desk is told: the news of a turn, the decisions as they are made, and where the gauges moved. */
public final class Reports {
    /** A turn's end says no more than this of what went out and who reacted. */
    private static final int LINES = 3;

    private final Night night;
    private final Voice voice;

    public Reports(Night night) {
        this.night = night;
        this.voice = new Voice(night);
    }

    /** Everything told as the present turn began, in the order in which a desk reads it. */
    public List<Note> news(Observation seen) {
        List<Note> notes = new ArrayList<>();
        for (Event event : seen.news()) {
            Optional<Note> note = note(event, seen);
            if (note.isPresent()) {
                notes.add(note.get());
            }
        }
        notes.addAll(earlierSilences(seen));
        return ordered(notes);
    }

    /** What one event is told as a turn began, if it is told at all. */
    public Optional<String> news(Event event, Observation seen) {
        return note(event, seen).map(Note::text);
    }

    /** By their kinds, with at most three reactions; what was settled, returned or came back is never dropped. */
    private static List<Note> ordered(List<Note> notes) {
        List<Note> kept = new ArrayList<>();
        int reactions = 0;
        for (Note.Kind kind : Note.Kind.values()) {
            for (Note note : notes) {
                if (note.kind() == kind && (kind != Note.Kind.REACTED || reactions++ < LINES)) {
                    kept.add(note);
                }
            }
        }
        return kept;
    }

    private Optional<Note> note(Event event, Observation seen) {
        if (event instanceof Event.TurnEnded) {
            return wentOut((Event.TurnEnded) event, seen);
        }
        if (event instanceof Event.Settled) {
            Event.Settled settled = (Event.Settled) event;
            Question question = question(settled.question());
            return Optional.of(new Note(
                    Note.Kind.SETTLED,
                    settled.question(),
                    capital(question.slug()) + ": " + verdict(settled, seen) + ". "
                            + question.settled().text(settled.yes())));
        }
        if (event instanceof Event.ToldLater) {
            Event.ToldLater told = (Event.ToldLater) event;
            Question question = question(told.question());
            return Optional.of(new Note(
                    Note.Kind.LATER,
                    told.question(),
                    capital(question.slug()) + ". " + question.settled().dated(told.yes())));
        }
        if (event instanceof Event.CheckReturned) {
            return Optional.of(returned((Event.CheckReturned) event));
        }
        if (event instanceof Event.CheckOvertaken) {
            Check check = check(((Event.CheckOvertaken) event).check());
            return Optional.of(
                    new Note(Note.Kind.OVERTAKEN, check.on(), check.title() + ": overtaken, the question is settled."));
        }
        if (event instanceof Event.Echoed) {
            Event.Echoed echoed = (Event.Echoed) event;
            return echoed.kind()
                    .of(question(echoed.question()).echoes())
                    .map(text -> new Note(Note.Kind.REACTED, echoed.question(), text));
        }
        if (event instanceof Event.Harmed) {
            return harmed(((Event.Harmed) event).risk()).map(text -> new Note(Note.Kind.COST, "", text));
        }
        if (event instanceof Event.DramaBegan) {
            Drama drama = night.scenario().drama().get(((Event.DramaBegan) event).drama());
            return Optional.of(new Note(Note.Kind.DRAMA, "", drama.text()));
        }
        if (event instanceof Event.CameBack) {
            return seen.item(((Event.CameBack) event).dispatch())
                    .map(item -> new Note(Note.Kind.CAME_BACK, "", "Held, and back on top: " + numbered(item)));
        }
        if (event instanceof Event.FellSilent) {
            return silence((Event.FellSilent) event, seen);
        }
        return event instanceof Event.DeskClosed
                ? Optional.of(new Note(Note.Kind.CLOSED, "", "The last page of the shift has gone out."))
                : Optional.empty();
    }

    /** The answer before all else, and what our page made of it: {@code NO; we said confirmed}. */
    private String verdict(Event.Settled settled, Observation seen) {
        String answer = settled.yes() ? "YES" : "NO";
        return seen.topic(settled.question())
                .map(topic -> (voice.sure(topic) ? answer : "the record leans to " + answer)
                        + topic.published()
                                .map(rung -> "; we said " + rung.word())
                                .orElse("; we said nothing"))
                .orElse(answer);
    }

    private Optional<Note> wentOut(Event.TurnEnded ended, Observation seen) {
        StringBuilder out = new StringBuilder();
        for (Filing filing : ended.out()) {
            String line = filed(filing, ended.turn(), seen);
            out.append(out.length() == 0 ? "" : " ").append(line);
        }
        return out.length() == 0 ? Optional.empty() : Optional.of(new Note(Note.Kind.WENT_OUT, "", out.toString()));
    }

    private Note returned(Event.CheckReturned event) {
        Check check = check(event.check());
        return new Note(
                Note.Kind.RETURNED,
                check.on(),
                Voice.before(check.title()) + check.outcome(event.result()).text());
    }

    private Optional<Note> silence(Event.FellSilent event, Observation seen) {
        for (Observation.Silence silence : seen.silences()) {
            if (silence.question().equals(event.question())
                    && silence.turn() == seen.turn()
                    && silence.source().equals(expected(event))) {
                return Optional.of(silence(silence));
            }
        }
        return Optional.empty();
    }

    private String expected(Event.FellSilent event) {
        int question = night.question(event.question());
        for (Slot slot : night.slots()) {
            if (slot.question() == question && slot.origin().equals(event.origin())) {
                return night.spokenBy(slot.dispatch()).name();
            }
        }
        return "";
    }

    /** A silence that fell before its question opened is told when it opens. */
    private List<Note> earlierSilences(Observation seen) {
        List<String> opened = new ArrayList<>();
        for (Event event : seen.news()) {
            if (event instanceof Event.Opened opening) {
                opened.add(opening.question());
            }
        }
        List<Note> notes = new ArrayList<>();
        for (Observation.Silence silence : seen.silences()) {
            if (silence.turn() < seen.turn() && opened.contains(silence.question())) {
                notes.add(silence(silence));
            }
        }
        return notes;
    }

    private Note silence(Observation.Silence silence) {
        return new Note(
                Note.Kind.NO_WORD,
                silence.question(),
                "No word by " + voice.hour(silence.turn()) + ": " + silence.source() + ", on “"
                        + voice.slug(silence.question()) + "”.");
    }

    private Optional<String> harmed(String risk) {
        int check = night.check(risk);
        if (check >= 0) {
            return night.check(check).risk().echo();
        }
        return detail(risk).map(detail -> detail.risk().echo());
    }

    /** What a decision is, as the desk notes it down. */
    public String decided(Event event, Observation seen) {
        if (event instanceof Event.DispatchRun) {
            return ran((Event.DispatchRun) event, seen);
        }
        if (event instanceof Event.Rerated) {
            return filed(((Event.Rerated) event).filing(), seen.turn(), seen);
        }
        if (event instanceof Event.Led) {
            return "Lead: " + voice.slug(((Event.Led) event).question()) + ".";
        }
        if (event instanceof Event.CheckOrdered) {
            Event.CheckOrdered order = (Event.CheckOrdered) event;
            String when = order.due() > seen.turn() ? ", back " + voice.hour(order.due()) : "";
            return "Check: " + check(order.check()).title() + " (" + person(order.staff(), seen) + when + ").";
        }
        if (event instanceof Event.CheckReturned) {
            return returned((Event.CheckReturned) event).text();
        }
        if (event instanceof Event.Traced) {
            return traced((Event.Traced) event, seen);
        }
        if (event instanceof Event.Held) {
            Event.Held held = (Event.Held) event;
            return "Held: " + numbered(held.dispatch(), seen) + ", until " + voice.until(held.until()) + ".";
        }
        if (event instanceof Event.Spiked) {
            return "Spiked: " + numbered(((Event.Spiked) event).dispatch(), seen) + ".";
        }
        return event instanceof Event.Undone ? "Taken back." : "";
    }

    /** The same below what was ordered: what a check brought is told without naming the check again. */
    public String told(Event event, Observation seen) {
        if (event instanceof Event.CheckReturned) {
            Event.CheckReturned back = (Event.CheckReturned) event;
            return check(back.check()).outcome(back.result()).text();
        }
        return decided(event, seen);
    }

    private String ran(Event.DispatchRun run, Observation seen) {
        List<String> parts = new ArrayList<>();
        run.filings().forEach(filing -> parts.add(filed(filing, seen.turn(), seen)));
        for (String detail : run.details()) {
            seen.item(run.dispatch())
                    .flatMap(item -> item.details().stream()
                            .filter(d -> d.id().equals(detail))
                            .findFirst())
                    .ifPresent(d -> parts.add("With the detail: " + d.detail().label() + "."));
        }
        return "Runs: " + numbered(run.dispatch(), seen) + ". " + String.join(" ", parts);
    }

    /**
     * One line moved: {@code The fort: unconfirmed (open correction).} What is corrected is named where it is not the word that
     * readers had last.
     *
     * @param turn in which it was decided
     * @param seen then, or later
     */
    public String filed(Filing filing, int turn, Observation seen) {
        String how = switch (filing.move()) {
            case FIRST -> "";
            case UPDATE -> back(filing, turn, seen) ? " (back to what readers have)" : " (update)";
            case CORRECTED -> " (open correction" + older(" of ", filing, turn, seen) + ")";
            case AMENDED -> " (amended quietly" + older(", from ", filing, turn, seen) + ")";
            case PUT_RIGHT -> " (put right)";
        };
        return capital(voice.slug(filing.question())) + ": " + filing.rung().word() + how + ".";
    }

    /** Whether a line is where readers have it, after it was moved in the same turn: then nothing goes out on it. */
    private static boolean back(Filing filing, int turn, Observation seen) {
        return turn == seen.turn()
                && seen.phase() == Clock.Phase.DESK
                && seen.topic(filing.question())
                        .flatMap(Observation.Topic::published)
                        .equals(Optional.of(filing.rung()));
    }

    /** The word that is corrected, after a few others, if readers had already been told less firmly; else nothing. */
    private String older(String before, Filing filing, int turn, Observation seen) {
        Optional<Observation.Standing> line = seen.topic(filing.question()).flatMap(Observation.Topic::line);
        if (line.isPresent()) {
            for (Observation.Correction correction : line.get().corrections()) {
                if (correction.turn() == turn && correction.weakened() > 0) {
                    return before + voice.corrected(correction.from(), correction.weakened());
                }
            }
        }
        return "";
    }

    private String traced(Event.Traced traced, Observation seen) {
        String name = night.originName(night.dispatch(night.dispatch(traced.dispatch())));
        StringBuilder out = new StringBuilder("Traced: ")
                .append(numbered(traced.dispatch(), seen))
                .append(" goes back to ")
                .append(name)
                .append('.');
        if (traced.same().isEmpty()) {
            out.append(" Nothing else that has landed goes back there.");
        } else {
            out.append(" So ").append(traced.same().size() == 1 ? "does " : "do ");
            for (int i = 0; i < traced.same().size(); i++) {
                if (i > 0) {
                    out.append(i == traced.same().size() - 1 ? " and " : ", ");
                }
                out.append(numbered(traced.same().get(i), seen));
            }
            out.append(": one origin, one piece of evidence.");
        }
        return out.toString();
    }

    /** A dispatch by its number and headline, so marked that neither runs into the words around it. */
    private static String numbered(Observation.Item item) {
        return "#" + item.number() + ' ' + Voice.quoted(item.headline());
    }

    private static String numbered(String dispatch, Observation seen) {
        return seen.item(dispatch).map(Reports::numbered).orElse(dispatch);
    }

    private static String person(String staff, Observation seen) {
        return seen.staff().stream()
                .filter(h -> h.id().equals(staff))
                .map(Observation.Hand::name)
                .findFirst()
                .orElse(staff);
    }

    /**
     * Trust since the last turn, with its causes, each as the debrief prints it; where as printed they do not add up to what
     * {@link #trustMoved} says, the difference is named: {@code 62 (+2 “the airport”, −1.2 “the deputy” still open)}.
     */
    public String trust(Observation seen) {
        return trust(seen, true);
    }

    /** The same where there is little room: {@code 62 (+2 “the airport”, −1.2 “the deputy”)}. */
    public String trustBriefly(Observation seen) {
        return trust(seen, false);
    }

    private String trust(Observation seen, boolean fully) {
        List<Event.TrustMoved> moves = trustMoves(seen);
        long rest = tenths(moves);
        StringBuilder why = new StringBuilder();
        for (Event.TrustMoved move : moves) {
            long tenths = Tenths.of(move.milli() / 1000.0);
            rest -= tenths;
            if (tenths != 0) {
                why.append(why.length() == 0 ? "" : ", ")
                        .append(Figures.moved(tenths))
                        .append(" “")
                        .append(voice.slug(move.question()))
                        .append('”')
                        .append(fully ? cause(move, seen) : "");
            }
        }
        if (rest != 0) {
            why.append(why.length() == 0 ? "" : ", ")
                    .append(Figures.moved(rest))
                    .append(" rounding");
        }
        return Figures.points(seen.gauges().trust()) + (why.length() == 0 ? "" : " (" + why + ")");
    }

    private static List<Event.TrustMoved> trustMoves(Observation seen) {
        List<Event.TrustMoved> moves = new ArrayList<>();
        for (Event event : seen.news()) {
            if (event instanceof Event.TrustMoved moved) {
                moves.add(moved);
            }
        }
        return moves;
    }

    private static long tenths(List<Event.TrustMoved> moves) {
        int milli = 0;
        for (Event.TrustMoved moved : moves) {
            milli += moved.milli();
        }
        return Tenths.of(milli / 1000.0);
    }

    /** Where the line was right in the end, what it lost by can only be what stood there before. */
    private static String cause(Event.TrustMoved move, Observation seen) {
        return switch (move.cause()) {
            case SETTLED ->
                move.milli() < 0 && right(move.question(), seen) || move.milli() > 0 && wrong(move.question(), seen)
                        ? " for an earlier word"
                        : "";
            case TOLD_LATER -> "";
            case CORRECTED -> " corrected";
            case AMENDED_WRONG -> " amended quietly";
            case LEFT_WRONG -> " not corrected";
            case LEFT_OPEN -> " still open";
        };
    }

    /** Whether our line says what has been settled. */
    private static boolean right(String question, Observation seen) {
        return leans(question, seen) > 0;
    }

    /** Whether our line says the opposite of what has been settled. */
    private static boolean wrong(String question, Observation seen) {
        return leans(question, seen) < 0;
    }

    /** 1 if our line says what has been settled, −1 if the opposite; 0 if neither, or nothing has. */
    private static int leans(String question, Observation seen) {
        Observation.Topic topic = seen.topic(question).orElseThrow();
        int side = topic.line().map(line -> line.rung().side()).orElse(0);
        return topic.settled().map(yes -> yes ? side : -side).orElse(0);
    }

    /**
     * Trust and by how much it moved since the last turn, with what moved it most where several questions did: {@code 46 (−6.4:
     * “the centre”, …)}.
     */
    public String trustMost(Observation seen) {
        List<Event.TrustMoved> moves = foremost(seen);
        if (moves.isEmpty() || tenths(moves) == 0) {
            return trustMoved(seen);
        }
        return Figures.points(seen.gauges().trust()) + " (" + Figures.moved(tenths(moves)) + ": “"
                + voice.slug(moves.get(0).question()) + (moves.size() > 1 ? "”, …)" : "”)");
    }

    /** The same with some of the questions that moved it most, and by how much each did: {@code 46 (−6.4: −4.8 “the centre”, +2.1 “the airport”, …)}. */
    public String trustMost(Observation seen, int some) {
        List<Event.TrustMoved> moves = foremost(seen);
        List<String> named = new ArrayList<>();
        for (Event.TrustMoved move : moves.subList(0, Math.min(some, moves.size()))) {
            named.add(Figures.moved(Tenths.of(move.milli() / 1000.0)) + " “" + voice.slug(move.question()) + "”");
        }
        return Figures.points(seen.gauges().trust()) + " (" + Figures.moved(tenths(moves)) + ": "
                + String.join(", ", named) + (some < moves.size() ? ", …)" : ")");
    }

    /** What moved trust, the most first. */
    private static List<Event.TrustMoved> foremost(Observation seen) {
        List<Event.TrustMoved> moves = new ArrayList<>(trustMoves(seen));
        moves.sort(Comparator.comparingInt((Event.TrustMoved move) -> Math.abs(move.milli()))
                .reversed());
        return moves;
    }

    /** Trust and by how much it moved since the last turn, without the causes: {@code 59 (−0.5)}. */
    public String trustMoved(Observation seen) {
        long moved = tenths(trustMoves(seen));
        return Figures.points(seen.gauges().trust()) + (moved == 0 ? "" : " (" + Figures.moved(moved) + ")");
    }

    /** Readers and by how many they moved since the last turn. */
    public String readersMoved(Observation seen) {
        long moved = 0;
        for (Event event : seen.news()) {
            moved += event instanceof Event.ReadersMoved readers ? readers.readers() : 0;
        }
        return Figures.grouped(seen.gauges().readers()) + (moved == 0 ? "" : " (" + Figures.change(moved) + ")");
    }

    /** Readers since the last turn, with the causes, which add up to what {@link #readersMoved} says. */
    public String readers(Observation seen) {
        return readers(seen, true);
    }

    /** The same where there is little room: {@code 210,767 (−1,200 “the fort”, +767 by trust)}. */
    public String readersBriefly(Observation seen) {
        return readers(seen, false);
    }

    private String readers(Observation seen, boolean fully) {
        StringBuilder why = new StringBuilder();
        long drift = 0;
        for (Event event : seen.news()) {
            if (event instanceof Event.ReadersMoved) {
                Event.ReadersMoved moved = (Event.ReadersMoved) event;
                if (moved.question().isEmpty()) {
                    drift += moved.readers();
                } else {
                    why.append(why.length() == 0 ? "" : ", ")
                            .append(Figures.change(moved.readers()))
                            .append(" “")
                            .append(voice.slug(moved.question()))
                            .append('”');
                    if (fully) {
                        why.append(": until a rival came, our line was ")
                                .append(moved.readers() > 0 ? "nearer the answer" : "further off")
                                .append(" than the talk");
                    }
                }
            }
        }
        if (drift != 0) {
            why.append(why.length() == 0 ? "" : ", ")
                    .append(Figures.change(drift))
                    .append(drift > 0 ? fully ? " drawn by trust" : " by trust" : " for want of trust");
        }
        return Figures.grouped(seen.gauges().readers()) + (why.length() == 0 ? "" : " (" + why + ")");
    }

    /** Care and by how much it moved since the last turn, without the causes: {@code 98 (−2)}. */
    public String careMoved(Observation seen) {
        int moved = 0;
        for (Event.CareMoved move : careMoves(seen)) {
            moved += move.milli();
        }
        return Figures.points(seen.gauges().care()) + (moved == 0 ? "" : " (" + Figures.change(moved) + ")");
    }

    /** Care since the last turn, with its causes, which add up as printed to what {@link #careMoved} says. */
    public String care(Observation seen) {
        List<Event.CareMoved> moves = careMoves(seen);
        double[] points = new double[moves.size()];
        int whole = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = moves.get(i).milli() / 1000.0;
            whole += moves.get(i).milli();
        }
        long[] tenths = Tenths.parts(Tenths.of(whole / 1000.0), points);
        StringBuilder why = new StringBuilder();
        for (int i = 0; i < tenths.length; i++) {
            why.append(why.length() == 0 ? "" : ", ")
                    .append(Figures.moved(tenths[i]))
                    .append(' ')
                    .append(risk(moves.get(i).risk()));
        }
        return Figures.points(seen.gauges().care()) + (why.length() == 0 ? "" : " (" + why + ")");
    }

    private static List<Event.CareMoved> careMoves(Observation seen) {
        List<Event.CareMoved> moves = new ArrayList<>();
        for (Event event : seen.news()) {
            if (event instanceof Event.CareMoved moved) {
                moves.add(moved);
            }
        }
        return moves;
    }

    /** What put somebody at risk: {@code check “Ring the clerk”}, {@code detail “the footage”}. */
    private String risk(String id) {
        int check = night.check(id);
        if (check >= 0) {
            return "check " + Voice.quoted(night.check(check).title());
        }
        Optional<Detail> detail = detail(id);
        return "detail “" + (detail.isPresent() ? detail.get().label() : id) + "”";
    }

    private Optional<Detail> detail(String id) {
        for (Dispatch dispatch : night.scenario().dispatches()) {
            for (Detail detail : dispatch.details()) {
                if (detail.id().equals(id)) {
                    return Optional.of(detail);
                }
            }
        }
        return Optional.empty();
    }

    private Question question(String id) {
        return night.question(night.question(id));
    }

    private Check check(String id) {
        return night.check(night.check(id));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
