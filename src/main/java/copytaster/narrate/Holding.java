package copytaster.narrate;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who holds a place, read off our own page and never off the answer.
 *
 * @param holder who holds it, where our page or what is sure says so
 * @param words "army, we know", "army, we are told", "not known", "we say nothing"; "army, settled" only of what is sure
 */
public record Holding(Scenario.Place place, Optional<Rung> rung, Optional<String> holder, String words) {

    /** Every place of the map, in the scenario's order. */
    public static List<Holding> of(Night night, Observation seen) {
        List<Holding> holdings = new ArrayList<>();
        Voice voice = new Voice(night);
        for (Scenario.Place place : night.scenario().places()) {
            holdings.add(of(place, seen, voice));
        }
        return List.copyOf(holdings);
    }

    private static Holding of(Scenario.Place place, Observation seen, Voice voice) {
        Optional<Topic> topic = place.question().flatMap(seen::topic);
        if (place.question().isEmpty()) {
            return new Holding(place, Optional.empty(), Optional.empty(), "a landmark");
        }
        if (topic.isPresent() && topic.get().settled().isPresent()) {
            if (!voice.sure(topic.get())) {
                return new Holding(
                        place, Optional.of(Rung.UNCONFIRMED), Optional.empty(), voice.toldBriefly(topic.get()));
            }
            boolean yes = topic.get().settled().get();
            String held = held(place, yes);
            return new Holding(
                    place, Optional.of(yes ? Rung.CONFIRMED : Rung.DEBUNKED), Optional.of(held), held + ", settled");
        }
        Optional<Rung> rung = topic.flatMap(Topic::line).map(Observation.Standing::rung);
        Optional<String> holder = rung.flatMap(r -> switch (r) {
            case CONFIRMED, ATTRIBUTED -> Optional.of(held(place, true));
            case UNCONFIRMED -> Optional.empty();
            case DOUBTFUL, DEBUNKED -> Optional.of(held(place, false));
        });
        String words = rung.map(r -> switch (r) {
                    case CONFIRMED, DEBUNKED -> holder.orElseThrow() + ", we say";
                    case ATTRIBUTED -> holder.orElseThrow() + ", we are told";
                    case UNCONFIRMED -> "not known, we say";
                    case DOUBTFUL -> "probably " + holder.orElseThrow() + ", we say";
                })
                .orElse("we say nothing");
        return new Holding(place, rung, holder, words);
    }

    private static String held(Scenario.Place place, boolean yes) {
        return yes ? place.ifYes() : place.ifNo();
    }
}
