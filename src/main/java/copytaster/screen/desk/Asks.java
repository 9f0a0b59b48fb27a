package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.narrate.Figures;
import copytaster.narrate.Resuming;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.rules.Clock;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import copytaster.screen.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked once more before it is done, and what leaving says. */
final class Asks {
    private Asks() {}

    /** Ends the turn; asks first if something urgent is unread, actions are left, or something was begun and not decided. */
    static Step<Model, Effect> next(Model model) {
        List<String> why = new ArrayList<>();
        for (Item item : model.seen().wire()) {
            if (item.urgent() && model.at().unread().contains(item.id())) {
                why.add("Urgent and not read: " + Words.numbered(item) + ".");
            }
        }
        Observation seen = model.seen();
        if (seen.actionsLeft() > 0) {
            why.add(left(seen));
        }
        int wrong = Lists.toPutRight(seen).size();
        if (seen.turn() == seen.turns() && wrong > 0) {
            String lines = wrong == 1
                    ? "1 line is settled against us and stands as it was"
                    : wrong + " lines are settled against us and stand as they were";
            why.add(lines + "; " + model.key(Place.DESK, Action.PAGE) + (wrong == 1 ? " shows it" : " shows them")
                    + ", and putting right is free.");
        }
        for (Composer aside : model.at().aside()) {
            why.add("Begun and not decided: " + about(model, aside)
                    + ". What you chose there is forgotten with the turn; the rest stands.");
        }
        Command next = new Command.Next();
        if (why.isEmpty()) {
            return Decisions.submit(model, next);
        }
        boolean last = seen.turn() == seen.turns();
        why.add(last ? "End the shift all the same?" : "End the turn all the same?");
        String title = last ? "END THE SHIFT" : "END THE TURN";
        return Step.of(model.push(new Overlay.Asking(title, String.join("\n\n", why), next)));
    }

    private static String about(Model model, Composer aside) {
        Item item = aside.dispatch().map(id -> Find.item(model.seen(), id)).orElse(null);
        return item == null ? model.voice().slug(aside.lines().get(0).question()) : Words.numbered(item);
    }

    /** Traces a dispatch; asks first, since it costs and cannot be undone. */
    static Step<Model, Effect> trace(Model model, Item item) {
        Command trace = new Command.Trace(item.id());
        Observation seen = model.seen();
        if (!seen.options().traces().contains(item.id())) {
            return Decisions.submit(model, trace);
        }
        return Step.of(model.push(new Overlay.Asking(
                "TRACE " + Words.number(item),
                Words.numbered(item) + "\n\n" + price(seen) + "\n\nTrace it to its origin?",
                trace)));
    }

    private static String price(Observation seen) {
        return "This takes 1 action of the " + seen.actionsLeft()
                + " left. What it tells is told at once, and so it cannot be undone.";
    }

    /** Hands over and closes; asks first if lines are left that could have been chosen, since nothing follows. */
    static Step<Model, Effect> handOver(Model model, Overlay.Listing list) {
        Command handOver = new Command.HandOver(list.about());
        int could = HandoverSheet.most(model);
        boolean fewer = list.about().size() < could;
        String chosen = list.about().isEmpty()
                ? "No question is chosen"
                : Figures.count(list.about().size(), "question") + (fewer ? " of " + could : "") + " chosen";
        return Step.of(model.push(new Overlay.Asking(
                "HAND OVER",
                chosen + " for the next desk to check first.\n\nHanding over closes the shift; it cannot be taken"
                        + " back. " + (fewer ? "Hand over all the same?" : "Hand over?"),
                handOver)));
    }

    /** What ending the turn gives away: actions that are not kept; and what it makes final. */
    private static String left(Observation seen) {
        String left = Figures.count(seen.actionsLeft(), "action") + (seen.actionsLeft() == 1 ? " is" : " are")
                + " left"
                + (seen.turn() == seen.turns()
                        ? ". This is the last turn: after it nothing can be run or checked, and only the handover follows."
                        : ", and cannot be kept for a later turn.");
        return seen.draft().isEmpty()
                ? "Nothing has been decided this turn. " + left
                : left + " What was decided becomes final.";
    }

