package copytaster.screen.desk;

import copytaster.act.Rejection;
import copytaster.narrate.Refusals;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options;
import copytaster.scenario.Detail;
import copytaster.scenario.Rung;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opening the composer and its keys. */
final class ComposerKeys {
    private final Model model;
    private final Composer composer;

    private ComposerKeys(Model model, Composer composer) {
        this.model = model;
        this.composer = composer;
    }

    /** The composer for a dispatch: every claim out, or as the wire wrote it; the cursor on the selected claim. */
    static Step<Model, Effect> open(Model model, Item item, boolean asWritten) {
        Options.MayRun may = Find.run(model.seen(), item.id());
        if (may == null) {
            return Step.of(model.say(whyNot(model)));
        }
        List<Composer.Line> lines = new ArrayList<>();
        for (Options.MayPlace place : may.claims()) {
            lines.add(new Composer.Line(
                    place.claim(),
                    place.question(),
                    place.now(),
                    Optional.of(place.asWritten()),
                    Optional.empty(),
                    false,
                    Optional.empty()));
        }
        Composer fresh = new Composer(Optional.of(item.id()), lines, List.of(), cursor(model, item, lines));
        return Step.of(
                asWritten ? model.push(new Overlay.Composing(fresh.asWritten().at(0))) : taken(model, fresh));
    }

