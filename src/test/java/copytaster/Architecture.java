package copytaster;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The walls between the packages, as rules for any tree of packages of the same shape: the program's own under {@code
 * copytaster}, and the small one that breaks every rule under {@code copytaster.fixture}.
 *
 * <p>Calls are matched with {@code accessTargetWhere}, since rules about calls alone do not see method references.
 */
final class Architecture {
    /** What each package may use of ours besides {@code text}; in order, so that every arrow points up this list. */
    static final Map<String, List<String>> ARROWS = arrows();

    /** Where equal inputs must give equal results on every machine, for ever. */
    static final List<String> CORE =
            List.of("chance", "canon", "belief", "scenario", "act", "rules", "observe", "session");

    private static final List<String> LIBRARIES =
            List.of("com.googlecode.lanterna..", "com.google.gson..", "picocli..", "gg.jte..");

    /**
     * The values of the rules that an observation is made of and a session is set up with, and the unit in which it gives chances.
     * They say what may be done and where the gauges stand; none leads to the state. Everybody above the rules may use them.
     */
    private static final List<String> SHOWN = List.of("Options", "Clock", "Gauges", "Setup", "Millionths");

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> may = new LinkedHashMap<>();
        may.put("text", List.of());
        may.put("settings", List.of());
        may.put("chance", List.of());
        may.put("canon", List.of());
        may.put("belief", List.of());
        may.put("scenario", List.of("belief", "canon"));
        may.put("act", List.of("scenario", "belief", "canon"));
        may.put("rules", List.of("act", "scenario", "belief", "chance", "canon"));
        may.put("observe", List.of("rules", "act", "belief", "scenario", "canon"));
        may.put("session", List.of("rules", "observe", "act", "canon", "scenario", "belief", "chance"));
        may.put("content", List.of("scenario", "belief", "canon", "settings"));
        may.put("journal", List.of("session", "act", "scenario", "canon", "chance"));
        may.put("narrate", List.of("act", "observe", "scenario", "belief"));
        // From here on nobody may see the rules' state, and with it the truth: of the rules, only SHOWN. The debrief
        // learns
        // the answers of a finished shift from what its close told and from the scenario; it reads the ledger that sim
        // keeps,
        // so that there is one.
        may.put("bot", List.of("session", "narrate", "observe", "act", "scenario", "belief", "chance"));
        may.put("sim", List.of("bot", "session", "narrate", "observe", "act", "scenario", "belief", "chance"));
        may.put(
                "debrief",
                List.of("session", "belief", "bot", "sim", "narrate", "observe", "act", "scenario", "canon", "chance"));
        may.put("replay", List.of("session", "sim", "narrate", "observe", "act", "scenario", "belief"));
        may.put(
                "screen",
                List.of("session", "observe", "narrate", "debrief", "replay", "act", "scenario", "belief", "settings"));
        may.put("term", List.of("screen"));
        may.put("export", List.of("term", "screen", "replay", "session", "narrate", "scenario"));
        may.put("plain", List.of("session", "observe", "narrate", "debrief", "replay", "act", "scenario", "belief"));
        may.put("report", List.of("debrief", "sim", "session", "narrate", "observe", "act", "scenario", "belief"));
        may.put("cli", List.copyOf(may.keySet()));
        return may;
    }

    /** All rules by name. None fails for want of classes: a package may come later. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("packages", packages());
        rules.put("arrows of the root", arrowsOfRoot());
        ARROWS.forEach((from, to) -> rules.put("arrows of " + from, arrowsOf(from, to)));
        rules.put(
                "libraries",
                noClasses()
                        .should()
                        .dependOnClassesThat(describe(
                                "are none of the JDK's",
                                c -> !packageOf(c).startsWith("copytaster") && !isJdk(c) && !isLibrary(c))));
        rules.put("answers", answers());
        rules.put("Lanterna", library("com.googlecode.lanterna..", "term"));
        rules.put("Gson", library("com.google.gson..", "content", "journal", "report", "export", "cli"));
        rules.put("jte", library("gg.jte..", "report"));
        rules.put("picocli", library("picocli..", "cli"));
        rules.put("standard streams and exit", standardStreams());
        rules.put("halt", halt());
        rules.put("file descriptors", fileDescriptors());
        rules.put("chance", inCore(Architecture::isChance, "chance that no seed repeats"));
        rules.put(
                "strict maths",
                inCore(Architecture::isLooseMaths, "Math where StrictMath gives every machine the same"));
        rules.put("clock", inCore(Architecture::isClock, "the clock"));
        rules.put("surroundings", inCore(Architecture::isSurroundings, "properties or the environment"));
        rules.put("order", inCore(Architecture::isUnordered, "collections whose order changes from run to run"));
        rules.put("hash codes", inCore(Architecture::isHashCode, "hash codes, which change from run to run"));
        rules.put("files", coreUses("files or the network", Architecture::isFile));
        rules.put("threads", coreUses("threads", Architecture::isThread));
        rules.put("locale and charset", localeAndCharset());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }

    // ---- packages ----

    private ArchRule packages() {
        List<String> known = new ArrayList<>(within(ARROWS.keySet()));
        known.add(root);
        return classes().should().resideInAnyPackage(known.toArray(String[]::new));
    }

    private ArchRule arrowsOfRoot() {
        return noClasses()
                .that()
                .resideInAPackage(root)
                .should()
                .dependOnClassesThat(describe("are beyond cli", c -> isOurs(c) && !isIn(c, "cli") && !isRoot(c)));
    }

    private ArchRule arrowsOf(String from, List<String> to) {
        return noClasses()
                .that()
                .resideInAPackage(within(from))
                .should()
                .dependOnClassesThat(describe(
                        "are not in " + to,
                        c -> isOurs(c)
                                && !isIn(c, from)
                                && !isIn(c, "text")
                                && !isShown(c, from)
                                && to.stream().noneMatch(name -> isIn(c, name))));
    }

    private boolean isShown(JavaClass c, String from) {
        List<String> order = List.copyOf(ARROWS.keySet());
        String outermost = c.getBaseComponentType().getName();
        outermost = outermost.substring(outermost.lastIndexOf('.') + 1);
        int inner = outermost.indexOf('$');
        return isIn(c, "rules")
                && order.indexOf(from) > order.indexOf("rules")
                && SHOWN.contains(inner < 0 ? outermost : outermost.substring(0, inner));
    }

    /** What the record or the seed has decided, before the night tells it. */
    private ArchRule answers() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within(List.of("scenario", "rules", "content", "debrief", "sim"))
                        .toArray(String[]::new))
                .should()
                .accessTargetWhere(target(
                        "answers before they are told",
                        t -> t.getOwner().getName().equals(root + ".scenario.Question")
                                && t.getName().equals("answer")));
    }

    private ArchRule library(String library, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within(List.of(users)).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private String within(String name) {
        return root + "." + name + "..";
    }

    private List<String> within(Iterable<String> names) {
        List<String> patterns = new ArrayList<>();
        names.forEach(name -> patterns.add(within(name)));
        return patterns;
    }

    private boolean isOurs(JavaClass c) {
        return (packageOf(c) + ".").startsWith(root + ".");
    }

    private boolean isRoot(JavaClass c) {
        return packageOf(c).equals(root);
    }

    private boolean isIn(JavaClass c, String name) {
        return (packageOf(c) + ".").startsWith(root + "." + name + ".");
    }

    /** An array counts as what it holds. */
    private static String packageOf(JavaClass c) {
        return c.getBaseComponentType().getPackageName();
    }

    private static boolean isJdk(JavaClass c) {
        JavaClass base = c.getBaseComponentType();
        return base.isPrimitive()
                || base.getPackageName().startsWith("java.")
                        && !base.getPackageName().startsWith("java.awt")
                        && !base.getPackageName().startsWith("java.beans");
    }

    private static boolean isLibrary(JavaClass c) {
        return LIBRARIES.stream().anyMatch(p -> (packageOf(c) + ".").startsWith(p.substring(0, p.length() - 1)));
    }

    // ---- what only the rim may do ----

    private ArchRule standardStreams() {
        return noClasses()
                .that(describe("are neither in cli nor Main", c -> !isIn(c, "cli") && !isMain(c)))
                .should()
                .accessTargetWhere(target(
                        "standard streams or the exit",
                        t -> is(
                                        t,
                                        "java.lang.System",
                                        "out",
                                        "err",
                                        "in",
                                        "setOut",
                                        "setErr",
                                        "setIn",
                                        "exit",
                                        "console")
                                || is(t, "java.lang.Runtime", "exit")
                                || t.getName().equals("printStackTrace") && hasNoParameters(t)));
    }

    /**
     * Only a terminal that must be given back while the JVM is stuck may be left without goodbye; and the rehearsal of a beginning, in
     * which nobody plays.
     */
    private ArchRule halt() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within("term"))
                .and()
                .haveNameNotMatching(".*[.]cli[.]Rehearsal([$].*)?")
                .should()
                .accessTargetWhere(target("the emergency exit", t -> is(t, "java.lang.Runtime", "halt")));
    }

    private boolean isMain(JavaClass c) {
        return isRoot(c) && c.getSimpleName().equals("Main");
    }

    private ArchRule fileDescriptors() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within("term"), within("cli"))
                .should()
                .accessTargetWhere(target(
                        "the standard file descriptors", t -> is(t, "java.io.FileDescriptor", "in", "out", "err")));
    }

    // ---- what the core may not do ----

    private ArchRule inCore(Predicate<JavaAccess<?>> forbidden, String what) {
        return noClasses()
                .that()
                .resideInAnyPackage(within(CORE).toArray(String[]::new))
                .should()
                .accessTargetWhere(describe("use " + what, forbidden));
    }

    private ArchRule coreUses(String what, Predicate<JavaClass> forbidden) {
        return noClasses()
                .that()
                .resideInAnyPackage(within(CORE).toArray(String[]::new))
                .should()
                .dependOnClassesThat(describe("are " + what, c -> forbidden.test(c.getBaseComponentType())));
    }

    private static boolean isChance(JavaAccess<?> access) {
        AccessTarget t = access.getTarget();
        String owner = t.getOwner().getName();
        return t.getOwner().isAssignableTo("java.util.random.RandomGenerator")
                || owner.startsWith("java.util.random.")
                || is(t, "java.lang.Math", "random")
                || is(t, "java.lang.StrictMath", "random")
                || is(t, "java.util.UUID", "randomUUID")
                || is(t, "java.util.Collections", "shuffle");
    }

    private static boolean isLooseMaths(JavaAccess<?> access) {
        return is(
                access.getTarget(),
                "java.lang.Math",
                "sin",
                "cos",
                "tan",
                "asin",
                "acos",
                "atan",
                "atan2",
                "sinh",
                "cosh",
                "tanh",
                "exp",
                "expm1",
                "log",
                "log10",
                "log1p",
                "pow",
                "cbrt",
                "hypot");
    }

    private static boolean isClock(JavaAccess<?> access) {
        AccessTarget t = access.getTarget();
        String owner = t.getOwner().getName();
        return is(t, "java.lang.System", "currentTimeMillis", "nanoTime")
                || owner.startsWith("java.time.") && t.getName().equals("now")
                || owner.equals("java.time.Clock")
                || owner.equals("java.util.Date") && hasNoParameters(t)
                || is(t, "java.util.Calendar", "getInstance")
                || is(t, "java.time.ZoneId", "systemDefault")
                || is(t, "java.util.TimeZone", "getDefault");
    }

    private static boolean isSurroundings(JavaAccess<?> access) {
        AccessTarget t = access.getTarget();
        return is(t, "java.lang.System", "getProperty", "getProperties", "getenv", "lineSeparator")
                || is(t, "java.lang.Integer", "getInteger")
                || is(t, "java.lang.Long", "getLong")
                || is(t, "java.lang.Boolean", "getBoolean")
                || t.getOwner().isEquivalentTo(Runtime.class);
    }

    private static boolean isUnordered(JavaAccess<?> access) {
        AccessTarget t = access.getTarget();
        return is(t, "java.util.Map", "of", "ofEntries", "copyOf")
                || is(t, "java.util.Set", "of", "copyOf")
                || is(t, "java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")
                || is(t, "java.util.stream.Collectors", "toMap")
                        && parameters(t).size() < 4
                || is(t, "java.util.stream.Collectors", "groupingBy")
                        && parameters(t).size() < 3
                || Set.of("HashMap", "HashSet", "Hashtable", "IdentityHashMap", "WeakHashMap")
                                .contains(t.getOwner().getSimpleName())
                        && t.getOwner().getPackageName().equals("java.util");
    }

    /** Text is exempt: its hash code is laid down, and the compiler itself uses it to switch on text. */
    private static boolean isHashCode(JavaAccess<?> access) {
        AccessTarget t = access.getTarget();
        boolean hash = t.getName().equals("hashCode") && !t.getOwner().isEquivalentTo(String.class)
                || is(t, "java.util.Objects", "hash")
                || is(t, "java.util.Arrays", "deepHashCode")
                || is(t, "java.lang.System", "identityHashCode");
        return hash && !access.getOrigin().getName().equals("hashCode");
    }

    private static boolean isFile(JavaClass c) {
        String name = c.getPackageName() + ".";
        return name.startsWith("java.io.") && !c.getSimpleName().equals("Serializable")
                || name.startsWith("java.nio.file.")
                || name.startsWith("java.nio.channels.")
                || name.startsWith("java.net.");
    }

    private static boolean isThread(JavaClass c) {
        return c.getPackageName().startsWith("java.util.concurrent")
                || Stream.of(
                                Thread.class,
                                ThreadLocal.class,
                                Process.class,
                                ProcessBuilder.class,
                                java.util.Timer.class)
                        .anyMatch(c::isEquivalentTo);
    }

    // ---- everywhere ----

    private ArchRule localeAndCharset() {
        return noClasses().should().accessTargetWhere(target("a locale or charset left to the machine", t -> {
            String owner = t.getOwner().getName();
            boolean printer = t.getOwner().isAssignableTo(java.io.PrintStream.class)
                    || t.getOwner().isAssignableTo(java.io.PrintWriter.class)
                    || t.getOwner().isAssignableTo(java.util.Formatter.class);
            return switch (t.getName()) {
                case "format", "printf" ->
                    (printer || owner.equals("java.lang.String")) && !startsWith(t, Locale.class);
                case "formatted" -> owner.equals("java.lang.String");
                case "toLowerCase", "toUpperCase", "getBytes" -> owner.equals("java.lang.String") && hasNoParameters(t);
                case "ofPattern" -> owner.equals("java.time.format.DateTimeFormatter") && !mentions(t, Locale.class);
                case "getDefault" -> owner.equals("java.util.Locale");
                case "defaultCharset" -> owner.equals("java.nio.charset.Charset");
                case "toString" -> owner.equals("java.io.ByteArrayOutputStream") && hasNoParameters(t);
                case "<init>" ->
                    switch (owner) {
                        case "java.lang.String" -> startsWith(t, byte[].class) && lacksCharset(t);
                        case "java.io.InputStreamReader",
                                "java.io.OutputStreamWriter",
                                "java.io.FileReader",
                                "java.io.FileWriter",
                                "java.util.Scanner" -> lacksCharset(t) && !startsWith(t, String.class);
                        case "java.io.PrintStream", "java.io.PrintWriter" ->
                            lacksCharset(t) && startsWith(t, java.io.OutputStream.class);
                        default -> false;
                    };
                default -> false;
            };
        }));
    }

    // ---- small words ----

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<AccessTarget> forbidden) {
        return describe("use " + what, access -> forbidden.test(access.getTarget()));
    }

    private static boolean is(AccessTarget target, String owner, String... names) {
        return target.getOwner().getName().equals(owner) && List.of(names).contains(target.getName());
    }

    private static List<JavaClass> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }

    /** Whether the target is called without any argument. */
    private static boolean hasNoParameters(AccessTarget target) {
        return parameters(target).isEmpty();
    }

    private static boolean startsWith(AccessTarget target, Class<?> type) {
        return !parameters(target).isEmpty() && parameters(target).get(0).isEquivalentTo(type);
    }

    private static boolean mentions(AccessTarget target, Class<?> type) {
        return parameters(target).stream().anyMatch(p -> p.isEquivalentTo(type));
    }

    /** Whether no parameter can name a charset; names of charsets are text. */
    private static boolean lacksCharset(AccessTarget target) {
        return parameters(target).stream()
                .noneMatch(p -> p.getName().startsWith("java.nio.charset.") || p.isEquivalentTo(String.class));
    }
}
