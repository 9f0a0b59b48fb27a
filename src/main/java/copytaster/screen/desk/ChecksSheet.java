package copytaster.screen.desk;

import copytaster.act.Rejection;
import copytaster.narrate.Refusals;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Hand;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options;
import copytaster.scenario.Check;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.List;
import java.util.Optional;

/** What can be done to find out: who would do it, how long it takes, what it risks, and what came of it. */
final class ChecksSheet {
    private final Model model;
    private final Rows rows;
    private final boolean odds;

    private ChecksSheet(Model model, Rows rows, boolean odds) {
        this.model = model;
        this.rows = rows;
        this.odds = odds;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        ChecksSheet sheet = new ChecksSheet(model, rows, list.more());
        List<Job> jobs = Lists.checks(model, list);
        if (jobs.isEmpty()) {
            rows.text(
                    "There is nothing to find out on what this dispatch says. " + model.key(Place.CHECKS, Action.ALL)
                            + " lists every open check.",
                    Ink.DIM);
        }
        if (!jobs.isEmpty() && jobs.stream().allMatch(job -> job.progress() == Progress.CLOSED)) {
            rows.text("None of these can be made any more.", Ink.DIM);
        }
        Optional<Topic> bare = bare(model, list, jobs);
        if (bare.isPresent()) {
            rows.text(
                    "Nothing to find out on “" + bare.get().slug() + "”. On the dispatch's other questions:", Ink.DIM);
        }
        if (jobs.stream().anyMatch(sheet::unaffordable)) {
            rows.text(
                    "No actions are left this turn; on the desk " + model.key(Place.DESK, Action.NEXT) + " ends it.",
                    Ink.DIM);
        }
        String on = "";
        for (int i = 0; i < jobs.size(); i++) {
            Check check = jobs.get(i).check();
            if (!check.on().equals(on)) {
                on = check.on();
                rows.gap()
                        .row(Row.of(Words.capital(model.voice().slug(on)), Ink.TITLE))
                        .text(Find.topic(model.seen(), on).question(), Ink.DIM);
            }
            rows.entry(i, i == list.cursor());
            sheet.job(jobs.get(i), i == list.cursor());
            rows.entry(-1, false);
        }
        return Sheet.listing(
                Words.filtered(
                        list.about().isEmpty() ? "EVERY CHECK (1 action each)" : "CHECKS (1 action each)",
                        list.filter()),
                rows);
    }

    /** The claim's question, if there are checks on the dispatch's others alone. */
    private static Optional<Topic> bare(Model model, Overlay.Listing list, List<Job> jobs) {
        Topic asked = list.about().isEmpty()
                ? null
                : Find.topic(model.seen(), list.about().get(0));
        boolean others = !jobs.isEmpty() && list.filter().isEmpty();
        return asked != null && others && !jobs.get(0).check().on().equals(asked.id())
                ? Optional.of(asked)
                : Optional.empty();
    }

    private void job(Job job, boolean selected) {
        boolean can = Find.order(model.seen(), job.check().id()) != null;
        String state = state(job, can);
        Ink ink = can ? Ink.TEXT : Ink.DIM;
        List<String> title = Wrap.lines(job.check().title(), rows.width() - Width.of(state) - 3);
        rows.ends(Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(title.get(0), ink), state, can ? Ink.GOOD : Ink.DIM);
        title.subList(1, title.size())
                .forEach(line -> rows.row(Row.of("  ", Ink.TEXT).and(line, ink)));
        rows.mark(false);
        if (!Voice.risk(job.check()).isEmpty()) {
            rows.led(4, Words.risk(job.check()), job.check().risk().text().orElse(""), Ink.TEXT);
        }
        job.result()
                .ifPresent(result -> rows.text(4, job.check().outcome(result).text(), Ink.QUOTE));
        who(job, can);
        if (selected && odds) {
            odds(job.check());
        }
    }

    private String state(Job job, boolean can) {
        return switch (job.progress()) {
            case OPEN -> can ? back(job) : "not now";
            case CLOSED -> passed(job) ? "no longer" : "not now";
            case UNDER_WAY -> "under way, back " + model.voice().hour(job.due());
            case RETURNED -> "answered " + model.voice().hour(job.due()) + ": " + Words.result(job.result());
            case OVERTAKEN -> "overtaken";
        };
    }

    /** Whether its hours are over: what is listed has begun. */
    private static boolean passed(Job job) {
        return job.why().equals(Rejection.Reason.CHECK_NOT_NOW.name())
                && job.check().until().isPresent();
    }

    private String back(Job job) {
        return model.voice().back(job.check(), model.seen().turn());
    }

    /** Who would do it, or why it cannot be done. */
    private void who(Job job, boolean can) {
        Options.MayOrder may = Find.order(model.seen(), job.check().id());
        if (can) {
            Hand first = Find.hand(model.seen(), may.staff().get(0));
            rows.text(4, "By " + (first == null ? may.staff().get(0) : first.name()) + ".", Ink.TEXT);
        } else if (passed(job)) {
            String hour = model.voice().hour(job.check().until().orElseThrow() + 1);
            rows.text(4, "It could be made until " + hour + ".", Ink.DIM);
        } else if (!job.why().isEmpty()) {
            rows.text(4, Refusals.of(Rejection.of(Rejection.Reason.valueOf(job.why()))), Ink.DIM);
        } else if (job.progress() == Progress.OPEN) {
            String nobody = model.absences().nobody(job.check().skill());
            if (!nobody.isEmpty()) {
                rows.text(4, nobody, Ink.DIM);
            }
        } else if (job.progress() == Progress.UNDER_WAY) {
            Hand hand = Find.hand(model.seen(), job.staff());
            rows.text(4, Words.capital(hand == null ? job.staff() : hand.name()) + " is on it.", Ink.WARN);
        }
    }

    /** Whether nothing but the want of an action keeps it from being ordered. */
    private boolean unaffordable(Job job) {
        return job.progress() == Progress.OPEN
                && job.why().isEmpty()
                && Find.order(model.seen(), job.check().id()) == null
                && model.absences().nobody(job.check().skill()).isEmpty();
    }

    /** What its word is worth: what it says of a thing that is so, and of one that is not. */
    private void odds(Check check) {
        odds("", Ink.DIM, "says so", "says not", "nothing");
        odds("if so", Ink.TEXT, Voice.odds(check, true));
        odds("if not", Ink.TEXT, Voice.odds(check, false));
    }

    private void odds(String when, Ink ink, String... columns) {
        Row row = Row.of("    " + Wrap.pad(when, 6), Ink.DIM);
        for (String odds : columns) {
            row = row.and("  " + Wrap.padLeft(odds, 8), ink);
        }
        rows.row(row);
    }
}
