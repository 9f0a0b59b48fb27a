package copytaster.debrief;

import copytaster.debrief.ClassDebrief.Group;
import copytaster.debrief.ClassDebrief.Named;
import copytaster.debrief.ClassDebrief.Split;
import copytaster.narrate.Figures;
import copytaster.narrate.Tenths;
import copytaster.scenario.Mode;
import copytaster.sim.Ledger;
import copytaster.text.Wrap;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several sessions of one night in words: the figures side by side, how they are spread, where they parted. */
final class ClassWords {
    /** The questions on which a class split are told as far as this; the rest are listed in short. */
    private static final int TOLD = 5;

    private final Group group;
    private final Passages out;

    private ClassWords(Group group, Passages out) {
        this.group = group;
        this.out = out;
    }

    static void write(Group group, Passages out) {
        new ClassWords(group, out).write();
    }

    private void write() {
        out.heading(group.title() + ", " + Figures.count(group.sessions().size(), "session"));
        if (group.mode() == Mode.FOG) {
            out.text("AN ALTERED NIGHT, NOT THE RECORD. All of these have the same seed.");
        }
        long unfinished = group.sessions().stream()
                .filter(named -> !named.debrief().finished())
                .count();
        out.text(
                unfinished == 0
                        ? ""
                        : Figures.count((int) unfinished, "session")
                                + " not over: of those only questions already settled are counted, which makes their"
                                + " figures smaller.");
        group.sessions().forEach(this::session);
        out.heading("How they are spread");
        spread("Accuracy of judgement, of 100", debrief -> debrief.ledger().accuracy());
        spread("Points given away by choice", debrief -> debrief.given().choice());
        spread(
                group.mode() == Mode.FOG ? "Luck, points" : "The record's surprise, points",
                debrief -> debrief.ledger().luck());
        spread("Understanding, points", debrief -> debrief.ledger().understanding());
        out.heading("Calibration, all together");
        calibration();
        splits();
    }

    private void session(Named named) {
        Debrief debrief = named.debrief();
        Ledger ledger = debrief.ledger();
        Tally tally = Tally.of(ledger);
        var gauges = debrief.session().observation().gauges();
        out.figure(
                named.name(),
                Points.understanding(ledger) + " of full understanding (" + Tenths.signed(tally.understanding())
                        + " points"
                        + debrief.par()
                                .map(p -> ", par without luck "
                                        + Tenths.signed(Tally.of(p).withoutLuck()))
                                .orElse("")
                        + "); accuracy " + Math.round(ledger.accuracy()) + "; given away by choice "
                        + Tenths.plain(tally.given(debrief.given()).choice()) + "; luck " + Tenths.signed(tally.luck())
                        + "; trust " + Figures.points(gauges.trust()) + ", readers " + Figures.grouped(gauges.readers())
                        + ", care " + Figures.points(gauges.care())
                        + (debrief.session().header().seen() ? "; had seen answers before" : "")
                        + (debrief.finished() ? "" : "; not over") + ".");
    }

    private void spread(String label, ToDoubleFunction<Debrief> figure) {
        double[] values = group.sessions().stream()
                .mapToDouble(named -> figure.applyAsDouble(named.debrief()))
                .sorted()
                .toArray();
        int half = values.length / 2;
        double median = values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
        List<String> all = Arrays.stream(values).mapToObj(Points::plain).toList();
        out.figure(
                label,
                "lowest " + all.get(0) + ", median " + Points.plain(median) + ", highest " + all.get(all.size() - 1)
                        + (all.size() > 2 ? "; all: " + String.join(", ", all) : ""));
    }

    private void calibration() {
        for (Calibration.Row row : group.calibration()) {
            String label = Wrap.pad(row.rung().word(), 11) + " " + Wrap.padLeft(Percent.of(row.tells()), 3);
            out.bar(
                    label,
                    row.cases() == 0
                            ? "no case"
                            : Wrap.padLeft(Percent.of((double) row.yes() / row.cases()), 4) + " yes: " + row.yes()
                                    + " of " + row.cases());
        }
    }

    private void splits() {
        out.heading("Where the class split");
        List<Split> splits = group.splits().stream().filter(Split::parted).toList();
        if (splits.isEmpty()) {
            out.text(
                    group.sessions().size() < 2
                            ? "There is only one session."
                            : "Nowhere: all said the same at the same hours.");
        }
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            Story question = split.question();
            out.subheading(Phrases.capital(question.slug()) + ". " + question.question());
            if (i < TOLD) {
                out.text(question.outcome());
                out.text(
                        question.mark().isEmpty()
                                ? ""
                                : Phrases.capital(question.mark()) + "."
                                        + (question.sources().isEmpty()
                                                ? ""
                                                : " " + String.join("; ", question.sources()) + "."));
            }
            for (Named named : group.sessions()) {
                String stages = split.stages(named.name());
                out.figure(named.name(), (stages.isEmpty() ? "it never came up" : stages) + apart(split, named) + ".");
            }
        }
    }

    private static String apart(Split split, Named named) {
        return split.apart(named.name())
                .map(hour -> ". At " + hour.out() + ", when they stood furthest apart: "
                        + hour.told().stream()
                                .mapToObj(t -> "told " + Percent.of(t))
                                .findFirst()
                                .orElse("silent")
                        + ", evidence " + Percent.of(hour.likely()))
                .orElse("");
    }
}
