package copytaster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices that files have been saved, by looking at them: editors that write beside and rename, and folders on other machines, tell
 * nobody.
 */
final class FileWatch {
    private final List<Path> files;
    private List<String> seen;

    FileWatch(List<Path> files) {
        this.files = List.copyOf(files);
        this.seen = look();
    }

    /** True if a file is other than it was when this was last asked. */
    boolean changed() {
        List<String> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private List<String> look() {
        List<String> states = new ArrayList<>();
        for (Path file : files) {
            try {
                states.add(Files.getLastModifiedTime(file) + " " + Files.size(file));
            } catch (IOException gone) {
                states.add("gone");
            }
        }
        return states;
    }
}
