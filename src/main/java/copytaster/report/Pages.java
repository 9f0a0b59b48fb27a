package copytaster.report;

import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Debrief;
import copytaster.debrief.Passage;
import copytaster.session.Session;
import copytaster.text.SafeText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports as self-contained pages of HTML. */
public final class Pages {
    private Pages() {}

    /** The debrief of one session, with its timeline and its charts. */
    public static String debrief(Debrief debrief) {
        String title = debrief.session().night().scenario().title() + ": debrief";
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("page", Page.charted(title, "debrief.js", DebriefJson.json(debrief)));
        with.put("debrief", debrief);
        return render("debrief.jte", with);
    }

    /** The debrief of a class. */
    public static String classDebrief(ClassDebrief all) {
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("page", Page.charted("Class debrief", "class.js", ClassJson.json(all)));
        with.put("all", all);
        return render("class.jte", with);
    }

    /** The plain record of a night: what came in, what was decided, what came of it, hour by hour. No judgement, no answers but those that were told. */
    public static String night(Session session) {
        String title = session.night().scenario().title() + ": the night";
        return passages(title, NightRecord.of(session));
    }

    /** Any passages as a page. */
    public static String passages(String title, List<Passage> passages) {
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("page", Page.plain(title));
        with.put("passages", passages);
        return render("passages.jte", with);
    }

    private static String render(String template, Map<String, Object> with) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "copytaster.report.pages");
        TemplateOutput out = new StringOutput();
        engine.render(template, with, out);
        return SafeText.document(out.toString());
    }
}
