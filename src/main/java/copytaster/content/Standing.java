package copytaster.content;

import copytaster.scenario.Scenario;
import copytaster.text.Quoted;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Scenarios kept standing, as printers keep type that will be used again: what a file was read and checked to, in a form that is
 * quick to take in, with its text in quotes for a session's file. One is used only for the very file that it was made of, and only
 * where the reader had nothing at all to say about it; otherwise the file is read. So it can change how soon a scenario is there, never which.
 *
 * <p>The folder belongs to one build of the program, whose records the files are made of; see {@link StandingWriter}.
 */
public final class Standing {
    private static final String ENDING = ".standing";
    private static final String SCENARIO = ".json";

    /** Before all else: the checksum of the rest. */
    private static final int SUM = Integer.BYTES;

    /** Of the source, so that it can be told again: its length and two checksums. Then comes its text in quotes, then the scenario. */
    private static final int MARK = 3 * Integer.BYTES;

    /** Where the text begins, after its length. */
    private static final int BEGIN = SUM + MARK + Integer.BYTES;

    private final Optional<Path> folder;

    /** @param folder made when it is first needed; empty for none, and then every file is read */
    public Standing(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * A scenario as it was loaded; see {@link Loaded}.
     *
     * @param text of its file; empty where it could not be decoded
     */
    public record Taken(Optional<Scenario> scenario, Quoted text, List<Problem> problems) {}

    /** As {@link ScenarioReader#load}, and with the same result. */
    public Loaded<Scenario> load(String fileName, byte[] bytes) {
        Taken taken = take(fileName, bytes);
        return new Loaded<>(taken.scenario(), taken.text().text(), taken.problems());
    }

    /** The same, with a text that can be had in quotes. */
    public Taken take(String fileName, byte[] bytes) {
        Optional<Path> kept = folder.isEmpty() ? Optional.empty() : kept(folder.get(), fileName);
        Optional<Taken> standing = kept.isEmpty() ? Optional.empty() : read(kept.get(), bytes);
        if (standing.isPresent()) {
            return standing.get();
        }
        Loaded<Scenario> loaded = ScenarioReader.load(fileName, bytes);
        Quoted text = Quoted.of(loaded.text());
        if (kept.isPresent() && loaded.value().isPresent() && loaded.problems().isEmpty()) {
            keep(kept.get(), bytes, text, loaded.value().get());
        }
        return new Taken(loaded.value(), text, loaded.problems());
    }

    /**
     * Where a scenario is kept: by the name of its file, since the reader warns of a name that does not fit. Empty for a file whose
     * name is no scenario's.
     */
    private static Optional<Path> kept(Path folder, String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String id = name.endsWith(SCENARIO) ? name.substring(0, name.length() - SCENARIO.length()) : "";
        return Ids.isId(id) ? Optional.of(folder.resolve(id + ENDING)) : Optional.empty();
    }

    /**
     * The scenario of this id and SHA-256 ({@link Scenario#hash}), if it is kept: a session carries its scenario's text, which mostly is
     * that of a file known here.
     */
    public Optional<Scenario> known(String id, String hash) {
        Optional<Path> file = folder.isEmpty() ? Optional.empty() : kept(folder.get(), id + SCENARIO);
        byte[] kept = file.isEmpty() ? new byte[0] : whole(file.get());
        Optional<Scenario> scenario = kept.length == 0 ? Optional.empty() : Optional.of(scenario(kept));
        return scenario.isPresent() && scenario.get().hash().equals(hash) ? scenario : Optional.empty();
    }

    private static Optional<Taken> read(Path file, byte[] source) {
        byte[] kept = whole(file);
        if (kept.length == 0 || !Arrays.equals(kept, SUM, SUM + MARK, mark(source), 0, MARK)) {
            return Optional.empty();
        }
        Quoted text = Quoted.kept(source, Arrays.copyOfRange(kept, BEGIN, end(kept)));
        return Optional.of(new Taken(Optional.of(scenario(kept)), text, List.of()));
    }

    /** A file as it was written; empty if there is none, or not the whole of it. */
    private static byte[] whole(Path file) {
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] kept = in.readAllBytes();
            return kept.length > BEGIN && ByteBuffer.wrap(kept).getInt(0) == sum(kept) ? kept : new byte[0];
        } catch (IOException none) {
            return new byte[0];
        }
    }

    private static Scenario scenario(byte[] kept) {
        return new StandingReader(kept, end(kept)).scenario();
    }

    /** Where the text ends and the scenario begins. */
    private static int end(byte[] kept) {
        return BEGIN + ByteBuffer.wrap(kept).getInt(SUM + MARK);
    }

    /**
     * What tells one source from others. The two checksums are worked out by the JVM itself; to compare the bytes would take a start some
     * milliseconds, and so do the tables that {@link java.util.zip.CRC32C} makes before its first. That another file of the same length
     * has both is a chance of one in 2^62 or so: Adler's takes not quite all values (RFC 1950).
     */
    private static byte[] mark(byte[] source) {
        CRC32 one = new CRC32();
        one.update(source, 0, source.length);
        Adler32 other = new Adler32();
        other.update(source, 0, source.length);
        return ByteBuffer.allocate(MARK)
                .putInt(source.length)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .array();
    }

    /** Atomically, since two games may begin at once; where it cannot be kept, the file will be read next time too. */
    private static void keep(Path file, byte[] source, Quoted text, Scenario scenario) {
        byte[] set = StandingWriter.of(scenario);
        byte[] kept = ByteBuffer.allocate(BEGIN + text.json().length + set.length)
                .putInt(0)
                .put(mark(source))
                .putInt(text.json().length)
                .put(text.json())
                .put(set)
                .array();
        ByteBuffer.wrap(kept).putInt(0, sum(kept));
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), null, ".half");
            try {
                Files.write(half, kept);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException nowhere) {
            // It costs time only.
        }
    }

    private static int sum(byte[] kept) {
        CRC32 sum = new CRC32();
        sum.update(kept, SUM, kept.length - SUM);
        return (int) sum.getValue();
    }
}
