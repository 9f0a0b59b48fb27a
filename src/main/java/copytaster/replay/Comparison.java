package copytaster.replay;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Gauges;
import copytaster.scenario.Rung;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.sim.Booked;
import copytaster.sim.Books;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two sessions of one night under one seed, beside each other.
 *
 * @param shared how many decisions they have in common from the beginning
 * @param turns the turns that both ended, from that of the first difference on
 */
public record Comparison(Session one, Session other, int shared, List<Turn> turns) {

    /**
     * One turn in both.
     *
     * @param lines where their pages differed as the turn had ended
     */
    public record Turn(int turn, Side one, Side other, List<Line> lines) {}

    /**
     * A session as a turn of it had ended.
     *
     * @param decided what was decided in it, in the notation of commands; what was taken back left out
     * @param points understanding won up to and with this turn; empty unless both shifts are over, since it depends on the answers
     */
    public record Side(List<String> decided, Gauges gauges, Optional<Double> points) {}

    /** A question that the two pages told differently; empty for a page that said nothing. */
    public record Line(String slug, Optional<Rung> one, Optional<Rung> other) {}

    /** Why two sessions cannot be compared, in a sentence; empty if they can. */
    public static Optional<String> hindrance(Session one, Session other) {
        var a = one.header();
        var b = other.header();
        if (!a.scenarioHash().equals(b.scenarioHash())) {
            return Optional.of(
                    a.scenario().equals(b.scenario())
                            ? "They were played on different versions of the scenario " + a.scenario() + "."
                            : "They are of different nights: " + a.scenario() + " and " + b.scenario() + ".");
        }
        if (a.mode() != b.mode()) {
            return Optional.of("One is on the record, the other an altered night.");
        }
        if (a.seed() != b.seed()) {
            return Optional.of("Their seeds differ (" + a.seed() + " and " + b.seed()
                    + "), so their luck does: begin both with the same --seed, or branch one from the other.");
        }
        return a.digest().equals(b.digest())
                ? Optional.empty()
                : Optional.of("They were played under different rules or at different difficulty.");
    }

    /**
     * @throws IllegalArgumentException if there is a {@link #hindrance}
     */
    public static Comparison of(Session one, Session other) {
        hindrance(one, other).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        int shared = shared(one, other);
        int from = turnOf(one, other, shared);
        boolean over = one.over() && other.over();
        List<Side> ones = sides(one, over);
        List<Side> others = sides(other, over);
        List<List<Topic>> pages = pages(one);
        List<List<Topic>> otherPages = pages(other);
        List<Turn> turns = new ArrayList<>();
        for (int turn = Math.max(1, from); turn <= Math.min(ones.size(), others.size()); turn++) {
            int i = turn - 1;
            turns.add(new Turn(turn, ones.get(i), others.get(i), differing(pages.get(i), otherPages.get(i))));
        }
        return new Comparison(one, other, shared, List.copyOf(turns));
    }

    /** What each did where they first parted: the decision, or empty for the one that went no further. */
    public Optional<Entry> parted(Session session) {
        return shared < session.entries().size() ? Optional.of(session.entries().get(shared)) : Optional.empty();
    }

    /** Whether one is the other, as far as it goes. */
    public boolean same() {
        return shared == Math.min(one.entries().size(), other.entries().size());
    }

    private static int shared(Session one, Session other) {
        int shared = 0;
        int most = Math.min(one.entries().size(), other.entries().size());
        while (shared < most && one.entries().get(shared).equals(other.entries().get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The turn of the first difference; past every turn where there is none. */
    private static int turnOf(Session one, Session other, int entry) {
        boolean parts = entry < one.entries().size() && entry < other.entries().size();
        return parts ? one.entries().get(entry).turn() : Integer.MAX_VALUE;
    }

    private static List<Side> sides(Session session, boolean over) {
        List<Side> sides = new ArrayList<>();
        Books books = Books.of(session);
        double points = 0;
        List<String> decided = new ArrayList<>();
        for (Entry entry : session.entries()) {
            Command command = entry.command();
            if (command instanceof Command.Undo) {
                decided.remove(decided.size() - 1);
            } else if (command instanceof Command.Next) {
                Observation after = session.observation(entry.number());
                points += over ? points(books, entry.turn()) : 0;
                sides.add(
                        new Side(List.copyOf(decided), after.gauges(), over ? Optional.of(points) : Optional.empty()));
                decided.clear();
            } else if (!(command instanceof Command.Open)) {
                decided.add(CommandText.of(command));
            }
        }
        return sides;
    }

    private static double points(Books books, int turn) {
        double points = 0;
        for (Booked booked : books.lines()) {
            if (booked.line().turn() == turn) {
                double answer = books.answer(booked.line().question());
                points += booked.line().turns() * booked.line().terms(answer).understanding();
            }
        }
        return points;
    }

    /** The board just after each turn's end. */
    private static List<List<Topic>> pages(Session session) {
        List<List<Topic>> pages = new ArrayList<>();
        for (Entry entry : session.entries()) {
            if (entry.events().stream().anyMatch(Event.TurnEnded.class::isInstance)) {
                pages.add(session.observation(entry.number()).board());
            }
        }
        return pages;
    }

    private static List<Line> differing(List<Topic> one, List<Topic> other) {
        List<Line> lines = new ArrayList<>();
        for (Topic topic : one) {
            Optional<Rung> there = other.stream()
                    .filter(t -> t.id().equals(topic.id()))
                    .findFirst()
                    .flatMap(Topic::published);
            if (!Objects.equals(topic.published(), there)) {
                lines.add(new Line(topic.slug(), topic.published(), there));
            }
        }
        for (Topic topic : other) {
            boolean only = one.stream().noneMatch(t -> t.id().equals(topic.id()));
            if (only && topic.published().isPresent()) {
                lines.add(new Line(topic.slug(), Optional.empty(), topic.published()));
            }
        }
        return List.copyOf(lines);
    }
}
