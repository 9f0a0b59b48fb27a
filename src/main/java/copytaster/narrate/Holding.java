package copytaster.narrate;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds a place, read off our own page and never off the answer.
 *
 * @param mark the letter or figure that stands for it on the map: its own, or the first letter that no place has
 * @param topic the question it hangs on, once that is on the board
 * @param rung how firmly that is said: by our page, or by what became of the question
 * @param holder who holds it, where our page or the record says so
 * @param sign what stands on the map for who holds it, one column wide: a symbol that is the same all night and no other holder's; {@code
 *     ?} where we say that it is not known or doubt that somebody does, a blank where we say nothing and where nobody can hold it: how it is there takes words
 * @param words "army, we say", "army, we are told", "probably not army, we say", "not known, we say", "we say nothing"; "army, settled" only of what is sure, else
 *     "army, the record leans"; where our page says otherwise, that too
 */
public record Holding(
        Scenario.Place place,
        String mark,
        Optional<Topic> topic,
        Optional<Rung> rung,
        Optional<String> holder,
        String sign,
        String words) {

    /** The sign where who holds it is not known, or doubted. */
    public static final String NOT_KNOWN = "?";

    /** Parts what became of a question from what our page says otherwise. */
    public static final String OURS = "; ";

    /** For those who may hold a place. No letters: the places have those. */
    private static final String SYMBOLS = "■◆◇□▬¤0123456789";

    /** Whether what our page says of it was decided in this turn, or went out as the turn before ended: after the last, as that did. */
    public boolean changed(Observation seen) {
        return topic.flatMap(Topic::line)
                .filter(line -> line.drafted() || line.since() > 0 && line.since() >= seen.turnByTheClock() - 1)
                .isPresent();
    }

    /** Whether it hangs on a question of which the answer is in, or to which the record leans at the close. */
    public boolean settled() {
        return topic.flatMap(Topic::settled).isPresent();
    }

    /** Every place of the map, in the scenario's order. */
    public static List<Holding> of(Night night, Observation seen) {
        List<Holding> holdings = new ArrayList<>();
        Voice voice = new Voice(night);
        List<Scenario.Place> places = night.scenario().places();
        List<String> marks = marks(places);
        Map<String, String> signs = signs(places);
        for (int i = 0; i < places.size(); i++) {
            holdings.add(of(places.get(i), marks.get(i), signs, seen, voice));
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

    /** Of everyone who may come to hold a place their symbol, in the order in which the places name them. */
    public static Map<String, String> signs(List<Scenario.Place> places) {
        Set<String> holders = new LinkedHashSet<>();
        for (Scenario.Place place : places) {
            if (place.held() && place.question().isPresent()) {
                holders.add(place.ifYes());
                holders.add(place.ifNo());
            }
        }
        Map<String, String> signs = new LinkedHashMap<>();
        for (String holder : holders) {
            int next = Math.min(signs.size(), SYMBOLS.length() - 1);
            signs.put(holder, SYMBOLS.substring(next, next + 1));
        }
        return signs;
    }

    private static String sign(Scenario.Place place, boolean yes, Map<String, String> signs) {
        return place.held() ? signs.get(held(place, yes)) : " ";
    }

    private static Holding of(
            Scenario.Place place, String mark, Map<String, String> signs, Observation seen, Voice voice) {
        Optional<Topic> topic = place.question().flatMap(seen::topic);
        if (place.question().isEmpty()) {
            return new Holding(place, mark, topic, Optional.empty(), Optional.empty(), " ", "a landmark");
        }
        if (topic.isPresent() && topic.get().settled().isPresent()) {
            return settled(place, mark, signs, topic.get(), voice);
        }
        Optional<Rung> rung = topic.flatMap(Topic::line).map(Observation.Standing::rung);
        Optional<String> holder = rung.flatMap(r -> holder(place, r));
        String sign = rung.isEmpty()
                ? " "
                : holder.isEmpty() ? NOT_KNOWN : sign(place, rung.get().side() > 0, signs);
        String words = rung.map(r -> claimed(place, r) + ", " + voiced(r)).orElse("we say nothing");
        return new Holding(place, mark, topic, rung, holder, sign, words);
    }

    private static Holding settled(
            Scenario.Place place, String mark, Map<String, String> signs, Topic topic, Voice voice) {
        boolean yes = topic.settled().orElseThrow();
        String held = held(place, yes);
        boolean sure = voice.sure(topic);
        Rung rung = yes ? sure ? Rung.CONFIRMED : Rung.ATTRIBUTED : sure ? Rung.DEBUNKED : Rung.DOUBTFUL;
        String words = held + (sure ? ", settled" : ", the record leans") + otherwise(place, topic, yes);
        return new Holding(
                place, mark, Optional.of(topic), Optional.of(rung), Optional.of(held), sign(place, yes, signs), words);
    }

    /** What our page still says, as firmly as it does, of a place about which something else has been settled: {@code ; we say army}. */
    private static String otherwise(Scenario.Place place, Topic topic, boolean yes) {
        return topic.line()
                .map(Observation.Standing::rung)
                .filter(rung -> rung.side() * (yes ? 1 : -1) <= 0)
                .map(rung -> OURS + voiced(rung) + ' ' + claimed(place, rung))
                .orElse("");
    }

    /**
     * Who a line on this rung says holds it, in words as firm as the rung: {@code army}, {@code probably not army}, {@code not known}; how it
     * is where nobody can, {@code probably shut}.
     */
    private static String claimed(Scenario.Place place, Rung rung) {
        if (rung == Rung.DOUBTFUL) {
            return "probably " + (place.held() ? "not " + place.ifYes() : place.ifNo());
        }
        return holder(place, rung).orElse("not known");
    }

    private static String voiced(Rung rung) {
        return rung == Rung.ATTRIBUTED ? "we are told" : "we say";
    }

    /** Who a line on this rung says holds it, if it says: that somebody does probably not is no word of who does. */
    private static Optional<String> holder(Scenario.Place place, Rung rung) {
        boolean silent = rung.side() == 0 || place.held() && rung == Rung.DOUBTFUL;
        return silent ? Optional.empty() : Optional.of(held(place, rung.side() > 0));
    }

    private static String held(Scenario.Place place, boolean yes) {
        return yes ? place.ifYes() : place.ifNo();
    }
}
