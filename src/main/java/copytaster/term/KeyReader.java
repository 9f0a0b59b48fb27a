package copytaster.term;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import copytaster.screen.Msg;
import java.io.IOException;

/** The input thread: waits for keys and posts what they mean, until there is no terminal any more. */
final class KeyReader implements Runnable {

    /** What a shell reports for a program ended by SIGHUP. */
    static final int HUNG_UP = 129;

    private final GameTerminal terminal;
    private final Loop<?, ?> loop;
    private final Keys keys;

    KeyReader(GameTerminal terminal, Keys keys, Loop<?, ?> loop) {
        this.terminal = terminal;
        this.keys = keys;
        this.loop = loop;
    }

    /** Starts the thread; it does not keep the JVM alive. */
    void start() {
        Thread thread = new Thread(this, "keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            read();
        } catch (IOException e) {
            loop.postEnd(HUNG_UP);
        } catch (RuntimeException | Error e) {
            loop.postFailure(e);
        }
    }

    private void read() throws IOException {
        while (true) {
            KeyStroke key = terminal.readInput();
            if (key.getKeyType() == KeyType.EOF) {
                // Reading on would return the same at once, for ever.
                loop.postEnd(HUNG_UP);
                return;
            }
            Msg msg = keys.accept(key);
            if (msg != null) {
                loop.post(msg);
            }
        }
    }
}
