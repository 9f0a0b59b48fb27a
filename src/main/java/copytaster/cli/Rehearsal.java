package copytaster.cli;

import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.term.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The first screen, a few keys of a shift and its resumption, as always but that nobody types and nobody sees. The launcher runs it to have scenarios
 * kept standing and to learn which classes a start needs; it is no command, since those that picocli needs would be among them.
 */
public final class Rehearsal {
    private static final String ENTER = "\r";
    private static final String ESCAPE = "\033";
    private static final String DOWN = "\033[B";
    private static final String LEAVE = "\003";
    private static final String FRAME_ENDS = "\033[?2026l";

    /** The first scenario; back from its briefing, and out. */
    private static final List<String> FIRST_SCREEN = List.of(DOWN, DOWN, ENTER, LEAVE, LEAVE);

    private final Streams streams;
    private final String scenario;
    private final boolean beginning;

    /** @param beginning no more than the first frame of the shift */
    private Rehearsal(Streams streams, String scenario, boolean beginning) {
        this.streams = streams;
        this.scenario = scenario;
        this.beginning = beginning;
    }

    /**
     * Rehearses, and ends the process.
     *
     * @param args the id of the scenario to play, and any word more if only the beginning of that is to be rehearsed
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Class.forName("copytaster.Main");
        Class.forName(Cli.class.getName());
        Letter.open();
        OutputStream nowhere = OutputStream.nullOutputStream();
        Streams streams = Streams.of(System.in, new Outlet(nowhere), nowhere);
        System.exit(new Rehearsal(streams, args[0], args.length > 1).go());
    }

    private int go() throws IOException {
        if (beginning) {
            return play(shift(), new Typist(List.of(), true));
        }
        new Survey(List.of()).whole();
        int first = play(new String[] {}, FIRST_SCREEN);
        int shift = play(shift(), keys());
        int on = play(new String[] {"play", "--resume", "latest"}, List.of(ENTER, LEAVE));
        return Math.max(first, Math.max(shift, on));
    }

    private String[] shift() {
        return new String[] {"play", scenario, "--seed", "1"};
    }

    /** The first keys of a shift, and out. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Stroke stroke : DeskProgram.SOON) {
            keys.add(
                    switch (stroke.key()) {
                        case CHARACTER -> Character.toString(stroke.character());
                        case ENTER -> ENTER;
                        case ESCAPE -> ESCAPE;
                        case DOWN -> DOWN;
                        default -> throw new IllegalStateException("nobody can type " + stroke);
                    });
        }
        keys.add(LEAVE);
        return keys;
    }

    private int play(String[] words, List<String> keys) throws IOException {
        return play(words, new Typist(keys, false));
    }

    private int play(String[] words, Typist typist) throws IOException {
        Options.Line line = new Options.Line(typist, typist.watching());
        return new Play(streams, Shortcut.order(words).orElseThrow(), Optional.of(line)).run();
    }

    /** Types keys, each once the frame after the one before is there, so that every frame is drawn; and then hangs up. */
    private static final class Typist extends InputStream {
        /** A key may change nothing; and what another thread works out comes in a frame of its own. */
        private static final long PATIENCE_MILLIS = 250;

        private final List<byte[]> keys = new ArrayList<>();
        private final boolean ends;
        private final Semaphore frames = new Semaphore(0);
        private int next;
        private int at;

        /** @param ends whether the process ends with the first frame, as it stands: its orderly end is another thing to learn */
        Typist(List<String> keys, boolean ends) {
            this.ends = ends;
            for (String key : keys) {
                this.keys.add(key.getBytes(StandardCharsets.US_ASCII));
            }
        }

        /** The other end of the line. */
        OutputStream watching() {
            return new OutputStream() {
                @Override
                public void write(int octet) {
                    frames.release();
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    frames.release();
                    if (ends && new String(bytes, offset, length, StandardCharsets.ISO_8859_1).contains(FRAME_ENDS)) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            };
        }

        @Override
        public int read() {
            try {
                if (at == 0) {
                    frames.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                    frames.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
            if (next == keys.size()) {
                return -1;
            }
            byte[] key = keys.get(next);
            byte octet = key[at++];
            if (at == key.length) {
                next++;
                at = 0;
            }
            return octet;
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
            return next == keys.size() || at == 0 ? 0 : keys.get(next).length - at;
        }
    }
}
