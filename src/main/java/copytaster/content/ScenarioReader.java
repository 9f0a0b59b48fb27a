package copytaster.content;

import copytaster.scenario.Scenario;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads scenario files of format 1: to a valid {@link Scenario}, or to every problem in one pass. It throws at no input. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads one file.
     *
     * @param fileName how problems call it
     * @param bytes its content; not more is needed of a longer one than 32 MiB and one byte, which is refused
     */
    public static Loaded<Scenario> load(String fileName, byte[] bytes) {
        return Document.load(fileName, bytes, (top, problems) -> read(fileName, bytes, top, problems));
    }

    /** As {@link #load}, with what an author should hear besides of a file that works: warnings of craft. */
    public static Loaded<Scenario> lint(String fileName, byte[] bytes) {
        return Document.load(fileName, bytes, (top, problems) -> {
            Scenario scenario = read(fileName, bytes, top, problems);
            if (!problems.anyError()) {
                CraftRules.check(scenario, new Margin(top, problems));
            }
            return scenario;
        });
    }

    private static Scenario read(String fileName, byte[] bytes, Node top, Problems problems) {
        Scenario scenario = Fields.read(top, problems, fields -> ScenarioShape.scenario(fields, sha256(bytes)));
        ScenarioRules.check(scenario, top, problems);
        Document.warnOfName(fileName, ".json", scenario.id(), top, problems);
        return scenario;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