    private static int cursor(Model model, Item item, List<Composer.Line> lines) {
        int number = item.claims().isEmpty()
                ? 0
                : item.claims().get(model.at().claim()).number();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).claim() == number) {
                return i;
            }
        }
        return 0;
    }

    /** The composer for a line that stands. */
    static Step<Model, Effect> rerate(Model model, String question) {
        Options.MayRerate may = Find.rerate(model.seen(), question);
        if (may == null) {
            return Step.of(model.say(whyNot(model, question)));
        }
        Composer.Line line = new Composer.Line(
                0, question, Optional.of(may.now()), Optional.empty(), Optional.empty(), false, Optional.empty());
        return Step.of(taken(model, new Composer(Optional.empty(), List.of(line), List.of(), 0)));
    }

    /** What was being chosen when it was left, if the page still stands as it did; else afresh. */
    private static Model taken(Model model, Composer fresh) {
        for (Composer aside : model.at().aside()) {
            if (aside.sameAs(fresh) && aside.matches(fresh)) {
                return model.push(new Overlay.Composing(aside)).say("As you left it; nothing of it has been decided.");
            }
        }
        return model.push(new Overlay.Composing(fresh));
    }

    /** Leaving the composer keeps what was chosen, for this turn; not the wire's own words, which a key brings back, and no detail. */
    private Step<Model, Effect> left() {
        Model below = unscrolled(model.pop());
        Composer kept = composer.withheld();
        if (!composer.changes() && composer.details().isEmpty()) {
            return Step.of(below.at(below.at().forgotten(composer)));
        }
        if (!kept.changes() || kept.equals(kept.asWritten())) {
            return Step.of(below.at(below.at().forgotten(composer)).say("Nothing is decided."));
        }
        return Step.of(below.at(below.at().aside(kept))
                .say("Nothing is decided; the rungs you chose are kept for this turn."));
    }

    /** The dispatch from its beginning, at its first claim: it followed the claims while they were gone through. */
    private static Model unscrolled(Model model) {
        return model.at(model.at().claim(0).scroll(0));
    }

    /** Why a dispatch cannot run. */
    static String whyNot(Model model) {
        return refused(
                model,
                model.seen().actionsLeft() < 1 ? Rejection.Reason.NO_ACTIONS_LEFT : Rejection.Reason.QUESTION_SETTLED);
    }

    /** Why a line cannot be moved. */
    static String whyNot(Model model, String question) {
        Topic topic = Find.topic(model.seen(), question);
        Rejection.Reason why = topic == null || topic.line().isEmpty()
                ? Rejection.Reason.NOT_ON_PAGE
                : topic.settled().isPresent() ? Rejection.Reason.QUESTION_SETTLED : Rejection.Reason.NO_ACTIONS_LEFT;
        return refused(model, why);
    }

    private static String refused(Model model, Rejection.Reason why) {
        return Refusals.of(Rejection.of(why), model.seen().options().undo());
    }

    /** Why one of the composer's keys does nothing as things stand; empty if it does. */
    static String whyNot(Model model, Composer composer, Action action) {
        Composer.Entry entry = entry(model, composer);
        boolean does = switch (action) {
            case AS_WRITTEN -> composer.dispatch().isPresent();
            case PANE, PANE_BACK -> composer.lines().size() > 1;
            case TICK -> entry.kind() != Composer.Kind.LINE;
            case QUIETLY -> corrects(model, composer.lines().get(entry.line()));
            default -> true;
        };
        if (does) {
            return "";
        }
        return switch (action) {
            case AS_WRITTEN -> "No dispatch is being run: the wire has no words for it.";
            case TICK -> noBox(model, composer, entry.line());
            case QUIETLY -> "Nothing is corrected by this choice.";
            default -> "There is no other claim.";
        };
    }

    /** Where there is something to tick, if the cursor is on a claim. */
    private static String noBox(Model model, Composer composer, int line) {
        boolean own = false;
        for (Composer.Entry entry : entries(model, composer)) {
            own |= entry.kind() == Composer.Kind.BASIS && entry.line() == line;
        }
        if (own) {
            return "This is a claim; " + model.key(Place.COMPOSER, Action.DOWN) + " goes to the tick boxes below it.";
        }
        return offered(model, composer).isEmpty()
                ? "There is nothing to tick for this claim."
                : "There is nothing to tick for this claim; the details stand further down.";
    }

    /** Whether there is anything to tick. */
    static boolean ticks(Model model, Composer composer) {
        return entries(model, composer).stream().anyMatch(other -> other.kind() != Composer.Kind.LINE);
    }

    /** Whether the line as chosen takes back what readers were told. */
    static boolean corrects(Model model, Composer.Line line) {
        Topic topic = Find.topic(model.seen(), line.question());
        return topic != null
                && topic.settled().isEmpty()
                && line.to().isPresent()
                && !line.now().equals(line.to())
                && topic.firmest()
                        .filter(told -> told.correctedBy(line.to().get()))
                        .isPresent();
    }

    /** Details that may still run with the dispatch. */
    static List<String> offered(Model model, Composer composer) {
        List<String> offered = new ArrayList<>();
        Item item = composer.dispatch().map(id -> Find.item(model.seen(), id)).orElse(null);
        if (item != null) {
            for (Sensitive detail : item.details()) {
                if (!detail.ran()) {
                    offered.add(detail.id());
                }
            }
        }
        return offered;
    }

    static List<Composer.Entry> entries(Model model, Composer composer) {
        return composer.entries(model.basis(), offered(model, composer));
    }

    /** What the cursor rests on. */
    static Composer.Entry entry(Model model, Composer composer) {
        List<Composer.Entry> entries = entries(model, composer);
        return entries.get(Settled.clamp(composer.cursor(), entries.size()));
    }

    static Step<Model, Effect> act(Model model, Action action, Stroke stroke) {
        Overlay.Composing top = (Overlay.Composing) model.top().orElseThrow();
        return new ComposerKeys(model, top.composer()).act(action, stroke);
    }

    private Step<Model, Effect> act(Action action, Stroke stroke) {
        return switch (action) {
            case UP -> with(composer.at(composer.cursor() - 1));
            case DOWN -> with(composer.at(composer.cursor() + 1));
            case PAGE_UP, FIRST -> with(composer.at(0));
            case PAGE_DOWN, LAST -> with(composer.at(10_000));
            case LEFT -> stepped(-1);
            case RIGHT -> stepped(1);
            case RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5, OUT -> rung(action.rung());
            case PANE ->
                with(composer.at(
                        position(composer, (line() + 1) % composer.lines().size())));
            case PANE_BACK ->
                with(composer.at(position(
                        composer,
                        (line() + composer.lines().size() - 1)
                                % composer.lines().size())));
            case AS_WRITTEN -> with(composer.asWritten());
            case QUIETLY -> {
                String why = whyNot(model, composer, action);
                yield why.isEmpty()
                        ? with(composer.with(
                                line(), current().quietly(!current().quietly())))
                        : Step.of(model.say(why));
            }
            case TICK -> tick(entry());
            case DETAIL -> detail(stroke.character() - 'a');
            case ENTER -> done();
            case BACK -> left();
            default -> Openers.act(model, action);
        };
    }

    private Step<Model, Effect> with(Composer next) {
        return Step.of(along(model.swap(new Overlay.Composing(next)), next));
    }

    /** The desk below with the claim that is being placed selected and in sight. */
    private static Model along(Model model, Composer next) {
        Item item = model.item();
        if (item == null || !next.dispatch().equals(Optional.of(item.id()))) {
            return model;
        }
        Composer.Entry entry = entry(model, next);
        for (int i = 0; i < item.claims().size(); i++) {
            boolean placed = item.claims().get(i).number()
                    == next.lines().get(entry.line()).claim();
            if (placed
                    && entry.kind() != Composer.Kind.DETAIL
                    && i != model.at().claim()) {
                Model there = model.at(model.at().claim(i));
                return there.at(there.at().scroll(Layout.of(there).dispatchScroll(there)));
            }
        }
        return model;
    }

    private Composer.Entry entry() {
        return entries(model, composer).get(composer.cursor());
    }

    /** The line that the cursor is on or under. */
    private int line() {
        return entry().line();
    }

    private Composer.Line current() {
        return composer.lines().get(line());
    }

    private Step<Model, Effect> rung(int digit) {
        if (entry().kind() == Composer.Kind.DETAIL && composer.lines().size() > 1) {
            return Step.of(
                    model.say("A rung is for a claim; " + model.key(Place.COMPOSER, Action.PANE) + " goes to one."));
        }
        int line = line();
        Optional<Rung> to = digit == 0 ? Optional.empty() : Optional.of(Rung.values()[digit - 1]);
        Composer placed = composer.with(line, current().to(to));
        boolean onBox = entry().kind() != Composer.Kind.LINE;
        String slug = Words.capital(model.voice().slug(current().question()));
        String where = to.map(Rung::word).orElse(current().now().isPresent() ? "as it stands" : "out");
        Model moved = model.swap(new Overlay.Composing(placed.at(position(placed, line))));
        return Step.of(onBox ? moved.say(slug + ": " + where + ".") : moved);
    }

    /** The choice before or after, in the order in which they are drawn: the rungs, then none. */
    private Step<Model, Effect> stepped(int by) {
        int none = Rung.values().length;
        int next = Settled.clamp(current().to().map(Rung::ordinal).orElse(none) + by, none + 1);
        return rung(next == none ? 0 : next + 1);
    }

    private int position(Composer placed, int line) {
        List<Composer.Entry> entries = entries(model, placed);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == Composer.Kind.LINE && entries.get(i).line() == line) {
                return i;
            }
        }
        return 0;
    }

    private Step<Model, Effect> tick(Composer.Entry entry) {
        return switch (entry.kind()) {
            case LINE -> Step.of(model.say(whyNot(model, composer, Action.TICK)));
            case DETAIL -> toggled(entry.ref());
            case BASIS -> {
                Composer.Line line = composer.lines().get(entry.line());
                List<String> refs = new ArrayList<>(named(model, line));
                if (!refs.remove(entry.ref())) {
                    refs.add(entry.ref());
                }
                yield with(composer.with(entry.line(), line.basis(refs)));
            }
        };
    }

    /** What is ticked as the basis of a line. */
    static List<String> named(Model model, Composer.Line line) {
        return line.basis()
                .orElseGet(() ->
                        model.basis().supporting(line.question(), line.to().orElse(Rung.UNCONFIRMED)));
    }

    private Step<Model, Effect> detail(int number) {
        List<String> offered = offered(model, composer);
        return number < offered.size() ? toggled(offered.get(number)) : Step.of(model);
    }

    private Step<Model, Effect> toggled(String detail) {
        Composer next = composer.toggled(detail);
        Item item = Find.item(model.seen(), composer.dispatch().orElseThrow());
        String label = "The detail";
        for (Sensitive sensitive : item.details()) {
            label = sensitive.id().equals(detail)
                    ? Words.capital(sensitive.detail().label())
                    : label;
        }
        return Step.of(model.swap(new Overlay.Composing(inSight(next, detail)))
                .say(label + (next.details().contains(detail) ? " would run." : " is withheld.")));
    }

    /** With the cursor on a detail that would otherwise be out of sight: nobody runs one without its risk before his eyes. */
    private Composer inSight(Composer next, String detail) {
        Model there = model.swap(new Overlay.Composing(next));
        int entry = entries(there, next).indexOf(new Composer.Entry(Composer.Kind.DETAIL, 0, detail));
        Sheet sheet = Sheets.of(there, new Overlay.Composing(next));
        int window = Layout.of(there).window(Place.COMPOSER, sheet);
        int bottom = sheet.top(0, window) + window;
        for (int i = bottom; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).entry() == entry) {
                return next.at(entry);
            }
        }
        return next;
    }

    private String rungs() {
        return model.key(Place.COMPOSER, Action.RUNG_1) + " to " + model.key(Place.COMPOSER, Action.RUNG_5);
    }

    private Step<Model, Effect> done() {
        if (!composer.ready()) {
            String say = composer.dispatch().isEmpty()
                    ? "Choose a rung first, with " + rungs() + "."
                    : "Choose a rung with " + rungs() + ", or " + model.key(Place.COMPOSER, Action.AS_WRITTEN)
                            + " for the wire's own words.";
            return Step.of(model.say(say));
        }
        List<Detail> grave = new ArrayList<>();
        Optional<Item> item = composer.dispatch().map(id -> Find.item(model.seen(), id));
        for (Sensitive sensitive : item.map(Item::details).orElse(List.of())) {
            Detail detail = sensitive.detail();
            if (composer.details().contains(detail.id())
                    && Voice.stake(detail.risk().care()).equals(Voice.GRAVE)) {
                grave.add(detail);
            }
        }
        return grave.isEmpty() ? submitted(model) : Asks.run(model, composer, grave);
    }

    /** What the composer on top has chosen is decided. */
    static Step<Model, Effect> submitted(Model model) {
        Composer composer = ((Overlay.Composing) model.top().orElseThrow()).composer();
        // Refused or not, the desk is where the player goes on: a line that stands as it should is no reason to be kept
        // here.
        Model below = unscrolled(model.pop());
        return Decisions.submit(below.at(below.at().forgotten(composer)), composer.command());
    }
}
