package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the screen over random keys: it never throws, never strays from the rules, and a view is a function of its model. */
class WalkTest {
    private static final int STEPS = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void random_keys_keep_the_laws(long seed) {
        Random random = new Random(seed);
        Player player = new Player(
                Halm.session(seed % 2 == 0 ? Mode.RECORD : Mode.FOG, seed),
                new Settings(seed % 3 == 0, true, "dark").tips(seed % 2 == 1, List.of()),
                new Size(80 + random.nextInt(80), 24 + random.nextInt(30)));
        for (int i = 0; i < STEPS; i++) {
            step(player, random);
            if (i % 10 == 0) {
                sees(player, random);
            }
        }
        assertEquals(Optional.empty(), player.model().session().verify(), "seed " + seed);
        assertTrue(player.model().session().entries().size() > 5, "seed " + seed + " decided hardly anything");
    }

    private static void step(Player player, Random random) {
        int kind = random.nextInt(200);
        if (kind == 0) {
            player.tell(new Msg.Resize(new Size(1 + random.nextInt(200), 1 + random.nextInt(70))));
        } else if (kind == 1) {
            player.tell(new Msg.Report(Effect.Topic.UNSAVED, "the disk is full."));
        } else if (kind < 4) {
            player.tell(new Msg.Report(Effect.Topic.COPIED, "/elsewhere"));
        } else if (kind < 24) {
            player.tell(new Msg.Mouse(
                    Msg.Mouse.Kind.values()[random.nextInt(6)],
                    random.nextInt(player.model().size().columns()),
                    random.nextInt(player.model().size().rows())));
        } else if (kind < 36) {
            player.tell(new Msg.Resize(new Size(80 + random.nextInt(100), 24 + random.nextInt(40))));
        } else if (kind < 46) {
            player.press(Stroke.of((char) (33 + random.nextInt(90))));
        } else {
            List<Stroke> strokes = strokes(player.model().place());
            player.press(strokes.get(random.nextInt(strokes.size())));
        }
    }

    private static List<Stroke> strokes(Place place) {
        List<Stroke> strokes = new ArrayList<>(List.of(Stroke.of(Key.ENTER), Stroke.of(Key.ESCAPE)));
        for (Binding binding : Keymap.STANDARD.of(place)) {
            strokes.addAll(binding.strokes());
        }
        return strokes;
    }

    /** Viewed twice it looks the same, and at any size it looks like something. */
    private static void sees(Player player, Random random) {
        Frame frame = player.view();
        assertEquals(frame, player.view());
        assertEquals(player.model().size(), frame.size());
        Model model = player.model();
        Size odd = new Size(1 + random.nextInt(200), 1 + random.nextInt(70));
        assertEquals(odd, DeskView.of(model.size(odd)).size());
        assertEquals(odd, DeskView.of(Settled.of(model.size(odd))).size());
        Model passed = model;
        for (int i = 0; i < 3; i++) {
            passed = resized(passed, new Size(1 + random.nextInt(300), 1 + random.nextInt(100)));
        }
        assertEquals(
                DeskView.of(resized(model, odd)),
                DeskView.of(resized(passed, odd)),
                "sizes passed through leave a trace");
        assertEquals(frame, DeskView.of(resized(passed, model.size())), "there and back again");
    }

    private static Model resized(Model model, Size size) {
        return Update.of(model, new Msg.Resize(size)).model();
    }

    @Test
    void small_windows_are_no_matter() {
        Model model = Player.at(80, 24).opened().press("ENTER 1").model();
        for (int columns = 1; columns <= 30; columns++) {
            for (int rows = 1; rows <= 10; rows++) {
                Size size = new Size(columns, rows);
                assertEquals(size, DeskView.of(model.size(size)).size());
            }
        }
    }

    @Test
    void everything_between_the_sizes_can_be_drawn() {
        Model model = Player.at(80, 24).opened().press("p ENTER").next().model();
        for (int columns = 80; columns <= 200; columns += 3) {
            for (int rows = 24; rows <= 70; rows += 4) {
                Size size = new Size(columns, rows);
                assertEquals(size, DeskView.of(Settled.of(model.size(size))).size());
            }
        }
    }
}
