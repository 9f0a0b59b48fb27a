package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.act.Rejection;
import copytaster.act.Until;
import copytaster.narrate.Refusals;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.rules.Options;
import copytaster.screen.Step;
import copytaster.screen.sheet.Sheet;
import java.util.List;

/** Keys on lists to choose from: the page, the board, checks, holds, the handover. */
final class ListKeys {
    /** As far as the cursor goes with one PgUp or PgDn. */
    private static final int PAGE = 8;

    /** Further than any list goes. */
    private static final int END = 10_000;

    private final Model model;
    private final Overlay.Listing list;

    private ListKeys(Model model, Overlay.Listing list) {
        this.model = model;
        this.list = list;
    }

    static Step<Model, Effect> act(Model model, Action action) {
        return new ListKeys(model, (Overlay.Listing) model.top().orElseThrow()).act(action);
    }

    /** How many entries a list has. */
    static int count(Model model, Overlay.Listing list) {
        return switch (list.place()) {
            case CHECKS -> Lists.checks(model, list).size();
            case HOLD -> Lists.untils(model, list).size();
            default -> Lists.topics(model, list).size();
        };
    }

    /** Whether there is more below what shows of a list's sheet. */
    static boolean more(Model model, Overlay.Listing list, Layout layout, Sheet sheet) {
        int window = layout.window(list.place(), sheet);
        return sheet.top(list.beyond(), window) < sheet.most(window);
    }

    private Step<Model, Effect> act(Action action) {
        if (model.seen().phase() != Clock.Phase.DESK && KeyLabels.onlyOnDesk(list.place(), action)) {
            boolean over = model.seen().phase() == Clock.Phase.CLOSED;
            return Step.of(model.say(
                    Refusals.of(Rejection.of(over ? Rejection.Reason.SHIFT_OVER : Rejection.Reason.HANDOVER_ONLY))));
        }
        return switch (action) {
            case UP -> moved(-1);
            case DOWN -> moved(1);
            case PAGE_UP -> moved(-PAGE);
            case PAGE_DOWN -> moved(PAGE);
            case FIRST -> moved(-END);
            case LAST -> moved(END);
            case BACK -> Step.of(list.filter().isEmpty() ? left() : model.swap(list.filter("")));
            case PANE, PANE_BACK -> Step.of(Panes.beside(model, list.place(), action == Action.PANE ? 1 : -1));
            case SEARCH -> Step.of(model.push(new Overlay.Searching(list.filter())));
            case ODDS -> Step.of(model.swap(list.more(!list.more())));
            case ALL -> all();
            case UNDO -> Decisions.submit(model, new Command.Undo());
            case ENTER -> count(model, list) == 0 && list.place() != Place.HANDOVER ? Step.of(model) : chosen();
            case TICK, CHECKS, RERATE, LEAD -> count(model, list) == 0 ? Step.of(model) : onEntry(action);
            default -> Openers.act(model, action);
        };
    }

    /** Through the entries, and from the last one on through what stands below it; back the same way. */
    private Step<Model, Effect> moved(int by) {
        int last = count(model, list) - 1;
        boolean ends = by > 0 && list.cursor() >= last;
        boolean returns = by < 0 && by > -END && list.beyond() > 0;
        if (ends || returns) {
            return Step.of(model.swap(beyond(list, list.beyond() + by)));
        }
        Overlay.Listing there = list.at(Settled.clamp(list.cursor() + by, last + 1));
        return Step.of(model.swap(by == END ? beyond(there, END) : there.beyond(0)));
    }

    /** Scrolled on by so many lines, as far as there are any. */
    private Overlay.Listing beyond(Overlay.Listing there, int lines) {
        Sheet sheet = Sheets.of(model, there);
        int window = Layout.of(model).window(there.place(), sheet);
        int most = sheet.most(window) - sheet.top(0, window);
        return there.beyond(Math.max(0, Math.min(most, lines)));
    }

    /** Every open check, or again only those that were asked for. */
    private Step<Model, Effect> all() {
        if (!list.about().isEmpty()) {
            return Step.of(model.push(Openers.checks(model, List.of()).more(list.more())));
        }
        return Step.of(below() ? model.pop() : model);
    }

    /** Away from the list; away from every check is away from those that it was opened over. The handover must be made. */
    private Model left() {
        if (list.place() == Place.HANDOVER) {
            return model;
        }
        return below() ? model.pop().pop() : model.pop();
    }

    private boolean below() {
        return model.pop().top().filter(o -> o.place() == Place.CHECKS).isPresent();
    }

    private Step<Model, Effect> chosen() {
        return switch (list.place()) {
            case PAGE, BOARD -> ComposerKeys.rerate(model, topic().id());
            case CHECKS -> Asks.order(model, job());
            case HOLD -> {
                Until until = Lists.untils(model, list).get(list.cursor());
                yield Decisions.submit(
                        model.pop(), new Command.Hold(list.about().get(0), until));
            }
            default -> Asks.handOver(model, list);
        };
    }

    private Step<Model, Effect> onEntry(Action action) {
        return switch (action) {
            case TICK -> Step.of(ticked(topic().id()));
            case CHECKS -> Step.of(model.push(Openers.checks(model, List.of(topic().id()))));
            case RERATE -> ComposerKeys.rerate(model, topic().id());
            default -> Decisions.submit(model, new Command.Lead(topic().id()));
        };
    }

    /** With a question chosen for the handover or no longer; a choice too many is refused. */
    private Model ticked(String question) {
        boolean full = list.about().size() == Options.HANDED && !list.about().contains(question);
        return full
                ? model.say(Refusals.of(Rejection.of(Rejection.Reason.TOO_MANY_LINES)))
                : model.swap(list.toggled(question));
    }

    private Job job() {
        return Lists.checks(model, list).get(list.cursor());
    }

    private Topic topic() {
        return Lists.topics(model, list).get(list.cursor());
    }
}
