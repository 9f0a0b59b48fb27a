package copytaster.plain;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** A session looked at step by step, forwards and backwards. Nothing here can change it. */
public final class Stepping {
    private final Session session;
    private final BufferedReader in;
    private final Out out;
    private final Sheets sheets;
    private final boolean echo;
    private int at;

    public Stepping(Session session, BufferedReader in, PrintWriter out, boolean echo, int width) {
        this.session = session;
        this.in = in;
        this.out = new Out(out, Math.max(40, width));
        this.sheets = new Sheets(session.night(), this.out, false);
        this.echo = echo;
    }

    /** Shows the step after which the given turn began, then obeys until the player leaves or the input ends. */
    public void from(int turn) throws IOException {
        out.line(session.night().scenario().title() + ", session "
                + session.header().id() + ", " + session.entries().size()
                + " decisions. “next”, “back”, “turn 5”, “page”, “questions”, “desk”, “wire”, “read 3”, “quit”.");
        at = ofTurn(turn);
        show();
        while (true) {
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
            if (word.equals("quit")) {
                break;
            }
            obey(word, words.isEmpty() ? List.of() : words.subList(1, words.size()));
        }
        out.flush();
    }

    private void obey(String word, List<String> rest) {
        Observation seen = session.observation(at);
        switch (word) {
            case "next", "n" -> step(at + 1);
            case "back", "b" -> step(at - 1);
            case "turn", "t" -> {
                Optional<Integer> turn = rest.isEmpty() ? Optional.empty() : Finder.number(rest.get(0));
                turn.ifPresentOrElse(t -> step(ofTurn(t)), () -> out.line("Which turn? For example: turn 5."));
            }
            case "page" -> sheets.page(seen);
            case "questions" -> sheets.questions(seen);
            case "desk" -> sheets.desk(seen);
            case "wire" -> sheets.wire(seen);
            case "read" ->
                Finder.item(seen, rest.isEmpty() ? "" : rest.get(0))
                        .ifPresentOrElse(i -> sheets.dispatch(i, seen), () -> out.line("Which dispatch?"));
            default -> out.line("next, back, turn N, page, questions, desk, wire, read N, quit.");
        }
    }

    private void step(int to) {
        if (to < 1 || to > session.entries().size()) {
            out.line(to < 1 ? "This is the beginning." : "This is the end.");
            return;
        }
        at = to;
        show();
    }

    private int ofTurn(int turn) {
        for (int i = 1; i <= session.entries().size(); i++) {
            if (session.observation(i).turn() >= turn) {
                return i;
            }
        }
        return session.entries().size();
    }

    private void show() {
        if (at < 1 || session.entries().isEmpty()) {
            out.line("Nothing has been decided yet.");
            return;
        }
        Entry entry = session.entries().get(at - 1);
        Observation seen = session.observation(at);
        out.heading("Step " + at + " of " + session.entries().size() + ": " + CommandText.of(entry.command()));
        boolean turned = entry.command() instanceof Command.Next || entry.command() instanceof Command.Open;
        if (turned && seen.phase() == Clock.Phase.DESK) {
            sheets.turn(seen);
        } else if (turned || entry.command() instanceof Command.HandOver) {
            sheets.news(seen);
            sheets.gauges(seen);
        } else {
            for (Event event : entry.events()) {
                out.line(sheets.decided(event, seen));
            }
        }
    }
}
