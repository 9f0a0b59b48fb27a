package copytaster.report;

import copytaster.debrief.Calibration;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Curves;
import copytaster.debrief.Debrief;
import copytaster.debrief.Gauge;
import copytaster.debrief.Passage;
import copytaster.debrief.Points;
import copytaster.debrief.Story;
import copytaster.debrief.Tally;
import copytaster.narrate.Tenths;
import copytaster.sim.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Figures as the pages write them. */
public final class Figures {
    private Figures() {}

    /** One row of the table of gauges: yours and par's by turns. */
    public record Hour(String hour, List<String> cells) {}

    public static List<Hour> hours(Curves curves) {
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < curves.hours().size(); i++) {
            int turn = i;
            List<String> cells = new ArrayList<>();
            for (Gauge gauge : Gauge.values()) {
                cells.add(gauge.written(gauge.of(curves.you()).get(turn)));
                cells.add(curves.par()
                        .map(par -> gauge.written(gauge.of(par).get(turn)))
                        .orElse("–"));
            }
            hours.add(new Hour(curves.hours().get(i), cells));
        }
        return hours;
    }

    public static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** {@code 63%: 10 of 16}. */
    public static String cases(Calibration.Row row) {
        return row.cases() == 0
                ? "no case"
                : percent((double) row.yes() / row.cases()) + ": " + row.yes() + " of " + row.cases();
    }

    /** How sure the answer is, and what the question counted. */
    public static String mark(Story story) {
        String mark = story.mark();
        return capital(mark) + ". Weight " + story.weight()
                + (story.hours().isEmpty()
                        ? "."
                        : "; understanding " + Points.signed(story.understanding()) + " points; given away "
                                + story.giving() + ".");
    }

    /** The lines of the table that begins at a place. */
    public static List<Passage> rows(List<Passage> passages, int from) {
        return passages.stream()
                .skip(from)
                .takeWhile(passage -> passage.kind() == Passage.Kind.ROW)
                .toList();
    }

    public static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One session's row in the table of a class. */
    public static List<String> session(Debrief debrief) {
        Ledger ledger = debrief.ledger();
        Tally tally = Tally.of(ledger);
        var gauges = debrief.session().observation().gauges();
        List<String> remarks = new ArrayList<>();
        if (debrief.session().header().seen()) {
            remarks.add("had seen answers before");
        }
        if (!debrief.finished()) {
            remarks.add("not over");
        }
        return List.of(
                Tenths.signed(tally.understanding()),
                debrief.par()
                        .map(par -> Tenths.signed(Tally.of(par).withoutLuck()))
                        .orElse("–"),
                Long.toString(Math.round(ledger.accuracy())),
                Tenths.plain(tally.given(debrief.given()).choice()),
                Tenths.signed(tally.luck()),
                Gauge.TRUST.written(gauges.trust() / 1000.0),
                Gauge.READERS.written(gauges.readers()),
                Gauge.CARE.written(gauges.care() / 1000.0),
                String.join("; ", remarks));
    }

    /** The questions on which a class split, the widest first. */
    public static List<ClassDebrief.Split> parted(ClassDebrief.Group group) {
        return group.splits().stream().filter(ClassDebrief.Split::parted).toList();
    }

    /** The other questions, in a sentence; empty if there are none. */
    public static String together(ClassDebrief.Group group) {
        List<String> same = group.splits().stream()
                .filter(split -> !split.parted())
                .map(split -> split.question().slug())
                .toList();
        return same.isEmpty() ? "" : "On these all said the same at the same hours: " + String.join(", ", same) + ".";
    }

    /** What a session said of a question and from when. */
    public static String stages(ClassDebrief.Split split, String name) {
        String stages = split.stages(name);
        return stages.isEmpty() ? "it never came up" : stages;
    }

    public static String points(ClassDebrief.Split split, String name) {
        Story story = split.stories().get(name);
        return story == null ? "–" : Points.signed(story.understanding());
    }
}
