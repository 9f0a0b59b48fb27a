package copytaster.replay;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.scenario.Night;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the moments at which something happened to a question or a dispatch, by its name, its id, its number or words of it. */
public final class Search {
    private final Film film;
    private final Night night;

    private Search(Film film) {
        this.film = film;
        this.night = film.session().night();
    }

    /** @param what the question or dispatch that something happened to, as the desk calls it */
    public record Found(int at, String what) {}

    /** The next moment after {@code at} that the words lead to; past the last, the first of all. Only what the desk has met is found. */
    public static Optional<Found> next(Film film, String words, int at) {
        return new Search(film).next(words.strip().toLowerCase(Locale.ROOT), at);
    }

    private Optional<Found> next(String wanted, int at) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = names(wanted);
        Optional<Found> first = Optional.empty();
        for (int moment = 1; moment <= film.last(); moment++) {
            for (Event event : film.entry(moment).events()) {
                for (String id : about(event)) {
                    if (names.containsKey(id)) {
                        Found found = new Found(moment, names.get(id));
                        if (moment > at) {
                            return Optional.of(found);
                        }
                        first = first.isPresent() ? first : Optional.of(found);
                    }
                }
            }
        }
        return first;
    }

    /** Ids of what the words may mean, and what to call it. A whole id, name or number is meant alone. */
    private Map<String, String> names(String wanted) {
        Map<String, String> near = new LinkedHashMap<>();
        Observation last = film.seen(film.last());
        for (Observation.Item item : last.wire()) {
            String name = "dispatch " + item.number() + ", “" + item.headline() + "”";
            if (wanted.equals(item.id()) || wanted.equals(Integer.toString(item.number()))) {
                return Map.of(item.id(), name);
            }
            if (holds(item.headline(), wanted) || holds(item.source().name(), wanted)) {
                near.put(item.id(), name);
            }
        }
        for (Observation.Topic topic : last.board()) {
            if (wanted.equals(topic.id()) || wanted.equals(topic.slug().toLowerCase(Locale.ROOT))) {
                return Map.of(topic.id(), topic.slug());
            }
            if (holds(topic.slug(), wanted) || holds(topic.question(), wanted)) {
                near.put(topic.id(), topic.slug());
            }
        }
        return near;
    }

    private static boolean holds(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Ids of the dispatches and questions that an event happened to. */
    private List<String> about(Event event) {
        List<String> ids = new ArrayList<>();
        if (event instanceof Event.DispatchRun run) {
            ids.add(run.dispatch());
            run.filings().forEach(filing -> ids.add(filing.question()));
        } else if (event instanceof Event.Rerated rerated) {
            ids.add(rerated.filing().question());
        } else if (event instanceof Event.Led led) {
            ids.add(led.question());
        } else if (event instanceof Event.CheckOrdered order) {
            ids.add(on(order.check()));
        } else if (event instanceof Event.CheckReturned returned) {
            ids.add(on(returned.check()));
        } else if (event instanceof Event.Traced traced) {
            ids.add(traced.dispatch());
        } else if (event instanceof Event.Held held) {
            ids.add(held.dispatch());
        } else if (event instanceof Event.Spiked spiked) {
            ids.add(spiked.dispatch());
        } else if (event instanceof Event.CameBack back) {
            ids.add(back.dispatch());
        } else if (event instanceof Event.Arrived arrived) {
            ids.add(arrived.dispatch());
        } else if (event instanceof Event.Opened opened) {
            ids.add(opened.question());
        } else if (event instanceof Event.Settled settled) {
            ids.add(settled.question());
        } else if (event instanceof Event.ToldLater told) {
            ids.add(told.question());
        } else if (event instanceof Event.TurnEnded ended) {
            for (Filing filing : ended.out()) {
                ids.add(filing.question());
            }
        }
        return ids;
    }

    private String on(String id) {
        Check check = night.check(night.check(id));
        return check.on();
    }
}
