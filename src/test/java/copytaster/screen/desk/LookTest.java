package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.sheet.Row;
import copytaster.testing.Golden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every screen of a shift looks, at three sizes, as glyphs and as inks. */
class LookTest {
    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50));

    static final Map<String, Consumer<Player>> SCREENS = screens();

    private static Map<String, Consumer<Player>> screens() {
        Map<String, Consumer<Player>> screens = new LinkedHashMap<>();
        screens.put("briefing", p -> {});
        screens.put("desk", p -> p.opened());
        screens.put(
                "desk-later",
                p -> p.opened().press("p ENTER DOWN x").next().settled().press("TAB DOWN"));
        screens.put("composer", p -> p.opened().press("ENTER 1 DOWN"));
        screens.put("composer-as-written", p -> p.opened().press("p"));
        screens.put("rerate", p -> p.opened().press("p ENTER").next().settled().press("b ENTER 5"));
        screens.put("page", p -> p.opened().press("p ENTER").next().settled().press("b"));
        screens.put("board", p -> p.opened().press("p ENTER").next().settled().press("q DOWN"));
        screens.put("checks", p -> p.opened().press("c TAB d DOWN"));
        screens.put("hold", p -> p.opened().press("h DOWN"));
        screens.put("map", p -> p.opened().press("p ENTER a"));
        screens.put("source", p -> p.opened().press("o"));
        screens.put("rules", p -> p.opened().press("r"));
        screens.put("people", p -> p.opened().press("c ENTER").settled().press("ESCAPE w"));
        screens.put("palette", p -> p.opened().press(": t r"));
        screens.put("search", p -> p.opened().press("/ e"));
        screens.put("filtered", p -> p.opened().press("h ENTER / h e l d ENTER"));
        screens.put("help", p -> p.opened().press("?"));
        screens.put("traced", p -> p.opened().press("t ENTER"));
        screens.put("asking-trace", p -> p.opened().press("t"));
        screens.put("report", p -> p.opened().press("p ENTER").next());
        screens.put("asking", p -> p.opened().press("n"));
        screens.put(
                "unsaved",
                p -> p.opened()
                        .press("p ENTER")
                        .tell(
                                new Msg.Report(
                                        Effect.Topic.UNSAVED,
                                        "The last decision could not be saved to /home/ada/night.jsonl (No space left on device).")));
        screens.put("handover", p -> {
            p.opened().press("p ENTER").next().settled();
            while (p.model().place() == Place.DESK) {
                p.next().settled();
            }
            p.press("DOWN SPACE");
        });
        screens.put("asking-handover", p -> {
            SCREENS.get("handover").accept(p);
            p.press("ENTER");
        });
        screens.put("closing-waiting", p -> {
            SCREENS.get("handover").accept(p);
            p.press("ENTER y");
        });
        screens.put("closing", p -> {
            SCREENS.get("closing-waiting").accept(p);
            p.debriefed();
        });
        closing(screens, "night", "RIGHT");
        closing(screens, "points", "RIGHT RIGHT");
        closing(screens, "page", "4");
        closing(screens, "questions", "5");
        closing(screens, "afterwards", "6");
        return screens;
    }

    private static void closing(Map<String, Consumer<Player>> screens, String page, String keys) {
        screens.put("closing-" + page, p -> {
            SCREENS.get("closing").accept(p);
            p.press(keys);
        });
    }

    static Stream<String> names() {
        return SCREENS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looks_as_it_did(String name) {
        assertAll(SIZES.stream().map(size -> () -> {
            Player player = Player.at(size);
            SCREENS.get(name).accept(player);
            matches(name + "-" + size, player.view());
        }));
    }

    @Test
    void an_altered_night_says_so() {
        Player fog = new Player(Halm.session(Mode.FOG, 3), Settings.USUAL, SIZES.get(0));
        matches("fog-80x24", fog.opened().view());
    }

    @Test
    void more_room_shows_more() {
        Player wide = Player.at(new Size(210, 60));
        SCREENS.get("desk-later").accept(wide);
        matches("desk-later-210x60", wide.view());
    }

    @Test
    void a_tip_stands_apart_from_the_copy() {
        Settings taught = Settings.USUAL.tips(true, List.of());
        Player player = new Player(Halm.session(Mode.RECORD, 7), taught, SIZES.get(0));
        matches("tip-80x24", player.opened().view());
    }

    @Test
    void every_symbol_has_an_ascii_twin() {
        Player plain = new Player(Halm.session(Mode.RECORD, 7), new Settings(true, true, "mono"), SIZES.get(0));
        matches("ascii-80x24", plain.opened().press("p ENTER").next().settled().view());
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_lost_in_ascii(String name) {
        Player player = new Player(Halm.session(Mode.RECORD, 7), new Settings(true, true, "mono"), SIZES.get(2));
        SCREENS.get(name).accept(player);
        String text = player.text();
        Player symbols = Player.at(SIZES.get(2));
        SCREENS.get(name).accept(symbols);
        assertEquals(questionMarks(symbols.text()), questionMarks(text), "a symbol without a twin:\n" + text);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F));
    }

    private static long questionMarks(String text) {
        return text.chars().filter(c -> c == '?').count();
    }

    @Test
    void too_small_is_one_sentence() {
        assertAll(
                () -> matches("too-small-79x24", Player.at(79, 24).view()),
                () -> matches("too-small-20x5", Player.at(20, 5).view()));
    }

    private static void matches(String name, Frame frame) {
        String cursor =
                frame.cursor().map(c -> "cursor " + c.column() + "," + c.row()).orElse("no cursor");
        Golden.assertMatches(
                "golden/screen/desk/" + name + ".txt", frame.glyphs() + "---- inks, " + cursor + "\n" + frame.inks());
    }

    @Test
    void a_gauge_moved_both_ways_shows_each_way_in_its_ink() {
        List<Row.Span> spans =
                Words.moved(" (+2 the airport, −1.5 the fort left wrong)").spans();
        assertEquals(
                List.of(" (", "+2 the airport, ", "−1.5 the fort left wrong", ")"),
                spans.stream().map(Row.Span::text).toList());
        assertEquals(
                List.of(Ink.DIM, Ink.GOOD, Ink.BAD, Ink.DIM),
                spans.stream().map(Row.Span::ink).toList());
    }

    /** The second line once stood on the gauges, which were gone until the next key. */
    @ParameterizedTest
    @MethodSource("narrow")
    void a_message_too_long_for_a_line_has_two_and_leaves_the_gauges(Size size) {
        Player player = Player.at(size).opened();
        String message = "Check: Ask the duty officer of the fire brigade who has seen the dyke with his own eyes"
                + " (the Europe reporter, back 12:00).";
        Frame frame = DeskView.of(player.model().say(message));
        assertTrue(frame.glyphs().contains("back 12:00)."), frame.glyphs());
        assertTrue(frame.glyphs().contains("TRUST"), frame.glyphs());
        assertEquals(gauges(player.view()), gauges(frame), "the gauges keep their row");
    }

    static List<Size> narrow() {
        return SIZES.subList(0, 2);
    }

    private static int gauges(Frame frame) {
        return List.of(frame.glyphs().split("\n")).indexOf(gaugeRow(frame));
    }

    private static String gaugeRow(Frame frame) {
        return frame.glyphs()
                .lines()
                .filter(line -> line.startsWith(" TRUST "))
                .findFirst()
                .orElseThrow();
    }
}
