package copytaster.term;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Stroke;
import java.io.IOException;

/** Stopping as a job of the shell (Ctrl-Z, SIGTSTP) and going on again ({@code fg}, SIGCONT). */
final class Suspension {

    private static final Msg CTRL_Z = new Msg.Key(new Stroke(Key.CHARACTER, 'z', true, false));

    private static final long JUST_NOW_NANOS = 500_000_000L;

    private static final String[] ENDING = {"HUP", "INT", "TERM"};

    private final Display display;
    private final Tty tty;
    private long resumedAt = System.nanoTime() - JUST_NOW_NANOS;

    Suspension(Display display, Tty tty) {
        this.display = display;
        this.tty = tty;
    }

    /** Whether a message is the key that suspends. */
    boolean asks(Msg msg) {
        return msg.equals(CTRL_Z);
    }

    /**
     * Gives the terminal back and stops; returns when the shell lets us go on.
     *
     * <p>The whole process group stops, or the shell would not notice a JVM inside a script. The signal is SIGTSTP with
     * its default action rather than SIGSTOP: where no shell could ever continue us, as when a terminal window runs the
     * game directly, the system then ignores it.
     *
     * <p>What would end us has its default action meanwhile: {@code kill} of a stopped job ends it and has it go on, in the background,
     * where our waiting for keys stops us again before any thread of ours could hear of the end. The terminal has been given back,
     * and all decisions are kept.
     */
    void stop() throws IOException {
        display.leave();
        tty.restore();
        if (Signals.byDefault("TSTP")) {
            for (String signal : ENDING) {
                Signals.byDefault(signal);
            }
            Tty.run("sh", "-c", "kill -TSTP 0");
            Signals.again("TSTP");
            for (String signal : ENDING) {
                Signals.again(signal);
            }
        }
    }

    /** Takes the terminal again; harmless if we have it. */
    void resume() throws IOException {
        // First the settings: in the background this stops us, before anything is drawn over the shell.
        tty.raw();
        display.enter();
        resumedAt = System.nanoTime();
    }

    /** Whether {@link #resume} has been called within the last half second. */
    boolean justResumed() {
        return System.nanoTime() - resumedAt < JUST_NOW_NANOS;
    }
}
