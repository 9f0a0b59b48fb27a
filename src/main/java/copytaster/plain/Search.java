package copytaster.plain;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dispatches and questions by what they say or how they stand. */
final class Search {
    private Search() {}

    /** Dispatches that hold all the words, in the headline, the text, the claims or the source's name; capitals or not. */
    static List<Item> items(Observation seen, List<String> words) {
        return seen.wire().stream().filter(item -> holds(text(item), words)).toList();
    }

    static List<Topic> topics(Observation seen, List<String> words) {
        return seen.board().stream()
                .filter(topic -> holds(topic.slug() + ' ' + topic.question(), words))
                .toList();
    }

    /** Dispatches on a question. */
    static List<Item> on(Observation seen, Topic topic) {
        return seen.wire().stream()
                .filter(item ->
                        item.claims().stream().anyMatch(c -> c.question().equals(topic.id())))
                .toList();
    }

    private static boolean holds(String text, List<String> words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String text(Item item) {
        List<String> texts = new ArrayList<>(
                List.of(item.headline(), item.lead(), item.source().name()));
        texts.addAll(item.body());
        item.claims().forEach(claim -> texts.add(claim.text()));
        return String.join("\n", texts);
    }
}
