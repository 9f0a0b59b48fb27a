package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, in a copy of the project where Java and Maven are small scripts that say how they were called. */
@Tag("terminal")
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for word; do
              case $word in
                -XX:AOTCacheOutput=*) echo archive >"${word#*=}"; exit ;;
                -XX:DumpLoadedClassList=*) echo list >"${word#*=}"; exit ;;
                -Xshare:dump) dump=yes ;;
                -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                -Dtty.letter=*) letter=${word#*=} ;;
              esac
            done
            if [ -n "$dump" ]; then echo archive >"$archive"; exit; fi
            if [ -n "$LISTEN" ]; then
              if read -r line; then echo "heard $line"; else echo "heard nothing"; fi >"$LISTEN"
              echo lost 2>/dev/null || echo lost >>"$LISTEN"
              exit 7
            fi
            if [ -n "$letter" ] && [ -z "$DEAF" ]; then
              until grep -q '^sent$' "$letter"; do sleep 0.01; done
              echo "letter $(tr '\\n' ' ' <"$letter")"
              rm "$letter"
            fi
            echo "java $*"
            # The terminal is made ready while the JVM starts.
            if [ -n "$DIE" ]; then
              for i in 1 2 3 4 5 6 7 8 9; do case $(stty -a) in *-icanon*) break ;; esac; sleep 1; done
              stty -a; kill -9 $$
            fi
            exit 7
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*"
            echo "mvn $*" >>calls
            [ -z "$BREAK" ] || exit 1
            sleep 1
            mkdir -p target && echo jar >target/copytaster.jar
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void project() throws IOException {
        home = Files.createDirectories(folder.resolve("a project"));
        jar = home.resolve("target/copytaster.jar");
        script(home.resolve("copytaster"), Files.readString(Path.of("copytaster")));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("scenarios"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "jar");
        script(folder.resolve("bin/mvn"), MAVEN);
        jdk("17.0.1");
    }

    @Test
    void a_short_session_gets_a_quick_machine() throws Exception {
        Result result = launch(Map.of(), "scenarios", "two words");
        assertEquals(7, result.code());
        assertEquals("", result.err());
        assertTrue(result.out().contains("-XX:TieredStopAtLevel=1 -Xmx512m"), result.out());
        assertTrue(result.out().endsWith("copytaster.Main scenarios two words\n"), result.out());
    }

    /** What the player is told to type was "./copytaster", wherever it stood. */
    @Test
    void the_game_is_told_how_it_was_called() throws Exception {
        Files.createSymbolicLink(folder.resolve("bin/taster"), home.resolve("copytaster"));
        Map<String, String> told = new TreeMap<>();
        for (String call : List.of(
                "'" + home + "/copytaster'",
                "'a project/copytaster'",
                "taster",
                "bash taster",
                "bin/taster",
                "bin/../bin/taster")) {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", call + " scenarios").directory(folder.toFile());
            builder.environment().putAll(environment());
            String out = finish(builder.start()).out();
            told.put(call, out.replaceFirst("(?s).* -Dcopytaster[.]command=(.*) -cp .*", "$1"));
        }
        assertEquals(
                Map.of(
                        "'" + home + "/copytaster'",
                        home + "/copytaster",
                        "'a project/copytaster'",
                        "a project/copytaster",
                        "taster",
                        "taster",
                        "bash taster",
                        "taster",
                        "bin/taster",
                        "bin/taster",
                        "bin/../bin/taster",
                        "bin/../bin/taster"),
                told);
    }

    /** It said that it could not go back there. Shells differ in what they know of such a folder. */
    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "env -u PWD sh", "env -u PWD bash"})
    void a_working_folder_that_has_been_deleted_is_no_reason_not_to_start(String shell) throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        String start = "cd '" + gone + "' && rmdir '" + gone + "' && exec " + shell + " \"$0\" scenarios";
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", start, home.resolve("copytaster").toString());
        builder.environment().putAll(environment());
        Result result = finish(builder.start());
        assertEquals(7, result.code(), result.err());
        assertTrue(result.out().endsWith("copytaster.Main scenarios\n"), result.out());
    }

    /** A descriptor left free is the next file that the JVM opens, from which it would read, or to which it would write. */
    @Test
    void what_is_closed_stays_closed_to_the_machine() throws Exception {
        Path heard = folder.resolve("heard");
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "exec \"$0\" scenarios <&- >&- 2>&-",
                home.resolve("copytaster").toString());
        builder.environment().putAll(environment());
        builder.environment().put("LISTEN", heard.toString());
        assertEquals(7, builder.start().waitFor());
        assertEquals("heard nothing\nlost\n", Files.readString(heard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulate", "debrief", "lint", "export"})
    void long_work_gets_a_big_one(String command) throws Exception {
        String out = launch(Map.of(), "--ascii", "--theme", "dark", command).out();
        assertTrue(out.contains("-Xmx512m"), out);
        assertFalse(out.contains("TieredStopAtLevel"), out);
    }

    @Test
    void the_class_archive_is_made_once_for_each_jar_and_jdk() throws Exception {
        String first = launch(Map.of(), "scenarios").out();
        assertTrue(first.contains("-XX:SharedArchiveFile="), first);
        assertTrue(first.contains("-Dcopytaster.standing="), first);
        assertEquals(first, launch(Map.of(), "scenarios").out());

        jdk("25.0.3");
        String newer = launch(Map.of(), "scenarios").out();
        assertTrue(newer.contains("-XX:AOTCache="), newer);
        assertFalse(newer.contains("SharedArchiveFile"), newer);

        Path standing = Files.createDirectories(archives().get(0).resolveSibling("1-1-standing"));
        Files.createFile(standing.resolve("kunduz-wednesday.standing"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
        assertFalse(newer.equals(launch(Map.of(), "scenarios").out()), newer);
        assertEquals(1, archives().size(), () -> "old archives stay: " + archives());
    }

    @Test
    void without_a_place_for_the_archive_the_game_starts_all_the_same() throws Exception {
        Result result = launch(Map.of("XDG_CACHE_HOME", "/dev/null"), "scenarios");
        assertEquals(7, result.code());
        assertEquals("", result.err());
        assertFalse(result.out().contains("SharedArchiveFile"), result.out());
    }

    @Test
    void an_old_java_is_refused_in_one_sentence() throws Exception {
        jdk("11.0.2");
        Result result = launch(Map.of("PATH", folder.resolve("jdk/bin") + ":" + System.getenv("PATH")), "scenarios");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("copytaster: Java 17 or newer is needed, but "), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @Test
    void a_changed_source_is_built_once_even_for_two_launchers() throws Exception {
        Files.writeString(home.resolve("scenarios/new.json"), "{}");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        Process other = start(Map.of(), "scenarios");
        Result one = launch(Map.of(), "scenarios");
        Result two = finish(other);
        assertEquals(List.of(7, 7), List.of(one.code(), two.code()), one + " " + two);
        assertEquals(1, Files.readAllLines(home.resolve("calls")).size());
        assertTrue((one.err() + two.err()).contains("Building Copytaster once"), one + " " + two);
        assertFalse((one.out() + two.out()).contains("mvn"), "Maven is quiet while it works");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.1", "25.0.3"})
    void a_runtime_beside_the_launcher_is_taken_and_nothing_built(String version) throws Exception {
        Files.delete(jar);
        Files.writeString(home.resolve("copytaster.jar"), "jar");
        runtime(version);
        Result result = launch(Map.of(), "scenarios");
        assertEquals(7, result.code(), result.err());
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("runtime "), result.out());
        assertTrue(result.out().contains("-cp " + home.toRealPath() + "/copytaster.jar "), result.out());
        assertTrue(result.out().contains("=" + folder + "/cache/"), result.out());
        assertFalse(Files.exists(home.resolve("calls")), "Maven was called");
    }

    @Test
    void the_archive_that_a_runtime_brings_along_is_taken_while_it_fits() throws Exception {
        Files.writeString(home.resolve("copytaster.jar"), "jar");
        runtime("25.0.3");
        launch(Map.of(), "scenarios");
        Path made = archives().get(0);
        Path brought = Files.createDirectories(home.resolve("archive")).resolve(made.getFileName());
        Files.move(made, brought);
        String out = launch(Map.of(), "scenarios").out();
        assertTrue(out.contains("-XX:AOTCache=" + home.toRealPath() + "/archive/" + made.getFileName()), out);
        assertEquals(List.of(), archives());

        Files.setLastModifiedTime(
                home.resolve("copytaster.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        String other = launch(Map.of(), "scenarios").out();
        assertTrue(other.contains("-XX:AOTCache=" + folder + "/cache/"), other);
    }

    @Test
    void a_failed_build_shows_what_maven_said() throws Exception {
        Files.delete(jar);
        Result result = launch(Map.of("BREAK", "yes"), "scenarios");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("mvn -B"), result.err());
        assertTrue(result.err().endsWith("the build failed; its output stands above.\n"), result.err());
    }

    @Test
    void the_lock_of_a_killed_launcher_is_cleared_and_its_jar_not_trusted() throws Exception {
        Path lock = Files.createDirectories(home.resolve("target/.building"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertEquals(7, launch(Map.of(), "scenarios").code());
        assertEquals(1, Files.readAllLines(home.resolve("calls")).size());
        assertFalse(Files.exists(lock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void a_killed_game_leaves_the_terminal_as_it_was(String shell) throws Exception {
        String out = onTerminal("stty -g; " + shell + " ./copytaster play; echo \"code=$?\"; stty -g", "DIE");
        List<String> lines = out.lines().toList();
        assertTrue(out.contains("-Dtty.size=24 80"), out);
        assertTrue(out.contains("-icanon") && out.contains("-isig"), "the game did not get a raw terminal: " + out);
        assertTrue(out.contains("code=137"), out);
        assertTrue(out.contains("\u001b[?1049l"), "the alternate screen is still up: " + out);
        assertEquals(lines.get(0), lines.get(lines.size() - 1));
    }

    /** What all was well with the last time is started before anybody has looked around, and told what was found. */
    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void the_second_start_gets_the_terminal_in_a_letter(String shell) throws Exception {
        onTerminal("./copytaster play", "QUIET");
        String out = onTerminal("stty -g; " + shell + " ./copytaster play; echo \"code=$?\"; stty -g", "QUIET");
        List<String> lines = out.lines().toList();
        assertTrue(out.contains("letter " + lines.get(0) + " 24 80 sent \r\njava "), out);
        assertTrue(out.contains("code=7"), out);
        assertEquals(lines.get(0), lines.get(lines.size() - 1));
        assertFalse(Files.exists(home.resolve("calls")), "Maven was called");
    }

    @Test
    void a_source_that_changed_is_built_before_the_machine_that_waits_begins() throws Exception {
        onTerminal("./copytaster play", "QUIET");
        Files.setLastModifiedTime(
                home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
        String out = onTerminal("stty -g; ./copytaster play two words; echo \"code=$?\"; stty -g", "QUIET");
        List<String> lines = out.lines().toList();
        assertEquals(1, Files.readAllLines(home.resolve("calls")).size(), out);
        assertEquals(2, out.split("java -", -1).length, out);
        assertTrue(out.contains("copytaster.Main play two words"), out);
        assertTrue(out.contains("code=7"), out);
        assertEquals(lines.get(0), lines.get(lines.size() - 1));
        assertEquals(List.of(), letters());
    }

    /** Of a release unpacked over another, all files may be of one age. */
    @Test
    void another_jar_of_the_same_age_gets_an_archive_of_its_own() throws Exception {
        onTerminal("./copytaster play", "QUIET");
        List<Path> before = archives();
        FileTime age = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, age);
        String out = onTerminal("./copytaster play", "QUIET");
        assertEquals(2, out.split("java -", -1).length, out);
        assertEquals(1, archives().size());
        assertFalse(archives().equals(before), () -> "still " + before);
        assertTrue(out.contains(archives().get(0).getFileName().toString()), out);
        assertFalse(Files.exists(home.resolve("calls")), "Maven was called");
    }

    @Test
    void a_letter_that_nobody_took_is_thrown_away() throws Exception {
        onTerminal("./copytaster play", "QUIET");
        String out = onTerminal("./copytaster play", "DEAF");
        assertTrue(out.contains("-Dtty.letter="), out);
        assertEquals(List.of(), letters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"play --plain", "replay --verify x", "play --help", "lint x", "sessions"})
    void whatever_writes_lines_keeps_a_line_terminal(String words) throws Exception {
        String out = onTerminal("./copytaster " + words, "QUIET");
        assertFalse(out.contains("-Dtty"), out);
        assertFalse(out.contains("\u001b"), out);
    }

    /** What the scripts above would swallow: a flag out of its order ends the machine before the game. */
    @ParameterizedTest
    @ValueSource(strings = {"play", "sessions", "simulate x", "lint x"})
    void the_machine_that_this_runs_on_takes_all_its_flags(String words) throws Exception {
        jdk(System.getProperty("java.version"));
        String out = onTerminal("./copytaster " + words, "QUIET");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String word :
                out.substring(out.indexOf("java -"), out.indexOf(" -cp ")).split(" ")) {
            boolean archive = word.startsWith("-XX:SharedArchiveFile=") || word.startsWith("-XX:AOTCache=");
            if (word.startsWith("-X") && !archive) {
                command.add(word);
            }
        }
        assertTrue(command.contains(words.equals("play") ? "-XX:-DisplayVMOutput" : "-Xrs"), command::toString);
        command.add("-version");
        Result result = finish(new ProcessBuilder(command).start());
        assertEquals(0, result.code(), () -> command + "\n" + result);
        assertFalse(result.err().toLowerCase(Locale.ROOT).contains("warning"), result.err());
    }

    private void jdk(String version) throws IOException {
        script(folder.resolve("jdk/bin/java"), JAVA);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void runtime(String version) throws IOException {
        script(home.resolve("runtime/bin/java"), JAVA.replace("echo \"java ", "echo \"runtime "));
        Files.writeString(home.resolve("runtime/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private List<Path> archives() {
        return cached(".+[.](jsa|aot)");
    }

    private List<Path> letters() {
        return cached("making-.*");
    }

    private List<Path> cached(String names) {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(names))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("TERM", "xterm");
        return environment;
    }

    private Process start(Map<String, String> environment, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("copytaster").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Result launch(Map<String, String> environment, String... words) throws Exception {
        return finish(start(environment, words));
    }

    private static Result finish(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    /** What a terminal of 24 rows and 80 columns shows of a line of shell. */
    private String onTerminal(String line, String setting) throws Exception {
        Map<String, String> environment = environment();
        environment.put(setting, "yes");
        // The terminal is given its size a moment after it is there.
        String sized = "until [ \"$(stty size)\" = '24 80' ]; do :; done; " + line;
        PtyProcess process = new PtyProcessBuilder(new String[] {"sh", "-c", sized})
                .setDirectory(home.toString())
                .setEnvironment(environment)
                .setInitialRows(24)
                .setInitialColumns(80)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
