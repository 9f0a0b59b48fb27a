package copytaster.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonTest {
    private enum Colour {
        RED,
        TITLE_BLUE
    }

    private record Leaf(String text, int number, long large, boolean on, double share) {}

    private record Tree(Leaf leaf, List<Leaf> more, Optional<Colour> colour, Optional<List<String>> none) {}

    private static final Tree TREE = new Tree(
            new Leaf("a \"b\" \\ c\n\u06a9", -1, 1L << 40, true, 0.1),
            List.of(new Leaf("", 0, 0, false, -0.0)),
            Optional.of(Colour.TITLE_BLUE),
            Optional.empty());

    private static final String GOLDEN =
            "Tree(leaf=Leaf(text=\"a \\\"b\\\" \\\\ c\n\u06a9\",number=-1,large=1099511627776,on=true,"
                    + "share=0x3fb999999999999a),more=[Leaf(text=\"\",number=0,large=0,on=false,share=0x8000000000000000)],"
                    + "colour=TITLE_BLUE,none=-)";

    @Test
    void a_tree_of_records_has_this_text() {
        assertEquals(GOLDEN, Canon.text(TREE));
        assertEquals("[]", Canon.text(List.of()));
        assertEquals("[1,[\"a\",\"b\"]]", Canon.text(List.of(1, List.of("a", "b"))));
    }

    @Test
    void doubles_are_written_by_their_bits() {
        assertEquals("0x3ff0000000000000", Canon.text(1.0));
        assertEquals("0x0", Canon.text(0.0));
        assertEquals("0x8000000000000000", Canon.text(-0.0));
        assertEquals("0x3fd3333333333334", Canon.text(0.1 + 0.2));
        assertEquals("0x7ff8000000000000", Canon.text(Double.NaN));
    }

    @Test
    void the_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(GOLDEN, Canon.text(TREE), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_has_no_canonical_text_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Canon.text(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Canon.text(null));
        assertThrows(IllegalArgumentException.class, () -> Canon.text('c'));
        assertThrows(IllegalArgumentException.class, () -> Canon.text(1.0f));
    }
}
