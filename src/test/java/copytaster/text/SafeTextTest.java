package copytaster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    private static final int SEEDS = 20_000;

    @Test
    void ordinaryTextIsItself() {
        String text = "Café “Kunduz” — £5 · no ├──○┼─●──┤ yes ✓";
        assertSame(text, SafeText.line(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0x1B",
        "0x07",
        "0x00",
        "0x7F",
        "0x9B",
        "0x9D",
        "0x85",
        "0x0B",
        "0x200B",
        "0x200D",
        "0x202E",
        "0x2066",
        "0xFEFF",
        "0xAD",
        "0xE0001",
        "0xE0101",
        "0x34F",
        "0x115F",
        "0x3164",
        "0xFFA0",
        "0x180B",
        "0xE000",
        "0x10FFFD",
        "0xFFFE",
        "0xFDD0",
        "0x1FFFF",
        "0x378"
    })
    void whatCouldDeceiveBecomesVisible(String hex) {
        String character = Character.toString(Integer.decode(hex));
        assertEquals("a\uFFFDb", SafeText.line("a" + character + "b"));
        assertEquals("a\uFFFDb", SafeText.paragraph("a" + character + "b"));
        assertEquals(List.of(new Finding(1, Integer.decode(hex))), SafeText.inspect("a" + character + "b"));
    }

    @Test
    void loneSurrogatesAreReplacedAndPairsKept() {
        assertEquals("\uFFFDa\uFFFD", SafeText.line("\udc00a\ud800"));
        assertEquals("𝒜", SafeText.line("𝒜"));
    }

    @Test
    void lineBreaksBecomeOneKind() {
        assertEquals("a\nb\nc\nd\n\ne", SafeText.paragraph("a\r\nb\rc\u2028d\n\u2029e"));
        assertEquals("a b c d", SafeText.line("a\r\nb\tc\u2028d"));
    }

    @Test
    void accentsComposeAndHeapsOfMarksAreCut() {
        assertEquals("é", SafeText.line("e\u0301"));
        assertEquals("x\u0323\u0301", SafeText.line("x\u0323\u0301\u0302\u0303\u0304"));
        assertEquals(3, SafeText.inspect("x\u0323\u0301\u0302\u0303\u0304").size());
    }

    @Test
    void aFindingNamesItsCodePoint() {
        assertEquals("U+202E at 12", new Finding(12, 0x202E).describe());
        assertEquals("U+1FFFF at 0", new Finding(0, 0x1FFFF).describe());
    }

    @Test
    void cleaningTwiceChangesNothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String once = SafeText.paragraph(Texts.random(seed));
            assertEquals(once, SafeText.paragraph(once), "seed " + seed);
            String line = SafeText.line(Texts.random(seed));
            assertEquals(line, SafeText.line(line), "seed " + seed);
            assertTrue(SafeText.inspect(once).isEmpty(), "seed " + seed);
        }
    }

    @Test
    void nothingForbiddenSurvives() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String line = SafeText.line(Texts.random(seed));
            assertFalse(line.codePoints().anyMatch(SafeTextTest::forbidden), "seed " + seed);
            assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC), "seed " + seed);
        }
    }

    @Test
    void everyPlainCharacterNeedsNoCareIndeed() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Plain.is(c)) {
                String text = String.valueOf(c);
                assertFalse(forbidden(c), text);
                assertEquals(1, Width.ofCodePoint(c), text);
                assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
                assertEquals(
                        2, Pattern.compile("\\X").matcher("a" + text).results().count(), text);
            }
        }
    }

    private static boolean forbidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
