package copytaster.content;

import copytaster.scenario.Scenario;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Scenarios kept standing, as printers keep type that will be used again: what a file was read and checked to, in a form that is
 * quick to take in. One is used only for exactly the bytes that it was made of, which it carries with it, and only where the
 * reader had nothing at all to say about them; otherwise the file is read. So it can change how soon a scenario is there, never which.
 *
 * <p>The folder belongs to one build of the program, whose records the files are made of; see {@link StandingWriter}.
 */
public final class Standing {
    private static final String ENDING = ".standing";
    private static final String SCENARIO = ".json";

    /** Before the source's length, the source, and the scenario: the checksum of those three. */
    private static final int SUM = Integer.BYTES;

    private static final int PIECE = 256;

    private final Optional<Path> folder;

    /** @param folder made when it is first needed; empty for none, and then every file is read */
    public Standing(Optional<Path> folder) {
        this.folder = folder;
    }

    /** As {@link ScenarioReader#load}, and with the same result. */
    public Loaded<Scenario> load(String fileName, byte[] bytes) {
        Optional<Path> kept = folder.isEmpty() ? Optional.empty() : kept(folder.get(), fileName);
        Optional<Scenario> standing = kept.isEmpty() ? Optional.empty() : read(kept.get(), bytes);
        if (standing.isPresent()) {
            return new Loaded<>(standing, new String(bytes, StandardCharsets.UTF_8), List.of());
        }
        Loaded<Scenario> loaded = ScenarioReader.load(fileName, bytes);
        if (kept.isPresent() && loaded.value().isPresent() && loaded.problems().isEmpty()) {
            keep(kept.get(), bytes, loaded.value().get());
        }
        return loaded;
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

    private static Optional<Scenario> read(Path file, byte[] source) {
        byte[] kept;
        try (InputStream in = new FileInputStream(file.toFile())) {
            kept = in.readAllBytes();
        } catch (IOException none) {
            return Optional.empty();
        }
        int begin = SUM + Integer.BYTES;
        int end = begin + source.length;
        boolean fits = kept.length > end
                && ByteBuffer.wrap(kept).getInt(SUM) == source.length
                && same(kept, begin, source)
                && ByteBuffer.wrap(kept).getInt(0) == sum(kept);
        return fits ? Optional.of(new StandingReader(kept, end).scenario()) : Optional.empty();
    }

    /** Piece by piece, so that the JVM has soon compiled what compares them. */
    private static boolean same(byte[] kept, int begin, byte[] source) {
        for (int from = 0; from < source.length; from += PIECE) {
            int to = Math.min(source.length, from + PIECE);
            if (!Arrays.equals(kept, begin + from, begin + to, source, from, to)) {
                return false;
            }
        }
        return true;
    }

    /** Atomically, since two games may begin at once; where it cannot be kept, the file will be read next time too. */
    private static void keep(Path file, byte[] source, Scenario scenario) {
        byte[] set = StandingWriter.of(scenario);
        byte[] kept = ByteBuffer.allocate(SUM + Integer.BYTES + source.length + set.length)
                .putInt(0)
                .putInt(source.length)
                .put(source)
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
        CRC32C sum = new CRC32C();
        sum.update(kept, SUM, kept.length - SUM);
        return (int) sum.getValue();
    }
}
