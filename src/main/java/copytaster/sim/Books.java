package copytaster.sim;

import copytaster.act.Event;
import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.scenario.Night;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The books of one session, kept as it goes: every line at the end of every turn, and the answers. */
public final class Books {
    private final Night night;
    private final List<Booked> lines = new ArrayList<>();
    private final List<List<Stood>> turns = new ArrayList<>();
    private final double[] answers;

    /** Empty books, with the answers of the record; a night's own are entered as they are told. */
    Books(Night night) {
        this.night = night;
        this.answers = night.scenario().questions().stream()
                .mapToDouble(question -> question.answer().likelihood())
                .toArray();
    }

    /** The books of a session as far as it has gone. */
    public static Books of(Session session) {
        Books books = new Books(session.night());
        for (int i = 0; i < session.entries().size(); i++) {
            Entry entry = session.entries().get(i);
            if (entry.events().stream().anyMatch(Event.TurnEnded.class::isInstance)) {
                books.enter(session.observation(i), entry);
            } else {
                books.answers(entry);
            }
        }
        books.hold(session);
        return books;
    }

    /** What the close kept for a later shift is judged by the evidence, as it did. */
    private void hold(Session session) {
        if (session.over() && session.header().setup().held().isPresent()) {
            Model model = session.observation().model();
            double[] posteriors = model.posteriors();
            for (int i = 0; i < posteriors.length; i++) {
                String question = model.nodes().get(i).question();
                if (session.header().setup().holds(question)) {
                    answers[night.question(question)] = posteriors[i];
                }
            }
        }
    }

    /** Enters what one decision led to; {@code seen} is the desk as it was taken. */
    void enter(Observation seen, Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof Event.TurnEnded) {
                List<Stood> turn = Stood.of(seen, (Event.TurnEnded) event);
                turns.add(turn);
                lines.addAll(Booked.of(turn, seen.actions()));
            }
        }
        answers(entry);
    }

    private void answers(Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof Event.Settled) {
                Event.Settled settled = (Event.Settled) event;
                answers[night.question(settled.question())] = settled.yes() ? 1 : 0;
            } else if (event instanceof Event.ToldLater) {
                Event.ToldLater told = (Event.ToldLater) event;
                answers[night.question(told.question())] = told.yes() ? 1 : 0;
            }
        }
    }

    /** Every line, turn by turn. */
    public List<Booked> lines() {
        return Collections.unmodifiableList(lines);
    }

    List<List<Stood>> turns() {
        return turns;
    }

    /** Per question 1 yes, 0 no, in between where the record leaves it open. For a shift that is over. */
    public double answer(int question) {
        return answers[question];
    }

    /**
     * All lines summed. For a shift that is over.
     *
     * @throws IllegalStateException if the ledger does not close
     */
    public Ledger ledger() {
        return Ledger.of(lines, answers);
    }

    /** The lines of some questions summed, whose answers must have been told. */
    public Ledger ledger(List<Integer> questions) {
        return Ledger.of(
                lines.stream()
                        .filter(booked -> questions.contains(booked.line().question()))
                        .toList(),
                answers);
    }
}
