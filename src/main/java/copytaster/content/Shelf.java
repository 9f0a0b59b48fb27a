package copytaster.content;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * All that the loader does with files: the folders it was given, and the folder {@code scenarios} on the class path, whose files
 * go by the name {@code shipped:/scenarios/…}.
 */
final class Shelf {
    private static final String SHIPPED = "shipped:";
    private static final String FOLDER = "/scenarios";

    private final List<String> folders;
    private final boolean shipped;

    Shelf(List<String> folders, boolean shipped) {
        this.folders = List.copyOf(folders);
        this.shipped = shipped;
    }

    boolean isFile(String name) {
        try {
            return name.startsWith(SHIPPED) ? resource(name) != null : Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** True if {@code file} lies in the folder of {@code neighbour} or below, links followed. */
    boolean isWithin(String neighbour, String file) {
        if (file.startsWith(SHIPPED)) {
            return true;
        }
        try {
            Path folder = Path.of(neighbour).toAbsolutePath().getParent();
            return Path.of(file).toRealPath().startsWith(folder.toRealPath());
        } catch (IOException | InvalidPathException unreadable) {
            return false;
        }
    }

    /** The file's bytes, one more than allowed at most: enough to see that it is too large. */
    byte[] read(String name) throws IOException {
        // A file's own stream: the JDK's other one takes longer to start.
        try (InputStream in = name.startsWith(SHIPPED) ? open(name) : new FileInputStream(name)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        }
    }

    InputStream open(String name) throws IOException {
        if (!name.startsWith(SHIPPED)) {
            return Files.newInputStream(Path.of(name));
        }
        URL url = resource(name);
        if (url == null) {
            throw new NoSuchFileException(name);
        }
        return url.openStream();
    }

    private static URL resource(String name) {
        return Shelf.class.getResource(name.substring(SHIPPED.length()));
    }

    /** Places in the folders that may be meant as packs; a folder may itself be one. */
    List<String> packs() {
        List<String> packs = new ArrayList<>();
        for (String folder : folders) {
            if (OpenPack.is(folder)) {
                packs.add(folder);
                continue;
            }
            try {
                for (Path entry : entries(Path.of(folder))) {
                    if (OpenPack.is(entry.toString())) {
                        packs.add(entry.toString());
                    }
                }
            } catch (IOException | InvalidPathException unreadable) {
                // Then there are none.
            }
        }
        return packs;
    }

    /** All JSON files, those of the folders first; a folder that cannot be read has none. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        for (String folder : folders) {
            if (OpenPack.is(folder)) {
                continue;
            }
            try {
                Path path = Path.of(folder);
                for (String name : names(path)) {
                    files.add(path.resolve(name).toString().replace('\\', '/'));
                }
            } catch (IOException | InvalidPathException unreadable) {
                continue;
            }
        }
        if (!shipped) {
            return files;
        }
        try {
            for (String name : shipped()) {
                files.add(SHIPPED + FOLDER + "/" + name);
            }
        } catch (IOException | URISyntaxException unreadable) {
            // Then there are those of the folders.
        }
        return files;
    }

    /** The one of these that is called {@code name}; the first if several are. */
    Optional<String> file(String name) {
        for (String folder : folders) {
            try {
                Path file = Path.of(folder, name);
                if (Files.exists(file) && !OpenPack.is(folder)) {
                    return Optional.of(file.toString().replace('\\', '/'));
                }
            } catch (InvalidPathException unreadable) {
                continue;
            }
        }
        String inJar = SHIPPED + FOLDER + "/" + name;
        return shipped && resource(inJar) != null ? Optional.of(inJar) : Optional.empty();
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            if (name.endsWith(".json")) {
                names.add(name);
            }
        }
        return names;
    }

    /** What lies in a folder, in the order of its names. Without a stream: the JDK takes longer to start one than to read the folder. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(folder)) {
            for (Path entry : open) {
                entries.add(entry);
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private static List<String> shipped() throws IOException, URISyntaxException {
        List<String> names = new ArrayList<>();
        // The folder may lie in several places of a class path, as when tests bring their own.
        for (URL url : Collections.list(Shelf.class.getClassLoader().getResources(FOLDER.substring(1)))) {
            if (url.openConnection() instanceof JarURLConnection inJar) {
                names.addAll(namesIn(inJar));
            } else if (url.getProtocol().equals("file")) {
                names.addAll(names(Path.of(url.toURI())));
            }
        }
        return names;
    }

    private static List<String> namesIn(JarURLConnection connection) throws IOException {
        String prefix = FOLDER.substring(1) + "/";
        // A jar of our own, not the class loader's: closing that one would take the classes with it.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
                    .map(name -> name.substring(prefix.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }
    }
}
