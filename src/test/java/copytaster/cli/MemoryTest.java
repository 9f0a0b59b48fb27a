package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than fits into the memory there is: one sentence, whatever was asked for. */
@Tag("terminal")
class MemoryTest {
    private static final String NIGHT = "src/test/resources/scenarios/small-night.json";
    private static final String TOLD = "copytaster: There is not enough memory for this: ";
    private static final int MANY = 9_999;
    private static final int LONG = 2_500;

    @TempDir
    Path home;

    private record Ran(int code, String said) {}

    private Ran run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "copytaster.Main"));
        command.addAll(List.of(words));
        Path said = home.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Files.writeString(home.resolve("keys"), "quit\n").toFile())
                .redirectOutput(said.toFile());
        builder.environment().put("COPYTASTER_HOME", home.toString());
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it ends");
        return new Ran(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    @Test
    void too_big_a_scenario_is_refused_in_a_sentence() throws Exception {
        Path big = home.resolve("big.json");
        String question = "{\"id\":\"q\",\"slug\":\"a ferry\",\"question\":\"" + "x".repeat(LONG)
                + "?\",\"weight\":1,\"prior\":0.4}";
        Files.writeString(big, "{\"questions\":[" + (question + ",").repeat(MANY) + question + "]}");
        for (List<String> words :
                List.of(List.of("lint"), List.of("play", "--plain"), List.of("simulate", "--sessions", "1"))) {
            List<String> all = new ArrayList<>(words);
            all.add(big.toString());
            Ran ran = run(all.toArray(String[]::new));
            assertTrue(ran.said().startsWith(TOLD), ran.said());
            assertEquals(1, ran.said().lines().count(), ran.said());
            assertEquals(Exit.BAD, ran.code(), ran.said());
        }
        assertEquals(Exit.DONE, run("lint", NIGHT).code(), "there is memory enough for a usual one");
    }
}
