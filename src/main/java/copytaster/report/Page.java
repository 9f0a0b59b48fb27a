package copytaster.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import copytaster.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What every page carries with it, so that it needs nothing from outside.
 *
 * @param title of the document
 * @param style its style sheet
 * @param scripts in the order in which they run; their hashes are the only ones that the policy lets run
 * @param data for the scripts, as JSON in which no character can end an element
 */
public record Page(String title, String style, List<String> scripts, String data) {
    /** Gson's own escaping of {@code <}, {@code >}, {@code &}, {@code =} and {@code '} is what makes JSON safe inside HTML. */
    private static final Gson SAFE = new GsonBuilder().serializeNulls().create();

    private static final String CHARTS = "chartist-1.5.0.js";

    /** A page with charts, drawn by {@code script} from {@code data}. */
    static Page charted(String title, String script, JsonElement data) {
        return new Page(
                title,
                resource("page.css"),
                List.of(resource(CHARTS), resource("charts.js"), resource(script)),
                SafeText.json(SAFE.toJson(data)));
    }

    /** A page without scripts. */
    static Page plain(String title) {
        return new Page(title, resource("page.css"), List.of(), "");
    }

    /** Keeps its own copy of the list. */
    public Page {
        scripts = List.copyOf(scripts);
    }

    /** Nothing may be fetched from anywhere, and no script may run but these. */
    public String policy() {
        List<String> hashes = new ArrayList<>();
        for (String script : scripts) {
            hashes.add("'sha256-" + hash(script) + "'");
        }
        String run = hashes.isEmpty() ? "'none'" : String.join(" ", hashes);
        return "default-src 'none'; style-src 'unsafe-inline'; script-src " + run
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
