package copytaster.report;

import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Debrief;
import copytaster.sim.Ledger;
import copytaster.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A class as CSV (RFC 4180): one row a session, its figures, then for every question what it said and when. */
public final class ClassCsv {
    private static final List<String> FIGURES = List.of(
            "name",
            "scenario",
            "mode",
            "seed",
            "finished",
            "seen",
            "understanding",
            "perfect",
            "info",
            "judgement_loss",
            "forced_loss",
            "accuracy",
            "luck",
            "par",
            "trust",
            "readers",
            "care");

    private ClassCsv() {}

    public static String of(ClassDebrief all) {
        Set<String> questions = new LinkedHashSet<>();
        for (ClassDebrief.Group group : all.groups()) {
            group.splits().forEach(split -> questions.add(split.question().id()));
        }
        List<String> head = new ArrayList<>(FIGURES);
        questions.forEach(question -> head.add(inert("question:" + question)));
        StringBuilder out = new StringBuilder(row(head));
        for (ClassDebrief.Group group : all.groups()) {
            Map<String, ClassDebrief.Split> splits = new LinkedHashMap<>();
            group.splits().forEach(split -> splits.put(split.question().id(), split));
            for (ClassDebrief.Named named : group.sessions()) {
                List<String> cells = figures(named);
                for (String question : questions) {
                    ClassDebrief.Split split = splits.get(question);
                    cells.add(split == null ? "" : inert(split.stages(named.name())));
                }
                out.append(row(cells));
            }
        }
        return out.toString();
    }

    private static List<String> figures(ClassDebrief.Named named) {
        Debrief debrief = named.debrief();
        Ledger ledger = debrief.ledger();
        var header = debrief.session().header();
        var gauges = debrief.session().observation().gauges();
        return new ArrayList<>(List.of(
                inert(named.name()),
                inert(header.scenario()),
                header.mode().word(),
                Long.toString(header.seed()),
                Boolean.toString(debrief.finished()),
                Boolean.toString(header.seen()),
                number(ledger.understanding()),
                number(ledger.perfect()),
                number(ledger.info()),
                number(ledger.judgement()),
                number(ledger.forced()),
                number(ledger.accuracy()),
                number(ledger.luck()),
                debrief.par().map(par -> number(par.understanding())).orElse(""),
                number(gauges.trust() / 1000.0),
                Long.toString(gauges.readers()),
                number(gauges.care() / 1000.0)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A spreadsheet takes text that opens like this, in letters of either width, for a formula. */
    private static String inert(String text) {
        String safe = SafeText.line(text).strip();
        return !safe.isEmpty() && "=+-@＝＋－＠".indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(out.length() == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return out.append("\r\n").toString();
    }
}
