package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.act.Rejection;
import copytaster.narrate.Refusals;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.rules.Clock;
import copytaster.rules.Options;
import copytaster.screen.Stroke;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be done in a place, as the palette lists it.
 *
 * @param price what it costs, empty where that says nothing
 * @param whyNot why it cannot be done now, empty if it can
 */
record Verb(Binding binding, String price, String whyNot) {

    /** All of a place that hold some words: those whose names begin with them, those with words that do, the others; else in the keys' order. */
    static List<Verb> of(Model model, String words) {
        List<Verb> verbs = new ArrayList<>();
        Filter filter = Filter.of(words);
        for (Binding binding : together(model.settings().keymap().of(model.place()))) {
            boolean open = model.seen().phase() == Clock.Phase.DESK;
            boolean told = (open || !KeyLabels.onlyOnDesk(model.place(), binding.action()))
                    && binding.action() != Action.PALETTE
                    && binding.action() != Action.DETAIL
                    && binding.action() != Action.TURN;
            Verb verb =
                    new Verb(named(model, binding), price(model, binding.action()), whyNot(model, binding.action()));
            if (told && filter.keeps(verb.text())) {
                verbs.add(verb);
            }
        }
        verbs.sort(Comparator.comparingInt(verb -> verb.distance(filter)));
        return verbs;
    }

    /** A key by a name that says what it does beside the key line, where its help follows. */
    private static Binding named(Model model, Binding binding) {
        return switch (binding.action()) {
            case PANE_BACK -> {
                String forward = model.settings().keymap().label(model.place(), Action.PANE);
                yield forward.isEmpty() ? binding : binding.called(forward + " back");
            }
            case QUIETLY -> binding.called("how openly");
            default -> binding;
        };
    }

    /** All that is said of it, in which words are looked for. */
    private String text() {
        return binding.action().word() + ' ' + binding.label() + ' ' + binding.help();
    }

    /** How far it is from what is typed: its name begins so, words of it do, or it only holds that. */
    private int distance(Filter filter) {
        String typed = String.join(" ", filter.words());
        if (name().toLowerCase(Locale.ROOT).startsWith(typed)) {
            return 0;
        }
        String text = ' ' + text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", " ");
        return filter.words().stream().allMatch(word -> text.contains(' ' + word)) ? 1 : 2;
    }

    /** What it is called: as on the key line, or where that does not name it, by its action. */
    String name() {
        boolean named = !binding.label().isEmpty() && binding.action().rung() == 0;
        return named ? binding.label() : binding.action().word().replace('-', ' ');
    }

    /** As many of its keys as have room, the first at least. */
    String keys(int columns) {
        Binding fitting = binding;
        while (fitting.strokes().size() > 1 && Width.of(fitting.keys()) > columns) {
            fitting = fitting.on(fitting.strokes().subList(0, fitting.strokes().size() - 1));
        }
        return fitting.keys();
    }

    /** One binding for each action, with all its keys. */
    private static List<Binding> together(List<Binding> bindings) {
        List<Binding> together = new ArrayList<>();
        for (Binding binding : bindings) {
            int same = 0;
            while (same < together.size() && together.get(same).action() != binding.action()) {
                same++;
            }
            if (same == together.size()) {
                together.add(binding);
            } else {
                List<Stroke> strokes = new ArrayList<>(together.get(same).strokes());
                strokes.addAll(binding.strokes());
                together.set(same, together.get(same).on(strokes));
            }
        }
        return together;
    }

    private static String price(Model model, Action action) {
        return switch (action) {
            case TRACE -> "1 action";
            case AS_WRITTEN, RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> model.place() == Place.DESK ? "1 action" : "";
            case ENTER ->
                switch (model.place()) {
                    case DESK, CHECKS -> "1 action";
                    case PAGE, BOARD -> rerate(model);
                    default -> "";
                };
            case RERATE -> rerate(model);
            case LEAD, HOLD, SPIKE, UNDO -> "free";
            default -> "";
        };
    }

    private static String rerate(Model model) {
        var may = rerated(model).map(q -> Find.rerate(model.seen(), q)).orElse(null);
        return may != null && may.cost() == 0 ? "free" : "1 action";
    }

