package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rungs being chosen: for the claims of a dispatch, or for one line that stands already.
 *
 * @param dispatch the dispatch that would run; empty for a line that moves
 * @param details ids of the sensitive details that would run with it
 * @param cursor which of the {@linkplain #entries entries} the keys act on
 */
public record Composer(Optional<String> dispatch, List<Line> lines, List<String> details, int cursor) {

    /** Keeps its own copies of the lists. */
    public Composer {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
    }

    /**
     * One question's line to be.
     *
     * @param claim number of the claim in its dispatch, 0 for a line that moves
     * @param now where the page has it, this turn's decisions in
     * @param wire the rung the wire's wording means; empty for a line that moves
     * @param to where it would go; empty leaves it out, or as it stands
     * @param basis what is named for it; empty until the editor changes the desk's own list
     */
    public record Line(
            int claim,
            String question,
            Optional<Rung> now,
            Optional<Rung> wire,
            Optional<Rung> to,
            boolean quietly,
            Optional<List<String>> basis) {

        Line to(Optional<Rung> rung) {
            return new Line(claim, question, now, wire, rung, quietly, rung.equals(to) ? basis : Optional.empty());
        }

        Line quietly(boolean so) {
            return new Line(claim, question, now, wire, to, so, basis);
        }

        Line basis(List<String> refs) {
            return new Line(claim, question, now, wire, to, quietly, Optional.of(List.copyOf(refs)));
        }

        /** Whether the desk is asked what speaks for it. */
        boolean asksBasis() {
            return to.isPresent() && to.get() != Rung.ATTRIBUTED && to.get() != Rung.UNCONFIRMED;
        }

        private Placing placing() {
            return new Placing(to.orElse(Rung.UNCONFIRMED), quietly, asksBasis() ? basis.orElse(List.of()) : List.of());
        }
    }

    /** What it is called to choose no rung for a line. */
    static String none(Line line) {
        return line.now().isPresent() ? "keep" : "out";
    }

    /** What the cursor can rest on. */
    public enum Kind {
        LINE,
        BASIS,
        DETAIL
    }

    /** @param line which line, from 0; @param ref id of the piece of the basis or of the detail */
    public record Entry(Kind kind, int line, String ref) {}

    /** What the cursor can rest on, from the top; {@code basis} lists what may be named for a question. */
    List<Entry> entries(Basis basis, List<String> offered) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(new Entry(Kind.LINE, i, ""));
            if (lines.get(i).asksBasis()) {
                for (String ref : basis.pointing(
                        lines.get(i).question(), lines.get(i).to().orElseThrow())) {
                    entries.add(new Entry(Kind.BASIS, i, ref));
                }
            }
        }
        for (String detail : offered) {
            entries.add(new Entry(Kind.DETAIL, 0, detail));
        }
        return entries;
    }

    /** Whether it is about the same dispatch, or the same line. */
    boolean sameAs(Composer other) {
        return dispatch.equals(other.dispatch)
                && (dispatch.isPresent()
                        || lines.get(0).question().equals(other.lines.get(0).question()));
    }

    /** Whether the page stands as it did for the same claims. */
    boolean matches(Composer other) {
        if (lines.size() != other.lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean same = lines.get(i).question().equals(other.lines.get(i).question())
                    && lines.get(i).now().equals(other.lines.get(i).now());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything chosen is other than what stands, this turn's decisions in. */
    boolean changes() {
        return lines.stream()
                .anyMatch(line -> line.to().isPresent() && !line.to().equals(line.now()));
    }

    Composer at(int entry) {
        return new Composer(dispatch, lines, details, entry);
    }

    Composer with(int index, Line line) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return new Composer(dispatch, changed, details, cursor);
    }

    Composer toggled(String detail) {
        List<String> now = new ArrayList<>(details);
        if (!now.remove(detail)) {
            now.add(detail);
        }
        return new Composer(dispatch, lines, now, cursor);
    }

    /** The same with every detail withheld. */
    Composer withheld() {
        return new Composer(dispatch, lines, List.of(), cursor);
    }

    /** Every claim as the wire wrote it. */
    Composer asWritten() {
        List<Line> written = new ArrayList<>();
        for (Line line : lines) {
            written.add(line.wire().isPresent() ? line.to(line.wire()) : line);
        }
        return new Composer(dispatch, written, details, cursor);
    }

    /** Whether anything has been chosen. */
    boolean chosen() {
        for (Line line : lines) {
            if (line.to().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it amounts to a decision: a rung chosen, or a detail to run with a line that stays where it is. */
    boolean ready() {
        return chosen()
                || !details.isEmpty()
                        && lines.stream().anyMatch(line -> line.now().isPresent());
    }

    /** The decision it amounts to. */
    Command command() {
        if (dispatch.isEmpty()) {
            return new Command.Rerate(lines.get(0).question(), lines.get(0).placing());
        }
        List<Choice> choices = new ArrayList<>();
        for (Line line : lines) {
            if (line.to().isPresent()) {
                choices.add(new Choice(line.claim(), line.placing()));
            } else if (!chosen() && line.now().isPresent()) {
                choices.add(new Choice(line.claim(), line.to(line.now()).placing()));
            }
        }
        return new Command.Run(dispatch.get(), List.copyOf(choices), details);
    }
}
