package copytaster.screen.replay;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.desk.Settings;
import copytaster.testing.Films;
import copytaster.testing.Golden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the viewer looks, at three sizes, as glyphs and as inks. */
class ReplayLookTest {
    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50));

    static final Map<String, String> SCREENS = screens();

    private static Map<String, String> screens() {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("film", "RIGHT RIGHT RIGHT");
        screens.put("turn", "DOWN DOWN");
        screens.put("truth", "DOWN DOWN T");
        screens.put("truth-other", "DOWN T TAB");
        screens.put("blunder", "!");
        screens.put("report", "DOWN e");
        screens.put("find", "/ d y k");
        screens.put("found", "/ d y k e ENTER");
        screens.put("branch", "DOWN b");
        screens.put("help", "?");
        screens.put("look", "DOWN ENTER");
        screens.put("look-page", "DOWN ENTER b");
        screens.put("beginning", "HOME");
        screens.put("end", "END");
        return screens;
    }

    static Stream<String> names() {
        return SCREENS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looks_as_it_did(String name) {
        assertAll(SIZES.stream().map(size -> () -> {
            Viewer viewer = new Viewer(Films.of("halm"), Settings.USUAL, size).ticked();
            matches(name + "-" + size, viewer.press(SCREENS.get(name)).view());
        }));
    }

    @Test
    void the_truth_of_an_unfinished_shift_is_what_its_desk_was_told() {
        Viewer first = new Viewer(Films.of("halm").session().first(5), Settings.USUAL, SIZES.get(0)).ticked();
        matches("unfinished-80x24", first.press("T").view());
    }

    @Test
    void before_the_first_tick_nothing_is_marked() {
        matches("unmarked-80x24", new Viewer(Films.of("halm"), Settings.USUAL, SIZES.get(0)).view());
    }

    @Test
    void too_small_is_one_sentence() {
        matches("too-small-79x24", new Viewer(Films.of("halm"), Settings.USUAL, new Size(79, 24)).view());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_symbol_has_an_ascii_twin(String name) {
        Viewer viewer = new Viewer(Films.of("halm"), new Settings(true, true, "mono"), SIZES.get(0)).ticked();
        Frame frame = viewer.press(SCREENS.get(name)).view();
        assertTrue(frame.glyphs().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F), frame.glyphs());
        if (name.equals("truth") || name.equals("film")) {
            matches(name + "-ascii-80x24", frame);
        }
    }

    private static void matches(String name, Frame frame) {
        String cursor =
                frame.cursor().map(c -> "cursor " + c.column() + "," + c.row()).orElse("no cursor");
        Golden.assertMatches(
                "golden/screen/replay/" + name + ".txt", frame.glyphs() + "---- inks, " + cursor + "\n" + frame.inks());
    }
}
