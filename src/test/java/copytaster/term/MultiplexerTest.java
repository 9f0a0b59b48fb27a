package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers that are not ours: tmux, cell by cell with its colours, and GNU screen, glyph by glyph. Left out where they are not installed. */
@Tag("terminal")
class MultiplexerTest {
    private static final Size SIZE = new Size(80, 24);
    private static final long DEADLINE_SECONDS = 60;

    @TempDir
    private Path home;

    private final List<String[]> endings = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (String[] ending : endings) {
            run(ending);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tmux-256color, '', INDEXED",
        "screen, '', SIXTEEN",
        "xterm-256color, truecolor, TRUE",
        "linux, '', SIXTEEN"
    })
    void tmuxShowsTheFrame(String term, String colorterm, Depth depth) throws Exception {
        assumeTrue(installed("tmux"));
        Path settings = Files.writeString(home.resolve("tmux.conf"), "set -g default-terminal " + term + "\n");
        String socket = home.resolve("tmux").toString();
        endings.add(new String[] {"tmux", "-S", socket, "kill-server"});
        run(
                "tmux",
                "-S",
                socket,
                "-f",
                settings.toString(),
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                script("COLORTERM=" + colorterm));
        Twin twin = new Twin(SIZE);
        see("the briefing", twin.frame(), () -> tmux(socket).differs(twin.frame(), Theme.DARK, depth));
        for (Stroke stroke : Twin.THREE_TURNS) {
            run("tmux", "-S", socket, "send-keys", name(stroke));
            Frame frame = twin.does(stroke);
            see("after " + stroke.label(), frame, () -> tmux(socket).differs(frame, Theme.DARK, depth));
        }
    }

    /** As it comes, GNU screen has no alternate screen: what we leave behind must not be half a desk. */
    @Test
    void gnuScreenShowsTheFrameAndIsLeftClean() throws Exception {
        assumeTrue(installed("screen"));
        Path settings = Files.writeString(home.resolve("screenrc"), "defutf8 on\nstartup_message off\n");
        String name = "copytaster-" + ProcessHandle.current().pid();
        endings.add(new String[] {"screen", "-S", name, "-X", "quit"});
        run("screen", "-U", "-c", settings.toString(), "-d", "-m", "-S", name, "sh", "-c", script("COLORTERM="));
        Twin twin = new Twin(SIZE);
        see("the briefing", twin.frame(), () -> differs(name, twin.frame()));
        for (Stroke stroke : Twin.THREE_TURNS) {
            run("screen", "-S", name, "-X", "stuff", Twin.bytes(stroke));
            Frame frame = twin.does(stroke);
            see("after " + stroke.label(), frame, () -> differs(name, frame));
        }
        run("screen", "-S", name, "-X", "stuff", "Q");
        see(
                "the end",
                twin.frame(),
                () -> hardcopy(name).startsWith("Every decision is saved") ? "" : "something else");
        assertFalse(hardcopy(name).contains("WIRE"), hardcopy(name));
    }

    /** A script that runs the game and stays, so that what it leaves can be seen. */
    private String script(String environment) throws IOException {
        Path script = Files.writeString(
                home.resolve("game.sh"),
                "unset NO_COLOR; export LC_ALL=C.UTF-8 " + environment + "\n"
                        + Rig.game(home.resolve("data"), Twin.PLAY).replace("exec ", "") + "\nsleep 600\n");
        return "sh " + script;
    }

    private interface Difference {
        String now() throws Exception;
    }

    private static void see(String what, Frame frame, Difference difference) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        String wrong = difference.now();
        while (!wrong.isEmpty()) {
            assertTrue(System.nanoTime() < deadline, what + ": " + wrong + "\n" + frame.glyphs());
            Thread.sleep(20);
            wrong = difference.now();
        }
    }

    private static Paper tmux(String socket) throws Exception {
        Paper paper = new Paper(SIZE);
        String[] lines =
                run("tmux", "-S", socket, "capture-pane", "-e", "-p", "-N").split("\n");
        for (int row = 0; row < lines.length; row++) {
            paper.write("\033[" + (row + 1) + ";1H" + lines[row]);
        }
        String[] cursor = run("tmux", "-S", socket, "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}")
                .strip()
                .split(" ");
        int column = Integer.parseInt(cursor[0]) + 1;
        int row = Integer.parseInt(cursor[1]) + 1;
        return paper.write("\033[" + row + ';' + column + 'H' + "\033[?25" + (cursor[2].equals("1") ? 'h' : 'l'));
    }

    private String hardcopy(String name) throws Exception {
        Path copy = home.resolve("hardcopy");
        Files.deleteIfExists(copy);
        run("screen", "-S", name, "-X", "hardcopy", copy.toString());
        for (int i = 0; i < 100 && (!Files.exists(copy) || Files.size(copy) == 0); i++) {
            Thread.sleep(5);
        }
        String text = Files.exists(copy) ? Files.readString(copy, StandardCharsets.ISO_8859_1) : "";
        return text.endsWith("\n") && text.lines().count() >= SIZE.rows() ? stripped(text) : "not yet written";
    }

    /** What a hard copy has of a frame: of every character the last eight bits. */
    private static String bytes(Frame frame) {
        StringBuilder low = new StringBuilder();
        frame.glyphs().chars().forEach(c -> low.append((char) (c & 0xFF)));
        return stripped(low.toString());
    }

    private static String stripped(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            lines.append(line.stripTrailing()).append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private String differs(String name, Frame frame) throws Exception {
        String copy = hardcopy(name);
        return copy.equals(bytes(frame)) ? "" : "on the screen is\n" + copy;
    }

    private static String name(Stroke stroke) {
        return switch (stroke.key()) {
            case ENTER -> "Enter";
            case ESCAPE -> "Escape";
            case DOWN -> "Down";
            default -> Character.toString(stroke.character());
        };
    }

    private static boolean installed(String program) throws Exception {
        return !run("sh", "-c", "command -v " + program).isEmpty();
    }

    private static String run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("TMUX");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
