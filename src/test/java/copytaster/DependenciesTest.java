package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.testing.Golden;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What docs/dependencies.md says is what Maven resolved. Each of its tables stands between a comment with its name and the comment
 * {@code end}; {@code -Dgolden.update=true} writes all but their last column, which is for people, and {@code
 * packaging/libraries.sha256}.
 */
@Tag("once")
class DependenciesTest {
    private static final Path PAGE = Path.of("docs", "dependencies.md");
    private static final Path SUMS = Path.of("packaging", "libraries.sha256");
    private static final Path SHIPPED = Path.of("target", "lib");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*\\| ([^|]*) \\|");

    /** Licences as poms name them, by what their names or addresses hold in lower case, and what SPDX calls them. */
    private static final Map<Pattern, String> LICENCES = Map.of(
            Pattern.compile("apache"), "Apache-2.0",
            Pattern.compile("eclipse.*2\\.0|epl-?v?2"), "EPL-2.0",
            Pattern.compile("eclipse.*1\\.0|epl-?v?1"), "EPL-1.0",
            Pattern.compile("\\bmit\\b"), "MIT",
            Pattern.compile("unicode"), "Unicode-3.0",
            Pattern.compile("lgpl-2\\.1"), "LGPL-2.1-or-later",
            Pattern.compile("lgpl-3\\.0"), "LGPL-3.0",
            Pattern.compile("\\bbsd\\b"), "BSD-3-Clause");

    /** A jar of the class path that lies in Maven's repository, beside its pom. */
    private record Library(Path jar, Element pom) {
        static Library of(Path jar) {
            String name = jar.getFileName().toString().replaceFirst("\\.jar$", ".pom");
            return new Library(jar, read(jar.resolveSibling(name)));
        }

        String name() {
            return group() + ":" + artifact();
        }

        String group() {
            return text(pom, "groupId")
                    .orElseGet(() -> text(parent(pom), "groupId").orElseThrow());
        }

        String artifact() {
            return jar.getParent().getParent().getFileName().toString();
        }

        String version() {
            return jar.getParent().getFileName().toString();
        }

        /** The licences that its pom names, or else the next pom above it that names any. */
        String licences() {
            Path repository = jar.getParent().getParent().getParent();
            for (int i = group().split("\\.").length; i > 0; i--) {
                repository = repository.getParent();
            }
            Element at = pom;
            while (child(at, "licenses").isEmpty()) {
                Element parent = parent(at);
                String artifact = text(parent, "artifactId").orElseThrow();
                String version = text(parent, "version").orElseThrow();
                at = read(repository
                        .resolve(text(parent, "groupId").orElseThrow().replace('.', '/'))
                        .resolve(artifact)
                        .resolve(version)
                        .resolve(artifact + "-" + version + ".pom"));
            }
            return children(child(at, "licenses").orElseThrow(), "license")
                    .map(licence -> spdx(text(licence, "name").orElse("") + " "
                            + text(licence, "url").orElse("")))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private static Element parent(Element pom) {
            return child(pom, "parent").orElseThrow(() -> new AssertionError("no parent in " + pom.getBaseURI()));
        }

        long kilobytes() throws IOException {
            return Math.round(Files.size(jar) / 1000.0);
        }

        String sum() throws IOException {
            return sha256(jar);
        }
    }

    @Test
    void every_library_is_listed_with_its_version_licence_and_size() throws IOException {
        String page = Files.readString(PAGE);
        page = written(page, "shipped", rows(shipped()));
        page = written(page, "tests", rows(tests()));
        page = written(page, "plugins", plugins());
        Golden.assertMatches(PAGE, page);
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            assertFalse(row.group(2).isBlank(), PAGE + " does not say what " + row.group(1) + " is for");
        }
    }

