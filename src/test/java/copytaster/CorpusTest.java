package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input that fuzzing has kept, read by the target it was found for, and some mutations of each. The folders of
 * {@code src/test/resources/fuzz} are called by their targets' classes; docs/hostile.md says how more are found.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    /** Far more than any input of this size may take, on a busy machine. */
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Blind mutations of each input, the same ones each time. */
    private static final int MUTATIONS =
            "elsewhere".equals(System.getProperty("copytaster.suite")) ? 1 : Integer.getInteger("mutants", 3);

    @TestFactory
    Stream<DynamicNode> every_input_that_was_kept_holds() throws IOException {
        return targets().stream().map(target -> dynamicContainer(target, inputs(target)));
    }

    private static Stream<DynamicNode> inputs(String target) {
        Method method = method(target);
        return files(CORPUS.resolve(target)).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    byte[] input = Files.readAllBytes(file);
                    run(method, input);
                    SplittableRandom random = new SplittableRandom(Arrays.hashCode(input));
                    for (int i = 0; i < MUTATIONS; i++) {
                        run(method, mutated(input, random));
                    }
                }));
    }

    private static void run(Method method, byte[] input) {
        assertTimeoutPreemptively(LONG, () -> {
            try {
                method.invoke(null, (Object) input);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** A few bytes changed, left out or doubled. */
    private static byte[] mutated(byte[] input, SplittableRandom random) {
        byte[] bytes = input.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(8), bytes.length - at);
            byte[] rest = Arrays.copyOfRange(bytes, at + length, bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> {
                    bytes = Arrays.copyOf(bytes, at + rest.length);
                    System.arraycopy(rest, 0, bytes, at, rest.length);
                }
                default -> {
                    byte[] doubled = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, doubled, at + length, bytes.length - at);
                    bytes = doubled;
                }
            }
        }
        return bytes;
    }

    /** No target is without a corpus, and no corpus without its target. */
    @Test
    void every_target_has_its_corpus() throws IOException {
        Path tests = Path.of("src", "test", "java");
        try (Stream<Path> all = Files.walk(tests)) {
            Set<String> classes = all.map(tests::relativize)
                    .map(path -> path.toString().replace('\\', '/').replace('/', '.'))
                    .filter(name -> name.endsWith("Fuzz.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(classes, targets());
        }
    }

    private static Set<String> targets() throws IOException {
        return files(CORPUS).stream()
                .map(path -> path.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method method(String target) {
        try {
            return Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
