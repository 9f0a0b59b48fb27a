package copytaster.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a pack, a folder or a zip. Whatever the names in it say, nothing outside is read and nothing is ever written: of a zip
 * single files are unpacked in memory, of a folder only what truly lies in it is opened.
 */
abstract class PackFiles {
    static final String MANIFEST = "pack.json";
    static final int ENTRY_BYTES = 8 * 1024 * 1024;
    static final int MOST_ENTRIES = 1_000;

    /** @throws PackFault if it breaks a limit, holds what could lead out of it, or has no manifest */
    static PackFiles open(Path place) throws IOException, PackFault {
        return Files.isDirectory(place) ? new PackFolder(place) : new PackZip(place);
    }

    /** Whether this may be meant as a pack: a zip, or a folder with a manifest, be it by a name in the wrong case. */
    static boolean looksLikeOne(Path place) {
        String name = String.valueOf(place.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return Files.isRegularFile(place);
        }
        String[] inside = Files.isDirectory(place) ? place.toFile().list() : null;
        for (String file : inside == null ? new String[0] : inside) {
            if (file.equalsIgnoreCase(MANIFEST)) {
                return true;
            }
        }
        return false;
    }

    /** Names of the files beside the manifest, in alphabetical order. */
    abstract Collection<String> names();

    /** A file's bytes. */
    abstract byte[] read(String name) throws IOException, PackFault;

    /** How problems call a file. */
    abstract String called(String name);

    private static boolean startsWithDrive(String name) {
        if (name.length() < 2 || name.charAt(1) != ':') {
            return false;
        }
        char first = name.charAt(0);
        return first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
    }

    /** Checks the name of an entry, whatever else may be wrong with it. */
    static void requireInside(String name) throws PackFault {
        boolean leadsOut = name.startsWith("/") || name.indexOf('\\') >= 0 || startsWithDrive(name) || name.isEmpty();
        for (String part : name.split("/", -1)) {
            leadsOut |= part.equals("..") || part.equals(".");
        }
        if (leadsOut) {
            throw new PackFault(
                    Quote.of(name) + " in it could lead out of the pack, so none of it is read",
                    "names in a pack are plain: no step upwards, no drive, no backslash");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new PackFault(
                    "there is a zip within it, " + Quote.of(name), "take it out; a pack holds its files itself");
        }
    }

    /** Checks that no two names are one, or would be one on a system that does not tell case apart. */
    static void requireDistinct(Collection<String> names) throws PackFault {
        TreeMap<String, String> known = new TreeMap<>();
        for (String name : names) {
            String before = known.put(name.toLowerCase(Locale.ROOT), name);
            if (before != null) {
                throw new PackFault(
                        before.equals(name)
                                ? Quote.of(name) + " is in it twice, and programs differ in which they take"
                                : Quote.of(before) + " and " + Quote.of(name) + " would be one file on some systems",
                        "keep one of them");
            }
        }
    }

    static void requireFew(int entries) throws PackFault {
        if (entries > MOST_ENTRIES) {
            throw new PackFault("it has more than 1,000 entries", "leave out what is not part of the pack");
        }
    }

    static void requireManifest(Collection<String> names) throws PackFault {
        if (names.contains(MANIFEST)) {
            return;
        }
        for (String name : new TreeSet<>(names)) {
            if (name.equalsIgnoreCase(MANIFEST)) {
                throw new PackFault("its manifest is called " + Quote.of(name), "call it \"" + MANIFEST + "\"");
            }
        }
        throw new PackFault("there is no " + MANIFEST + " in it", "a pack needs one; see: copytaster schema pack");
    }
}
