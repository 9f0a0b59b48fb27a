package copytaster.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class DigestTest {
    /** The first two vectors of FIPS 180-4's examples, and one beyond ASCII. */
    @Test
    void digests_are_sha_256_of_utf_8_in_lower_case_hex() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Digest.of(""));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.of("abc"));
        assertEquals("ffa8517fa9b76eed9b29b4ed7b5e9648e6d204bc9aef65a6338e64f35942aa8c", Digest.of("\u06a9"));
    }

    @Test
    void text_written_as_bytes_has_the_digest_of_the_string() {
        String text = "tërse \u06a9 \ud83d\ude00 \ud83d 2015\n";
        Utf8 bytes = new Utf8();
        for (int i = 0; i < 200; i++) {
            bytes.add(text);
        }
        assertEquals(Digest.of(text.repeat(200)), Digest.of(bytes));
    }

    @Test
    void numbers_are_written_as_java_writes_them() {
        Utf8 bytes = new Utf8();
        StringBuilder text = new StringBuilder();
        for (long number :
                new long[] {0, 7, 10, 99, 100, -1, -10, 1_000_000, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE}) {
            bytes.add(number).add(' ');
            text.append(number).append(' ');
        }
        assertEquals(text.toString(), bytes.toString());
    }

    @Test
    void digests_do_not_mix() {
        assertNotEquals(Digest.of("a"), Digest.of("b"));
        assertEquals(Digest.of("a"), Digest.of("a"));
    }
}
