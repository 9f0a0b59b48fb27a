package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The range of malformed input that JSON parsers are commonly tried with (the kinds of N. Seriot, "Parsing JSON is a Minefield", 2016):
 * one clear sentence each, with its place, in bounded time.
 */
class MalformedTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** One sentence with a place, in plain words: nothing of a parser's. */
    private static void assertOneSentence(byte[] bytes) {
        String report = assertTimeoutPreemptively(
                LONG, () -> ScenarioReader.load("x.json", bytes).report());
        assertEquals(1, report.lines().count(), report);
        assertTrue(report.startsWith("x.json:") && report.contains("; "), report);
        for (String word : List.of("Exception", "Gson", "gson", "JsonReader", "null pointer", "lenient", "Strict")) {
            assertTrue(!report.contains(word), report);
        }
        assertTrue(report.lines().allMatch(line -> UnsafeText.in(line).isEmpty()), report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // structure
                "",
                " ",
                "\n\n",
                "{",
                "}",
                "[",
                "]",
                "{]",
                "[}",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[1;2]",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\",1}",
                "{1:1}",
                "{a:1}",
                "{'a':1}",
                "{null:1}",
                "{\"a\":1}}",
                "{\"a\":1}[",
                "[]]",
                "[][]",
                "1 2",
                "{} {}",
                "[\"a\":1]",
                "{\"a\":[}",
                "[{\"a\":1]",
                "<a/>",
                "a",
                "x: y",
                "---\nx: y",
                // words
                "[nul]",
                "[nulll]",
                "[True]",
                "[FALSE]",
                "[tru",
                "[nil]",
                "[undefined]",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "[+Infinity]",
                // numbers
                "[+1]",
                "[01]",
                "[-01]",
                "[1.]",
                "[.5]",
                "[-.5]",
                "[1e]",
                "[1e+]",
                "[1.e1]",
                "[-]",
                "[--1]",
                "[0x1F]",
                "[1_000]",
                "[1,5.]",
                "[1.2.3]",
                "[0e]",
                "[1eE2]",
                "[\uFF11]",
                "[12abc]",
                "[- 1]",
                // strings
                "[\"",
                "[\"abc",
                "[\"a\nb\"]",
                "[\"a\tb\"]",
                "[\"\\x41\"]",
                "[\"\\u12\"]",
                "[\"\\u12G4\"]",
                "[\"\\\"]",
                "[\"\\",
                "[\"\\u",
                "['a']",
                "[\"a\" \"b\"]",
                "[\"a\"b]",
                "[\u201Ca\u201D]",
                "[\"\\a\"]",
                "[\"\\U0041\"]",
                "[\"\u0000\"]",
                // comments and strays
                "// x\n[]",
                "[] // x",
                "/* x */ []",
                "[] # x",
                "[1] x",
                "\u00A0[]",
                "\u2028[]",
                "\u2060[]",
                "\u000C[]",
                ")]}'\n[]"
            })
    void syntax(String text) {
        assertOneSentence(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<byte[]> bytes() {
        return List.of(
                new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0, '}'},
                new byte[] {'[', '"', (byte) 0xE9, '"', ']'},
                new byte[] {'[', '"', (byte) 0xC0, (byte) 0xAF, '"', ']'},
                new byte[] {'[', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ']'},
                new byte[] {'[', '"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"', ']'},
                new byte[] {'[', '"', (byte) 0xE2, (byte) 0x82},
                new byte[] {(byte) 0x80},
                new byte[] {0},
                new byte[1000]);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void encodings(byte[] bytes) {
        assertOneSentence(bytes);
    }

    @Test
    void depth_and_size() {
        for (String one : List.of("[", "{\"a\":", "[{\"a\":")) {
            assertOneSentence(one.repeat(100_000).getBytes(StandardCharsets.UTF_8));
        }
        assertOneSentence(("[" + "1".repeat(100_000) + "x]").getBytes(StandardCharsets.UTF_8));
        assertOneSentence(("[1e" + "9".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        assertOneSentence(("\"" + "\\u0041".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        assertOneSentence("\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_byte_order_mark_is_told_first() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'};
        String report = ScenarioReader.load("x.json", bytes).report();
        assertTrue(report.startsWith("x.json:1:1: the file begins with a byte order mark; "), report);
    }

    @Test
    void a_lone_surrogate_that_is_escaped_is_told_at_its_text() {
        String report = Fixture.report("{\"format\": 1, \"title\": \"a\\ud800b\"}");
        assertTrue(report.startsWith("x.json:1:26: title: "), report);
    }

    @Test
    void a_hundred_megabytes_of_brackets_are_not_even_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("brackets.json");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '[');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        Found.Bytes found = (Found.Bytes) new ScenarioFinder(List.of()).scenario(file.toString());
        assertEquals(Limits.FILE_BYTES + 1, found.bytes().length);
        assertTrue(ScenarioReader.load("x.json", found.bytes())
                .report()
                .startsWith("x.json: the file is larger than 32 MiB"));
    }
}
