package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The UI thread: owns the model and the display. Everything that happens is an entry in one queue; all that wait are
 * taken, each with its effects, then one frame is drawn.
 */
final class Loop<M, E> {

    private final Program<M, E> program;
    private final Effects<E> effects;
    private final Display display;
    private final Tty tty;
    private final Suspension suspension;
    private final BlockingQueue<Happening> queue = new LinkedBlockingQueue<>();
    private final Ticker ticker = new Ticker();
    private final Frame first;
    private volatile boolean begun;
    private M model;
    private Effects.Quit quit;
    private boolean ring;
    private Effects.Restyle restyled;

    /** Something for the UI thread to do. */
    private interface Happening {
        void happen() throws IOException;
    }

    Loop(Program<M, E> program, Effects<E> effects, Display display, Tty tty, int tickMillis) {
        this.program = program;
        this.effects = effects;
        this.display = display;
        this.tty = tty;
        this.suspension = new Suspension(display, tty);
        this.model = program.start(display.size());
        this.first = program.view(model);
        ticker.every(tickMillis, System.nanoTime());
    }

    /** Called by any thread: a message arrived. */
    void post(Msg msg) {
        queue.add(() -> receive(msg));
    }

    /** Called by any thread: the window changed its size. */
    void postResize() {
        queue.add(this::resize);
    }

    /** Called by any thread: the program is to stop and let the shell have the terminal. */
    void postSuspend() {
        queue.add(this::suspend);
    }

    /** Called by any thread: the program was stopped and goes on. */
    void postContinue() {
        queue.add(this::wake);
    }

    /** Called by any thread: the program must end. It is told first, so that it can do what it still has to. */
    void postEnd(int exitCode) {
        queue.add(() -> {
            receive(new Msg.HangUp());
            quit = new Effects.Quit(exitCode, "");
        });
    }

    /** Called by any thread: something broke elsewhere that must not go on unseen. */
    void postFailure(Throwable failure) {
        queue.add(() -> {
            throw new IllegalStateException("another thread failed", failure);
        });
    }

    /** Does some work beside the UI thread, which goes on drawing and taking keys. */
    private void later(Supplier<Msg> work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        post(work.get());
                    } catch (RuntimeException | Error e) {
                        postFailure(e);
                    }
                },
                "work");
        thread.setDaemon(true);
        thread.start();
    }

    /** Shows the first frame. */
    void begin() throws IOException {
        display.show(first);
    }

    /** Has the program go through what is likely to come, until it comes. */
    void rehearse() {
        Size size = display.size();
        Thread thread = new Thread(
                () -> {
                    try {
                        program.rehearse(size, () -> begun);
                    } catch (RuntimeException | Error broken) {
                        // What is broken will show where it is asked for.
                    }
                },
                "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Has done what the program wants done at first; called once the first frame shows and signals are heeded. */
    void postFirst() {
        queue.add(() -> perform(program.first()));
    }

    /** The terminal failed while writing: a last message to the program, and nothing is drawn any more. */
    Effects.Quit hangUp(int exitCode) {
        if (quit != null) {
            return quit;
        }
        try {
            receive(new Msg.HangUp());
        } catch (IOException e) {
            // It can only have failed again.
        }
        return quit != null ? quit : new Effects.Quit(exitCode, "");
    }

    /** Runs until the program ends; how. */
    Effects.Quit run() throws IOException, InterruptedException {
        while (quit == null) {
            Happening next = await();
            while (next != null && quit == null) {
                next.happen();
                next = queue.poll();
            }
            tick();
            if (quit == null) {
                restyleIfAsked();
                display.show(program.view(model));
                ringIfAsked();
            }
        }
        return quit;
    }

    private Happening await() throws InterruptedException {
        return ticker.ticking() ? queue.poll(ticker.untilDue(System.nanoTime()), TimeUnit.NANOSECONDS) : queue.take();
    }

    /** Once at most, after the frame that explains it. */
    private void ringIfAsked() throws IOException {
        if (ring) {
            ring = false;
            display.bell();
        }
    }

    private void restyleIfAsked() throws IOException {
        if (restyled != null) {
            display.restyle(restyled.theme(), restyled.depth(), restyled.mouse());
            restyled = null;
        }
    }

    private void tick() throws IOException {
        long elapsed = ticker.due(System.nanoTime());
        if (elapsed >= 0 && quit == null) {
            receive(new Msg.Tick(elapsed));
        }
    }

    private void receive(Msg msg) throws IOException {
        if (suspension.asks(msg)) {
            suspend();
            return;
        }
        begun = true;
        Step<M, E> step = program.update(model, msg);
        model = step.model();
        perform(step.effects());
    }

    private void perform(List<E> todo) throws IOException {
        for (E effect : todo) {
            follow(effects.perform(effect));
            if (quit != null) {
                return;
            }
        }
    }

    private void follow(Effects.Result result) throws IOException {
        Msg reply = result.match(new Follow());
        if (reply != null) {
            receive(reply);
        }
    }

    private void resize() throws IOException {
        Size now = tty.size(display.size());
        if (!now.equals(display.size())) {
            display.resize(now);
            receive(new Msg.Resize(now));
        }
    }

    private void suspend() throws IOException {
        suspension.stop();
        goOn();
    }

    /** The signal that ends a stop of our own also arrives, and once is enough. */
    private void wake() throws IOException {
        if (!suspension.justResumed()) {
            goOn();
        }
    }

    private void goOn() throws IOException {
        suspension.resume();
        resize();
        receive(new Msg.Resumed());
    }

    /** Does what a result asks and gives the message it carries, or null. */
    private final class Follow implements Effects.Result.Cases<Msg> {
        @Override
        public Msg nothing(Effects.Nothing result) {
            return null;
        }

        @Override
        public Msg reply(Effects.Reply result) {
            return result.msg();
        }

        @Override
        public Msg quit(Effects.Quit result) {
            quit = result;
            return null;
        }

        @Override
        public Msg bell(Effects.Bell result) {
            ring = true;
            return null;
        }

        @Override
        public Msg tickEvery(Effects.TickEvery result) {
            ticker.every(result.millis(), System.nanoTime());
            return null;
        }

        @Override
        public Msg restyle(Effects.Restyle result) {
            restyled = result;
            return null;
        }

        @Override
        public Msg later(Effects.Later result) {
            Loop.this.later(result.work());
            return null;
        }
    }
}
