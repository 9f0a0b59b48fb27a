package copytaster.plain;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the player means by a number, an id, a slug or the beginning of one. */
final class Finder {
    private Finder() {}

    static Optional<Item> item(Observation seen, String word) {
        Optional<Integer> number = number(word.startsWith("#") ? word.substring(1) : word);
        return number.isPresent()
                ? seen.wire().stream().filter(i -> i.number() == number.get()).findFirst()
                : seen.item(word);
    }

    /** A question by id, by slug with or without its article, or by an unmistakable beginning of either or of a word in it. */
    static Optional<Topic> topic(Observation seen, String words) {
        String wanted = bare(words);
        List<Topic> begin = new ArrayList<>();
        List<Topic> within = new ArrayList<>();
        for (Topic topic : seen.board()) {
            String slug = bare(topic.slug());
            if (topic.id().equals(words) || slug.equals(wanted)) {
                return Optional.of(topic);
            }
            if (slug.startsWith(wanted) || topic.id().startsWith(wanted)) {
                begin.add(topic);
            } else if (slug.contains("-" + wanted) || topic.id().contains("-" + wanted)) {
                within.add(topic);
            }
        }
        List<Topic> near = begin.isEmpty() ? within : begin;
        return near.size() == 1 && !wanted.isEmpty() ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The checks that the words may mean: an id, or a dispatch's number and a method. */
    static List<Job> jobs(Observation seen, List<String> words) {
        List<Job> jobs = new ArrayList<>();
        for (Job job : seen.checks()) {
            if (words.size() == 1 && job.check().id().equals(words.get(0))) {
                return List.of(job);
            }
            if (words.size() == 2 && job.check().method().startsWith(words.get(1)) && about(seen, job, words.get(0))) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    /** True if a check is on a question that the dispatch or question named speaks of. */
    static boolean about(Observation seen, Job job, String word) {
        Optional<Item> item = item(seen, word);
        if (item.isPresent()) {
            return item.get().claims().stream()
                    .anyMatch(c -> c.question().equals(job.check().on()));
        }
        return topic(seen, word).map(t -> t.id().equals(job.check().on())).orElse(false);
    }

    static Optional<Integer> number(String word) {
        if (word.isEmpty() || word.length() > 5) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = number * 10 + c - '0';
        }
        return Optional.of(number);
    }

    private static String bare(String slug) {
        String lower = slug.toLowerCase(Locale.ROOT).replace(' ', '-');
        return lower.startsWith("the-") ? lower.substring(4) : lower;
    }
}
