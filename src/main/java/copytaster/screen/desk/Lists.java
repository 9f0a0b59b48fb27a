package copytaster.screen.desk;

import copytaster.act.Until;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands in each list to choose from, in the order in which it is shown and the cursor goes through it. */
final class Lists {
    private Lists() {}

    /** The questions of a list, those that its filter keeps. */
    static List<Topic> topics(Model model, Overlay.Listing list) {
        List<Topic> topics = switch (list.place()) {
            case PAGE -> page(model);
            case BOARD -> board(model.seen());
            default -> counting(model.seen());
        };
        Filter filter = Filter.of(list.filter());
        topics.removeIf(topic -> !filter.keeps(topic));
        return topics;
    }

    /** The checks of a list, those that its filter keeps. */
    static List<Job> checks(Model model, Overlay.Listing list) {
        List<Job> jobs = checks(model.seen(), list.about());
        Filter filter = Filter.of(list.filter());
        jobs.removeIf(job -> !filter.keeps(job, model.voice().slug(job.check().on())));
        return jobs;
    }

    /** What a dispatch can be held for, as far as the filter of the list keeps it. */
    static List<Until> untils(Model model, Overlay.Listing list) {
        List<Until> untils =
                untils(model.seen(), Find.item(model.seen(), list.about().get(0)));
        Filter filter = Filter.of(list.filter());
        untils.removeIf(until -> !filter.keeps(model.voice().until(until)));
        return untils;
    }

    /** True if our line has been settled against us and stands. */
    static boolean wrong(Topic topic) {
        return topic.line().isPresent()
                && topic.settled().isPresent()
                && topic.line().get().rung().side() * (topic.settled().get() ? 1 : -1) < 0;
    }

    /** The questions of which our line has turned out wrong and can be put right, in the order of the board. */
    static List<String> toPutRight(Observation seen) {
        List<String> wrong = new ArrayList<>();
        for (Topic topic : seen.board()) {
            if (topic.settled().isPresent() && Find.rerate(seen, topic.id()) != null) {
                wrong.add(topic.id());
            }
        }
        return wrong;
    }

    /** True if our line has been settled for us: it leans to the side on which the answer fell. */
    static boolean right(Topic topic) {
        return topic.line().isPresent()
                && topic.settled().isPresent()
                && topic.line().get().rung().side() * (topic.settled().get() ? 1 : -1) > 0;
    }

    /** The lines of the page: what is wrong, what the record leans against, the lead, then box by box, the firmest yes first. */
    static List<Topic> page(Model model) {
        Observation seen = model.seen();
        List<Topic> lines = new ArrayList<>();
        for (boolean sure : List.of(true, false)) {
            for (Topic topic : seen.board()) {
                if (wrong(topic) && model.voice().sure(topic) == sure) {
                    lines.add(topic);
                }
            }
        }
        for (Topic topic : seen.board()) {
            if (topic.lead() && topic.line().isPresent() && !wrong(topic)) {
                lines.add(topic);
            }
        }
        for (Rung rung : Rung.values()) {
            for (Topic topic : seen.board()) {
                if (!topic.lead()
                        && !wrong(topic)
                        && topic.line().isPresent()
                        && topic.line().get().rung() == rung) {
                    lines.add(topic);
                }
            }
        }
        return lines;
    }

    /** The board: open questions first, then those settled. */
    static List<Topic> board(Observation seen) {
        List<Topic> topics = new ArrayList<>(counting(seen));
        for (Topic topic : seen.board()) {
            if (topic.settled().isPresent()) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** Questions open and not settled. */
    static List<Topic> counting(Observation seen) {
        List<Topic> topics = new ArrayList<>();
        for (Topic topic : seen.board()) {
            if (topic.settled().isEmpty()) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** Checks on these questions, or on every open one if {@code about} is empty; of each question those first that are still to be made. */
    static List<Job> checks(Observation seen, List<String> about) {
        List<Job> jobs = new ArrayList<>();
        for (Topic topic : about.isEmpty() ? counting(seen) : topics(seen, about)) {
            for (boolean open : List.of(true, false)) {
                for (Job job : seen.checks()) {
                    if (job.check().on().equals(topic.id()) && open == (job.progress() == Progress.OPEN)) {
                        jobs.add(job);
                    }
                }
            }
        }
        return jobs;
    }

    private static List<Topic> topics(Observation seen, List<String> about) {
        List<Topic> topics = new ArrayList<>();
        for (String id : about) {
            Topic topic = Find.topic(seen, id);
            if (topic != null) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** What a dispatch can be held for: checks under way, word on its own questions, then on others, and the hours. */
    static List<Until> untils(Observation seen, Item item) {
        List<Until> untils = new ArrayList<>(seen.options().untils());
        untils.sort(Comparator.comparingInt(until -> switch (until.kind()) {
            case CHECK -> 0;
            case WORD -> item != null && speaks(item, until.what()) ? 1 : 2;
            case TURN -> 3;
        }));
        return untils;
    }

    private static boolean speaks(Item item, String question) {
        for (Said said : item.claims()) {
            if (said.question().equals(question)) {
                return true;
            }
        }
        return false;
    }
}
