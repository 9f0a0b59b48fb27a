package copytaster.screen.desk;

import copytaster.act.Event;
import copytaster.narrate.Tips;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explains the game as it is played: what the scenario has to say at a turn, or else one verb at a time, when it first becomes of
 * use; each thing once. It sees what the editor sees, and speaks of how things are done, never of what is so.
 */
final class Coach {
    private final Model model;
    private final Observation seen;

    private Coach(Model model) {
        this.model = model;
        this.seen = model.seen();
    }

    /** The model with the next tip showing, if it is time for one, and without one whose advice has been taken. */
    static Model advised(Model model) {
        boolean quiet = !model.settings().tips() || model.tip().isPresent() || model.place() != Place.DESK;
        if (quiet || model.seen().phase() != Clock.Phase.DESK) {
            return opened(model);
        }
        Optional<Tip> tip = new Coach(model).next();
        return tip.isEmpty() ? model : told(model, tip.get());
    }

    private static Model told(Model model, Tip tip) {
        List<String> told = new ArrayList<>(model.settings().told());
        told.add(tip.name());
        return model.settings(model.settings().tips(true, told))
                .tip(Optional.of(tip))
                .tipped(model.seen().turn());
    }

    /** The model after a decision, without a tip that it made needless. What the scenario says of a turn stands until the turn ends. */
    static Model heeded(Model model) {
        boolean ours = model.session().night().scenario().tips().isEmpty();
        boolean stands =
                model.tip().isPresent() && new Coach(model).stands(model.tip().get());
        return ours && !stands ? model.tip(Optional.empty()) : model;
    }

    /** Without a tip on what has just been opened. */
    private static Model opened(Model model) {
        String opened = switch (model.place()) {
            case CHECKS -> "check";
            case BOARD -> "silence";
            case HOLD -> "hold";
            case PALETTE -> "palette";
            default -> "";
        };
        boolean done = model.tip().isPresent() && model.tip().get().name().equals(opened);
        return done ? model.tip(Optional.empty()) : model;
    }

    /** With tips on and all of them still to be told, or off. */
    static Model switched(Model model) {
        boolean on = !model.settings().tips();
        return model.settings(model.settings().tips(on, List.of()))
                .tip(Optional.empty())
                .tipped(0)
                .say(on ? "Tips are on." : "Tips are off.");
    }

    /** What a tip says to somebody with these keys. */
    static String text(Tip tip, Keymap keymap) {
        return Tips.text(
                tip.text(), word -> Action.of(word).map(a -> key(a, keymap)).orElse('{' + word + '}'));
    }

