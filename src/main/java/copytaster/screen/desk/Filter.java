package copytaster.screen.desk;

import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that a line of a list must hold, all of them, in any case and order. */
record Filter(List<String> words) {
    static Filter of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Filter(words);
    }

    boolean all() {
        return words.isEmpty();
    }

    boolean keeps(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    boolean keeps(Topic topic) {
        return all()
                || keeps(topic.slug()
                        + ' '
                        + topic.question()
                        + ' '
                        + topic.line()
                                .map(l -> l.rung().heading() + ' ' + l.text())
                                .orElse(""));
    }

    boolean keeps(Job job, String slug) {
        return all()
                || keeps(slug + ' ' + job.check().title() + ' ' + job.check().method());
    }

    /** Whether a dispatch is kept; besides its text, the words unread, urgent, held, run, spiked and traced ask how it stands. */
    boolean keeps(Model model, Item item) {
        for (String word : words) {
            boolean kept = switch (word) {
                case "unread" -> model.at().unread().contains(item.id());
                case "urgent" -> item.urgent();
                case "held" -> item.held().isPresent();
                case "run" -> item.ran();
                case "spiked" -> item.spiked();
                case "traced" -> item.origin().isPresent();
                default -> text(model, item).contains(word);
            };
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private static String text(Model model, Item item) {
        StringBuilder text = new StringBuilder()
                .append(item.number())
                .append(' ')
                .append(item.source().name())
                .append(' ')
                .append(item.source().kind().word())
                .append(' ')
                .append(item.channel().word())
                .append(' ')
                .append(item.headline())
                .append(' ')
                .append(item.lead());
        for (String paragraph : item.body()) {
            text.append(' ').append(paragraph);
        }
        for (Said said : item.claims()) {
            text.append(' ')
                    .append(model.voice().slug(said.question()))
                    .append(' ')
                    .append(said.text());
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
