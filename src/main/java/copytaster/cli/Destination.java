package copytaster.cli;

import copytaster.journal.Reason;
import copytaster.journal.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a command writes what it made: a file, which is not overwritten unasked, or standard output. */
final class Destination {
    private final Streams streams;
    private final boolean force;

    /** @param force overwrite a file that exists */
    Destination(Streams streams, boolean force) {
        this.streams = streams;
        this.force = force;
    }

    /**
     * Writes a text in UTF-8 and says where it went; what is wrong is told too. A file stands there whole or not at all, and one that
     * is overwritten stays as it was until the new one is whole.
     *
     * @param file a file, or {@code -} for standard output
     * @return the exit code that this earns
     */
    int write(String file, String text) {
        if (file.equals("-")) {
            streams.out().print(text);
            streams.out().flush();
            return Exit.DONE;
        }
        try {
            write(Path.of(file), text);
            streams.say("Written to " + file + ".");
            return Exit.DONE;
        } catch (InvalidPathException e) {
            streams.complain("-o takes a file, not “" + file + "”.");
            return Exit.BAD;
        } catch (FileAlreadyExistsException e) {
            streams.complain(file + " exists. Name another file with -o, or overwrite it with --force.");
            return Exit.BAD;
        } catch (NoSuchFileException e) {
            streams.complain("There is no folder for " + file + ". Make it first, or name another file with -o.");
            return Exit.BAD;
        } catch (IOException e) {
            streams.complain("It could not be written to " + file + " (" + Reason.of(e)
                    + "). “-o -” writes to standard output.");
            return Exit.FAILED;
        }
    }

    private void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Replacement.begin(file, text);
        } else if (!force) {
            throw new FileAlreadyExistsException(file.toString());
        } else if (Files.isRegularFile(file)) {
            Replacement.write(file, text);
        } else {
            // A pipe or a device is written to as it is.
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
