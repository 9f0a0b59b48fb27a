package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import copytaster.scenario.Chances;
import copytaster.scenario.Ladder;
import copytaster.scenario.Scenario;
import copytaster.text.Quoted;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept standing is what the reader made of the file, and only for that very file. */
class StandingTest {
    private static final int ROUNDS = 200;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path kept;

    private Standing standing() {
        folder = temporary.resolve("not/made/yet");
        kept = folder.resolve("small-night.standing");
        return new Standing(Optional.of(folder));
    }

    static Stream<Found.Bytes> files() {
        ScenarioFinder finder = new ScenarioFinder(List.of(Fixture.FOLDER.toString()));
        return finder.scenarios().stream().map(listed -> (Found.Bytes) finder.scenario(listed.id()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_same_comes_of_it_every_time(Found.Bytes file) {
        Loaded<Scenario> read = ScenarioReader.load(file.file(), file.bytes());
        Standing standing = standing();
        assertEquals(read, standing.load(file.file(), file.bytes()));
        assertTrue(Files.exists(folder.resolve(read.value().orElseThrow().id() + ".standing")));
        assertEquals(read, standing.load(file.file(), file.bytes()));
        assertEquals(read, new Standing(Optional.empty()).load(file.file(), file.bytes()));
        byte[] quoted = Quoted.of(read.text()).json();
        assertArrayEquals(
                quoted, standing.take(file.file(), file.bytes()).text().json());
    }

    /** Any values whatever, so that no two components can be exchanged unnoticed. */
    @Test
    void every_component_comes_back() throws ReflectiveOperationException {
        for (int round = 0; round < ROUNDS; round++) {
            Scenario any = (Scenario) any(Scenario.class, new Random(round));
            assertEquals(any, new StandingReader(StandingWriter.of(any), 0).scenario(), "seed " + round);
        }
    }

    private static Object any(Type type, Random random) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType holder) {
            List<Object> inside = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                inside.add(any(holder.getActualTypeArguments()[0], random));
            }
            return holder.getRawType() == List.class
                    ? List.copyOf(inside)
                    : inside.stream().findFirst();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        } else if (plain == Ladder.class) {
            double[] rungs =
                    random.doubles(5, 0.01, 0.99).sorted().distinct().limit(5).toArray();
            return new Ladder(rungs[4], rungs[3], rungs[2], rungs[1], rungs[0]);
        } else if (plain == Chances.class) {
            double asserts = random.nextDouble();
            return new Chances(asserts, random.nextDouble() * (1 - asserts) * 0.99);
        } else if (plain.isRecord()) {
            return anyRecord(plain, random);
        }
        return single(plain, random);
    }

    private static Object anyRecord(Class<?> type, Random random) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = any(components[i].getGenericType(), random);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object single(Class<?> type, Random random) {
        if (type == String.class) {
            List<String> texts = List.of("", "plain ", "é ", "“quoted” ", "😀 ");
            return texts.get(random.nextInt(texts.size())) + random.nextInt();
        } else if (type == OffsetDateTime.class) {
            return OffsetDateTime.ofInstant(
                    java.time.Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                    ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800));
        } else if (type == double.class) {
            return random.nextGaussian();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        return type == long.class ? (Object) random.nextLong() : (Object) random.nextInt();
    }

    @Test
    void it_is_used_and_then_nothing_is_read() throws IOException {
        byte[] source = Fixture.bytes();
        Scenario read = ScenarioReader.load(Fixture.NAME, source).value().orElseThrow();
        Scenario other = ScenarioReader.load(
                        Fixture.NAME,
                        Fixture.text().replace(read.title(), "Another title").getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Standing standing = standing();
        Files.createDirectories(folder);
        byte[] set = StandingWriter.of(other);
        Quoted text = Quoted.of(Fixture.text());
        CRC32 one = new CRC32();
        one.update(source);
        Adler32 two = new Adler32();
        two.update(source);
        byte[] rest = ByteBuffer.allocate(4 * Integer.BYTES + text.json().length + set.length)
                .putInt(source.length)
                .putInt((int) one.getValue())
                .putInt((int) two.getValue())
                .putInt(text.json().length)
                .put(text.json())
                .put(set)
                .array();
        CRC32 sum = new CRC32();
        sum.update(rest);
        Files.write(
                kept,
                ByteBuffer.allocate(Integer.BYTES + rest.length)
                        .putInt((int) sum.getValue())
                        .put(rest)
                        .array());
        assertEquals(Optional.of(other), standing.load(Fixture.NAME, source).value());
    }

    @Test
    void a_file_that_was_edited_is_read_anew() {
        Standing standing = standing();
        standing.load(Fixture.NAME, Fixture.bytes());
        byte[] edited = Fixture.bytes();
        edited[edited.length / 2] ^= 1;
        Loaded<Scenario> read = ScenarioReader.load(Fixture.NAME, edited);
        assertEquals(read, standing.load(Fixture.NAME, edited));
        byte[] longer = (Fixture.text() + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(ScenarioReader.load(Fixture.NAME, longer), standing.load(Fixture.NAME, longer));
    }

    @Test
    void whatever_is_wrong_with_what_was_kept_the_file_is_read() throws IOException {
        Standing standing = standing();
        Loaded<Scenario> read = standing.load(Fixture.NAME, Fixture.bytes());
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            Files.write(kept, cut);
            assertEquals(read, standing.load(Fixture.NAME, Fixture.bytes()), "cut to " + cut.length);
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(kept, flipped);
            assertEquals(read, standing.load(Fixture.NAME, Fixture.bytes()), "flipped at " + at);
        }
        assertEquals(ByteBuffer.wrap(whole), ByteBuffer.wrap(Files.readAllBytes(kept)), "and it is kept anew");
    }

    @Test
    void what_the_reader_has_something_to_say_about_is_not_kept() {
        byte[] broken = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals(ScenarioReader.load("broken.json", broken), standing().load("broken.json", broken));
        for (String name : List.of("misnamed.json", "small-night", "No Id.json")) {
            assertEquals(ScenarioReader.load(name, Fixture.bytes()), standing().load(name, Fixture.bytes()));
            assertFalse(Files.exists(folder), name);
        }
    }

    @Test
    void a_session_s_scenario_is_known_by_its_hash() throws IOException {
        Standing standing = standing();
        Scenario read =
                ScenarioReader.load(Fixture.NAME, Fixture.bytes()).value().orElseThrow();
        assertEquals(Optional.empty(), standing.known(read.id(), read.hash()), "nothing is kept yet");
        standing.load(Fixture.NAME, Fixture.bytes());
        assertEquals(Optional.of(read), standing.known(read.id(), read.hash()));
        assertEquals(Optional.empty(), standing.known(read.id(), read.hash().replace('a', 'b')));
        assertEquals(Optional.empty(), new Standing(Optional.empty()).known(read.id(), read.hash()));
        byte[] whole = Files.readAllBytes(kept);
        whole[whole.length / 2] ^= 1;
        Files.write(kept, whole);
        assertEquals(Optional.empty(), standing.known(read.id(), read.hash()), "what was damaged is not trusted");
    }

    @Test
    void without_a_place_to_keep_it_the_file_is_read() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        Standing standing = new Standing(Optional.of(file.resolve("folder")));
        Loaded<Scenario> read = ScenarioReader.load(Fixture.NAME, Fixture.bytes());
        assertEquals(read, standing.load(Fixture.NAME, Fixture.bytes()));
        assertEquals(read, standing.load(Fixture.NAME, Fixture.bytes()));
    }
}
