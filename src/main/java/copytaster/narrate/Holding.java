package copytaster.narrate;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds a place, read off our own page and never off the answer.
 *
 * @param mark the letter or figure that stands for it on the map: its own, or the first letter that no place has
 * @param topic the question it hangs on, once that is on the board
 * @param rung how firmly that is said: by our page, or by what became of the question
 * @param holder who holds it, where our page or the record says so
 * @param words "army, we know", "army, we are told", "not known", "we say nothing"; "army, settled" only of what is sure, else "army, the record leans"
 */
public record Holding(
        Scenario.Place place,
        String mark,
        Optional<Topic> topic,
        Optional<Rung> rung,
        Optional<String> holder,
        String words) {

    /** Whether what our page says of it was decided in this turn, or went out as the turn before ended. */
    public boolean changed(Observation seen) {
        return topic.flatMap(Topic::line)
                .filter(line -> line.drafted() || line.since() > 0 && line.since() >= seen.turn() - 1)
                .isPresent();
    }

    /** Every place of the map, in the scenario's order. */
    public static List<Holding> of(Night night, Observation seen) {
        List<Holding> holdings = new ArrayList<>();
        Voice voice = new Voice(night);
        List<Scenario.Place> places = night.scenario().places();
        List<String> marks = marks(places);
        for (int i = 0; i < places.size(); i++) {
            holdings.add(of(places.get(i), marks.get(i), seen, voice));
        }
        return List.copyOf(holdings);
    }

    /** Their own marks; A, B, C… as far as they are free, then a, b, c…, for those without one. */
    private static List<String> marks(List<Scenario.Place> places) {
        Set<String> taken = new LinkedHashSet<>();
        places.forEach(place -> place.mark().ifPresent(taken::add));
        List<String> marks = new ArrayList<>();
        int next = 0;
        for (Scenario.Place place : places) {
            String mark = place.mark().orElse("");
            while (mark.isEmpty()) {
                String letter = Character.toString(next < 26 ? 'A' + next : 'a' + (next - 26) % 26);
                mark = taken.contains(letter) && next < 52 ? "" : letter;
                next++;
            }
            marks.add(mark);
        }
        return marks;
    }

    private static Holding of(Scenario.Place place, String mark, Observation seen, Voice voice) {
        Optional<Topic> topic = place.question().flatMap(seen::topic);
        if (place.question().isEmpty()) {
            return new Holding(place, mark, topic, Optional.empty(), Optional.empty(), "a landmark");
        }
        if (topic.isPresent() && topic.get().settled().isPresent()) {
            return settled(place, mark, topic.get(), voice);
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
        return new Holding(place, mark, topic, rung, holder, words);
    }

    private static Holding settled(Scenario.Place place, String mark, Topic topic, Voice voice) {
        boolean yes = topic.settled().orElseThrow();
        String held = held(place, yes);
        boolean sure = voice.sure(topic);
        Rung rung = yes ? sure ? Rung.CONFIRMED : Rung.ATTRIBUTED : sure ? Rung.DEBUNKED : Rung.DOUBTFUL;
        String words = held + (sure ? ", settled" : ", the record leans");
        return new Holding(place, mark, Optional.of(topic), Optional.of(rung), Optional.of(held), words);
    }

    private static String held(Scenario.Place place, boolean yes) {
        return yes ? place.ifYes() : place.ifNo();
    }
}