    /**
     * Whether an action would do something as things stand: what the palette greys and the key line leaves out. Without lambdas, since
     * the first frame asks.
     */
    static boolean can(Model model, Action action) {
        Options options = model.seen().options();
        Item item = model.item();
        return switch (action) {
            case AS_WRITTEN, RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> model.place() != Place.DESK || runs(model);
            case ENTER ->
                switch (model.place()) {
                    case DESK -> runs(model);
                    case PAGE, BOARD -> moves(model);
                    case CHECKS -> orders(model);
                    default -> true;
                };
            case TRACE -> item != null && options.traces().contains(item.id());
            case SPIKE -> item != null && !item.ran() && options.spikes().contains(item.id());
            case HOLD, CARD -> item != null;
            case UNDO -> options.undo();
            case LEAD ->
                question(model).isPresent()
                        && options.leads().contains(question(model).get());
            case RERATE -> moves(model);
            case BACK -> KeyLabels.searched(model) || model.place() != Place.HANDOVER;
            case CHECKS -> question(model).isPresent();
            case UNREAD -> !model.at().unread().isEmpty();
            case PAGE, BOARD -> !Openers.choosing(model);
            default -> true;
        };
    }

    /** Whether the selected dispatch can run. */
    private static boolean runs(Model model) {
        return model.item() != null && Find.run(model.seen(), model.item().id()) != null;
    }

    /** Whether there is a line that can be moved. */
    private static boolean moves(Model model) {
        return rerated(model).isPresent()
                && Find.rerate(model.seen(), rerated(model).get()) != null;
    }

    /** Whether the selected check can be ordered. */
    private static boolean orders(Model model) {
        return check(model).isPresent() && Find.order(model.seen(), check(model).get()) != null;
    }

    private static String whyNot(Model model, Action action) {
        if (model.place() == Place.COMPOSER) {
            return composing(model, action);
        }
        if (can(model, action)) {
            return "";
        }
        Item item = model.item();
        return switch (action) {
            case AS_WRITTEN, RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> running(model, item);
            case ENTER ->
                switch (model.place()) {
                    case DESK -> running(model, item);
                    case CHECKS ->
                        check(model)
                                .map(id -> refused(model, new Command.Order(id, Optional.empty())))
                                .orElse("no check is selected");
                    default -> moving(model);
                };
            case TRACE -> item == null ? "no dispatch is selected" : refused(model, new Command.Trace(item.id()));
            case SPIKE -> {
                if (item == null) {
                    yield "no dispatch is selected";
                }
                yield item.ran() ? "it has run" : refused(model, new Command.Spike(item.id()));
            }
            case HOLD, CARD -> "no dispatch is selected";
            case UNDO -> refused(model, new Command.Undo());
            case LEAD ->
                question(model).map(q -> refused(model, new Command.Lead(q))).orElse("no question is selected");
            case RERATE -> moving(model);
            case BACK -> "all the questions are shown";
            case CHECKS -> "no question is selected";
            case PAGE, BOARD -> "it is for the desk, which something else is open over";
            default -> "everything is read";
        };
    }

    private static String composing(Model model, Action action) {
        return model.top().isPresent() && model.top().get() instanceof Overlay.Composing composing
                ? ComposerKeys.whyNot(model, composing.composer(), action)
                : "";
    }

    private static String running(Model model, Item item) {
        return item == null ? "no dispatch is selected" : ComposerKeys.whyNot(model);
    }

    private static String moving(Model model) {
        return rerated(model).map(q -> ComposerKeys.whyNot(model, q)).orElse("no question is selected");
    }

    /** Asked of the session itself, which is left as it is. */
    private static String refused(Model model, Command command) {
        Optional<Rejection> no = model.session().submit(command).rejection();
        return no.map(why -> Refusals.of(why, model.seen().options().undo())).orElse("");
    }

    /** The question whose line is re-rated: that which the keys act on, or on the desk, where it has no line to move, one that turned out wrong. */
    static Optional<String> rerated(Model model) {
        Optional<String> selected = question(model);
        if (model.place() != Place.DESK || selected.isPresent() && Find.rerate(model.seen(), selected.get()) != null) {
            return selected;
        }
        List<String> wrong = Lists.toPutRight(model.seen());
        return wrong.isEmpty() ? selected : Optional.of(wrong.get(0));
    }

    /** The check that the keys act on. */
    private static Optional<String> check(Model model) {
        List<Job> jobs = Lists.checks(model, (Overlay.Listing) model.top().orElseThrow());
        int cursor = ((Overlay.Listing) model.top().get()).cursor();
        return cursor < jobs.size() ? Optional.of(jobs.get(cursor).check().id()) : Optional.empty();
    }

    /** The question that the keys act on: the selected claim's, or the selected entry's. */
    static Optional<String> question(Model model) {
        if (model.top().isPresent() && model.top().get() instanceof Overlay.Listing list) {
            boolean topics = list.place() == Place.PAGE || list.place() == Place.BOARD;
            var listed = topics ? Lists.topics(model, list) : List.<copytaster.observe.Observation.Topic>of();
            return list.cursor() < listed.size()
                    ? Optional.of(listed.get(list.cursor()).id())
                    : Optional.empty();
        }
        Item item = model.item();
        return item == null || item.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(item.claims().get(model.at().claim()).question());
    }
}
