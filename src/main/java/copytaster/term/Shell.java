package copytaster.term;

import copytaster.screen.Program;
import copytaster.text.SafeText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Runs a {@link Program} on the terminal of this process and puts the terminal back whatever happens.
 *
 * <p>Uses the process's own descriptors 0 and 1, never {@code System.in} and {@code System.out}: those would write one
 * cell at a time. Threads: the caller's is the UI thread ({@link Loop}); one more waits for keys ({@link KeyReader}).
 */
public final class Shell {

    /** Exit code when there is no terminal to run on (EX_UNAVAILABLE of sysexits.h). */
    public static final int NO_TERMINAL = 69;

    /** Exit code after a bug (EX_SOFTWARE of sysexits.h). */
    public static final int BUG = 70;

    /** Exit code when the program broke on what it was given, or memory ran out on it. */
    public static final int BAD_INPUT = 2;

    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

    private Shell() {}

    /**
     * Runs {@code program} until an effect quits, the terminal goes away or a signal ends it. Never throws.
     *
     * @return the exit code for the process: that of the effect that quit; 129 after a hang-up, 130 after SIGINT, 143
     *     after SIGTERM; {@link #BUG} after an exception, {@link #BAD_INPUT} when there is an excuse for it or memory ran out, {@link #NO_TERMINAL} if standard input is no terminal
     */
    public static <M, E> int run(Program<M, E> program, Effects<E> effects, Options options) {
        Tty tty;
        try {
            tty = Tty.open();
        } catch (IOException e) {
            Rescue.write(FileDescriptor.err, "No screen: " + SafeText.line(String.valueOf(e.getMessage())) + "\n");
            return NO_TERMINAL;
        }
        Rescue rescue = new Rescue(tty);
        Effects.Quit quit;
        try {
            quit = run(program, effects, options, tty, rescue);
        } catch (Throwable failure) {
            // First the terminal: what is printed on the alternate screen is lost with it.
            rescue.disarm();
            String excuse = CrashReport.told(options.excuse());
            if (!excuse.isEmpty()) {
                Rescue.write(FileDescriptor.err, excuse + "\n");
                return BAD_INPUT;
            }
            Rescue.write(FileDescriptor.err, CrashReport.of(failure, options.journal()));
            return Shortage.told(failure).isPresent() ? BAD_INPUT : BUG;
        }
        rescue.disarm();
        if (!quit.message().isEmpty()) {
            Rescue.write(FileDescriptor.out, SafeText.paragraph(quit.message()) + "\n");
        }
        return quit.exitCode();
    }

    private static <M, E> Effects.Quit run(
            Program<M, E> program, Effects<E> effects, Options options, Tty tty, Rescue rescue)
            throws IOException, InterruptedException {
        Options.Line line = options.line().isPresent() ? options.line().get() : terminal();
        Pastes pastes = new Pastes(line.in(), Pastes.PAUSE_MILLIS);
        InputStream keys = new PatientInput(pastes, options.escapeMillis());
        OutputStream frames = new FrameOutput(line.out());
        GameTerminal terminal = new GameTerminal(keys, frames, options.mouse());
        Display display =
                new Display(terminal, new Pens(options.theme(), options.depth()), tty.firstSize(), options.ascii());
        Loop<M, E> loop = new Loop<>(program, effects, display, tty, options.tickMillis());
        Optional<Effects.Quit> refused = effects.ready();
        if (refused.isPresent()) {
            return refused.get();
        }
        rescue.arm();
        try {
            display.enter();
            loop.begin();
            listen(loop, rescue);
            loop.postFirst();
            new KeyReader(terminal, new Keys(pastes), loop).start();
            if (options.line().isEmpty()) {
                loop.rehearse();
            }
            Effects.Quit quit = loop.run();
            display.leave();
            return quit;
        } catch (IOException e) {
            // Only the terminal throws these here, and there is no other terminal to go to.
            return loop.hangUp(KeyReader.HUNG_UP);
        }
    }

    private static Options.Line terminal() {
        return new Options.Line(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /** After the first frame, since it takes a moment; a size that changed in between is asked for once. */
    private static void listen(Loop<?, ?> loop, Rescue rescue) {
        Signals.on("WINCH", loop::postResize);
        Signals.on("TSTP", loop::postSuspend);
        Signals.on("CONT", loop::postContinue);
        endOn("HUP", KeyReader.HUNG_UP, loop, rescue);
        endOn("INT", INTERRUPTED, loop, rescue);
        endOn("TERM", TERMINATED, loop, rescue);
        loop.postResize();
    }

    private static void endOn(String signal, int exitCode, Loop<?, ?> loop, Rescue rescue) {
        Signals.on(signal, () -> {
            loop.postEnd(exitCode);
            rescue.forceEnd(exitCode);
        });
    }
}
