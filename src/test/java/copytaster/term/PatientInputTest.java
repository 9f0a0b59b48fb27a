package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is waited for: the rest of a key that has begun, and nothing after one that is whole. */
class PatientInputTest {
    private static PatientInput read(String keys, int patienceMillis) throws IOException {
        byte[] bytes = keys.getBytes(StandardCharsets.ISO_8859_1);
        PatientInput input = new PatientInput(new ByteArrayInputStream(bytes), patienceMillis);
        for (int i = 0; i < bytes.length; i++) {
            assertEquals(bytes[i] & 0xFF, input.read());
        }
        return input;
    }

    /** A letter, an arrow, page down, an arrow with Shift, F1 in both forms, Alt with a letter, the mouse; with a patience of a day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "j",
                "\u001b[B",
                "\u001b[6~",
                "\u001b[1;2A",
                "\u001bOP",
                "\u001b[[A",
                "\u001bx",
                "\u001b[<0;12;7M",
                "\u001b]11;rgb:0/0/0\u0007"
            })
    void a_whole_key_is_not_waited_for(String key) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(0, read(key, 86_400_000).available()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u001b[", "\u001bO", "\u001b[1;", "\u001b[[", "\u001b]11;rgb:", "\u001bP1+r"})
    void the_rest_of_a_key_is_waited_for_once(String begun) throws IOException {
        PatientInput input = read(begun, 60);
        long before = System.nanoTime();
        assertEquals(0, input.available());
        assertTrue(System.nanoTime() - before >= 50_000_000L, "it has waited");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(0, input.available()));
    }

    /** Behind a bracket nobody has typed a key, so that even a very slow link is waited for; however the bytes are read. */
    @ParameterizedTest
    @ValueSource(strings = {"\u001b[", "\u001b[1", "\u001b[<0;12"})
    void the_rest_of_a_sequence_is_waited_for_longer(String begun) throws Exception {
        PipedOutputStream link = new PipedOutputStream();
        PatientInput input = new PatientInput(new PipedInputStream(link), 40);
        byte[] read = new byte[1024];
        link.write(begun.substring(0, 1).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, input.read(read, 0, read.length));
        link.write(begun.substring(1).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(begun.length() - 1, input.read(read, 0, read.length));
        Thread late = new Thread(() -> {
            try {
                Thread.sleep(200);
                link.write('~');
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        late.start();
        assertEquals(1, input.available());
        late.join();
    }
}