    private static String key(Action action, Keymap keymap) {
        for (Place place : List.of(Place.DESK, Place.COMPOSER, Place.CHECKS, Place.HANDOVER)) {
            String key = keymap.key(place, action);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return action.word();
    }

    private Optional<Tip> next() {
        Scenario scenario = model.session().night().scenario();
        if (scenario.tips().isEmpty()) {
            return model.tipped() == seen.turn() ? Optional.empty() : first(general());
        }
        List<Tip> tips = new ArrayList<>();
        for (int i = 0; i < scenario.tips().size(); i++) {
            Scenario.Tip tip = scenario.tips().get(i);
            if (tip.turn() == seen.turn()) {
                tips.add(new Tip(scenario.id() + ' ' + (i + 1), tip.text()));
            }
        }
        return first(tips);
    }

    private Optional<Tip> first(List<Tip> tips) {
        for (Tip tip : tips) {
            if (!model.settings().told().contains(tip.name())) {
                return Optional.of(tip);
            }
        }
        return Optional.empty();
    }

    /** What may be said now, the most basic first. */
    private List<Tip> general() {
        List<Tip> tips = new ArrayList<>();
        when(
                tips,
                seen.turn() == 1 && seen.draft().isEmpty(),
                "run",
                "{down} and {up} choose a dispatch. {as-written} then {enter} runs it as the wire wrote it, for one action; {enter} alone"
                        + " lets you choose how far to stand behind each claim.");
        when(
                tips,
                runs() && seen.turn() > 1,
                "undo",
                "What you decide goes out when the turn ends ({next}). Until then {undo} takes it back, unless it has told you something.");
        when(
                tips,
                !Lists.toPutRight(seen).isEmpty(),
                "wrong",
                "A line on the page has turned out wrong. {page} shows it, and {enter} there puts it right at no cost.");
        when(
                tips,
                model.item() != null && detailed(model.item()),
                "detail",
                model.item() == null ? "" : detail(model.item()));
        when(
                tips,
                seen.turn() > 1 && !seen.options().checks().isEmpty(),
                "check",
                "{checks} lists what the desk could do to find out about the selected claim: who would do it, how long, at what risk.");
        when(
                tips,
                several(),
                "trace",
                "Several dispatches say the same thing. {trace} traces one to its origin: two with one origin are one piece of evidence.");
        when(
                tips,
                !seen.silences().isEmpty(),
                "silence",
                "Where word fell due and none came, the dispatch and {board} say “No word”. Silence is evidence too, of a lesser kind.");
        when(
                tips,
                seen.turn() > 2 && !lead() && !Lists.page(model).isEmpty(),
                "lead",
                "{lead} puts our line on the selected claim at the top of the page, free, once a turn. It counts double there, for and against.");
        when(
                tips,
                seen.turn() > 2 && seen.actionsLeft() < 2,
                "hold",
                "{hold} holds a dispatch for an hour, a word or a check, free: it comes back to the top of the wire then.");
        when(
                tips,
                seen.turn() > 3,
                "palette",
                "{palette} lists all that can be done, by name; {search} looks through the wire.");
        return tips;
    }

    private void when(List<Tip> tips, boolean now, String name, String text) {
        if (now && !taken(name)) {
            tips.add(new Tip(name, text));
        }
    }

    private boolean runs() {
        for (Event event : seen.draft()) {
            if (event instanceof Event.DispatchRun) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has details that are still to be decided on. */
    private static boolean detailed(Item item) {
        return !item.details().isEmpty() && !item.ran() && !item.spiked();
    }

    private static String detail(Item item) {
        return "Dispatch " + Words.number(item)
                + " has a sensitive detail. It is withheld unless you tick it when you run the dispatch.";
    }

    /** Whether a tip that shows is still of use. */
    private boolean stands(Tip tip) {
        if (tip.name().equals("detail")) {
            return !taken("detail")
                    && seen.wire().stream()
                            .anyMatch(item -> detailed(item) && detail(item).equals(tip.text()));
        }
        return general().stream().anyMatch(other -> other.name().equals(tip.name()));
    }

    /** Whether what a tip says has been done in this session, taken back or not. */
    private boolean taken(String name) {
        return model.session().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .anyMatch(event -> switch (name) {
                    case "undo" -> event instanceof Event.Undone;
                    case "detail" ->
                        event instanceof Event.DispatchRun run && !run.details().isEmpty();
                    case "check" -> event instanceof Event.CheckOrdered;
                    case "trace" -> event instanceof Event.Traced;
                    case "lead" -> event instanceof Event.Led;
                    case "hold" -> event instanceof Event.Held;
                    default -> false;
                });
    }

    /** Whether two dispatches, neither of them traced, claim the same: which says nothing of where they come from. */
    private boolean several() {
        Item item = model.item();
        if (item == null || item.origin().isPresent() || seen.actionsLeft() < 1) {
            return false;
        }
        for (Item other : seen.wire()) {
            if (!other.id().equals(item.id()) && other.origin().isEmpty() && same(item, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Item one, Item other) {
        for (Said said : one.claims()) {
            for (Said theirs : other.claims()) {
                if (theirs.question().equals(said.question()) && theirs.made() == said.made()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean lead() {
        for (Topic topic : seen.board()) {
            if (topic.lead()) {
                return true;
            }
        }
        return false;
    }
}