    @Test
    void every_library_is_the_one_that_was_looked_at() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Library library : libraries()) {
            sums.append(library.sum())
                    .append("  ")
                    .append(library.jar().getFileName())
                    .append('\n');
        }
        Golden.assertMatches(SUMS, sums.toString());
    }

    @Test
    void what_is_shipped_is_what_was_resolved() throws IOException {
        for (Library library : shipped()) {
            Path copy = SHIPPED.resolve(library.jar().getFileName());
            assertEquals(library.sum(), sha256(copy), copy + " is another file than " + library.jar());
        }
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertEquals(
                    shipped().size(),
                    files.filter(file -> file.toString().endsWith(".jar")).count(),
                    SHIPPED + " holds a jar that nothing asks for; mvn clean removes it");
        }
    }

    @Test
    void what_is_shipped_is_named_where_its_licence_and_its_reason_stand() throws IOException {
        String notice = Files.readString(Path.of("NOTICE")).toLowerCase(Locale.ROOT);
        String architecture = Files.readString(Path.of("ARCHITECTURE.md")).toLowerCase(Locale.ROOT);
        for (Library library : shipped()) {
            String told = library.artifact().replaceFirst("-.*", "") + " " + library.version();
            assertTrue(notice.contains(told), "NOTICE does not name " + told);
            assertTrue(architecture.contains(told), "ARCHITECTURE.md does not name " + told);
            for (String licence : library.licences().split(", ")) {
                Path text = licence.equals("Apache-2.0") ? Path.of("LICENSE") : Path.of("licences", licence + ".txt");
                assertTrue(Files.exists(text), () -> text + ", the licence of " + library.name() + ", is missing");
            }
        }
    }

    @Test
    void no_class_is_in_two_libraries() throws IOException {
        Map<String, List<String>> owners = new TreeMap<>();
        for (Library library : libraries()) {
            try (JarFile jar = new JarFile(library.jar().toFile())) {
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class")
                                && !name.startsWith("META-INF/")
                                && !name.equals("module-info.class"))
                        .forEach(name -> owners.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(library.name()));
            }
        }
        owners.values().removeIf(libraries -> libraries.size() == 1);
        assertEquals(Map.of(), owners);
    }

    /** What packaging/image puts into its runtime, beside {@code jdk.unsupported} for signals, which are reached by reflection. */
    @Test
    void the_game_itself_needs_one_module_of_the_jdk() {
        List<String> needed = jdeps("-summary", "--ignore-missing-deps", "target/classes")
                .lines()
                .map(line -> line.replaceFirst(".* -> ", ""))
                .filter(module -> !module.equals("not found"))
                .toList();
        assertEquals(List.of("java.base"), needed);
    }

    @Test
    void nothing_that_runs_reaches_inside_the_jdk() throws IOException {
        List<String> words = new ArrayList<>(List.of("--jdk-internals", "--ignore-missing-deps", "target/classes"));
        shipped().forEach(library -> words.add(library.jar().toString()));
        assertEquals("", jdeps(words.toArray(String[]::new)));
    }

    private static String jdeps(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("--multi-release", "17"));
        all.addAll(List.of(words));
        int code = ToolProvider.findFirst("jdeps").orElseThrow().run(stream, stream, all.toArray(String[]::new));
        String said = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, said);
        return said;
    }

    private static List<Library> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> Files.exists(
                        jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".pom"))))
                .map(Library::of)
                .sorted(Comparator.comparing(Library::name))
                .toList();
    }

    private static List<Library> shipped() {
        List<Library> shipped = libraries(true);
        assertFalse(shipped.isEmpty(), SHIPPED + " is empty");
        return shipped;
    }

    private static List<Library> tests() {
        return libraries(false);
    }

    private static List<Library> libraries(boolean shipped) {
        return libraries().stream()
                .filter(library ->
                        shipped == Files.exists(SHIPPED.resolve(library.jar().getFileName())))
                .toList();
    }

    private static List<String> rows(List<Library> libraries) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Library library : libraries) {
            rows.add("| `" + library.name() + "` | " + library.version() + " | " + library.licences() + " | "
                    + library.kilobytes() + " |");
        }
        return rows;
    }

    /** The plugins of the pom. Those that a build does not call are nowhere to be read: their licences are kept by hand. */
    private static List<String> plugins() throws IOException {
        Element pom = read(Path.of("pom.xml"));
        String page = Files.readString(PAGE);
        Element properties = child(pom, "properties").orElseThrow();
        return children(child(child(pom, "build").orElseThrow(), "plugins").orElseThrow(), "plugin")
                .map(plugin -> {
                    String name = text(plugin, "groupId").orElseThrow() + ":"
                            + text(plugin, "artifactId").orElseThrow();
                    String version = text(plugin, "version").orElseThrow();
                    if (version.startsWith("${")) {
                        version = text(properties, version.substring(2, version.length() - 1))
                                .orElseThrow();
                    }
                    Matcher listed = Pattern.compile("\\| `" + Pattern.quote(name) + "` \\|[^|]*\\| ([^|]*) \\|")
                            .matcher(page);
                    return "| `" + name + "` | " + version + " | " + (listed.find() ? listed.group(1) : "") + " |";
                })
                .sorted()
                .toList();
    }

    /** The page with the rows of one table, each with the reason that the page gives. */
    private static String written(String page, String table, List<String> rows) {
        Map<String, String> reasons = new TreeMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            reasons.put(row.group(1), row.group(2));
        }
        String begin = "<!-- " + table + " -->\n";
        int from = page.indexOf(begin);
        assertTrue(from >= 0, PAGE + " has no place for " + table);
        int rule = page.indexOf("|\n", page.indexOf("|---", from)) + 2;
        int end = page.indexOf("<!-- end -->", from);
        StringBuilder written = new StringBuilder();
        for (String listed : rows) {
            String name = listed.substring(listed.indexOf('`') + 1, listed.lastIndexOf('`'));
            written.append(listed)
                    .append(' ')
                    .append(reasons.getOrDefault(name, ""))
                    .append(" |\n");
        }
        return page.substring(0, rule) + written + page.substring(end);
    }

    private static String spdx(String told) {
        List<String> fitting = LICENCES.entrySet().stream()
                .filter(known ->
                        known.getKey().matcher(told.toLowerCase(Locale.ROOT)).find())
                .map(Map.Entry::getValue)
                .toList();
        assertEquals(1, fitting.size(), () -> "a licence not seen before: " + told + ", which may be " + fitting);
        return fitting.get(0);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Element read(Path xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml.toString(), e);
        }
    }

    private static Stream<Element> children(Element of, String name) {
        Stream.Builder<Element> found = Stream.builder();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.build();
    }

    private static Optional<Element> child(Element of, String name) {
        return children(of, name).findFirst();
    }

    private static Optional<String> text(Element of, String name) {
        return child(of, name).map(element -> element.getTextContent().trim());
    }
}
