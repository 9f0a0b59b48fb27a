package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is waited for: the rest of a key that has begun, and nothing after one that is whole. */
class PatientInputTest {
    private static PatientInput read(String keys, int patienceMillis) throws IOException {
        byte[] bytes = keys.getBytes(StandardCharsets.ISO_8859_1);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        PatientInput input = new PatientInput(slow, patienceMillis);
        for (byte expected : bytes) {
            byte[] into = new byte[8192]; // whoever decodes asks for all there is
            assertEquals(1, input.read(into, 0, into.length));
            assertEquals(expected, into[0]);
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
                "\u001b[<0;12;7M"
            })
    void a_whole_key_is_not_waited_for(String key) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(0, read(key, 86_400_000).available()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u001b[", "\u001bO", "\u001b[1;", "\u001b[["})
    void the_rest_of_a_key_is_waited_for_once(String begun) throws IOException {
        PatientInput input = read(begun, 60);
        long before = System.nanoTime();
        assertEquals(0, input.available());
        assertTrue(System.nanoTime() - before >= 50_000_000L, "it has waited");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(0, input.available()));
    }
}
