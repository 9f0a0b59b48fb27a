package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Results that cannot be written. */
class OutletTest {

    /** Takes some bytes and then none. */
    private static final class Full extends OutputStream {
        private final String why;
        private int room;

        Full(int room, String why) {
            this.room = room;
            this.why = why;
        }

        @Override
        public void write(int octet) throws IOException {
            if (room-- <= 0) {
                throw new IOException(why);
            }
        }
    }

    private static Ran scenarios(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(new String[] {"scenarios"}, InputStream.nullInputStream(), out, err);
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsToldInOneSentence() {
        Ran ran = scenarios(new Full(10, "No space left on device"));
        assertEquals(Exit.FAILED, ran.code());
        assertEquals("copytaster: What this printed could not all be written (No space left on device).\n", ran.err());
    }

    @Test
    void whoeverHasReadEnoughIsToldNothing() {
        Ran ran = scenarios(new Full(10, "Broken pipe"));
        assertEquals(Exit.UNREAD, ran.code());
        assertEquals("", ran.err());
    }

    @Test
    void nothingIsWrittenAfterAGap() throws IOException {
        Full full = new Full(1, "full");
        Outlet outlet = new Outlet(full);
        outlet.write('a');
        for (int i = 0; i < 3; i++) {
            try {
                outlet.write('b');
            } catch (IOException e) {
                full.room = 100;
            }
        }
        assertEquals(100, full.room);
        assertEquals("full", outlet.failure().orElseThrow().getMessage());
    }

    @Test
    void messagesThatNobodyCanHearChangeNothing() {
        int code = Cli.run(
                new String[] {"play", "nosuch"},
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new Full(0, "closed"));
        assertEquals(Exit.BAD, code);
    }
}
