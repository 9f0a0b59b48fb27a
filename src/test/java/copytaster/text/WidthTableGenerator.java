package copytaster.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.function.IntPredicate;

/**
 * Prints the two tables of {@link WidthTable} from ICU4J's copy of the Unicode data. Run {@code main} after a
 * Unicode update and paste; {@code WidthTest} fails until the tables agree with the ICU4J on the test class path.
 */
final class WidthTableGenerator {

    private WidthTableGenerator() {}

    /** East Asian Width W or F. Ambiguous counts as one column, as in every terminal outside a CJK locale. */
    static boolean wide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH)
                && !zero(codePoint);
    }

    /** Marks that sit on their base, format characters (all but the soft hyphen), and conjoining vowels and finals. */
    static boolean zero(int codePoint) {
        int category = UCharacter.getType(codePoint);
        int syllable = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
        return category == UCharacterCategory.NON_SPACING_MARK
                || category == UCharacterCategory.ENCLOSING_MARK
                || (category == UCharacterCategory.FORMAT && codePoint != 0xAD)
                || syllable == UCharacter.HangulSyllableType.VOWEL_JAMO
                || syllable == UCharacter.HangulSyllableType.TRAILING_JAMO;
    }

    public static void main(String[] args) {
        print("WIDE", WidthTableGenerator::wide);
        print("ZERO", WidthTableGenerator::zero);
    }

    private static void print(String name, IntPredicate member) {
        StringBuilder out = new StringBuilder("    static final int[] " + name + " = {\n");
        int inRow = 0;
        for (int start = 0; start <= Character.MAX_CODE_POINT; start++) {
            if (!member.test(start)) {
                continue;
            }
            int end = start;
            while (end < Character.MAX_CODE_POINT && member.test(end + 1)) {
                end++;
            }
            out.append(inRow == 0 ? "        " : " ");
            out.append("0x").append(Integer.toHexString(start).toUpperCase(java.util.Locale.ROOT));
            out.append(", 0x")
                    .append(Integer.toHexString(end).toUpperCase(java.util.Locale.ROOT))
                    .append(',');
            inRow = (inRow + 1) % 5;
            if (inRow == 0) {
                out.append('\n');
            }
            start = end;
        }
        System.out.println(out.append("\n    };\n"));
    }
}
