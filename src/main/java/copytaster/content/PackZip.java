package copytaster.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A pack that is a zip: files at its top, or all in one folder, as the usual tools make it of a folder. Sizes are checked twice: as the
 * zip states them, before anything is unpacked, and while unpacking, since a zip may lie. What it calls links are never followed: an
 * entry is its bytes.
 */
final class PackZip extends PackFiles {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** The record at a zip's end: its signature, and where it says how many entries there are and how many bytes their list has. */
    private static final int END = 0x06054b50;

    private static final int END_BYTES = 22;
    private static final int ENTRIES_AT = 10;
    private static final int LIST_BYTES_AT = 12;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long LIST_BYTES = 1024 * 1024;

    private final Path place;
    private final String folder;
    private final TreeSet<String> names = new TreeSet<>();

    PackZip(Path place) throws IOException, PackFault {
        this.place = place;
        requireShortList(place);
        List<String> all = new ArrayList<>();
        try (ZipFile zip = new ZipFile(place.toFile())) {
            long bytes = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                requireInside(name);
                all.add(name);
                requireFew(all.size());
                requireSize(name, entry.getSize());
                bytes += entry.getSize();
            }
            if (bytes > MOST_BYTES) {
                throw new PackFault(
                        "unpacked it would have more than 64 MiB", "a pack holds scenarios and nothing else");
            }
        } catch (IllegalArgumentException badName) {
            throw new PackFault("the names in it are not UTF-8", "zip it again with another tool");
        }
        requireDistinct(all);
        this.folder = folder(all);
        for (String name : all) {
            String rest = name.startsWith(folder) ? name.substring(folder.length()) : "";
            if (!rest.isEmpty() && rest.indexOf('/') < 0) {
                names.add(rest);
            }
        }
        requireManifest(names);
    }

    /** Reads the zip's own count first: a list of millions would fill the memory before it could be refused. */
    private static void requireShortList(Path place) throws IOException, PackFault {
        try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "r")) {
            int tail = (int) Math.min(file.length(), END_BYTES + LONGEST_COMMENT);
            byte[] bytes = new byte[tail];
            file.seek(file.length() - tail);
            file.readFully(bytes);
            ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    requireFew(Short.toUnsignedInt(end.getShort(at + ENTRIES_AT)));
                    if (Integer.toUnsignedLong(end.getInt(at + LIST_BYTES_AT)) > LIST_BYTES) {
                        throw new PackFault("the list of its entries is longer than 1 MiB", "zip it again");
                    }
                    return;
                }
            }
        }
        throw new PackFault("it is not a zip file, or only a part of one", "zip it again, or copy it again");
    }

    private static void requireSize(String name, long bytes) throws PackFault {
        if (bytes < 0 || bytes > ENTRY_BYTES) {
            throw new PackFault(Quote.of(name) + " in it is larger than 8 MiB", "shorten it or leave it out");
        }
    }

    /** The one folder that holds it all, with its slash; empty where the files lie at the top. */
    private static String folder(List<String> all) {
        List<String> folders = all.stream()
                .filter(name -> name.endsWith("/" + MANIFEST) && !name.startsWith("__MACOSX/"))
                .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                .filter(name -> name.indexOf('/') == name.length() - 1)
                .toList();
        return !all.contains(MANIFEST) && folders.size() == 1 ? folders.get(0) : "";
    }

    @Override
    Collection<String> names() {
        return names;
    }

    @Override
    byte[] read(String name) throws IOException, PackFault {
        try (ZipFile zip = new ZipFile(place.toFile())) {
            ZipEntry entry = zip.getEntry(folder + name);
            if (entry == null) {
                throw new IOException("no entry " + name);
            }
            requireSize(name, entry.getSize());
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
                if (bytes.length > entry.getSize()) {
                    throw new PackFault(
                            Quote.of(name) + " in it unpacks to more than the zip says, so it is not read",
                            "zip it again");
                }
                return bytes;
            }
        }
    }

    @Override
    String called(String name) {
        return place + "!/" + name;
    }
}
