package copytaster.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import copytaster.text.SafeText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeMap;

/** What lint says for programs: our own JSON (schema {@code lint}), and SARIF 2.1.0 (OASIS, 2020) for editors and code hosts. */
final class LintJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private LintJson() {}

    static String of(List<LintLine> problems) {
        JsonArray told = new JsonArray();
        for (LintLine problem : problems) {
            JsonObject json = new JsonObject();
            json.addProperty("code", problem.code());
            json.addProperty("severity", problem.severity());
            json.addProperty("file", problem.file());
            json.addProperty("line", problem.line());
            json.addProperty("column", problem.column());
            json.addProperty("path", problem.path());
            json.addProperty("text", problem.text());
            json.addProperty("remedy", problem.remedy());
            told.add(json);
        }
        JsonObject all = new JsonObject();
        all.addProperty("format", 1);
        all.add("problems", told);
        return SafeText.json(GSON.toJson(all));
    }

    static String sarif(List<LintLine> problems, String version) {
        TreeMap<String, JsonObject> rules = new TreeMap<>();
        JsonArray results = new JsonArray();
        for (LintLine problem : problems) {
            rules.computeIfAbsent(problem.code(), LintJson::rule);
            results.add(result(problem));
        }
        JsonArray ruleList = new JsonArray();
        rules.values().forEach(ruleList::add);
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "copytaster lint");
        driver.addProperty("version", version);
        driver.add("rules", ruleList);
        JsonObject run = new JsonObject();
        run.add("tool", object("driver", driver));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SARIF_SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(run));
        return SafeText.json(GSON.toJson(log));
    }

    private static JsonObject rule(String code) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", code);
        LintCodes.of(code).ifPresent(words -> rule.add("fullDescription", text(words)));
        return rule;
    }

    private static JsonObject result(LintLine problem) {
        JsonObject place = new JsonObject();
        place.add("artifactLocation", text("uri", uri(problem.file())));
        if (problem.line() > 0) {
            JsonObject region = new JsonObject();
            region.addProperty("startLine", problem.line());
            region.addProperty("startColumn", problem.column());
            place.add("region", region);
        }
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", problem.code());
        result.addProperty("level", problem.severity());
        result.add("message", text((problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.said()));
        result.add("locations", array(object("physicalLocation", place)));
        return result;
    }

    /** A file as a reference: what may not stand in one is escaped. */
    private static String uri(String file) {
        try {
            // Before a path that begins with two slashes a host would be looked for, before a colon a scheme.
            String within = "/./";
            return new URI(null, null, within + file.replace('\\', '/'), null)
                    .toASCIIString()
                    .substring(within.length());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be escaped", e);
        }
    }

    private static JsonObject text(String words) {
        return text("text", words);
    }

    private static JsonObject text(String key, String words) {
        JsonObject json = new JsonObject();
        json.addProperty(key, words);
        return json;
    }

    private static JsonObject object(String key, JsonObject value) {
        JsonObject json = new JsonObject();
        json.add(key, value);
        return json;
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
