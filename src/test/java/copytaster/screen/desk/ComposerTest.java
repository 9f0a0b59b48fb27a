package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.scenario.Detail;
import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.screen.Area;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Sheet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Frame frame = player.view();
        for (int row = area.row(); row < area.bottom(); row++) {
            for (int column = area.column(); column < area.right(); column++) {
                text.append(frame.glyph(column, row));
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

    /** The keys: on the least screen the composer has two lines for them. */
    private static String bar(Player player) {
        return keys(player);
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
        assertFalse(bar(running.press("1")).contains("Space tick"), "it only says that this is a claim");
        assertTrue(bar(running.press("DOWN")).contains("Space tick"), bar(running));
        Player moving =
                Player.at(80, 24).opened().press("1 ENTER").next().settled().press("b ENTER");
        for (String gone : new String[] {"as written", "Tab", "Space tick", "detail"}) {
            assertFalse(bar(moving).contains(gone), bar(moving));
        }
        assertTrue(bar(moving).contains("0-5 rung"), bar(moving));
        assertFalse(bar(moving).contains("s quietly"), bar(moving));
        assertTrue(bar(moving.press("4")).contains("s quietly"), bar(moving));
        assertTrue(bar(moving.press("s")).contains("s openly"), bar(moving));
    }

    /** “a” for the map ticked the footage of a rescue, and the next Enter would have sent it out. */
    @Test
    void a_detail_that_could_do_grave_harm_is_asked_about_before_it_runs() {
        int asked = 0;
        for (String shift : List.of("river-flood", "kunduz-wednesday", "kunduz-tuesday")) {
            Player player = RoomTest.at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
            while (player.model().place() == Place.DESK) {
                for (Item item : player.model().seen().wire()) {
                    if (item.fresh()
                            && !item.details().isEmpty()
                            && player.model().seen().actionsLeft() > 0) {
                        select(player, item);
                        Detail detail = item.details().get(0).detail();
                        boolean grave = Voice.stake(detail.risk().care()).equals(Voice.GRAVE);
                        player.press("p a ENTER");
                        assertEquals(
                                grave ? Place.ASKING : Place.DESK,
                                player.model().place(),
                                player.text());
                        if (grave) {
                            asked++;
                            String words = player.text().replaceAll("[^\\p{L}\\p{Punct}]+", " ");
                            assertTrue(words.contains(detail.risk().text().split("[,;.]")[0]), player.text());
                            assertEquals(
                                    Place.COMPOSER,
                                    player.press("ESCAPE").model().place());
                            assertTrue(
                                    player.press("ENTER ENTER")
                                            .settled()
                                            .model()
                                            .item()
                                            .ran(),
                                    player.text());
                        }
                    }
                }
                player.press("ESCAPE").next().settled();
            }
        }
        assertTrue(asked > 2, asked + " asked");
    }

    /** “#6” was ticked and “#7”, the dispatch that was being run, was not, without a word of their one origin. */
    @Test
    void a_traced_repeat_says_of_what() {
        Player player = RoomTest.after(1, 80, 24);
        while (player.model().item().number() != 6) {
            player.press("DOWN");
        }
        player.press("t ENTER").settled().press("ESCAPE DOWN 1");
        assertEquals(7, player.model().item().number());
        assertTrue(player.text().contains("of one origin with #6"), player.text());
    }

    /** With one claim a rung can be meant for no other; yet its keys were named and refused as soon as the cursor was on a detail. */
    @Test
    void a_rung_is_for_the_only_claim_wherever_the_cursor_is() {
        Player player = RoomTest.after(2, 80, 24);
        while (player.model().item().details().isEmpty()
                || player.model().item().claims().size() > 1) {
            player.press("DOWN");
        }
        player.press("ENTER DOWN 2");
        assertFalse(player.model().message().startsWith("A rung is for a claim"), player.text());
        assertTrue(player.text().contains("[2 attributed]"), player.text());
    }

    private static void select(Player player, Item item) {
        player.press("HOME");
        for (int i = 0;
                i < 200
                        && player.model().item() != null
                        && !player.model().item().id().equals(item.id());
                i++) {
            player.press("DOWN");
        }
    }

    /** At 80 columns what did not fit was left out, the correction made quietly among it; and "a-f" where there was one detail. */
    @ParameterizedTest
    @CsvSource({"80,24", "100,30", "160,50"})
    void whatever_can_be_done_is_named_below_it(int columns, int rows) {
        Player player = Player.at(columns, rows).opened().next().settled();
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        assertEquals(1, player.model().item().details().size());
        player.press("1 ENTER").next().settled().press("G");
        while (player.model().item().details().isEmpty()) {
            player.press("UP");
        }
        player.press("ENTER 5");
        String keys = keys(player);
        for (String named : List.of(
                "Enter do it", "0-5 rung", "p as written", "a detail", "s quietly", ": all", "Esc back", "? help")) {
            assertTrue(keys.contains(" " + named + " "), player.text());
        }
        assertTrue(keys(player.press("p a")).contains(" a detail "), player.text());
        assertTrue(player.model().message().endsWith(" would run."), player.text());
        assertTrue(keys(player).contains(" : all "), "the message leaves them room: " + player.text());
    }

    /** "Ran #8, with “the footage”:" ended in mid-air, and the page showed nothing of it. */
    @Test
    void a_detail_that_runs_alone_is_told_whole_and_stands_on_the_page() {
        Player player = RoomTest.after(2, 80, 24);
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        String label = player.model().item().details().get(0).detail().label();
        player.press("ENTER a ENTER");
        assertTrue(
                player.model().message().endsWith("”; no line of ours changes."),
                player.model().message());
        String page = words(player.press("b END"));
        assertTrue(page.contains("DETAILS THAT RUN " + label + ", of #"), page);
        String claims = player.press("ESCAPE ENTER").text();
        assertEquals(0, player.press("TAB TAB ESCAPE").model().at().scroll(), claims);
    }

    /** Tracing asked, and what a check that answers at once told was as little to be undone. */
    @Test
    void what_cannot_be_undone_is_asked_once_more() {
        int asked = 0;
        Player player = RoomTest.after(1, 80, 24).press("c TAB");
        for (int i = 0; i < 30; i++) {
            Player there = player.press("ENTER");
            if (there.model().place() == Place.ASKING) {
                asked += there.text().contains("ANSWERED AT ONCE") ? 1 : 0;
                assertTrue(there.model().seen().draft().isEmpty());
                there.press("ESCAPE");
            } else if (there.model().place() != Place.CHECKS) {
                assertTrue(there.press("u").model().seen().draft().isEmpty(), there.text());
                there.press("c TAB");
                for (int j = 0; j < i; j++) {
                    there.press("DOWN");
                }
            }
            player.press("DOWN");
        }
        assertTrue(asked > 0, "the case is not the one meant");
    }

    /** What does not fit has its key. */
    @Test
    void what_the_box_cuts_is_named_with_its_key() {
        int cut = 0;
        for (String shift : List.of("river-flood", "kunduz-monday", "kunduz-tuesday")) {
            Player player = RoomTest.at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
            for (int turn = 0; turn < 12; turn++) {
                for (int i = 0; i < player.model().seen().wire().size() && i < 6; i++) {
                    String text = player.press("ENTER 1 TAB 5 TAB 1 TAB").text();
                    boolean more = text.matches("(?s).* \\d+–\\d+ of \\d+ ↓ ─┘.*");
                    assertEquals(more, text.matches("(?s).* PgDn (↑ )?\\d+–\\d+ of \\d+ ↓ ─┘.*"), text);
                    cut += more ? 1 : 0;
                    assertFalse(player.press("PGDN PGDN PGDN").text().contains("PgDn"), player.text());
                    player.press("ESCAPE ESCAPE DOWN");
                }
                player.press("HOME").next().settled();
            }
        }
        assertTrue(cut > 0, "the case is not the one meant");
    }

    /** The last lines of the box were the gain, out of sight below a risk that it is to be weighed against. */
    @Test
    void risk_and_gain_of_a_detail_that_is_withheld_are_in_sight_together() {
        Player player = RoomTest.after(2, 80, 24);
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        for (String keys : List.of("ENTER 4", "TAB", "TAB", "TAB")) {
            String text = player.press(keys).text().replaceAll("\\s+", " ");
            assertTrue(
                    text.contains("withheld; risk considerable, gain considerable") || text.contains("Gain, "), text);
        }
    }

    /** “The push: then: confirmed” stood over words that deny the push; and Esc kept the wire's own words, and a detail's tick. */
    @Test
    void a_claim_that_is_passed_says_what_goes_out_and_what_the_dispatch_says() {
        Player player = RoomTest.after(2, 80, 24);
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        String passed = player.press("ENTER 1 TAB 1 TAB 1").text();
        assertTrue(passed.contains("(yes") && passed.contains("Says no: In the film"), passed);
        player.press("ESCAPE p a ESCAPE");
        assertEquals("Nothing is decided.", player.model().message());
        String again = player.press("ENTER").text();
        assertTrue(player.model().message().isEmpty() && !again.contains("runs") && again.contains("[0 "), again);
        player.press("5 a ESCAPE");
        assertTrue(
                player.model().message().contains("the rungs you chose are kept"),
                player.model().message());
        assertFalse(player.press("ENTER").text().contains(": runs"), player.text());
    }

    /** A claim's line said “now” where it was open and “then” where it was folded. */
    @Test
    void a_claim_that_is_passed_still_says_where_it_stood() {
        int moved = 0;
        Player player = RoomTest.after(1, 80, 24);
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            player.press("ENTER");
            for (String keys : List.of("3", "TAB", "3", "TAB", "4", "TAB")) {
                String text = player.press(keys).text();
                assertFalse(text.contains("then: "), text);
                moved += Pattern.compile("now: [a-z ]+ → [a-z]+ \\(")
                                .matcher(text)
                                .find()
                        ? 1
                        : 0;
            }
            player.press("ESCAPE ESCAPE DOWN");
        }
        assertTrue(moved > 0, "the case is not the one meant");
    }

    /** A claim dealt with was folded though there was room for it, and the box sank to half its height as the next was come to. */
    @Test
    void the_box_keeps_its_height_while_claims_are_passed() {
        int folded = 0;
        Player player = RoomTest.after(1, 80, 24);
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            String claims = player.press("ENTER").text();
            int top = top(claims);
            boolean full = top == 1;
            for (String keys : List.of("3", "TAB", "3", "TAB", "4", "TAB")) {
                String now = player.press(keys).text();
                assertTrue(!full || top(now) == 1, claims + now);
                folded += full && now.contains(" unconfirmed (we could not verify it) │") ? 1 : 0;
            }
            player.press("ESCAPE ESCAPE DOWN");
        }
        assertTrue(folded > 0, "the case is not the one meant");
    }

    /** What the other claims say was left out though rows of the box were free, and stood there again at the next claim. */
    @ParameterizedTest
    @CsvSource({"160, 50", "210, 60"})
    void beside_its_dispatch_no_claim_goes_without_its_words_while_there_is_room(int columns, int rows) {
        int several = 0;
        Player player = RoomTest.after(1, columns, rows);
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            player.press("ENTER");
            if (player.model().place() == Place.COMPOSER) {
                Item item = player.model().item();
                several += item.claims().size() > 2 ? 1 : 0;
                for (String keys : List.of("1", "TAB", "4", "TAB", "3", "TAB")) {
                    String placed = part(player.press(keys), box(player)).replaceAll("[│\\s]+", " ");
                    for (Said said : item.claims()) {
                        assertTrue(
                                placed.contains(
                                        said.text().substring(0, said.text().length() / 2)),
                                player.text());
                    }
                }
            }
            player.press("ESCAPE ESCAPE DOWN");
        }
        assertTrue(several > 0, "the case is not the one meant");
    }

    /** After three claims had been gone through keys acted on the last of them, far below what the desk showed. */
    @Test
    void the_desk_goes_on_at_the_first_claim_which_it_shows() {
        Player player = RoomTest.at(Path.of("scenarios", "kunduz-wednesday.json"), Mode.RECORD, Settings.USUAL, 80, 24);
        for (String keys : List.of("ENTER TAB TAB 4 ENTER", "ENTER TAB ESCAPE")) {
            player.press(keys).settled();
            assertEquals(Place.DESK, player.model().place());
            assertEquals(0, player.model().at().claim());
            assertTrue(player.text().contains("▸ the airport"), player.text());
        }
    }

    /** “An update, dated, free of blame; the wire says otherwise” stood in plain under a yes on a dispatch that says no. */
    @Test
    void a_claim_placed_against_the_wire_says_so_first_and_in_the_ink_of_warnings() {
        int against = 0;
        Player player = RoomTest.after(1, 80, 24);
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            player.press("ENTER");
            if (player.model().top().orElse(null) instanceof Overlay.Composing composing) {
                Rung wire = composing.composer().lines().get(0).wire().orElse(Rung.UNCONFIRMED);
                for (String rung : List.of("1", "2", "4", "5")) {
                    player.press(rung);
                    boolean other = wire.side() * (rung.compareTo("3") < 0 ? 1 : -1) < 0;
                    List<Row.Span> warned =
                            Sheets.of(player.model(), player.model().top().orElseThrow()).rows().stream()
                                    .flatMap(row -> row.spans().stream())
                                    .filter(span -> span.ink() == Ink.WARN
                                            && span.text().startsWith("Against the wire, which says "))
                                    .toList();
                    assertEquals(other, !warned.isEmpty(), player.text());
                    against += other ? 1 : 0;
                }
            }
            player.press("ESCAPE ESCAPE DOWN");
        }
        assertTrue(against > 2, "the case is not the one meant");
    }

    /** The dispatch beside the question said “withheld” of the detail that was to run, and nothing named the lines that go with it. */
    @Test
    void a_grave_detail_is_asked_about_beside_what_goes_out() {
        Player player = RoomTest.at(Path.of("scenarios", "river-flood.json"), Mode.RECORD, Settings.USUAL, 160, 50);
        player.press("p a ENTER");
        assertEquals(Place.ASKING, player.model().place());
        String text = player.text().replaceAll("[│║\\s]+", " ");
        assertTrue(text.contains("the footage would run") && !text.contains("the footage withheld"), player.text());
        assertTrue(text.contains("It goes out with “the wall” as confirmed, “the film” as confirmed."), player.text());
    }

    /** The row of the box's upper edge. */
    private static int top(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("─ RUN ")) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    /** Keys that had no room stood beside messages and came and went with them, and so did the gauges. */
    @ParameterizedTest
    @CsvSource({"80,24", "90,40", "100,30", "160,50"})
    void its_keys_stand_still(int columns, int rows) {
        Player player = RoomTest.after(1, columns, rows);
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            player.press("ENTER");
            Map<String, Integer> places = new HashMap<>();
            boolean gauges = player.text().contains(" TRUST ");
            for (String key : "1 2 5 s s TAB 4 LEFT p DOWN 3 SPACE a 0 a BACKTAB RIGHT".split(" ")) {
                String text = player.press(key).text();
                assertEquals(Place.COMPOSER, player.model().place());
                Matcher named = KEY.matcher(keyRows(text, columns));
                while (named.find()) {
                    Integer before = places.put(named.group(1), named.start());
                    assertTrue(before == null || before == named.start(), named.group() + " moved:\n" + text);
                }
                assertTrue(places.keySet().containsAll(Set.of("?", ":", "Esc", "Enter")), text);
                assertEquals(gauges, text.contains(" TRUST "), text);
                assertTrue(text.contains(player.model().message()), text);
            }
            player.press("ESCAPE DOWN");
        }
    }

    /** Room kept for "s quietly" stood empty before "Esc back". */
    @Test
    void no_row_of_keys_begins_with_a_hole() {
        Player player = RoomTest.after(2, 80, 24);
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        String text = player.press("ENTER p").text();
        assertTrue(text.stripTrailing().endsWith("\n Esc back  : all  ? help"), text);
    }

    /** A key with its name, parted from others by two blanks. */
    private static final Pattern KEY = Pattern.compile("(?<= )(\\S+) [a-z]+( [a-z]+)*(?= {2})");

    /** The rows of keys, each padded to the width. */
    private static String keyRows(String text, int columns) {
        String[] lines = text.split("\n");
        StringBuilder rows = new StringBuilder();
        for (int i = lines.length - (columns < 116 ? 2 : 1); i < lines.length; i++) {
            rows.append(lines[i]).append(" ".repeat(columns - lines[i].length() + 2));
        }
        return rows.toString();
    }

    /** What had just been chosen was below the fold, and Enter did it unread. */
    @Test
    void the_chosen_claim_is_seen_whole() {
        int corrections = 0;
        for (int turns = 0; turns < 3; turns++) {
            Player player = RoomTest.after(turns, 80, 24);
            for (int i = 0; i < player.model().seen().wire().size(); i++) {
                player.press("ENTER");
                int claims = composing(player).lines().size();
                for (int claim = 0; claim < claims; claim++) {
                    for (String rung : List.of("1", "3", "5")) {
                        player.press(rung);
                        Sheet sheet =
                                Sheets.of(player.model(), player.model().top().orElseThrow());
                        String text = player.text();
                        assertTrue(sheet.focusRows() <= box(player).rows() - 2, text);
                        for (Row row : sheet.rows().subList(sheet.focus(), sheet.focus() + sheet.focusRows())) {
                            StringBuilder line = new StringBuilder();
                            row.spans().forEach(span -> line.append(span.text()));
                            assertTrue(text.contains(line.toString().strip()), line + "\n" + text);
                        }
                        corrections += text.contains("makes it quiet") ? 1 : 0;
                    }
                    player.press("TAB");
                }
                player.press("ESCAPE DOWN");
            }
        }
        assertTrue(corrections > 3, "the case is not the one meant");
    }

    private static Composer composing(Player player) {
        return ((Overlay.Composing) player.model().top().orElseThrow()).composer();
    }

    /** From "out", drawn last, the arrows went to the fourth rung or the second. */
    @Test
    void the_arrows_go_through_the_choices_as_they_are_drawn() {
        Player player = Player.at(80, 24).opened().press("ENTER");
        for (Rung rung : List.of(Rung.DEBUNKED, Rung.DOUBTFUL, Rung.UNCONFIRMED, Rung.ATTRIBUTED, Rung.CONFIRMED)) {
            assertEquals(
                    Optional.of(rung),
                    composing(player.press("LEFT")).lines().get(0).to());
        }
        assertEquals(
                Optional.of(Rung.CONFIRMED),
                composing(player.press("LEFT")).lines().get(0).to());
        player.press("RIGHT RIGHT RIGHT RIGHT");
        assertEquals(
                Optional.of(Rung.DEBUNKED), composing(player).lines().get(0).to());
        assertEquals(
                Optional.empty(),
                composing(player.press("RIGHT")).lines().get(0).to());
        assertEquals(
                Optional.empty(),
                composing(player.press("RIGHT")).lines().get(0).to());
    }

    /** The palette offered to amend quietly where nothing is corrected, and neither it nor the key said why nothing came of it. */
    @Test
    void what_does_nothing_says_why() {
        Player player = Player.at(80, 24).opened().press("ENTER");
        String why = "Nothing is corrected by this choice.";
        assertEquals(why, player.press("s").model().message());
        assertFalse(composing(player).lines().get(0).quietly());
        assertTrue(player.press(": q u i e t").text().contains("  " + why), player.text());
        assertEquals(why, player.press("ENTER").model().message());
        player.press("ESCAPE");
        assertTrue(player.press("SPACE").model().message().startsWith("There is nothing to tick"), player.text());
        assertTrue(player.press("1 SPACE").model().message().startsWith("This is a claim;"), player.text());
    }

    /** "The tick boxes stand below it" was said of a claim that has none, while another had. */
    @Test
    void only_a_claim_with_boxes_says_that_they_stand_below_it() {
        Player player = RoomTest.after(0, 80, 24).press("ENTER p TAB TAB 3 TAB");
        assertTrue(ComposerKeys.ticks(player.model(), composing(player)), "the case is not the one meant");
        assertEquals(
                "There is nothing to tick for this claim.",
                player.press("SPACE").model().message());
        assertFalse(keys(player).contains("Space tick"), keys(player));
        Player detail = RoomTest.after(2, 80, 24);
        while (detail.model().item().details().isEmpty()) {
            detail.press("DOWN");
        }
        String why = detail.press("ENTER 2 SPACE").model().message();
        assertEquals("There is nothing to tick for this claim; the details stand further down.", why);
    }

    /** "Nothing on the desk speaks for it" was read as of the claim; and "confirmed", of a claim that says no, as confirming that. */
    @ParameterizedTest
    @CsvSource({"80,24", "160,50"})
    void the_rungs_say_yes_and_no(int columns, int rows) {
        Player player = Player.at(columns, rows).opened().press("ENTER");
        String ladder = words(player);
        assertTrue(
                columns < 100
                        ? ladder.contains(" 1 confirmed ") && ladder.contains("It says yes.")
                        : ladder.contains("1 confirmed Yes.") && ladder.contains("4 doubtful Probably not."),
                ladder);
        assertTrue(words(player.press("1")).contains("speaks for a yes"), player.text());
        assertTrue(words(player.press("5")).contains("speaks for a no"), player.text());
        assertFalse(words(player).contains("speaks for it"), player.text());
        assertTrue(columns > 100 || words(player).contains("debunked (no): "), player.text());
        assertTrue(player.press("? END").text().contains("HELP"), player.text());
        String palette = player.press("ESCAPE : d o u b t f u l").text();
        assertTrue(palette.contains("put the question on doubtful: probably not"), palette);
    }

    /** The last two lines. */
    private static String keys(Player player) {
        String[] lines = player.text().split("\n");
        return lines[lines.length - 2] + "  " + lines[lines.length - 1] + " ";
    }

    /** A detail was ticked by its letter below the edge of the box, its risk unread. */
    @ParameterizedTest
    @CsvSource({"80,24", "100,30", "160,50"})
    void a_detail_is_seen_with_its_risk_when_it_is_ticked(int columns, int rows) {
        Player player = Player.at(columns, rows).opened().next().settled();
        while (player.model().item().details().isEmpty()) {
            player.press("DOWN");
        }
        player.press("ENTER 5 a");
        assertTrue(player.text().contains("[x] ") && player.text().contains("Risk, "), player.text());
        Item item = player.model().item();
        String label = item.details().get(0).detail().label();
        String beside = DispatchPane.sheet(player.model(), 60).rows().toString();
        assertTrue(beside.contains(" would run"), "what is read beside it does not say it is withheld: " + beside);
        player.press("ENTER");
        String decided = player.model().message();
        assertTrue(decided.startsWith("Ran " + Words.number(item) + ", with “" + label + "”:"), decided);
    }

    /** "An open correction of “attributed”" stood beside "now: unconfirmed", and nothing said why. */
    @ParameterizedTest
    @CsvSource({"80,24", "100,30", "160,50"})
    void a_correction_says_why_an_older_word_counts(int columns, int rows) {
        Player player = Player.at(columns, rows).opened().press("2 ENTER");
        player.next().settled().press("b ENTER 3 ENTER");
        String drafted = words(player.press("b ENTER 5"));
        assertTrue(
                drafted.contains("an open correction of “attributed”, which readers have until this goes out:"),
                drafted);
        player.press("ESCAPE ESCAPE").next().settled();
        String until = player.model().voice().out(2);
        String open = words(player.press("b ENTER 5"));
        assertTrue(open.contains("an open correction of “attributed”, which stood until " + until + ":"), open);
        String quiet = words(player.press("s"));
        assertTrue(quiet.contains("amended quietly, from “attributed”, which stood until " + until + "."), quiet);
        player.press("s ENTER");
        assertTrue(words(player).contains("this stood as attributed until " + until + "."), player.text());
        player.press("ESCAPE").next().settled().press("b DOWN ENTER 3");
        assertTrue(words(player).contains("an open correction of “debunked”:"), player.text());
    }

    /** What the composer's or the page's box says, its lines joined. */
    private static String words(Player player) {
        Overlay top = player.model().top().orElseThrow();
        StringBuilder words = new StringBuilder();
        for (Row row : Sheets.of(player.model(), top).rows()) {
            row.spans().forEach(span -> words.append(span.text()));
            words.append(' ');
        }
        return words.toString().replaceAll(" +", " ");
    }

    private static Area box(Player player) {
        Overlay top = player.model().top().orElseThrow();
        return Layout.of(player.model()).overlay(Place.COMPOSER, Sheets.of(player.model(), top));
    }

    /** It once had all the height down to the people, most of it blank for a dispatch with one claim. */
    @ParameterizedTest
    @CsvSource({"100,30", "160,50", "210,60"})
    void it_is_as_high_as_it_needs_and_the_wire_shows_below_it(int columns, int rows) {
        Player player = Player.at(columns, rows).opened().press("DOWN ENTER");
        Layout layout = Layout.of(player.model());
        Area box = box(player);
        String[] lines = player.text().split("\n");
        int wide = layout.wire().columns();
        assertEquals("└" + "─".repeat(wide - 1), lines[box.bottom() - 1].substring(0, wide), player.text());
        assertFalse(lines[box.bottom() - 2].substring(1, wide).isBlank(), player.text());
        assertTrue("┤┼".indexOf(lines[box.bottom()].charAt(wide)) >= 0, player.text());
        boolean wire = lines[box.bottom()].startsWith("─ WIRE ");
        assertTrue(wire || box.bottom() >= layout.below().row(), player.text());
        assertEquals(wire, player.text().contains("─ WIRE "), player.text());
        if (wire) {
            String selected = player.model().item().headline().substring(0, 15);
            assertTrue(
                    player.text().lines().skip(box.bottom()).anyMatch(line -> line.startsWith("   " + selected)),
                    "the dispatch that is placed is not in sight:\n" + player.text());
        }
        if (box.bottom() <= layout.below().row()) { // what it reaches into has gone
            assertTrue(lines[layout.below().row()].startsWith(layout.staffed() ? "─ DESK ──" : "─ QUESTIONS "));
        }
    }

    /** One row of a detail's risk was cut while the people kept six. */
    @ParameterizedTest
    @ValueSource(ints = {30, 33, 36, 37, 38, 39, 40, 41, 42, 44, 46, 50})
    void nothing_of_it_is_cut_where_the_screen_has_room(int rows) {
        int over = 0;
        for (int columns : new int[] {100, 130, 160}) {
            Player player = Player.at(columns, rows).opened().next().settled();
            while (player.model().item().details().isEmpty()) {
                player.press("DOWN");
            }
            player.press("ENTER 5 a");
            Layout layout = Layout.of(player.model());
            Area box = box(player);
            int height = Sheets.of(player.model(), player.model().top().orElseThrow())
                    .height();
            boolean room = height + 2 <= layout.tip().bottom() - layout.titles();
            assertEquals(room, box.rows() >= height + 2, player.text());
            String floor = player.text().split("\n")[box.bottom() - 1].substring(0, box.columns());
            assertEquals(room, !floor.contains(" of "), player.text());
        }
    }

    /** The wire below it was marked as if the keys acted there. */
    @Test
    void only_its_own_line_is_marked_as_what_the_keys_act_on() {
        Player player = Player.at(160, 50).opened().press("DOWN ENTER");
        assertTrue(player.text().contains("\n▸"), "the case is not the one meant: " + player.text());
        Frame frame = player.view();
        Area box = box(player);
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                boolean inside = box.contains(column, row);
                assertTrue(inside || frame.ink(column, row) != Ink.SELECTED, player.text());
            }
        }
    }
}
