package copytaster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    /**
     * ICU4J's data is the oracle, code point by code point. Where the general category and the East Asian width leave a
     * choice, the generator makes it: the soft hyphen counts 1, ambiguous 1, conjoining vowels and finals 0, controls 0.
     */
    @Test
    void everyCodePointAgreesWithIcu() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int expected = Character.isISOControl(codePoint) || WidthTableGenerator.zero(codePoint)
                    ? 0
                    : WidthTableGenerator.wide(codePoint) ? 2 : 1;
            assertEquals(expected, Width.ofCodePoint(codePoint), Integer.toHexString(codePoint));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Café, 4",
        "漢字, 4",
        "x\u0323\u0301, 1",
        "⌚, 2",
        "⏱, 1",
        "😀, 2",
        "🇦🇫, 2",
        "가, 2",
        "ｶﾞ, 2",
        "שלום, 4",
        "❤\ufe0f, 1",
        "no ├──○┼─●──┤ yes, 17"
    })
    void textIsMeasuredInColumns(String text, int columns) {
        assertEquals(columns, Width.of(text));
    }

    @Test
    void clustersJoinToTheTextAndHaveOneOrTwoColumns() {
        for (long seed = 0; seed < 20_000; seed++) {
            String text = SafeText.line(Texts.random(seed));
            int columns = 0;
            for (String cluster : Width.clusters(text)) {
                int width = Width.ofCluster(cluster);
                assertTrue(width == 1 || width == 2, "seed " + seed);
                columns += width;
            }
            assertEquals(text, String.join("", Width.clusters(text)), "seed " + seed);
            assertEquals(columns, Width.of(text), "seed " + seed);
        }
    }
}
