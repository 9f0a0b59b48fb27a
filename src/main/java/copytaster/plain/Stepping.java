package copytaster.plain;

import copytaster.act.CommandText;
import copytaster.narrate.Note;
import copytaster.observe.Observation;
import copytaster.replay.Caption;
import copytaster.replay.Film;
import copytaster.replay.Mark;
import copytaster.replay.Search;
import copytaster.rules.Clock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A session looked at step by step, forwards and backwards. Nothing here can change it. */
public final class Stepping {
    private static final String WORDS =
            "next, back, next turn, back turn, turn N, goto N, start, end; find WORDS, blunder,"
                    + " correction; truth, truth QUESTION; again, page, questions, desk, wire, read N; branch; quit.";

    private final Film film;
    private final BufferedReader in;
    private final Out out;
    private final Sheets sheets;
    private final boolean echo;
    private String sought = "";
    private int at;

    public Stepping(Film film, BufferedReader in, PrintWriter out, boolean echo, int width) {
        this.film = film;
        this.in = in;
        this.out = new Out(out, Math.max(40, width));
        this.sheets = new Sheets(film.session().night(), this.out, false);
        this.echo = echo;
    }

    /**
     * Shows a moment, then obeys until the player leaves or the input ends.
     *
     * @return the moment to branch at, if that is what the player wants
     */
    public OptionalInt from(int moment) throws IOException {
        var header = film.session().header();
        out.line(film.session().night().scenario().title() + ", session " + header.id() + ", " + film.last()
                + " decisions.");
        header.parent()
                .ifPresent(parent ->
                        out.line("Branched from " + parent.session() + " after decision " + parent.entry() + "."));
        if (header.seen()) {
            out.line("Its player had seen answers of this night before.");
        }
        out.line("Words: " + WORDS);
        at = film.within(moment);
        show();
        while (!out.failed()) {
            out.prompt();
            String line = in.readLine();
            if (line == null) {
                break;
            }
            if (echo) {
                out.row(line);
            }
            List<String> words = CommandText.words(line);
            String word = words.isEmpty() ? "next" : words.get(0);
            if (word.equals("quit") || word.equals("q")) {
                break;
            }
            if (word.equals("branch")) {
                return OptionalInt.of(at);
            }
            obey(word, words.isEmpty() ? List.of() : words.subList(1, words.size()));
        }
        out.flush();
        return OptionalInt.empty();
    }

    private void obey(String word, List<String> rest) {
        Observation seen = film.seen(at);
        boolean turns = rest.equals(List.of("turn"));
        switch (word) {
            case "next", "n" -> step(turns ? film.sceneAfter(at) : at + 1);
            case "back", "b" -> step(turns ? film.sceneBefore(at) : at - 1);
            case "start" -> step(0);
            case "end" -> step(film.last());
            case "turn", "t" -> numbered(rest, "turn 5", t -> step(film.startOf(t)));
            case "goto", "g" -> numbered(rest, "goto 12", this::step);
            case "find", "/" -> find(rest.isEmpty() ? sought : String.join(" ", rest));
            case "blunder", "!" -> mark(Mark.Kind.BLUNDER);
            case "correction", "c" -> mark(Mark.Kind.CORRECTION);
            case "truth" -> new TruthSheet(film, out).show(String.join(" ", rest));
            case "again" -> show();
            case "page" -> sheets.page(seen);
            case "questions" -> sheets.questions(seen);
            case "desk" -> sheets.desk(seen);
            case "wire" -> sheets.wire(seen);
            case "read", "r" ->
                Finder.item(seen, rest.isEmpty() ? "" : rest.get(0))
                        .ifPresentOrElse(
                                i -> sheets.dispatch(i, seen), () -> out.line("Which dispatch? For example: read 3."));
            default -> out.line(WORDS);
        }
    }

    private void numbered(List<String> rest, String example, java.util.function.IntConsumer go) {
        Optional<Integer> number = rest.isEmpty() ? Optional.empty() : Finder.number(rest.get(0));
        number.ifPresentOrElse(go::accept, () -> out.line("Which? For example: " + example + "."));
    }

    private void find(String words) {
        if (words.isBlank()) {
            out.line("Find what? A question or a dispatch, for example: find fort.");
            return;
        }
        sought = words;
        Optional<Search.Found> found = Search.next(film, words, at);
        if (found.isEmpty()) {
            out.line("Nothing on this desk is called “" + words + "”.");
            return;
        }
        out.line("Found: " + found.get().thing().whole() + ". “find” alone finds the next.");
        step(found.get().at());
    }

    private void mark(Mark.Kind kind) {
        Optional<Mark> next = film.insight().next(kind, at);
        if (next.isEmpty()) {
            out.line(
                    kind == Mark.Kind.CORRECTION
                            ? "No correction was made."
                            : film.session().over()
                                    ? "No blunder here."
                                    : "No blunder on what has been settled so far.");
            return;
        }
        step(next.get().at());
    }

    private void step(int to) {
        if (to < 0 || to > film.last()) {
            out.line(to < 0 ? "This is the beginning." : "This is the end.");
            return;
        }
        at = to;
        show();
    }

    private void show() {
        Caption caption = Caption.of(film, at);
        if (at == 0) {
            out.heading("Before the shift.");
            film.session().night().scenario().briefing().forEach(out::line);
            return;
        }
        Observation seen = film.seen(at);
        out.heading("Step " + at + " of " + film.last() + ": " + caption.command());
        for (Mark mark : film.insight().at(at)) {
            out.indented(mark.kind() == Mark.Kind.BLUNDER ? "! " : "c ", mark.text());
        }
        boolean begun = film.scenes().contains(at);
        if (begun && seen.phase() == Clock.Phase.DESK) {
            sheets.turn(seen);
        } else if (begun) {
            sheets.news(seen);
            sheets.gauges(seen);
        } else {
            out.line(caption.did());
            for (Note note : caption.caused()) {
                out.line(note.text());
            }
        }
    }
}
