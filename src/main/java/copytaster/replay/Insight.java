package copytaster.replay;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.belief.Verdict;
import copytaster.narrate.Reports;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Millionths;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.sim.Booked;
import copytaster.sim.Books;
import copytaster.sim.Stood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What can be told of a session with hindsight: how each question ran, the corrections and the blunders. Of an unfinished shift only
 * questions that its desk has been told the answer of are spoken of; a correction is no secret.
 *
 * @param tracks the questions that may be spoken of, in the board's order
 * @param marks in order of their moments
 */
public record Insight(List<Track> tracks, List<Mark> marks) {

    static Insight of(Session session) {
        return new Maker(session).made();
    }

    /** The question called {@code id}, if it may be spoken of. */
    public Optional<Track> track(String id) {
        return tracks.stream().filter(t -> t.question().equals(id)).findFirst();
    }

    /** The next mark of a kind after a moment, or, if there is none, the first of all. */
    public Optional<Mark> next(Mark.Kind kind, int at) {
        List<Mark> of = marks.stream().filter(m -> m.kind() == kind).toList();
        return of.stream()
                .filter(m -> m.at() > at)
                .findFirst()
                .or(() -> of.stream().findFirst());
    }

    /** The blunder that gave away most, if there was one; the first of equals. */
    public Optional<Mark> worst() {
        return marks.stream().filter(m -> m.cost() > 0).max(Comparator.comparingDouble(Mark::cost));
    }

    /** The marks of one moment. */
    public List<Mark> at(int moment) {
        return marks.stream().filter(m -> m.at() == moment).toList();
    }

    private static final class Maker {
        private final Session session;
        private final Night night;
        private final Books books;
        private final Reports reports;
        private final Map<String, List<Track.Point>> points = new LinkedHashMap<>();
        private final Map<String, Topic> spoken = new LinkedHashMap<>();
        private final List<Mark> marks = new ArrayList<>();

        /** What last went out of each question. */
        private final Map<String, OptionalDouble> out = new LinkedHashMap<>();

        /** Questions whose line was a blunder as the last turn ended: it is told once, not turn after turn. */
        private final Map<String, OptionalDouble> blundering = new LinkedHashMap<>();

        Maker(Session session) {
            this.session = session;
            this.night = session.night();
            this.books = Books.of(session);
            this.reports = new Reports(night);
        }

        Insight made() {
            for (Topic topic : session.observation().board()) {
                if (session.over() || topic.settled().isPresent()) {
                    spoken.put(topic.id(), topic);
                    points.put(topic.id(), new ArrayList<>());
                }
            }
            int line = 0;
            for (Entry entry : session.entries()) {
                for (Event event : entry.events()) {
                    if (event instanceof Event.TurnEnded ended) {
                        corrections(entry.number(), ended);
                        line = ended(entry.number(), ended, line);
                    }
                }
            }
            last();
            nameTheWorst();
            return new Insight(tracks(), List.copyOf(marks));
        }

        private void nameTheWorst() {
            List<Mark> blunders =
                    marks.stream().filter(m -> m.kind() == Mark.Kind.BLUNDER).toList();
            blunders.stream()
                    .max(Comparator.comparingDouble(Mark::cost))
                    .ifPresent(worst -> marks.set(marks.indexOf(worst), worst.worst(blunders.size())));
        }

        private void corrections(int at, Event.TurnEnded ended) {
            for (Filing filing : ended.out()) {
                if (filing.move() != Filing.Move.FIRST && filing.move() != Filing.Move.UPDATE) {
                    String words = reports.filed(filing, ended.turn(), session.observation());
                    marks.add(new Mark(at, ended.turn(), Mark.Kind.CORRECTION, filing.question(), words, 0));
                }
            }
        }

        /** @return the number of the books' next line */
        private int ended(int at, Event.TurnEnded ended, int first) {
            int line = first;
            for (Event.Standing standing : ended.standings()) {
                Booked booked = books.lines().get(line++);
                if (spoken.containsKey(standing.question())) {
                    OptionalDouble said = standing.said() < 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Millionths.chance(standing.said()));
                    Stood stood = booked.line();
                    points.get(standing.question())
                            .add(new Track.Point(
                                    ended.turn(), stood.street(), before(at, standing.question()), stood.posterior()));
                    out.put(standing.question(), said);
                    blunder(at, standing.question(), booked, said);
                }
            }
            return line;
        }

        /** What readers had of a question while a turn lasted: what went out before it, or what it began with. */
        private OptionalDouble before(int at, String question) {
            if (!out.containsKey(question)) {
                Observation seen = session.observation(at - 1);
                Optional<Rung> found = seen.topic(question).orElseThrow().published();
                out.put(
                        question,
                        found.isPresent()
                                ? OptionalDouble.of(seen.ladder().tells(found.get()))
                                : OptionalDouble.empty());
            }
            return out.get(question);
        }

        /** The page as a question's last turn left it, at the hour at which it was settled or the desk closed. */
        private void last() {
            Optional<Observation> closed = closed();
            points.forEach((question, of) -> {
                if (!of.isEmpty()) {
                    int next = of.get(of.size() - 1).turn() + 1;
                    boolean open = next > night.turns();
                    double street = open
                            ? Millionths.chance(closed.orElseThrow()
                                    .topic(question)
                                    .orElseThrow()
                                    .street())
                            : Double.NaN;
                    double posterior =
                            open ? closed.orElseThrow().model().posteriors()[night.question(question)] : Double.NaN;
                    of.add(new Track.Point(next, street, out.get(question), posterior));
                }
            });
        }

        /** The desk once the last turn was over, if it is. */
        private Optional<Observation> closed() {
            for (Entry entry : session.entries()) {
                for (Event event : entry.events()) {
                    if (event instanceof Event.DeskClosed) {
                        return Optional.of(session.observation(entry.number()));
                    }
                }
            }
            return Optional.empty();
        }

        private void blunder(int at, String question, Booked booked, OptionalDouble said) {
            Stood stood = booked.line();
            if (booked.forced() || Verdict.on(stood.loss()) != Verdict.BLUNDER) {
                blundering.remove(question);
                return;
            }
            if (!said.equals(blundering.put(question, said))) {
                String text = Mark.blunder(
                        spoken.get(question).slug(),
                        said,
                        stood.street(),
                        new Voice(night).hour(stood.turn()),
                        stood.posterior());
                marks.add(new Mark(at, stood.turn(), Mark.Kind.BLUNDER, question, text, booked.judgement()));
            }
        }

        private List<Track> tracks() {
            List<Track> tracks = new ArrayList<>();
            for (Topic topic : spoken.values()) {
                double answer = books.answer(night.question(topic.id()));
                boolean sure = topic.settled().isPresent() && new Voice(night).sure(topic);
                tracks.add(new Track(
                        topic.id(),
                        topic.slug(),
                        topic.question(),
                        answer,
                        sure,
                        settledAt(topic.id()),
                        points.get(topic.id())));
            }
            return List.copyOf(tracks);
        }

        private int settledAt(String question) {
            int turn = 0;
            for (Entry entry : session.entries()) {
                for (Event event : entry.events()) {
                    if (event instanceof Event.TurnBegan began) {
                        turn = began.turn();
                    } else if (event instanceof Event.Settled settled
                            && settled.question().equals(question)) {
                        return turn;
                    }
                }
            }
            return 0;
        }
    }
}
