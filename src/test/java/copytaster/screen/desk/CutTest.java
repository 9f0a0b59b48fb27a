package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.narrate.Holding;
import copytaster.scenario.Mode;
import copytaster.screen.Area;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no room, or lies under a box: what is left of it still makes sense. */
@Tag("once")
class CutTest {
    /** "1… held until there is word on the governor": the hour and the kind were eaten by what became of it. */
    @ParameterizedTest
    @ValueSource(ints = {80, 100, 160})
    void a_held_dispatch_keeps_its_hour_and_its_kind(int columns) {
        Player player = RoomTest.after(0, columns, columns == 160 ? 50 : 24);
        player.press("h");
        for (int i = 0; i < 30 && !player.text().contains("▸ there is word on “the push”"); i++) {
            player.press("DOWN");
        }
        player.press("ENTER");
        List<String> pane = RoomTest.pane(player, Layout.of(player.model()).dispatch());
        assertTrue(pane.get(1).startsWith(" 09:25 wire"), player.text());
        assertTrue(String.join("\n", pane).contains("held until there is word on “the push”"), player.text());
    }

    /** "Taliban…     for word", "Prefecture…": one word, and blank columns beside it. */
    @Test
    void a_folded_dispatch_uses_its_line() {
        Player player = RoomTest.after(3, 80, 24);
        int held = 0;
        for (int i = 0; i < 8; i++) {
            player.press("h DOWN ENTER").settled().press("DOWN");
            Area wire = Layout.of(player.model()).wire();
            int third = (wire.columns() - 8) / 3;
            for (String line : RoomTest.pane(player, wire)) {
                if (line.matches("...(\\d\\d:\\d\\d )?#.*….*")) {
                    String blank = line.substring(line.indexOf('…') + 1).replaceAll("[^ ].*", "");
                    assertTrue(blank.length() <= third, line + "|\n" + player.text());
                    held += line.charAt(1) == '◔' ? 1 : 0;
                }
            }
        }
        assertTrue(held > 5, "the case is not the one meant");
    }

    /** "…by a goods train; Eritrean…": with rows to spare below it a headline was cut at its second line. */
    @Test
    void a_headline_is_whole_where_the_wire_has_rows_to_spare() {
        Path shift = Path.of("scenarios", "first-shift.json");
        Player player = RoomTest.at(shift, Mode.RECORD, Settings.USUAL, 80, 26);
        for (int turn = 1; turn < 4; turn++) {
            player.next().settled();
        }
        String wire =
                String.join(" ", RoomTest.pane(player, Layout.of(player.model()).wire()));
        assertTrue(wire.replaceAll(" +", " ").contains("by a goods train; Eritrean, young "), player.text());
    }

    /** "An international…" and "An…": a source was cut at its end while an article stood at its beginning. */
    @Test
    void a_source_loses_its_article_before_its_end() {
        Player player = RoomTest.after(0, 80, 24);
        assertTrue(player.text().contains("#1  International agency"), player.text());
        assertEquals("Picture agency", Words.shorter("A picture agency"));
        assertEquals("Another agency", Words.shorter("Another agency"));
    }

    /** "airport … now / 8 more: a" where five more places were left: what was cut was counted in lines, and a place in two. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8, 11})
    void the_map_in_little_counts_places_and_shows_each_whole(int most) {
        Player player = RoomTest.after(2, 160, 50);
        List<Holding> places = Holding.of(
                        player.model().session().night(), player.model().seen())
                .stream()
                .filter(holding -> holding.place().question().isPresent())
                .toList();
        List<String> all = texts(MapSheet.first(player.model(), 46, 100));
        List<String> told = texts(MapSheet.first(player.model(), 46, most));
        assertTrue(told.size() <= most, told.toString());
        if (told.isEmpty()) {
            assertTrue(most < 5, "nothing in " + most);
            return;
        }
        int shown = told.size() - 1;
        assertTrue(all.containsAll(told.subList(0, shown)), told.toString());
        boolean silent = false;
        boolean missed = false;
        for (Holding place : places) {
            boolean said = place.rung().isPresent();
            boolean there =
                    told.stream().anyMatch(line -> line.startsWith(place.place().name()));
            boolean words = told.stream().anyMatch(line -> line.startsWith("  " + place.words()));
            assertTrue(!said || !there || words, told.toString());
            silent |= there && !said;
            missed |= said && !there;
        }
        assertFalse(silent && missed, "what we say goes first: " + told);
        long named = places.stream()
                .filter(holding -> told.stream()
                        .anyMatch(line -> line.startsWith(holding.place().name())))
                .count();
        assertTrue(named > 0, told.toString());
        assertEquals("a " + (places.size() - named) + " more", told.get(shown));
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row.spans().stream().map(Row.Span::text).collect(Collectors.joining()))
                .toList();
    }

    /** The heading went with the first lines while the rest stayed, and nothing said that something was left out. */
    @Test
    void what_was_decided_keeps_its_heading_and_counts_what_it_leaves_out() {
        Player player = RoomTest.after(0, 160, 50).press("p ENTER").settled();
        player.press("DOWN DOWN h ENTER").settled().press("m");
        List<String> wire = RoomTest.pane(player, Layout.of(player.model()).wire());
        assertTrue(wire.stream().anyMatch(line -> line.startsWith(" Held: #")), player.text());
        assertTrue(wire.stream().anyMatch(line -> line.startsWith("─ DECIDED THIS TURN ─")), player.text());
        int all = player.model().seen().draft().size();
        List<String> whole = texts(Decided.pane(player.model(), 53, 100));
        assertTrue(whole.get(0).startsWith("─ DECIDED THIS TURN ───"), whole.toString());
        for (int most = 0; most < whole.size(); most++) {
            List<String> some = texts(Decided.pane(player.model(), 53, most));
            assertTrue(some.size() <= most, some.toString());
            long begun = some.stream()
                    .skip(1)
                    .filter(line -> !line.startsWith("   "))
                    .count();
            if (!some.isEmpty()) {
                assertTrue(begun > 0 && !some.get(1).startsWith("   "), "a decision is torn: " + some);
                assertTrue(some.get(0).contains("─ last " + begun + " of " + all + " ─"), some.toString());
            }
        }
    }

