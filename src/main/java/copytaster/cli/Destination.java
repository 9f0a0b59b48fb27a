package copytaster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
     * Writes a text in UTF-8 and says where it went; what is wrong is told too.
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
            OpenOption[] options = force
                    ? new OpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                    }
                    : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
            Files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8), options);
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
            streams.complain("It could not be written to " + file + " (" + e.getMessage()
                    + "). “-o -” writes to standard output.");
            return Exit.FAILED;
        }
    }
}
