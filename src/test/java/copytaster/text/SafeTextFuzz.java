package copytaster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.testing.Harmless;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * The sanitiser and what lays text out. Whatever the text, halves of surrogate pairs among it: cleaned it holds nothing harmful, is in
 * NFC, and cleaning it again changes nothing; laid out it is no wider than asked, and its clusters are the text.
 */
public final class SafeTextFuzz {
    private SafeTextFuzz() {}

    /** An even first byte: the rest is UTF-8. An odd one: it is UTF-16, so that any char can follow any other. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 1) {
            boolean wide = input[0] % 2 != 0;
            text(new String(input, 1, input.length - 1, wide ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8));
            if (wide) {
                StringBuilder raw = new StringBuilder();
                for (int i = 1; i + 1 < input.length; i += 2) {
                    raw.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
                }
                text(raw.toString());
            }
            width(Math.floorMod(input[0], 90), new String(input, 1, input.length - 1, StandardCharsets.UTF_8));
        }
    }

    private static void text(String text) {
        String line = SafeText.line(text);
        Harmless.line("line", line);
        assertEquals(line, SafeText.line(line), "cleaned again");
        assertEquals(List.of(), SafeText.inspect(line), "nothing left to tell");
        assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC), "NFC");
        String paragraph = SafeText.paragraph(text);
        Harmless.lines("paragraph", paragraph);
        assertEquals(paragraph, SafeText.paragraph(paragraph), "cleaned again");
        assertTrue(line.length() <= 3 * text.length(), "no longer than NFC makes it");
        for (Finding finding : SafeText.inspect(text)) {
            assertTrue(finding.index() >= 0 && finding.index() < text.length(), "a place in the text");
            assertEquals(text.codePointAt(finding.index()), finding.codePoint(), "what stands there");
        }
        List<String> clusters = Width.clusters(line);
        assertEquals(line, String.join("", clusters), "clusters");
        assertEquals(clusters.stream().mapToInt(Width::ofCluster).sum(), Width.of(line), "widths");
    }

    private static void width(int columns, String text) {
        for (String line : Wrap.lines(text, columns)) {
            Harmless.line("wrapped", line);
            assertTrue(Width.of(line) <= Math.max(1, columns), "wider than asked");
        }
        assertTrue(Width.of(Wrap.fit(text, columns)) <= Math.max(1, columns), "fitted");
        assertEquals(Math.max(1, columns), Math.max(1, Width.of(Wrap.pad(text, columns))), "padded");
        Harmless.line("padded", Wrap.padLeft(text, columns));
    }
}
