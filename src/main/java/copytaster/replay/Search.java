package copytaster.replay;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.narrate.Reports;
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

    /**
     * A moment at which something happened to what was looked for.
     *
     * @param thing the question or dispatch that it happened to
     * @param told what the desk was told of it as the turn began, line by line; none where it was a decision, whose caption says it
     */
    public record Found(int at, Thing thing, List<String> told) {

        /** Keeps its own copy of the list. */
        public Found {
            told = List.copyOf(told);
        }
    }

    /**
     * A question or a dispatch.
     *
     * @param name as a sentence calls it
     * @param text what the question asks, or the dispatch's headline
     */
    public record Thing(String id, boolean question, String name, String text) {

        /** With its headline, if it is a dispatch. */
        public String whole() {
            return question ? name : name + ", “" + text + "”";
        }

        private static Thing of(Observation.Item item) {
            return new Thing(item.id(), false, "dispatch " + item.number(), item.headline());
        }

        private static Thing of(Observation.Topic topic) {
            return new Thing(topic.id(), true, "“" + topic.slug() + "”", topic.question());
        }
    }

    /** The next moment after {@code at} that the words lead to; past the last, the first of all. Only what the desk has met is found. */
    public static Optional<Found> next(Film film, String words, int at) {
        return new Search(film).next(words.strip().toLowerCase(Locale.ROOT), at);
    }

    private Optional<Found> next(String wanted, int at) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Thing> things = things(wanted);
        Optional<Found> first = Optional.empty();
        for (int moment = 1; moment <= film.last(); moment++) {
            for (Event event : film.entry(moment).events()) {
                for (String id : about(event)) {
                    if (things.containsKey(id)) {
                        Found found = found(moment, things.get(id));
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

    private Found found(int moment, Thing thing) {
        List<String> told = new ArrayList<>();
        if (film.scenes().contains(moment)) {
            Observation seen = film.seen(moment);
            for (Event event : film.entry(moment).events()) {
                if (about(event).contains(thing.id())) {
                    told.addAll(told(event, thing, seen));
                }
            }
        }
        return new Found(moment, thing, told);
    }

    private List<String> told(Event event, Thing thing, Observation seen) {
        if (event instanceof Event.Arrived) {
            return List.of("Came in: " + thing.whole() + ".");
        }
        if (event instanceof Event.Opened) {
            return List.of("A new question, " + thing.name() + ": " + thing.text());
        }
        Reports reports = new Reports(night);
        if (event instanceof Event.TurnEnded ended) {
            return ended.out().stream()
                    .filter(filing -> filing.question().equals(thing.id()))
                    .map(filing -> reports.filed(filing, ended.turn(), seen))
                    .toList();
        }
        return reports.news(event, seen).stream().toList();
    }

    /** What the words may mean, by id. A whole id, name or number is meant alone. */
    private Map<String, Thing> things(String wanted) {
        Map<String, Thing> near = new LinkedHashMap<>();
        Observation last = film.seen(film.last());
        for (Observation.Item item : last.wire()) {
            if (wanted.equals(item.id()) || wanted.equals(Integer.toString(item.number()))) {
                return Map.of(item.id(), Thing.of(item));
            }
            if (holds(item.headline(), wanted) || holds(item.source().name(), wanted)) {
                near.put(item.id(), Thing.of(item));
            }
        }
        for (Observation.Topic topic : last.board()) {
            if (wanted.equals(topic.id()) || wanted.equals(topic.slug().toLowerCase(Locale.ROOT))) {
                return Map.of(topic.id(), Thing.of(topic));
            }
            if (holds(topic.slug(), wanted) || holds(topic.question(), wanted)) {
                near.put(topic.id(), Thing.of(topic));
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
