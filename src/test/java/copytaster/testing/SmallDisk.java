package copytaster.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own that is small, mounted in memory. Where mounting is not permitted the test is skipped, and says so. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 512;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** @param kilobytes its whole size */
    public static SmallDisk mounted(Path root, int kilobytes) throws IOException {
        Files.createDirectories(root);
        String said = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "copytaster-test", root.toString());
        if (!said.isEmpty()) {
            Assumptions.abort("no file system can be mounted here: " + said.strip());
        }
        return new SmallDisk(root);
    }

    public Path root() {
        return root;
    }

    /** Fills it to the last byte. */
    public void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            // So it is full.
        }
    }

    /** Makes the room again that filling took. */
    public void free() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return root.resolve("ballast");
    }

    /** Lets nobody write to it, not the superuser either; or again as before. */
    public void readOnly(boolean on) throws IOException {
        String said = run("mount", "-o", "remount," + (on ? "ro" : "rw"), root.toString());
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", root.toString());
    }

    /** What the command complained of; empty if it did its work. */
    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said + " ";
        } catch (IOException | InterruptedException missing) {
            return String.valueOf(missing.getMessage());
        }
    }
}
