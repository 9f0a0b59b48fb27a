package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.observe.Observation.Item;
import copytaster.scenario.Rung;
import copytaster.screen.Area;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the composer's choices amount to. */
class ComposerTest {
    private static Composer composer(Optional<Rung> now, Optional<Rung> to, String... details) {
        Composer.Line line =
                new Composer.Line(2, "fort", now, Optional.of(Rung.ATTRIBUTED), to, false, Optional.empty());
        return new Composer(Optional.of("wire"), List.of(line), List.of(details), 0);
    }

    @Test
    void a_detail_can_run_with_a_line_that_stays_where_it_is() {
        Composer composer = composer(Optional.of(Rung.CONFIRMED), Optional.empty(), "road");
        assertTrue(composer.ready());
        Command.Choice stays = new Command.Choice(2, Command.Placing.on(Rung.CONFIRMED));
        assertEquals(new Command.Run("wire", List.of(stays), List.of("road")), composer.command());
    }

    @ParameterizedTest
    @CsvSource({"100,30", "160,50"})
    void what_is_placed_leaves_its_dispatch_to_be_read(int columns, int rows) {
        Player player = Player.at(columns, rows).opened();
        Layout layout = Layout.of(player.model());
        String before = part(player, layout.dispatch());
        player.press("ENTER");
        assertEquals(Place.COMPOSER, player.model().place());
        assertEquals(before, part(player, layout.dispatch()));
        player.press("TAB");
        assertEquals(1, player.model().at().claim(), "the claim that is placed is the one selected beside it");
    }

    private static String part(Player player, Area area) {
        StringBuilder text = new StringBuilder();
        for (int row = area.row(); row < area.bottom(); row++) {
            for (int column = area.column(); column < area.right(); column++) {
                text.append(player.view().glyph(column, row));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void on_the_least_screen_it_says_who_speaks_and_what_they_say() {
        Player player = Player.at(80, 24).opened();
        Item item = player.model().item();
        String text = player.press("ENTER").text();
        assertTrue(text.contains("RUN 1: " + item.source().name() + ", grade "), text);
        assertTrue(text.contains(item.claims().get(0).text()), text);
    }

    @Test
    void nothing_is_decided_before_something_is_chosen() {
        assertFalse(composer(Optional.of(Rung.CONFIRMED), Optional.empty()).ready());
        assertFalse(composer(Optional.empty(), Optional.empty(), "road").ready(), "a detail needs a line to run with");
        assertTrue(composer(Optional.empty(), Optional.of(Rung.DOUBTFUL)).ready());
    }

    @Test
    void only_what_differs_from_the_page_is_worth_keeping() {
        assertFalse(composer(Optional.of(Rung.CONFIRMED), Optional.of(Rung.CONFIRMED))
                .changes());
        assertTrue(composer(Optional.of(Rung.CONFIRMED), Optional.of(Rung.DOUBTFUL))
                .changes());
    }

    /** The last line of the window. */
    private static String bar(Player player) {
        return player.text().lines().reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void the_bar_offers_what_can_be_done_as_things_stand() {
        Player running = Player.at(80, 24).opened().press("ENTER");
        boolean several = ((Overlay.Composing) running.model().top().orElseThrow())
                        .composer()
                        .lines()
                        .size()
                > 1;
        assertEquals(several, bar(running).contains("Tab claim"), bar(running));
        assertTrue(bar(running).contains("p as written"), bar(running));
        assertFalse(bar(running).contains("Space tick"), bar(running));
        assertTrue(bar(running.press("1")).contains("Space tick"), bar(running));
        Player moving =
                Player.at(80, 24).opened().press("1 ENTER").next().settled().press("b ENTER");
        for (String gone : new String[] {"as written", "Tab", "0 out", "Space tick", "detail"}) {
            assertFalse(bar(moving).contains(gone), bar(moving));
        }
        assertTrue(bar(moving).contains("0 stays"), bar(moving));
        assertFalse(bar(moving).contains("s quietly"), bar(moving));
        assertTrue(bar(moving.press("4")).contains("s quietly"), bar(moving));
        assertTrue(bar(moving.press("s")).contains("s openly"), bar(moving));
    }

    /** Its floor was once the people's rule, so that its frame ended in the heading of another pane. */
    @Test
    void beside_the_dispatch_it_has_a_floor_of_its_own_above_the_people() {
        Player player = Player.at(160, 50).opened().press("ENTER 1");
        Layout layout = Layout.of(player.model());
        String[] lines = player.text().split("\n");
        int columns = layout.wire().columns();
        String floor = lines[layout.below().row() - 1];
        assertEquals("└" + "─".repeat(columns - 1), floor.substring(0, columns), player.text());
        String people = lines[layout.below().row()];
        assertEquals("─ DESK ──", people.substring(0, 9), player.text());
        assertTrue("┤┼".indexOf(people.charAt(columns)) >= 0, people);
        assertEquals(" ", lines[layout.below().row() + 1].substring(0, 1), player.text());
    }
}
