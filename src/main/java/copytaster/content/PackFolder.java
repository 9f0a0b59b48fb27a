package copytaster.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A pack that is a folder. Links are followed only to what lies in it; hidden folders, such as those of version control, are no part of it. */
final class PackFolder extends PackFiles {
    private final Path place;
    private final Path root;
    private final TreeSet<String> names = new TreeSet<>();

    PackFolder(Path place) throws IOException, PackFault {
        this.place = place;
        this.root = place.toRealPath();
        List<String> all = all();
        requireFew(all.size());
        for (String name : all) {
            requireInside(name);
            real(name);
            if (name.indexOf('/') < 0) {
                names.add(name);
            }
        }
        requireDistinct(all);
        requireManifest(names);
    }

    /** All files and links, at most one more than allowed. */
    private List<String> all() throws IOException {
        List<String> all = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // Where the separator is a backslash it is none of the name's.
                all.add(root.relativize(file)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/"));
                return all.size() > MOST_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return all;
    }

    /** Where a name truly leads. */
    private Path real(String name) throws IOException, PackFault {
        Path file = root.resolve(name);
        try {
            Path real = file.toRealPath();
            if (real.startsWith(root)) {
                return real;
            }
        } catch (IOException broken) {
            throw new PackFault(Quote.of(name) + " in it cannot be followed", "take it out");
        }
        throw new PackFault(
                Quote.of(name) + " in it is a link that leads out of the pack, so none of it is read",
                "copy the file itself");
    }

    @Override
    Collection<String> names() {
        return names;
    }

    @Override
    byte[] read(String name) throws IOException, PackFault {
        try (InputStream in = Files.newInputStream(real(name))) {
            byte[] bytes = in.readNBytes(ENTRY_BYTES + 1);
            if (bytes.length > ENTRY_BYTES) {
                throw new PackFault(Quote.of(name) + " in it is larger than 8 MiB", "shorten it or leave it out");
            }
            return bytes;
        }
    }

    @Override
    String called(String name) {
        return place.resolve(name).toString();
    }
}
