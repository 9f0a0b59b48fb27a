package copytaster.debrief;

import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Origin;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lay on the desk about one question as a turn was ended, in words. */
final class Known {
    private final Material material;
    private final String question;
    private final Observation seen;
    private final Observation began;

    private Known(Material material, int question, int turn) {
        this.material = material;
        this.question = material.night().question(question).id();
        this.seen = material.course().ended(turn);
        this.began = material.course().began().get(turn - 1);
    }

    static String words(Material material, int question, int turn) {
        return new Known(material, question, turn).words();
    }

    /** Dispatches that speak of a question one way. */
    static List<Item> saying(Observation seen, String question, Stance stance) {
        List<Item> saying = new ArrayList<>();
        for (Item item : seen.wire()) {
            for (Said said : item.claims()) {
                if (said.question().equals(question) && said.made() == stance) {
                    saying.add(item);
                }
            }
        }
        return saying;
    }

    private String words() {
        List<Item> yes = new ArrayList<>(saying(seen, question, Stance.ASSERTS));
        List<Item> no = new ArrayList<>(saying(seen, question, Stance.DENIES));
        List<Item> ours = new ArrayList<>(yes);
        ours.addAll(no);
        ours.removeIf(item -> !citesUs(item));
        yes.removeAll(ours);
        no.removeAll(ours);
        StringBuilder out = new StringBuilder();
        out.append("Before any word of it: ").append(Percent.of(began())).append(" likely. ");
        out.append(yes.isEmpty() ? "" : "For yes: " + named(yes) + ". ");
        out.append(no.isEmpty() ? "" : "For no: " + named(no) + ". ");
        out.append(yes.isEmpty() && no.isEmpty() ? "No word from anybody. " : "");
        out.append(ours.isEmpty() ? "" : "Your own page quoted back, and no evidence: " + named(ours) + ". ");
        List<Item> all = new ArrayList<>(yes);
        all.addAll(no);
        out.append(tied()).append(repeats(all)).append(silences()).append(checks());
        return out.toString().strip();
    }

    /** Where the estimate starts from: how often such a thing is so, before anybody has spoken of it. */
    private double began() {
        return seen.model().forest().priors()[material.night().question(question)];
    }

    /** The questions so tied to this one that word of them moves it too, as far as they had come up. */
    private String tied() {
        int here = material.night().question(question);
        List<Model.Node> nodes = seen.model().nodes();
        List<String> tied = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean near = nodes.get(i).parent() == here || nodes.get(here).parent() == i;
            if (near && seen.topic(nodes.get(i).question()).isPresent()) {
                tied.add(Phrases.quoted(material.voice().slug(nodes.get(i).question())));
            }
        }
        return tied.isEmpty() ? "" : "Word of " + Phrases.list(tied) + " counts here too. ";
    }

    /** Whether a dispatch only says what our page said; before the close as far as it has been traced. */
    private boolean citesUs(Item item) {
        boolean known = material.finished() || item.origin().isPresent();
        return known && dispatch(item).originKey().equals(Origin.DESK);
    }

    private Dispatch dispatch(Item item) {
        return material.night().dispatch(material.night().dispatch(item.id()));
    }

    private static String named(List<Item> items) {
        return Phrases.list(items.stream()
                .map(item -> item.number() + " (" + item.source().name() + ", grade "
                        + item.source().grade() + ")")
                .toList());
    }

    /** Dispatches of one origin; before the close only where the editor has traced them. */
    private String repeats(List<Item> items) {
        Map<String, List<Item>> origins = new LinkedHashMap<>();
        for (Item item : items) {
            if (material.finished() || item.origin().isPresent()) {
                origins.computeIfAbsent(dispatch(item).originKey(), o -> new ArrayList<>())
                        .add(item);
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<Item> same : origins.values()) {
            if (same.size() > 1) {
                var dispatch = material.night()
                        .dispatch(material.night().dispatch(same.get(0).id()));
                boolean traced = same.stream().allMatch(item -> item.origin().isPresent());
                out.append("Of one origin: ")
                        .append(Phrases.list(same.stream()
                                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                                .map(item -> Integer.toString(item.number()))
                                .toList()))
                        .append(" (")
                        .append(material.night().originName(dispatch(same.get(0))))
                        .append(traced ? "), traced. " : "), not traced by you then. ");
            }
        }
        return out.toString();
    }

    private String silences() {
        List<String> silent = new ArrayList<>();
        for (Observation.Silence silence : seen.silences()) {
            if (silence.question().equals(question)) {
                silent.add(silence.source() + " (due " + material.voice().hour(silence.turn()) + ")");
            }
        }
        return silent.isEmpty() ? "" : "No word from " + Phrases.list(silent) + ". ";
    }

    private String checks() {
        StringBuilder out = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (Job job : seen.checks()) {
            if (!job.check().on().equals(question)) {
                continue;
            }
            if (job.progress() == Progress.RETURNED) {
                out.append("Check “")
                        .append(job.check().title())
                        .append("”: ")
                        .append(result(job.result().orElseThrow()))
                        .append(". ");
            } else if (job.progress() == Progress.UNDER_WAY) {
                out.append("Check “").append(job.check().title()).append("” under way. ");
            } else if (began.job(job.check().id())
                    .filter(before -> before.progress() == Progress.OPEN)
                    .isPresent()) {
                open.add("“" + job.check().title() + "”" + risk(job.check()));
            }
        }
        if (!open.isEmpty()) {
            out.append("On offer and not ordered: ").append(Phrases.list(open)).append(". ");
        }
        return out.toString();
    }

    private static String risk(Check check) {
        return check.risk().level().compareTo(Check.Risk.Level.LOW) > 0
                ? " (" + check.risk().level().word() + " risk to people)"
                : "";
    }

    private static String result(Check.Result result) {
        return switch (result) {
            case SUPPORTS -> "says yes";
            case REFUTES -> "says no";
            case INCONCLUSIVE -> "no answer either way";
        };
    }
}
