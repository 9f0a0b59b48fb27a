package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the walls of {@link Architecture}, and shows of each that it can fail: every rule is also asked about the
 * fixture packages, where it must report exactly what is marked with {@link Breaks}.
 */
@Tag("once")
class ArchitectureTest {
    private static final Architecture PROGRAM = new Architecture("copytaster");
    private static final Architecture FIXTURE = new Architecture("copytaster.fixture");

    private static final JavaClasses PROGRAM_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("copytaster");
    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages("copytaster.fixture");

    static Set<String> ruleNames() {
        return PROGRAM.rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void the_program_keeps(String rule) {
        PROGRAM.rules().get(rule).check(PROGRAM_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void the_rule_reports_exactly_what_breaks_it(String rule) {
        Set<String> marked = marked(rule);
        assertFalse(marked.isEmpty(), "no fixture breaks the rule: " + rule);
        assertEquals(
                String.join("\n", marked),
                String.join("\n", reported(FIXTURE.rules().get(rule))));
    }

    @Test
    void every_mark_names_a_rule() {
        Set<String> unknown = new TreeSet<>();
        marks().forEach(mark -> unknown.addAll(mark.rules()));
        unknown.removeAll(ruleNames());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void the_import_sees_the_program() {
        assertTrue(PROGRAM_CLASSES.contain(Main.class), "without classes every rule would hold");
        assertFalse(PROGRAM_CLASSES.contain(ArchitectureTest.class));
    }

    @Test
    void arrows_point_up_the_list() {
        List<String> above = new ArrayList<>();
        Architecture.ARROWS.forEach((name, uses) -> {
            assertTrue(above.containsAll(uses), name + " uses what stands below it: " + uses);
            above.add(name);
        });
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertEquals(List.of(), undescribed(Path.of("src", "main", "java")));
    }

    @Test
    void a_package_without_description_is_reported(@TempDir Path sources) throws IOException {
        Path silent = Files.createDirectories(sources.resolve("copytaster/silent"));
        Path terse = Files.createDirectories(sources.resolve("copytaster/terse"));
        Path good = Files.createDirectories(sources.resolve("copytaster/good"));
        for (Path folder : List.of(silent, terse, good)) {
            Files.writeString(folder.resolve("Some.java"), "class Some {}");
        }
        Files.writeString(terse.resolve("package-info.java"), "package copytaster.terse;");
        Files.writeString(good.resolve("package-info.java"), "/** Good. */\npackage copytaster.good;");
        assertEquals(List.of(silent, terse), undescribed(sources));
    }

    /** The folders with sources whose package-info is missing or has no Javadoc. */
    private static List<Path> undescribed(Path sources) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .forEach(folders::add);
        }
        List<Path> undescribed = new ArrayList<>();
        for (Path folder : folders) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("/**")) {
                undescribed.add(folder);
            }
        }
        return undescribed;
    }

    /** A class or member of the fixture and the rules it is marked as breaking. */
    private record Mark(String place, List<String> rules) {}

    private static Set<String> marked(String rule) {
        Set<String> places = new TreeSet<>();
        marks().filter(mark -> mark.rules().contains(rule)).forEach(mark -> places.add(mark.place()));
        return places;
    }

    private static Stream<Mark> marks() {
        return FIXTURE_CLASSES.stream()
                .flatMap(c -> Stream.concat(
                        mark(c.getFullName(), c), c.getMembers().stream().flatMap(m -> mark(m.getFullName(), m))));
    }

    private static Stream<Mark> mark(String place, HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(Breaks.class).stream()
                .map(breaks -> new Mark(place, List.of(breaks.value())));
    }

    /** The class or member that each line of the report begins with: "Method {@code <its full name>} calls …". */
    private static Set<String> reported(ArchRule rule) {
        Set<String> names = new TreeSet<>();
        for (String line : rule.evaluate(FIXTURE_CLASSES).getFailureReport().getDetails()) {
            int start = line.indexOf('<') + 1;
            names.add(line.substring(start, line.indexOf("> ", start)));
        }
        return names;
    }
}
