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
    void a_link_depends_on_the_link_before() {
        assertNotEquals(Digest.chained("a", "b"), Digest.chained("b", "b"));
        assertNotEquals(Digest.chained("a", "b"), Digest.chained("a", "c"));
        assertEquals(Digest.of("a\nb"), Digest.chained("a", "b"));
    }
}