    /** "What was decided becomes final" was asked over the very lines that said what that was. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50", "210, 60"})
    void ending_a_turn_shows_what_becomes_final(int columns, int rows) {
        Player player = RoomTest.after(0, columns, rows).press("p ENTER").settled();
        player.press("DOWN DOWN h ENTER").settled().press("n");
        assertEquals(Place.ASKING, player.model().place());
        String box = player.text()
                .lines()
                .filter(line -> line.contains("║"))
                .map(line -> line.substring(line.indexOf('║') + 1, line.lastIndexOf('║')))
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ");
        assertTrue(box.contains("Decided this turn"), player.text());
        assertFalse(player.model().seen().draft().isEmpty());
        for (Event event : player.model().seen().draft()) {
            assertTrue(box.contains(Decided.text(event, player.model())), player.text());
        }
        assertTrue(box.contains("[ Enter or y: yes ]"), player.text());
        assertFalse(player.text().contains("DECIDED THIS TURN"), "told twice:\n" + player.text());
    }

    /** A heading stood bare on the lid of a box, and the end of a dispatch ("fire") alone below it. */
    @ParameterizedTest
    @CsvSource({"160, 50", "140, 36", "100, 30", "80, 24"})
    void a_box_leaves_neither_a_heading_nor_a_tail(int columns, int rows) {
        for (int turns = 0; turns < 3; turns++) {
            Player player = RoomTest.after(turns, columns, rows);
            for (String keys : List.of("p ENTER", "h ENTER")) {
                for (String box : List.of("e", "o", "w", "q", "t")) {
                    player.press(box);
                    makesSense(player);
                    boolean traced = player.model().place() == Place.ANSWER;
                    while (player.model().top().isPresent()) {
                        player.press("ESCAPE").settled();
                    }
                    if (traced) {
                        player.press("u");
                    }
                }
                player.press(keys).settled().press("ESCAPE DOWN");
            }
        }
    }

    private static void makesSense(Player player) {
        if (player.model().top().isEmpty()) {
            return;
        }
        List<String> wire = RoomTest.pane(player, Layout.of(player.model()).wire());
        for (int i = 0; i + 1 < wire.size(); i++) {
            String line = wire.get(i);
            String next = wire.get(i + 1);
            boolean lid = next.startsWith("┌") || next.startsWith("╔");
            boolean heading =
                    line.startsWith("─ DECIDED") || line.startsWith("─ BRIEFING") || line.startsWith("─ REPORT");
            assertFalse(heading && lid, player.text());
            boolean bottom = line.startsWith("└") || line.startsWith("╚");
            assertFalse(
                    bottom
                            && next.startsWith("   ")
                            && !next.isBlank()
                            && !next.startsWith("   0")
                            && !next.startsWith("   1"),
                    player.text());
        }
    }

    /** "Taken back." did not say what. */
    @Test
    void what_is_taken_back_is_named() {
        Player player = RoomTest.after(0, 80, 24).press("h ENTER u");
        assertTrue(player.model().message().startsWith("Taken back: Held: #1 “Airport attacked"), player.text());
        player.press("p ENTER").settled().press("u");
        assertTrue(player.model().message().startsWith("Taken back: Ran #1: "), player.text());
    }

    /** All other text begins a column in. */
    @Test
    void what_nothing_holds_is_said_where_text_begins() {
        Player player = RoomTest.after(0, 80, 24).press("/ z z z");
        assertTrue(player.text().contains("\n Nothing on the wire holds that."), player.text());
        assertEquals(
                Ink.DIM, player.view().ink(1, Layout.of(player.model()).wire().row()));
    }
}
