package copytaster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtSpacesAndKeepsLineBreaks() {
        assertEquals(
                List.of("An official", "says the", "garrison left", "", "the city."),
                Wrap.lines("An official says  the garrison left \n\nthe city.", 13));
    }

    @Test
    void breaksLongWordsBetweenClusters() {
        assertEquals(List.of("a", "abcde", "f g"), Wrap.lines("a abcdef g", 5));
        assertEquals(List.of("漢字", "漢字", "漢"), Wrap.lines("漢字漢字漢", 5));
    }

    @Test
    void isTotal() {
        assertEquals(List.of(""), Wrap.lines("", 0));
        assertEquals(List.of("a", "b"), Wrap.lines("ab", -3));
        assertEquals(List.of("\uFFFD"), Wrap.lines("漢", 1));
    }

    @Test
    void cutsAfterAWholeWord() {
        assertEquals("Intelligence service…", Wrap.whole("Intelligence service: governor killed", 24));
        assertEquals("US aircraft struck…", Wrap.whole("US aircraft struck twice", 23));
        assertEquals("US aircraft struck twice", Wrap.whole("US aircraft struck twice", 24));
        assertEquals("Intel…", Wrap.whole("Intelligence service", 6));
        assertEquals("…", Wrap.whole("Intelligence", 1));
        assertEquals("Intelligence service…", Wrap.most("Intelligence service: governor killed", 24));
        assertEquals("Prefecture: apparen…", Wrap.most("Prefecture: apparently struck", 20));
        assertEquals("Prefecture…", Wrap.most("Prefecture: apparently struck", 16));
        assertEquals("Prefecture", Wrap.most("Prefecture", 40));
    }

    @Test
    void fitsAndPads() {
        assertEquals("Bala Hi…", Wrap.fit("Bala Hisar", 8));
        assertEquals("Bala...", Wrap.fit("Bala Hisar", 7, "..."));
        assertEquals("漢…", Wrap.fit("漢字", 3));
        assertEquals("漢…  ", Wrap.pad(Wrap.fit("漢字", 3), 5));
        assertEquals("   62", Wrap.padLeft("62", 5));
        assertEquals(" 漢  ", Wrap.centre("漢", 5));
    }

    @Test
    void nothingIsWiderThanAskedAndNothingIsLost() {
        for (long seed = 0; seed < 20_000; seed++) {
            String text = Texts.random(seed);
            int width = 1 + (int) (seed % 30);
            List<String> lines = Wrap.lines(text, width);
            for (String line : lines) {
                assertTrue(Width.of(line) <= width, "seed " + seed + " width " + width + ": " + line);
            }
            if (width > 1) {
                String kept = String.join("", lines).replace(" ", "");
                assertEquals(SafeText.paragraph(text).replaceAll("[ \n]", ""), kept, "seed " + seed);
            }
            assertTrue(Width.of(Wrap.fit(text, width)) <= width, "seed " + seed);
            assertTrue(Width.of(Wrap.whole(text, width)) <= width, "seed " + seed);
            assertTrue(Width.of(Wrap.most(text, width)) <= width, "seed " + seed);
            assertEquals(width, Width.of(Wrap.pad(text, width)), "seed " + seed);
            assertEquals(width, Width.of(Wrap.centre(text, width)), "seed " + seed);
        }
    }
}
