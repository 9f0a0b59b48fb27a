package copytaster.report;

import copytaster.debrief.Calibration;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Curves;
import copytaster.debrief.Debrief;
import copytaster.debrief.Passage;
import copytaster.debrief.Story;
import copytaster.sim.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Figures as the pages write them. */
public final class Figures {
    private Figures() {}

    /** One row of the table of gauges: yours and par's by turns. */
    public record Hour(String hour, List<String> cells) {}

    public static List<Hour> hours(Curves curves) {
        List<Function<Curves.Curve, List<Double>>> gauges =
                List.of(Curves.Curve::trust, Curves.Curve::readers, Curves.Curve::care, Curves.Curve::understanding);
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < curves.hours().size(); i++) {
            int turn = i;
            List<String> cells = new ArrayList<>();
            for (Function<Curves.Curve, List<Double>> gauge : gauges) {
                boolean whole = gauge == gauges.get(1);
                cells.add(number(gauge.apply(curves.you()).get(turn), whole));
                cells.add(curves.par()
                        .map(par -> number(gauge.apply(par).get(turn), whole))
                        .orElse("–"));
            }
            hours.add(new Hour(curves.hours().get(i), cells));
        }
        return hours;
    }

    private static String number(double value, boolean whole) {
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", value).replace('-', '−');
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
        return Character.toUpperCase(mark.charAt(0)) + mark.substring(1) + ". Weight " + story.weight()
                + (story.hours().isEmpty()
                        ? "."
                        : "; understanding " + signed(story.understanding()) + " points, " + number(story.lost(), false)
                                + " given away by choice.");
    }

    private static String signed(double value) {
        String number = number(value, false);
        return value > 0 && !number.equals("0.0") ? "+" + number : number.equals("−0.0") ? "0.0" : number;
    }

    /** Of the gauges' passages what concerns care: the rest is drawn. */
    public static List<Passage> care(List<Passage> gauges) {
        return from(gauges, "Care");
    }

    /** Of the questions' passages what came out later: the rest stands question by question. */
    public static List<Passage> later(List<Passage> questions) {
        return from(questions, "What came out later");
    }

    private static List<Passage> from(List<Passage> passages, String heading) {
        return passages.stream()
                .dropWhile(p -> p.kind() != Passage.Kind.HEADING || !p.text().equals(heading))
                .toList();
    }

    /** One session's row in the table of a class. */
    public static List<String> session(Debrief debrief) {
        Ledger ledger = debrief.ledger();
        var gauges = debrief.session().observation().gauges();
        List<String> remarks = new ArrayList<>();
        if (debrief.session().header().seen()) {
            remarks.add("had seen answers before");
        }
        if (!debrief.finished()) {
            remarks.add("not over");
        }
        return List.of(
                signed(ledger.understanding()),
                debrief.par().map(par -> signed(par.info() - par.judgement())).orElse("–"),
                Long.toString(Math.round(ledger.accuracy())),
                number(ledger.judgement() - ledger.forced(), false),
                signed(ledger.luck()),
                number(gauges.trust() / 1000.0, false),
                number(gauges.readers(), true),
                number(gauges.care() / 1000.0, false),
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
        return story == null ? "–" : signed(story.understanding());
    }
}
