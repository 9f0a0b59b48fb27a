package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import copytaster.screen.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mouse finds what it sees: every click here is aimed at text on the frame. */
class PointingTest {

    private static Spot find(Player player, String text) {
        Frame frame = player.view();
        String[] rows = frame.glyphs().split("\n");
        for (int row = 0; row < rows.length; row++) {
            int column = rows[row].indexOf(text);
            if (column >= 0) {
                return new Spot(column, row);
            }
        }
        throw new AssertionError("no “" + text + "” on\n" + frame);
    }

    private static Player click(Player player, String text) {
        Spot spot = find(player, text);
        return player.tell(new Msg.Mouse(Msg.Mouse.Kind.LEFT, spot.column(), spot.row()));
    }

    private static Player wheel(Player player, String text, Msg.Mouse.Kind kind) {
        Spot spot = find(player, text);
        return player.tell(new Msg.Mouse(kind, spot.column(), spot.row()));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "100,30", "160,50", "210,60"})
    void a_click_selects_a_dispatch_and_another_opens_it(int columns, int rows) {
        Player player = Player.at(columns, rows).opened();
        String second = Arrivals.shown(player.model()).get(1).headline().substring(0, 18);
        Spot spot = find(player, second);
        click(player, second);
        assertEquals(
                Arrivals.shown(player.model()).get(1).id(), player.model().at().dispatch());
        assertEquals(Place.DESK, player.model().place());
        player.tell(new Msg.Mouse(Msg.Mouse.Kind.LEFT, spot.column(), spot.row()));
        assertEquals(Place.COMPOSER, player.model().place());
    }

    @Test
    void the_keys_of_the_last_line_are_buttons() {
        Player player = Player.at(80, 24).opened();
        click(player, "p as written");
        assertEquals(Place.COMPOSER, player.model().place());
        click(player, "Enter do it");
        assertTrue(player.model().item().ran());
        click(player, "n end");
        assertTrue(player.model().seen().turn() == 2 || player.model().place() == Place.ASKING);
    }

    @Test
    void the_answers_of_a_question_are_buttons() {
        Player player = Player.at(80, 24).opened().press("n");
        click(player, "[ Esc or n: no ]");
        assertEquals(Place.DESK, player.model().place());
        player.press("n");
        click(player, "[ Enter or y: yes ]");
        assertEquals(2, player.model().seen().turn());
    }

    @Test
    void rungs_are_buttons_in_the_composer() {
        Player player = Player.at(80, 24).opened().press("ENTER");
        click(player, "3 unconfirmed");
        Composer composer = ((Overlay.Composing) player.model().top().orElseThrow()).composer();
        assertEquals(
                "unconfirmed",
                composer.lines().get(composer.cursor()).to().orElseThrow().word());
    }

    @Test
    void the_wheel_scrolls_what_it_is_over() {
        Player player = Player.at(80, 24).opened();
        String first = player.model().at().dispatch();
        wheel(player, "grade", Msg.Mouse.Kind.WHEEL_DOWN);
        assertEquals(first, player.model().at().dispatch());
        assertTrue(player.model().at().scroll() > 0);
        Player other = Player.at(80, 24).opened();
        wheel(other, "▸", Msg.Mouse.Kind.WHEEL_DOWN);
        assertEquals(
                Arrivals.shown(other.model()).get(1).id(), other.model().at().dispatch());
    }

    @Test
    void the_page_and_the_board_open_where_they_stand() {
        Player player = Player.at(160, 50).opened();
        Topic line = new Topic(Lists.page(player.model()).get(0).slug());
        click(player, "  " + line.slug());
        assertEquals(Place.PAGE, player.model().place());
        String question = Lists.counting(player.model().seen()).get(0).slug();
        Player board = Player.at(210, 60).opened();
        click(board, question + "  ");
        assertTrue(board.model().place() == Place.BOARD || board.model().place() == Place.PAGE);
    }

    private record Topic(String slug) {}

    @Test
    void what_is_covered_cannot_be_hit() {
        Player player = Player.at(80, 24).opened().press("?");
        Frame frame = player.view();
        for (int row = 1; row < 22; row++) {
            for (int column = 2; column < 78; column++) {
                boolean desk = frame.at(column, row)
                        .filter(t ->
                                t instanceof Region.Entry entry && entry.list().equals(Pointing.WIRE))
                        .isPresent();
                assertTrue(!desk || row < 3, "the wire answers through the help at " + column + "," + row);
            }
        }
    }

    @Test
    void the_right_button_goes_back() {
        Player player = Player.at(80, 24).opened().press("q");
        player.tell(new Msg.Mouse(Msg.Mouse.Kind.RIGHT, 5, 5));
        assertEquals(Place.DESK, player.model().place());
    }

    @Test
    void buttons_are_the_keys_that_the_player_has() {
        Keymap keymap = Keymap.STANDARD
                .with(java.util.List.of(new Keymap.Change("as-written", "F2")))
                .keymap();
        Player player = new Player(
                Halm.session(copytaster.scenario.Mode.RECORD, 7), Settings.USUAL.with(keymap), new Size(80, 24));
        player.opened();
        assertTrue(player.text().contains("F2 as written"));
        click(player, "F2 as written");
        assertEquals(Place.COMPOSER, player.model().place());
        assertEquals(
                Place.DESK, player.press("ESCAPE").press(Stroke.of('p')).model().place());
    }
}
