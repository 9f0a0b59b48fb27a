package copytaster.cli;

import copytaster.screen.desk.NewShift;
import copytaster.settings.Preferences;
import copytaster.term.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: the first screen and a few keys of a shift, as always but that nobody types and nobody sees. The launcher runs it
 * once to learn which classes a start needs; it is of no use to players and therefore hidden.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    /** The first scenario, begin; the briefing, the first report; down, run as written; the page, back; leave. */
    private static final String KEYS = "\r\r\r\rjp\rb\033[BQQ";

    private final Streams streams;

    @Parameters(index = "0")
    private String scenario;

    RehearseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        new Survey(List.of()).whole();
        Shortcut.order(new String[] {"play", scenario, "--seed", "1"});
        GameEffects effects = new GameEffects();
        try {
            return Shell.run(
                    new ScreenGame(streams, SettingsFile.read().preferences())
                            .game(NewShift.of(scenario), effects, "", 0),
                    effects,
                    ScreenGame.options(Preferences.USUAL, effects)
                            .withLine(new Typed(), OutputStream.nullOutputStream()));
        } finally {
            effects.close();
        }
    }

    /** Keys that have been typed, and then none, for ever. */
    private static final class Typed extends InputStream {
        private final byte[] keys = KEYS.getBytes(StandardCharsets.US_ASCII);
        private int at;

        @Override
        public int read() {
            if (at < keys.length) {
                return keys[at++];
            }
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            int key = read();
            into[offset] = (byte) key;
            return key < 0 ? -1 : 1;
        }

        @Override
        public int available() {
            return keys.length - at;
        }
    }
}
