package copytaster.report;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.ClassDebrief.Named;
import copytaster.debrief.Debrief;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.screen.desk.Halm;
import copytaster.session.Session;
import copytaster.testing.Shift;
import copytaster.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes every kind of page for {@code src/test/browser/hostile}: with a plain word after each text of the scenario and for the names of
 * a class, with an attack in its place, and with the attack in the ids as well. Luck hangs on ids, so that a page whose ids are left
 * alone has the same figures as the plain one, and if it is inert the same elements.
 */
final class HostilePages {
    /** Ways out of text, attributes, scripts, style, titles, comments and templates, each to a script, a request or another page. */
    static final String ATTACK = String.join(
            " ",
            "HOSTILE</script><script>window.hit='script';alert(1)</script>",
            "</title></style></textarea></noscript>--><img src=//hostile.invalid/i onerror=\"window.hit='img'\">",
            "\"><svg onload=\"window.hit='svg'\"><a xlink:href=\"javascript:window.hit='xlink'\">a</a></svg>",
            "' onmouseover='window.hit=1' autofocus onfocus='window.hit=2' style='background:url(//hostile.invalid/s)' x='",
            "\" onclick=\"window.hit=3\" tabindex=0 onfocus=\"window.hit=4\" autofocus y=\"",
            "<a href=\"javascript:window.hit='href'\">b</a> javascript:window.hit=5",
            "<iframe srcdoc=\"<script>parent.hit='frame'</script>\"></iframe><object data=\"data:text/html,<script>alert(2)</script>\">",
            "<meta http-equiv=refresh content=\"0;url=//hostile.invalid/r\"><base href=//hostile.invalid/>",
            "<link rel=stylesheet href=//hostile.invalid/c><style>@import '//hostile.invalid/d';*{display:none}</style>",
            "<form action=//hostile.invalid/f><input name=q><button>c</button></form>",
            "${window.hit=6}{{constructor.constructor('window.hit=7')()}}@if(true)!{hit}#{hit}<%= hit %>`${window.hit=8}`",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.hit=9&gt;\">",
            "\\u003cscript\\u003ewindow.hit=11\\u003c/script\\u003e &lt;script&gt;window.hit=12&lt;/script&gt;",
            "<![CDATA[<script>window.hit=13</script>]]><!--<?xml-stylesheet href=//hostile.invalid/x?> =cmd|' /C calc'!A0");

    /** Line ends of JavaScript that are none of JSON. Not in names, which pages and their data write each in their own way. */
    private static final String LINES = "\u2028window.hit=10//\u2029window.hit=14";

    /** Ids, and what names them. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9:-]+");

    private HostilePages() {}

    public static void main(String[] folder) throws IOException {
        Path into = Files.createDirectories(Path.of(folder[0]));
        write(into, "plain", "plain", false);
        write(into, "hostile", ATTACK, false);
        write(into, "names", ATTACK, true);
    }

    private static void write(Path folder, String name, String extra, boolean names) throws IOException {
        Session session = played(extra, names, Bot.STENOGRAPHER);
        Debrief debrief = Debrief.of(session);
        ClassDebrief all = ClassDebrief.of(List.of(
                new Named(extra, debrief), new Named(extra + " 2", Debrief.of(played(extra, names, Bot.NOVICE)))));
        page(folder.resolve(name + "-debrief.html"), Pages.debrief(debrief));
        page(folder.resolve(name + "-class.html"), Pages.classDebrief(all));
        page(folder.resolve(name + "-night.html"), Pages.night(session));
    }

    private static void page(Path file, String page) throws IOException {
        Files.write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String attacked(String text, String extra, boolean names) {
        boolean name = NAME.matcher(text).matches();
        return text.equals(Origin.DESK) || name && !names ? text : text + " " + extra + (name ? "" : LINES);
    }

    /** A night with {@code extra} after every text, or every text that is no name, played to its close. */
    private static Session played(String extra, boolean names, Bot bot) {
        Night night = new Night(Trees.changed(Halm.scenario(), text -> attacked(text, extra, names)), Mode.RECORD);
        Policy policy = bot.policy(3);
        Session session = Session.begin(Shift.header(night, 3, Setup.USUAL), night);
        while (!session.over()) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return session;
    }
}
