package copytaster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** The files that changes to a pack are seen by: a zip itself, or a folder and what lies in it. */
    static List<Path> under(Path place) {
        List<Path> files = new ArrayList<>(List.of(place));
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                inside.sorted().forEach(files::add);
            } catch (IOException gone) {
                // Then there is only the folder to look at.
            }
        }
        return files;
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
