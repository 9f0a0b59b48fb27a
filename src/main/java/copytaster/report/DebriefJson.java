package copytaster.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import copytaster.debrief.Calibration;
import copytaster.debrief.Curves;
import copytaster.debrief.Debrief;
import copytaster.debrief.GivenAway;
import copytaster.debrief.Story;
import copytaster.session.Header;
import copytaster.sim.Ledger;
import copytaster.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A debrief as one JSON object: {@code schema/debrief.schema.json} says what is in it. */
public final class DebriefJson {
    private static final int FORMAT = 1;

    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private DebriefJson() {}

    /** As a file, indented. */
    public static String of(Debrief debrief) {
        return SafeText.json(PRETTY.toJson(json(debrief))) + "\n";
    }

    static String pretty(JsonElement json) {
        return SafeText.json(PRETTY.toJson(json)) + "\n";
    }

    static JsonObject json(Debrief debrief) {
        JsonObject all = new JsonObject();
        all.addProperty("format", FORMAT);
        all.addProperty("kind", "debrief");
        all.add("session", session(debrief));
        JsonArray decisions = new JsonArray();
        debrief.foremost().forEach(handling -> decisions.add(debrief.told(handling)));
        all.add("decisions", decisions);
        all.addProperty("luck", debrief.luck());
        all.add("ledger", ledger(debrief));
        all.add("par", par(debrief));
        all.add("gauges", gauges(debrief.curves()));
        all.add("calibration", calibration(debrief.calibration()));
        JsonArray questions = new JsonArray();
        debrief.stories().forEach(story -> questions.add(question(story)));
        all.add("questions", questions);
        return all;
    }

    static JsonObject session(Debrief debrief) {
        Header header = debrief.session().header();
        JsonObject json = new JsonObject();
        json.addProperty("id", header.id());
        json.addProperty("scenario", header.scenario());
        json.addProperty("title", debrief.session().night().scenario().title());
        json.addProperty("mode", header.mode().word());
        json.addProperty("seed", header.seed());
        json.addProperty("seen", header.seen());
        json.addProperty("finished", debrief.finished());
        return json;
    }

    static JsonObject ledger(Debrief debrief) {
        return ledger(debrief.ledger(), debrief.given());
    }

    static JsonElement par(Debrief debrief) {
        return debrief.par().isEmpty()
                ? JsonNull.INSTANCE
                : ledger(debrief.par().get(), debrief.parGiven().orElseThrow());
    }

    private static JsonObject ledger(Ledger ledger, GivenAway given) {
        JsonObject json = new JsonObject();
        json.addProperty("understanding", ledger.understanding());
        json.addProperty("perfect", ledger.perfect());
        json.addProperty("info", ledger.info());
        json.addProperty("judgementLoss", ledger.judgement());
        json.addProperty("choiceLoss", given.choice());
        json.addProperty("foundLoss", given.found());
        json.addProperty("forcedLoss", given.forced());
        json.addProperty("luck", ledger.luck());
        json.addProperty("accuracy", ledger.accuracy());
        JsonObject cells = new JsonObject();
        cells.addProperty("falseLetThrough", ledger.cells().falseLetThrough());
        cells.addProperty("trueLost", ledger.cells().trueLost());
        cells.addProperty("luckyFirm", ledger.cells().luckyFirm());
        cells.addProperty("luckyWeak", ledger.cells().luckyWeak());
        json.add("cells", cells);
        return json;
    }

    private static JsonObject gauges(Curves curves) {
        JsonObject json = new JsonObject();
        JsonArray hours = new JsonArray();
        curves.hours().forEach(hours::add);
        json.add("hours", hours);
        json.add("you", curve(curves.you()));
        json.add("par", curves.par().<JsonElement>map(DebriefJson::curve).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonObject curve(Curves.Curve curve) {
        JsonObject json = new JsonObject();
        json.add("trust", numbers(curve.trust()));
        json.add("readers", numbers(curve.readers()));
        json.add("care", numbers(curve.care()));
        json.add("understanding", numbers(curve.understanding()));
        return json;
    }

    private static JsonArray numbers(List<Double> values) {
        JsonArray json = new JsonArray();
        values.forEach(json::add);
        return json;
    }

    static JsonArray calibration(List<Calibration.Row> rows) {
        JsonArray json = new JsonArray();
        for (Calibration.Row row : rows) {
            JsonObject one = new JsonObject();
            one.addProperty("rung", row.rung().word());
            one.addProperty("tells", row.tells());
            one.addProperty("cases", row.cases());
            one.addProperty("yes", row.yes());
            json.add(one);
        }
        return json;
    }

    private static JsonObject question(Story story) {
        JsonObject json = new JsonObject();
        json.addProperty("id", story.id());
        json.addProperty("slug", story.slug());
        json.addProperty("question", story.question());
        json.addProperty("weight", story.weight());
        json.addProperty("answer", story.answer().map(yes -> yes ? "yes" : "no").orElse("open"));
        json.addProperty("outcome", story.outcome());
        json.addProperty("mark", story.mark());
        JsonArray sources = new JsonArray();
        story.sources().forEach(sources::add);
        json.add("sources", sources);
        json.addProperty("words", story.handled());
        json.addProperty("evidence", story.evidence());
        json.addProperty("understanding", story.understanding());
        json.addProperty("lost", story.given().choice());
        json.addProperty("found", story.given().found());
        json.addProperty("forced", story.given().forced());
        JsonArray hours = new JsonArray();
        story.hours().forEach(hour -> hours.add(hour(hour)));
        json.add("hours", hours);
        return json;
    }

    private static JsonElement chance(OptionalDouble of) {
        return of.isPresent() ? new JsonPrimitive(of.getAsDouble()) : JsonNull.INSTANCE;
    }

    private static JsonObject hour(Story.Hour hour) {
        JsonObject json = new JsonObject();
        json.addProperty("turn", hour.turn());
        json.addProperty("hour", hour.hour());
        json.addProperty("out", hour.out());
        json.add("read", chance(hour.read()));
        json.add(
                "rung",
                hour.rung().<JsonElement>map(r -> new JsonPrimitive(r.word())).orElse(JsonNull.INSTANCE));
        json.add("told", chance(hour.told()));
        json.addProperty("street", hour.street());
        json.addProperty("likely", hour.likely());
        json.addProperty("loss", hour.loss());
        json.addProperty(
                "verdict", copytaster.belief.Verdict.on(hour.loss()).name().toLowerCase(Locale.ROOT));
        json.addProperty("forced", hour.forced());
        json.addProperty("lead", hour.lead());
        return json;
    }
}
