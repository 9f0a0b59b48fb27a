package copytaster.plain;

import copytaster.act.CommandText;
import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.replay.Comparison;
import copytaster.replay.Comparison.Side;
import copytaster.rules.Gauges;
import copytaster.scenario.Rung;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.text.Wrap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two sessions of one night side by side: where they first part, then what came of it, turn by turn. */
public final class CompareSheet {
    private final Comparison comparison;
    private final Out out;
    private final Voice voice;
    private final int half;

    private CompareSheet(Comparison comparison, PrintWriter out, int width) {
        this.comparison = comparison;
        this.out = new Out(out, width);
        this.voice = new Voice(comparison.one().night());
        this.half = (width - 3) / 2;
    }

    /** @param width columns, at least 60 */
    public static void write(Comparison comparison, PrintWriter out, int width) {
        new CompareSheet(comparison, out, Math.max(60, width)).write();
    }

    private void write() {
        out.line(comparison.one().night().scenario().title() + ", seed "
                + comparison.one().header().seed() + ", twice.");
        both(name("A", comparison.one()), name("B", comparison.other()));
        out.blank();
        first();
        List<Comparison.Line> before = List.of();
        for (Comparison.Turn turn : comparison.turns()) {
            turn(turn, before);
            before = turn.lines();
        }
        last();
        out.flush();
    }

    private static String name(String letter, Session session) {
        return letter + ": " + session.header().id() + (session.over() ? "" : " (not over)");
    }

    private void first() {
        if (comparison.same()) {
            boolean equal = comparison.one().entries().size()
                    == comparison.other().entries().size();
            out.line(
                    equal
                            ? "They are the same, decision for decision."
                            : "The shorter is the beginning of the longer: "
                                    + Figures.count(comparison.shared(), "decision") + ", and no difference yet.");
            return;
        }
        Entry one = comparison.parted(comparison.one()).orElseThrow();
        out.line("The first " + Figures.count(comparison.shared(), "decision") + " are the same. They part in turn "
                + one.turn() + " (" + voice.hour(Math.max(1, one.turn())) + "), at decision "
                + (comparison.shared() + 1)
                + ":");
        both(
                "A: " + CommandText.of(one.command()),
                "B: "
                        + CommandText.of(comparison
                                .parted(comparison.other())
                                .orElseThrow()
                                .command()));
    }

    private void turn(Comparison.Turn turn, List<Comparison.Line> before) {
        out.heading("Turn " + turn.turn() + " (" + voice.hour(turn.turn()) + ")");
        List<String> one = turn.one().decided();
        List<String> other = turn.other().decided();
        if (one.equals(other)) {
            out.line("Both decide the same" + (one.isEmpty() ? ": nothing." : "."));
        } else {
            both(decided(one), decided(other));
        }
        page(turn.lines(), before);
        if (turn.one().gauges().equals(turn.other().gauges())) {
            out.line("Gauges alike: " + gauges(turn.one()));
        } else {
            both(gauges(turn.one()), gauges(turn.other()));
        }
    }

    private static String decided(List<String> commands) {
        return commands.isEmpty() ? "(nothing)" : String.join("\n", commands);
    }

    /** Where the pages differ now and did not so before, and where they no longer do. */
    private void page(List<Comparison.Line> now, List<Comparison.Line> before) {
        for (Comparison.Line line : now) {
            if (!before.contains(line)) {
                out.indented("  page, " + line.slug() + ": ", "A " + rung(line.one()) + ", B " + rung(line.other()));
            }
        }
        for (Comparison.Line line : before) {
            if (now.stream().noneMatch(l -> l.slug().equals(line.slug()))) {
                out.indented("  page, " + line.slug() + ": ", "alike again");
            }
        }
        long still = now.stream().filter(before::contains).count();
        if (still > 0) {
            out.indented("  page: ", still + (still == 1 ? " line differs" : " lines differ") + " as before");
        }
    }

    /** How far each goes, where that is not equally far. */
    private void last() {
        int one = comparison.one().observation().turn();
        int other = comparison.other().observation().turn();
        if (one != other) {
            out.heading("A goes to turn " + one + ", B to turn " + other + ".");
        }
    }

    private static String gauges(Side side) {
        Gauges gauges = side.gauges();
        return "trust " + tenths(gauges.trust()) + ", care " + tenths(gauges.care()) + ", readers "
                + Figures.grouped(gauges.readers())
                + side.points()
                        .map(p -> ", points "
                                + String.format(Locale.ROOT, "%.1f", p).replace('-', '−'))
                        .orElse("");
    }

    private static String tenths(int milli) {
        return String.format(Locale.ROOT, "%.1f", milli / 1000.0);
    }

    private static String rung(Optional<Rung> rung) {
        return rung.map(Rung::word).orElse("nothing");
    }

    /** Two texts in two columns. */
    private void both(String left, String right) {
        List<String> one = lines(left);
        List<String> other = lines(right);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String a = i < one.size() ? one.get(i) : "";
            String b = i < other.size() ? other.get(i) : "";
            out.row(Wrap.pad(a, half) + " | " + b);
        }
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(Wrap.lines(line, half));
        }
        return lines;
    }
}
