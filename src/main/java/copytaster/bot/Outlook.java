package copytaster.bot;

import copytaster.act.Command.Placing;
import copytaster.belief.Amends;
import copytaster.belief.Information;
import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.rules.Millionths;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that count, seen with an editor's beliefs: what is told of each, what would be best, what that would win. */
final class Outlook {
    private final Observation seen;
    private final double[] beliefs;
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, Topic> counting = new LinkedHashMap<>();

    Outlook(Observation seen, double[] beliefs) {
        this.seen = seen;
        this.beliefs = beliefs;
        for (Model.Node node : seen.model().nodes()) {
            nodes.put(node.question(), nodes.size());
        }
        for (Topic topic : seen.board()) {
            if (topic.settled().isEmpty()) {
                counting.put(topic.id(), topic);
            }
        }
    }

    /** A rung to move a question's line to, the points that is expected to win, and what would be left of them a turn later. */
    record Move(Rung rung, double points, double later) {}

    Observation seen() {
        return seen;
    }

    int node(String question) {
        return nodes.get(question);
    }

    /** The chance of yes. */
    double belief(String question) {
        return beliefs[node(question)];
    }

    Iterable<Topic> counting() {
        return counting.values();
    }

    static double street(Topic topic) {
        return Millionths.chance(topic.street());
    }

    /** What readers are told: by our line, or without one by what is going round. */
    double told(Topic topic) {
        return topic.line().map(line -> seen.ladder().tells(line.rung())).orElseGet(() -> street(topic));
    }

    double[] rungs() {
        double[] rungs = new double[Rung.values().length];
        for (Rung rung : Rung.values()) {
            rungs[rung.ordinal()] = seen.ladder().tells(rung);
        }
        return rungs;
    }

    /** H: the turns it will still count, this one included: to the hour it will be known, where that is announced, else to the end. */
    int turns(Topic topic) {
        int last = seen.turns() + Clock.AFTER;
        return topic.knownAt().map(known -> known - 1).orElse(last) - seen.turn() + 1;
    }

    /** Nothing can be done after this turn. */
    boolean lastTurn() {
        return seen.turn() >= seen.turns();
    }

    Information.Stake stake(Topic topic) {
        return new Information.Stake(node(topic.id()), topic.weight(), street(topic), told(topic), turns(topic));
    }

    /** The rung that wins most, and G = w[(π − p)² − (k − p)²]·H; empty for a question that does not count. */
    Optional<Move> best(String question) {
        Topic topic = counting.get(question);
        if (topic == null) {
            return Optional.empty();
        }
        double p = belief(question);
        double now = square(told(topic) - p);
        Move best = null;
        for (Rung rung : Rung.values()) {
            double rate = topic.weight() * (now - square(seen.ladder().tells(rung) - p));
            double points = rate * turns(topic);
            if (best == null || points > best.points()) {
                best = new Move(rung, points, lastTurn() ? 0 : points - rate);
            }
        }
        return Optional.of(best);
    }

    /** The placing of a line on {@code rung}: a correction is made openly unless quiet is right. */
    Placing placing(String question, Rung rung) {
        Optional<Rung> told = counting.get(question).firmest();
        boolean quietly = told.isPresent()
                && told.get().correctedBy(rung)
                && Amends.quietIsRight(seen.ladder().tells(told.get()), belief(question));
        return new Placing(rung, quietly, List.of());
    }

    /** Points a turn that a line is expected to give over what is going round: w[(c − p)² − (π − p)²]. */
    double worth(Topic topic) {
        double p = belief(topic.id());
        return topic.weight() * (square(street(topic) - p) - square(told(topic) - p));
    }

    /** The counting question with a line that is expected to give most, if it gives something or is to take over from one of them. */
    Optional<String> lead() {
        String best = null;
        double most = counting.values().stream().anyMatch(Topic::lead) ? Double.NEGATIVE_INFINITY : 0;
        for (Topic topic : counting()) {
            if (topic.line().isPresent() && worth(topic) > most) {
                most = worth(topic);
                best = topic.id();
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The three questions with most at stake when the answer comes: w·E[(π − o)² − the least miss that a rung allows].
     */
    List<String> handover() {
        List<Topic> topics = new ArrayList<>(counting.values());
        topics.sort((a, b) -> Double.compare(atStake(b), atStake(a)));
        return topics.stream().limit(3).map(Topic::id).toList();
    }

    Map<String, Double> atStake() {
        Map<String, Double> stakes = new LinkedHashMap<>();
        counting.forEach((id, topic) -> stakes.put(id, atStake(topic)));
        return stakes;
    }

    private double atStake(Topic topic) {
        double p = belief(topic.id());
        double told = told(topic);
        double best = p * square(seen.ladder().tells(Rung.CONFIRMED) - 1)
                + (1 - p) * square(seen.ladder().tells(Rung.DEBUNKED));
        return topic.weight() * (p * square(told - 1) + (1 - p) * square(told) - best);
    }

    private static double square(double x) {
        return x * x;
    }
}
