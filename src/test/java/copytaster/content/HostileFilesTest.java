package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** No input makes the reader throw, take long, or say something a terminal would obey. */
class HostileFilesTest {
    private static final int MUTATIONS = 2_000;

    /** Bytes that change the meaning of JSON more often than any others. */
    private static final byte[] SHARP = "{}[]\":,\\-.0e9u\n\u0000".getBytes(StandardCharsets.UTF_8);

    @Test
    void spoiltBytesAreReportedAndNeverThrow() {
        byte[] good = Fixture.bytes();
        SplittableRandom random = new SplittableRandom(20310314);
        for (int i = 0; i < MUTATIONS; i++) {
            Loaded<Scenario> loaded = ScenarioReader.load(Fixture.NAME, spoil(good, random));
            boolean errors = loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            assertEquals(errors, loaded.value().isEmpty(), "mutation " + i);
            assertHarmless(loaded.report());
        }
    }

    /** One byte flipped, replaced, left out or put in, or the file cut short there. */
    private static byte[] spoil(byte[] good, SplittableRandom random) {
        int at = random.nextInt(good.length);
        byte sharp = SHARP[random.nextInt(SHARP.length)];
        byte[] spoilt = good.clone();
        switch (random.nextInt(5)) {
            case 0 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoilt[at] = sharp;
            case 2 -> {
                System.arraycopy(good, at + 1, spoilt, at, good.length - at - 1);
                return Arrays.copyOf(spoilt, good.length - 1);
            }
            case 3 -> {
                spoilt = Arrays.copyOf(good, good.length + 1);
                System.arraycopy(good, at, spoilt, at + 1, good.length - at);
                spoilt[at] = sharp;
            }
            default -> {
                return Arrays.copyOf(good, at);
            }
        }
        return spoilt;
    }

    private static void assertHarmless(String report) {
        assertTrue(report.lines().allMatch(line -> UnsafeText.in(line).isEmpty()), report);
    }

    @Test
    void fileTooLarge() {
        Loaded<Scenario> loaded = ScenarioReader.load("x.json", new byte[Limits.FILE_BYTES + 1]);
        assertEquals("x.json: the file is larger than 32 MiB; divide it, or shorten its texts\n", loaded.report());
    }

    @Test
    void stringTooLong() {
        String report = Fixture.report("{\n  \"title\": \"" + "x".repeat(Limits.STRING_CHARS + 1) + "\"}");
        assertEquals(
                "x.json:2:12: title: this string is longer than 64 KiB, or its closing quote is missing; shorten it\n",
                report);
    }

    @Test
    void listTooLong() {
        String report = Fixture.report("{\"map\": [" + "\"\", ".repeat(Limits.ENTRIES) + "\"\"]}");
        assertEquals("x.json:1:9: map: more than 10,000 entries stand here; shorten the list\n", report);
    }

    @Test
    void tooManyValuesInAll() {
        String list = "[" + "0,".repeat(Limits.ENTRIES - 1) + "0]";
        String report = Fixture.report("[" + (list + ",").repeat(101) + "0]");
        assertTrue(report.contains("the file holds more than 1,000,000 values; divide it"), report);
    }

    @Test
    void deepestNestingIsRead() {
        String report = Fixture.report("[".repeat(Limits.NESTING) + "]".repeat(Limits.NESTING));
        assertEquals("x.json:1:1: a list stands here; write an object: { … }\n", report);
    }

    @Test
    void tooManyProblemsAreCutOff() {
        String report = Fixture.report("{\"format\": 1, \"questions\": [" + "0,".repeat(Limits.PROBLEMS + 10) + "0]}");
        assertEquals(Limits.PROBLEMS + 1, report.lines().count());
        assertTrue(report.endsWith("x.json: there are more problems than these; mend these first\n"));
    }

    @Test
    void thousandsOfSourcesWithThousandsOfSlipsTakeNoTime() {
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            claims.append(i == 0 ? "" : ",").append("{\"id\": \"s").append(i).append("\"}");
        }
        String report =
                Fixture.report("{\"format\": 1, \"sources\": [" + claims + "], \"dispatches\": [" + claims + "]}");
        assertTrue(report.contains("there are more problems than these"));
    }

    @Test
    void fileNamesAreHarmlessToo() {
        assertHarmless(ScenarioReader.load("x\u001b[2J.json", new byte[0]).report());
    }
}