    /** Orders a check; asks first where somebody could come to harm by it, or where it cannot be undone. */
    static Step<Model, Effect> order(Model model, Job job) {
        Check check = job.check();
        Command order = new Command.Order(check.id(), Optional.empty());
        boolean grave = check.offered() || check.risk().level().compareTo(Check.Risk.Level.MEDIUM) >= 0;
        if (Find.order(model.seen(), check.id()) == null) {
            return Decisions.submit(model, order);
        }
        if (!grave && check.turns() > 0) {
            return Decisions.submit(withoutChecks(model), order);
        }
        if (!grave) {
            return Step.of(model.push(new Overlay.Asking(
                    "ANSWERED AT ONCE", check.title() + "\n\n" + price(model.seen()) + "\n\nOrder it?", order)));
        }
        String stake = check.risk().text().orElse("Somebody could come to harm.");
        return Step.of(model.push(new Overlay.Asking(
                "A RISK TO SOMEBODY",
                check.title() + ": " + Voice.risk(check) + ".\n\n" + stake + "\n\nOrder it?",
                order)));
    }

    /** Asks before what could do somebody grave harm runs: one key has ticked it, and the next would send it out. */
    static Step<Model, Effect> run(Model model, Composer composer, List<Detail> grave) {
        StringBuilder stakes = new StringBuilder();
        for (Detail detail : grave) {
            stakes.append(Words.capital(detail.label()))
                    .append(": ")
                    .append(detail.risk().text())
                    .append("\n\n");
        }
        stakes.append(goingOut(model, composer))
                .append("It takes 1 action of the ")
                .append(model.seen().actionsLeft())
                .append(" left.\n\nRun it with that?");
        return Step.of(
                model.push(new Overlay.Asking("A GRAVE RISK TO SOMEBODY", stakes.toString(), composer.command())));
    }

    /** What of the lines goes out with it. */
    private static String goingOut(Model model, Composer composer) {
        List<String> lines = new ArrayList<>();
        for (Composer.Line line : composer.lines()) {
            if (line.to().isPresent() && !line.to().equals(line.now())) {
                lines.add("“" + model.voice().slug(line.question()) + "” as "
                        + line.to().get().word());
            }
        }
        return lines.isEmpty()
                ? "Only this goes out: no line of ours changes. "
                : "It goes out with " + String.join(", ", lines) + ". ";
    }

    /** Back where the checks were opened: an order given, the desk goes on, as after a run or a hold. */
    private static Model withoutChecks(Model model) {
        Model left = model;
        while (left.top().filter(top -> top.place() == Place.CHECKS).isPresent()) {
            left = left.pop();
        }
        return left;
    }

    static Step<Model, Effect> answer(Model model, Action action) {
        Overlay.Asking asking = (Overlay.Asking) model.top().orElseThrow();
        return switch (action) {
            case ENTER ->
                asking.command() instanceof Command.Run
                        ? ComposerKeys.submitted(model.pop())
                        : Decisions.submit(
                                asking.command() instanceof Command.Order ? withoutChecks(model.pop()) : model.pop(),
                                asking.command());
            case BACK ->
                Step.of(model.pop()
                        .say(
                                asking.command() instanceof Command.Next
                                        ? "No: the turn goes on."
                                        : "No: nothing is done."));
            default -> Step.of(model);
        };
    }

    /** Leaving needs no question: nothing is lost by it. */
    static Step<Model, Effect> quit(Model model) {
        return quit(model, false);
    }

    /** @param back whether it is asked for by going back */
    static Step<Model, Effect> quit(Model model, boolean back) {
        Model certain = model.unsaved().isPresent() ? model.before() : model;
        String id = model.keeping().moved().orElse(model.session().header().id());
        String kept = model.unsaved().orElse("Every decision is saved.");
        String again = certain.session().over()
                ? " The shift is over. Its debrief again:\n"
                        + Resuming.command(certain.settings().program(), id)
                // On a line of its own: what breaks at the edge cannot be copied.
                : " Resume with:\n" + Resuming.command(certain.settings().program(), id);
        List<Effect> effects = new ArrayList<>(unread(model));
        effects.add(new Effect.Quit(model.unsaved().isPresent() ? 1 : 0, kept + again, back));
        return new Step<>(model, effects);
    }

    /** While the shift lasts, what is unread is kept for whoever goes on with it. */
    static List<Effect> unread(Model model) {
        return model.seen().phase() == Clock.Phase.DESK
                ? List.of(new Effect.KeepUnread(
                        new Unread(model.seen().turn(), model.at().unread())))
                : List.of();
    }
}
