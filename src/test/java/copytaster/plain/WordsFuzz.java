package copytaster.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.scenario.Mode;
import copytaster.screen.desk.Halm;
import copytaster.session.Entry;
import copytaster.session.Recorder;
import copytaster.session.Session;
import copytaster.testing.Harmless;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines typed in the line mode. Whatever is typed, the game goes on and prints nothing harmful; what is kept is what was decided, and
 * deciding it again bears it out. Each line in the notation of commands is accepted if and only if it is among what is open, and is
 * written as it was read.
 */
public final class WordsFuzz {
    private static final int MOST_LINES = 40;
    private static final int MOST_BYTES = 2_000;
    private static final Session BEGUN = Halm.session(Mode.RECORD, 7);

    private WordsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String typed = new String(input, 0, Math.min(input.length, MOST_BYTES), StandardCharsets.UTF_8);
        List<String> lines = typed.lines().limit(MOST_LINES).toList();
        play(String.join("\n", lines));
        Session session = BEGUN;
        for (String line : lines) {
            session = notation(line, session);
        }
    }

    private static void play(String typed) {
        List<Entry> kept = new ArrayList<>();
        StringWriter shown = new StringWriter();
        Recorder recorder = new Recorder() {
            @Override
            public Optional<String> keep(Entry entry) {
                kept.add(entry);
                return Optional.empty();
            }

            @Override
            public Moved moveTo(String folder) {
                throw new AssertionError("everything was kept");
            }
        };
        PlainGame game = new PlainGame(
                BEGUN, recorder, new BufferedReader(new StringReader(typed)), new PrintWriter(shown), true, 60, true);
        try {
            game.play();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
        Harmless.lines("shown", shown.toString().replace(System.lineSeparator(), "\n"));
        assertEquals(game.session().entries(), kept, "all that was decided was kept");
        assertEquals(Optional.empty(), game.session().verify(), "decided again");
    }

    private static Session notation(String line, Session session) {
        Optional<Command> command = CommandText.parse(line);
        if (command.isEmpty()) {
            return session;
        }
        assertEquals(command, CommandText.parse(CommandText.of(command.get())), "written and read again");
        Session.Submitted submitted = session.submit(command.get());
        assertEquals(session.observation().options().admits(command.get()), submitted.accepted(), line);
        return submitted.session();
    }
}
