package copytaster.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Story;
import java.util.Map;

/** A class's debriefs as one JSON object: {@code schema/class.schema.json} says what is in it. */
public final class ClassJson {
    private static final int FORMAT = 1;

    private ClassJson() {}

    /** As a file, indented. */
    public static String of(ClassDebrief all) {
        return DebriefJson.pretty(json(all));
    }

    static JsonObject json(ClassDebrief all) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("kind", "class");
        JsonArray groups = new JsonArray();
        all.groups().forEach(group -> groups.add(group(group)));
        json.add("groups", groups);
        return json;
    }

    private static JsonObject group(ClassDebrief.Group group) {
        JsonObject json = new JsonObject();
        json.addProperty("title", group.title());
        json.addProperty("mode", group.mode().word());
        JsonArray sessions = new JsonArray();
        group.sessions().forEach(named -> sessions.add(session(named)));
        json.add("sessions", sessions);
        json.add("calibration", DebriefJson.calibration(group.calibration()));
        JsonArray questions = new JsonArray();
        group.splits().forEach(split -> questions.add(question(split)));
        json.add("questions", questions);
        return json;
    }

    private static JsonObject session(ClassDebrief.Named named) {
        var debrief = named.debrief();
        var gauges = debrief.session().observation().gauges();
        JsonObject json = new JsonObject();
        json.addProperty("name", named.name());
        DebriefJson.session(debrief).entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        json.addProperty("trust", gauges.trust() / 1000.0);
        json.addProperty("readers", gauges.readers());
        json.addProperty("care", gauges.care() / 1000.0);
        json.add("ledger", DebriefJson.ledger(debrief));
        json.add("par", DebriefJson.par(debrief));
        return json;
    }

    private static JsonObject question(ClassDebrief.Split split) {
        Story any = split.question();
        JsonObject json = new JsonObject();
        json.addProperty("id", any.id());
        json.addProperty("slug", any.slug());
        json.addProperty("question", any.question());
        json.addProperty("answer", any.answer().map(yes -> yes ? "yes" : "no").orElse("open"));
        json.addProperty("spread", split.spread());
        json.addProperty("widestTurn", split.widest());
        JsonArray said = new JsonArray();
        for (Map.Entry<String, Story> story : split.stories().entrySet()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", story.getKey());
            one.addProperty("stages", split.stages(story.getKey()));
            one.addProperty("understanding", story.getValue().understanding());
            one.addProperty("lost", story.getValue().given().choice());
            said.add(one);
        }
        json.add("said", said);
        return json;
    }
}
