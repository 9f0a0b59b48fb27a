package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar that tests hold the terminal's bytes to lets our own sequences pass, and can refuse. */
class StreamTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b[1;38;2;1;2;3mb",
                "\u001b[12;40Hx\r\n",
                "x\n\u001b[7Gy",
                "x\n\n\u001b[7Gy\r\n\nz",
                "\u001b[?2026h\u001b[?25l\u001b[2J\u001b[3C\u001b[?1049l"
            })
    void our_own_pass(String written) {
        assertDoesNotThrow(() -> Stream.requireOurs("", written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b]52;c;QQ==\u0007",
                "\u001bP1$r\u001b\\",
                "\u001b[6n",
                "\u001b[?1002h",
                "\u001b[5i",
                "\u001bc",
                "\u009b5n",
                "\u0007",
                "a\rb",
                "a\nb",
                "a\n\nb",
                "\u202e",
                "\u200b",
                "\ud83d",
                "\udb40\udc41",
                "\u0000"
            })
    void any_other_fails(String written) {
        assertThrows(AssertionError.class, () -> Stream.requireOurs("", written));
    }
}
