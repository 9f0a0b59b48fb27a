package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Filing;
import copytaster.act.Rejection;
import copytaster.content.ScenarioReader;
import copytaster.narrate.Refusals;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Correction;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk offers can be done, and what it says of the page and the wire is so. */
class OfferedTest {
    private static final Size SMALL = new Size(80, 24);
    private static final Settings TAUGHT = Settings.USUAL.tips(true, List.of());

    private static Player wednesday(Settings settings, Size size) throws IOException {
        return shift("kunduz-wednesday", settings, size);
    }

    private static Player shift(String id, Settings settings, Size size) throws IOException {
        Path file = Path.of("scenarios", id + ".json");
        Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        return new Player(Halm.session(scenario, Mode.RECORD, 7), settings, size).opened();
    }

    private static String bar(Player player) {
        String[] lines = player.text().split("\n");
        return lines[lines.length - 1];
    }

    /** A tip named the key, and the key answered that there was no line to move. */
    @Test
    void re_rating_goes_to_the_line_that_is_wrong_where_the_claim_has_none_to_move() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL);
        while (Lists.toPutRight(player.model().seen()).isEmpty()) {
            player.next().settled();
        }
        while (Verb.question(player.model())
                .filter(q -> Find.rerate(player.model().seen(), q) != null)
                .isPresent()) {
            player.press("DOWN");
        }
        player.press("m");
        Overlay.Composing composing = (Overlay.Composing) player.model().top().orElseThrow();
        assertEquals(
                Lists.toPutRight(player.model().seen()).get(0),
                composing.composer().lines().get(0).question());
    }

    /** What readers are not told was in their own words; and what is still to go out was told as done. */
    @Test
    void a_correction_is_told_as_readers_have_it_or_as_the_desk_s_own_note() {
        Voice voice = Player.at(SMALL).model().voice();
        Correction open = new Correction(1, Rung.CONFIRMED, 0, Rung.DOUBTFUL, Filing.Move.CORRECTED);
        Correction quiet = new Correction(1, Rung.CONFIRMED, 0, Rung.DOUBTFUL, Filing.Move.AMENDED);
        assertEquals("Corrected 18:30: this stood as confirmed.", Words.correction(open, false, voice));
        assertEquals("Goes out 18:30 with a correction: this stood as confirmed.", Words.correction(open, true, voice));
        assertEquals(
                "[desk: amended 18:30 without a note; this stood as confirmed]", Words.correction(quiet, false, voice));
        assertEquals(
                "[desk: goes out 18:30 without a note; this stood as confirmed]", Words.correction(quiet, true, voice));
    }

    /** The page itself, before and after the turn ends. */
    @Test
    void the_page_says_what_is_still_to_go_out() {
        for (boolean quietly : List.of(false, true)) {
            Player player =
                    Player.at(100, 50).opened().press("ENTER 1 ENTER").next().settled();
            while (!player.model().item().ran()) {
                player.press("DOWN");
            }
            player.press(quietly ? "m 4 s ENTER" : "m 4 ENTER").settled().press("b");
            String told = quietly ? "[desk: goes out 19:00 without" : "Goes out 19:00 with a correction";
            assertTrue(player.text().contains(told), player.text());
            player.press("ESCAPE").next().settled().press("b");
            assertTrue(player.text().contains(quietly ? "[desk: amended 19:00" : "Corrected 19:00:"), player.text());
            assertEquals(!quietly, player.text().contains("(corrected)"), player.text());
        }
    }

    /** "The selected dispatch has a sensitive detail" stood on while others were selected; "c lists…" after c had listed. */
    @Test
    void a_tip_says_what_it_is_of_and_goes_when_its_advice_is_taken() throws IOException {
        Player player = wednesday(TAUGHT, SMALL).press("ESCAPE").next().settled();
        while (player.model().tip().filter(t -> t.name().equals("check")).isEmpty()) {
            player.press("ESCAPE").next().settled();
        }
        assertTrue(player.press("c").model().tip().isEmpty());
        assertFalse(player.press("ESCAPE").text().contains("TIP"), player.text());
        Player detail = wednesday(TAUGHT, SMALL);
        while (detail.model().tip().filter(t -> t.name().equals("detail")).isEmpty()) {
            detail.press("ESCAPE").next().settled();
            for (Item item : detail.model().seen().wire()) {
                if (!item.details().isEmpty() && detail.model().tip().isEmpty()) {
                    detail.press("DOWN");
                }
            }
        }
        String number = Words.number(detail.model().item());
        assertTrue(detail.press("UP UP").text().contains("Dispatch " + number + " has a sensitive"), detail.text());
    }

    /** Texts named dispatches by numbers that the narrow wire did not show. */
    @Test
    void every_dispatch_bears_its_number_on_the_wire() throws IOException {
        for (Size size : List.of(SMALL, new Size(160, 50))) {
            Player player = wednesday(Settings.USUAL, size);
            for (Item item : player.model().seen().wire()) {
                assertTrue(
                        player.text().lines().anyMatch(line -> line.matches(".{9}" + Words.number(item) + " .*")),
                        player.text());
            }
        }
    }

    @Test
    void the_urgent_are_counted_among_those_not_read() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL).next().settled();
        assertTrue(player.text().contains("WIRE 5 unread, 1 urgent ─"), player.text());
        Player wide = wednesday(Settings.USUAL, new Size(160, 50)).next().settled();
        assertTrue(wide.text().contains("unread, 1 of them urgent ─"), wide.text());
    }

    @Test
    void the_key_that_lists_every_check_then_lists_fewer() {
        Player player = Player.at(SMALL).opened().press("c");
        assertTrue(bar(player).contains("Tab all checks"), bar(player));
        assertTrue(bar(player.press("TAB")).contains("Tab fewer"), bar(player));
        assertTrue(bar(player.press("TAB")).contains("Tab all checks"), bar(player));
    }

    @Test
    void that_no_actions_are_left_is_said_once_above_the_checks() throws IOException {
        Player player = wednesday(Settings.USUAL, new Size(160, 50));
        while (player.model().seen().actionsLeft() > 0) {
            player.press("t ENTER").settled().press("DOWN");
        }
        List<String> told = player.press("c TAB")
                .text()
                .lines()
                .filter(line -> line.contains("No actions are left this turn; on the desk n ends it."))
                .toList();
        assertEquals(1, told.size(), player.text());
    }

    @Test
    void the_title_of_a_check_under_way_is_not_cut() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL).press("c TAB");
        for (int i = 0; !player.text().contains("▸ Date and place the newest picture"); i++) {
            assertTrue(i < 40, player.text());
            player.press("DOWN");
        }
        player.press("ENTER").settled().press("c TAB");
        for (int i = 0; !player.text().contains("▸ Date and place the newest picture"); i++) {
            assertTrue(i < 40, player.text());
            player.press("DOWN");
        }
        String shown = player.text().replaceAll("[│\\s]+", " ");
        assertTrue(shown.contains("shared from the under way, back 11:30 square"), player.text());
    }

    /** After three traces the desk offered an undo, and then refused it. */
    @Test
    void undo_is_offered_only_where_something_can_be_undone() throws IOException {
        Player traced = wednesday(Settings.USUAL, SMALL);
        for (int i = 0; i < 3; i++) {
            traced.press("t ENTER").settled().press("DOWN");
        }
        traced.press("t ENTER");
        assertEquals(
                "No actions are left this turn. End the turn.", traced.model().message());
        Rejection none = Rejection.of(Rejection.Reason.NO_ACTIONS_LEFT);
        assertEquals("No actions are left this turn. End the turn, or undo something.", Refusals.of(none, true));
    }

    /** Running and re-rating refused without it what any other decision was refused with. */
    @ParameterizedTest
    @ValueSource(strings = {"ENTER", "p", "3", "m", "t"})
    void undo_is_offered_wherever_something_can_be_undone(String key) throws IOException {
        Player run = wednesday(Settings.USUAL, SMALL);
        while (run.model().seen().actionsLeft() > 0) {
            run.press("p ENTER").settled().press("DOWN");
        }
        String undo = "No actions are left this turn. End the turn, or undo something.";
        assertEquals(undo, run.press(key).model().message());
        String all = run.press(":").text().replaceAll("[│\\s]+", " ");
        assertTrue(all.contains(undo) && !all.contains("End the turn. "), all);
    }

    /** What is cut says by which key it goes on, and only then. */
    @Test
    void the_key_that_scrolls_is_named_where_there_is_more() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL);
        assertTrue(bar(player).contains("Space more") && bar(player).contains("n end"), bar(player));
        for (int i = 0; i < 9; i++) {
            player.press("SPACE");
        }
        assertFalse(bar(player).contains("more"), bar(player));
        player.press("?");
        assertTrue(bar(player).contains("Space more"), bar(player));
        assertTrue(player.text().contains("Space       scroll down"), player.text());
        assertFalse(bar(player.press("G")).contains("more"), bar(player));
        assertFalse(bar(wednesday(Settings.USUAL, new Size(240, 90))).contains("more"));
    }

    /** "t trace", "m re-rate", "l lead" and "u undo" were named where all that they did was to refuse. */
    @Test
    void what_can_only_be_refused_is_not_named() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL).press("t ENTER").settled();
        int refused = named(player);
        for (String place : List.of("", "b", "q", "c", "c TAB")) {
            if (!place.isEmpty()) {
                player.press(place);
            }
            for (int i = 0; i < 8; i++) {
                refused += named(player.press("DOWN"));
            }
            player.press("ESCAPE");
        }
        player.press("t ENTER").settled().press("LEFT UP t ENTER").settled();
        refused += named(player);
        refused += named(player.press("c"));
        assertTrue(refused > 50, "the cases are not those meant: " + refused);
    }

    /** Holds each key that decides to what comes of pressing it; how many are refused. */
    private static int named(Player player) {
        Model model = player.model();
        Optional<Sheet> lying = model.top().map(top -> Sheets.of(model, top));
        KeyLabels labels = new KeyLabels(model, Layout.of(model), lying);
        int refused = 0;
        for (Binding binding : model.settings().keymap().of(model.place())) {
            if (DECIDE.contains(binding.action()) && !binding.label().isEmpty()) {
                Model next =
                        Update.of(model, new Msg.Key(binding.strokes().get(0))).model();
                boolean nothing = next.session() == model.session()
                        && next.overlays().equals(model.overlays())
                        && !next.message().isEmpty();
                String label = labels.apply(binding).label();
                assertEquals(nothing, label.isEmpty(), binding.action() + ": " + next.message() + player.text());
                refused += nothing ? 1 : 0;
            }
        }
        for (Verb verb : Verb.of(model, "")) {
            Action action = verb.binding().action();
            if (DECIDE.contains(action)) {
                assertEquals(Verb.can(model, action), verb.whyNot().isEmpty(), action + ": " + verb.whyNot());
            }
        }
        return refused;
    }

    private static final List<Action> DECIDE = List.of(
            Action.ENTER,
            Action.AS_WRITTEN,
            Action.RUNG_1,
            Action.RUNG_5,
            Action.TRACE,
            Action.SPIKE,
            Action.RERATE,
            Action.LEAD,
            Action.UNDO);

    /** The page, the questions and the checks went on below their box, and no key was named that shows it. */
    @Test
    void the_key_that_scrolls_a_list_is_named_while_there_is_more() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL);
        for (String place : List.of("b", "c TAB")) {
            player.press(place);
            assertTrue(player.text().contains(" ↓ ─┘") && bar(player).contains("Space more"), player.text());
            player.press("G");
            assertFalse(player.text().contains(" ↓ ─┘") || bar(player).contains("more"), player.text());
            player.press("ESCAPE");
        }
    }

    /** A report longer than its box said that any key went on, and some of them scrolled it. */
    @Test
    void a_long_report_says_by_which_key_it_goes_on() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL);
        int longer = 0;
        while (player.model().place() == Place.DESK) {
            player.press("p ENTER").settled().press("ESCAPE").next();
            if (player.model().place() == Place.REPORT) {
                boolean more = player.text().contains(" ↓ ─┘");
                assertEquals(more ? " Space more  any other key goes on" : " any key goes on", bar(player));
                longer += more ? 1 : 0;
            }
            player.settled();
        }
        assertTrue(longer > 0, "the case is not the one meant");
    }

    /** In the look round from the replay the map was scrolled by a key that nothing named. */
    @Test
    void what_is_read_in_the_past_names_the_key_that_scrolls_it() {
        Player player = RoomTest.after(9, 80, 24);
        Model looking = Past.looking(Past.at(
                player.model().session(), player.model().session().entries().size(), Settings.USUAL, SMALL));
        Model rules = Past.look(looking, new Msg.Key(Stroke.of('r')), Keymap.STANDARD);
        String text = Past.view(rules).glyphs();
        assertEquals(Place.RULES, rules.place());
        assertTrue(text.contains(" ↓ ─┘") && text.contains("Space more"), text);
    }

    /** A tip on what to do stood over a desk at which nothing can be done. */
    @Test
    void the_past_is_looked_at_without_tips() {
        Player player = RoomTest.after(3, 80, 24);
        Settings telling = Settings.USUAL.tips(true, List.of());
        Model model = Past.looking(Past.at(
                player.model().session(), player.model().session().entries().size(), telling, SMALL));
        for (char key : new char[] {'a', 'Q', 'b', 'Q', 'q', 'Q'}) {
            model = Past.look(model, new Msg.Key(Stroke.of(key)), Keymap.STANDARD);
            assertFalse(
                    Past.view(model).glyphs().contains(" TIP "),
                    Past.view(model).glyphs());
        }
    }

    /** "On in the tunnel" stood above who else speaks of it. */
    @Test
    void what_a_question_is_called_is_set_apart_where_words_go_before_it() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL);
        String pane =
                DispatchPane.sheet(player.next().settled().model(), 40).rows().toString();
        assertTrue(pane.contains("text=On “") && !pane.contains("text=On t"), pane);
    }

    /** The checks of the dispatch's other questions stood there as if they were the claim's. */
    @Test
    void where_a_claim_has_no_check_that_is_said_before_those_of_others() throws IOException {
        Player player = shift("kunduz-thursday", Settings.USUAL, SMALL);
        int bare = 0;
        for (Item item : player.model().seen().wire()) {
            for (Said asked : item.claims()) {
                List<String> about = new ArrayList<>(List.of(asked.question()));
                item.claims().forEach(said -> about.add(said.question()));
                List<String> distinct = about.stream().distinct().toList();
                boolean own = !Lists.checks(player.model().seen(), List.of(asked.question()))
                        .isEmpty();
                boolean any = !Lists.checks(player.model().seen(), distinct).isEmpty();
                StringBuilder text = new StringBuilder();
                ChecksSheet.of(player.model(), Overlay.Listing.of(Place.CHECKS, distinct), 120)
                        .rows()
                        .forEach(row -> row.spans().forEach(span -> text.append(span.text())));
                String slug = player.model().voice().slug(asked.question());
                assertEquals(
                        !own && any,
                        text.toString().contains("Nothing to find out on “" + slug + "”."),
                        text::toString);
                bare += !own && any ? 1 : 0;
            }
        }
        assertTrue(bare > 0, "every claim of the first turn has a check");
    }

    /** The line went to its new rung, and the cursor stayed: the next key was for another line. */
    @Test
    void the_cursor_on_the_page_goes_with_the_line_that_is_re_rated() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL).press("b");
        String before = selected(player);
        int index = cursor(player);
        player.press("ENTER 5 ENTER").settled();
        assertEquals(Place.PAGE, player.model().place());
        assertEquals(before, selected(player));
        assertTrue(cursor(player) > index, "the line did not move");
    }

    private static int cursor(Player player) {
        return ((Overlay.Listing) player.model().top().orElseThrow()).cursor();
    }

    private static String selected(Player player) {
        Overlay.Listing list = (Overlay.Listing) player.model().top().orElseThrow();
        return Lists.topics(player.model(), list).get(list.cursor()).id();
    }

    @Test
    void a_list_without_checks_names_no_odds() throws IOException {
        Player player = wednesday(Settings.USUAL, SMALL).press("c");
        assertTrue(bar(player).contains("d odds"), bar(player));
        player.press("/ z z z z ENTER");
        assertEquals(Place.CHECKS, player.model().place());
        assertFalse(bar(player).contains("d odds"), bar(player));
    }

    /** It was called an update, dated, and charged; and no reader ever saw it. */
    @Test
    void a_line_put_back_in_the_same_turn_is_no_update() throws IOException {
        Player player = wednesday(Settings.USUAL, new Size(160, 50)).press("p ENTER");
        assertTrue(player.model().message().contains("The push: doubtful (open correction)"), player.text());
        while (!player.model().item().headline().startsWith("Police headquarters")) {
            player.press("DOWN");
        }
        player.press("ENTER 2");
        assertTrue(player.text().contains("back to what"), player.text());
        player.press("ENTER");
        assertTrue(
                player.model().message().contains("The push: attributed (back to what readers have)"), player.text());
        assertFalse(player.text().contains("attributed (update)"), player.text());
    }

    /** “Spiked: #3”, and the wire went on to show it as run. */
    @Test
    void what_has_run_is_not_spiked() throws IOException {
        Player player =
                wednesday(Settings.USUAL, SMALL).press("p ENTER").settled().press("UP HOME");
        assertTrue(player.model().item().ran(), player.text());
        player.press("x");
        assertTrue(
                player.model().message().contains("what has run is not spiked"),
                player.model().message());
        assertFalse(player.model().item().spiked());
    }

    /** A detail went out with no claim chosen, and only afterwards was it said that no line of ours had changed. */
    @Test
    void a_detail_that_would_go_out_alone_is_said_to() throws IOException {
        Player player = RoomTest.at(
                Path.of("scenarios", "river-flood.json"), Mode.RECORD, Settings.USUAL, SMALL.columns(), SMALL.rows());
        while (player.model().item().number() != 3) {
            player.press("DOWN");
        }
        String asked = player.press("ENTER a ENTER").text().replaceAll("[║│\\s]+", " ");
        assertEquals(Place.ASKING, player.model().place(), asked);
        assertTrue(asked.contains("Only this goes out: no line of ours changes."), asked);
        assertTrue(asked.contains("It takes 1 action of the 3 left."), asked);
        String both = player.press("ESCAPE UP 3 ENTER").text().replaceAll("[║│\\s]+", " ");
        assertFalse(both.contains("Only this goes out"), both);
    }

    /** “b page  q questions” stood under the help of the briefing, and did nothing. */
    @Test
    void what_cannot_be_opened_over_the_briefing_is_not_offered_there() {
        Player briefing =
                RoomTest.before(Path.of("scenarios", "kunduz-wednesday.json"), Mode.RECORD, Settings.USUAL, 80, 24);
        for (String key : List.of("?", "a", "w")) {
            String bar = bar(briefing.press(key));
            assertFalse(bar.contains("page") || bar.contains("questions"), bar);
            briefing.press("ESCAPE");
        }
    }
}
