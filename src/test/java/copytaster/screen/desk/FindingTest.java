package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Until;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.scenario.Mode;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for things: the wire and the lists filtered, the palette. */
class FindingTest {

    private static Player type(Player player, String text) {
        text.codePoints().forEach(c -> player.press(Stroke.of(c)));
        return player;
    }

    @Test
    void the_wire_is_filtered_as_one_types() {
        Player player = Player.at(80, 24).opened();
        Item last = Arrivals.listed(player.model().seen())
                .get(player.model().seen().wire().size() - 1);
        type(player.press("/"), last.headline());
        assertEquals(Place.SEARCH, player.model().place());
        List<Item> shown = Arrivals.shown(player.model());
        assertTrue(shown.contains(last));
        assertTrue(shown.size() < player.model().seen().wire().size());
        assertTrue(player.text().contains("Find: "));
        player.press("ENTER");
        assertEquals(Place.DESK, player.model().place());
        assertTrue(
                shown.stream().anyMatch(i -> i.id().equals(player.model().at().dispatch())));
        assertEquals(shown, Arrivals.shown(player.model()));
        player.press("ESCAPE");
        assertEquals(
                player.model().seen().wire().size(),
                Arrivals.shown(player.model()).size());
    }

    @Test
    void how_a_dispatch_stands_can_be_asked_for() {
        Player player = Player.at(80, 24).opened().press("h ENTER");
        String held = player.model().at().dispatch();
        type(player.press("/"), "held");
        assertEquals(
                List.of(held),
                Arrivals.shown(player.model()).stream().map(Item::id).toList());
        assertTrue(player.text().contains(" held"), "that it is held:\n" + player.text());
        player.press("ESCAPE");
        int unread = player.model().at().unread().size();
        type(player.press("/"), "unread");
        // The first of them is read as soon as the list shows it.
        assertTrue(Arrivals.shown(player.model()).size() <= unread);
    }

    /** The next hour, words, the other hours and again words: nobody saw by what the list was in order. */
    @Test
    void what_a_dispatch_can_be_held_for_stands_by_kind() {
        Player player = Player.at(160, 50).opened().press("c ENTER").press("h");
        List<Until> untils = Lists.untils(
                player.model(), (Overlay.Listing) player.model().top().orElseThrow());
        List<Until.Kind> kinds = untils.stream().map(Until::kind).toList();
        assertEquals(
                List.of(Until.Kind.CHECK, Until.Kind.WORD, Until.Kind.TURN),
                kinds.stream().distinct().toList());
        for (int i = 1; i < kinds.size(); i++) {
            assertTrue(kinds.indexOf(kinds.get(i)) == i || kinds.get(i) == kinds.get(i - 1), kinds.toString());
        }
        String title = player.model().session().night().scenario().checks().stream()
                .filter(check -> check.id().equals(untils.get(0).what()))
                .findFirst()
                .orElseThrow()
                .title();
        assertTrue(player.text().contains("▸ “" + title + "” is back"), player.text());
        String said = player.press("ENTER").model().message();
        assertTrue(said.endsWith(", until “" + title + "” is back."), said);
    }

    /** After a search no key line named a way back to the whole wire, and the first Esc put the tip away instead. */
    @ParameterizedTest
    @CsvSource({"80, 24", "160, 50"})
    void the_way_back_to_the_whole_wire_is_named_and_comes_before_the_tip(int columns, int rows) {
        Player player = new Player(
                        Halm.session(Mode.RECORD, 7), Settings.USUAL.tips(true, List.of()), new Size(columns, rows))
                .opened();
        assertFalse(player.text().contains("Esc whole wire"), player.text());
        type(player.press("/"), "zzzz");
        player.press("ENTER");
        assertTrue(player.text().contains("TIP ") && player.text().contains("Esc whole wire"), player.text());
        player.press("ESCAPE");
        assertEquals("", player.model().at().filter());
        assertTrue(player.text().contains("TIP "), player.text());
    }

    @Test
    void what_nothing_holds_is_said_and_breaks_nothing() {
        Player player = Player.at(80, 24).opened();
        type(player.press("/"), "zzzz");
        assertTrue(player.text().contains("Nothing on the wire holds that."));
        player.press("ENTER DOWN UP ENTER").press("ESCAPE ESCAPE ESCAPE");
        assertEquals(Place.DESK, player.model().place());
        assertEquals(0, player.model().at().filter().length());
    }

    @Test
    void lists_are_filtered_too() {
        Player player = Player.at(80, 24).opened().press("q");
        String slug = Lists.counting(player.model().seen()).get(1).slug();
        type(player.press("/"), slug).press("ENTER");
        Overlay.Listing board = (Overlay.Listing) player.model().top().orElseThrow();
        assertEquals(
                slug, Lists.topics(player.model(), board).get(board.cursor()).slug());
        assertEquals(Place.BOARD, player.press("ESCAPE").model().place());
        assertEquals(Place.DESK, player.press("ESCAPE").model().place());
    }

    @Test
    void pasted_text_is_typed_and_never_taken_for_keys() {
        Player player = Player.at(80, 24).opened().press("/");
        player.tell(new Msg.Paste("q\nn"));
        assertEquals("q n", player.model().at().filter());
        int entries = player.model().session().entries().size();
        player.press("ESCAPE").tell(new Msg.Paste("n"));
        assertEquals(entries, player.model().session().entries().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"DESK", "COMPOSER", "PAGE", "BOARD", "CHECKS"})
    void the_palette_lists_everything_with_its_key(Place place) {
        Player player = Player.at(160, 50).opened();
        switch (place) {
            case COMPOSER -> player.press("ENTER");
            case PAGE -> player.press("b");
            case BOARD -> player.press("q");
            case CHECKS -> player.press("c");
            default -> {}
        }
        assertEquals(place, player.model().place());
        List<Action> listed = Verb.of(player.model(), "").stream()
                .map(v -> v.binding().action())
                .toList();
        for (Binding binding : Keymap.STANDARD.of(place)) {
            boolean told = binding.action() != Action.PALETTE && binding.action() != Action.DETAIL;
            assertEquals(told, listed.contains(binding.action()), place + " " + binding.action());
        }
        String text = player.press(Stroke.ctrl('p')).text();
        assertEquals(Place.PALETTE, player.model().place());
        assertTrue(text.contains("re-rate") || place == Place.COMPOSER || place == Place.CHECKS, text);
    }

    @Test
    void the_palette_does_what_was_chosen() {
        Player player = Player.at(80, 24).opened().press(":");
        type(player, "spike").press("ENTER");
        assertTrue(player.model().item().spiked());
        assertEquals(Place.DESK, player.model().place());
    }

    /** "tr" began with "rung 2: put the question on at-tr-ibuted". */
    @Test
    void the_palette_begins_with_what_begins_with_what_is_typed() {
        Player player = Player.at(160, 50).opened();
        assertEquals(
                List.of("trace", "rules", "rung 2"),
                Verb.of(player.model(), "tr").stream().map(Verb::name).toList());
        assertEquals(
                List.of("questions", "quit"),
                Verb.of(player.model(), "qu").stream().map(Verb::name).limit(2).toList());
    }

    /** "pane back: to the claim before", "quietly: openly or quietly". */
    @Test
    void the_palette_names_what_the_key_line_does_not() {
        Player player = Player.at(80, 24).opened().press("ENTER");
        assertEquals(
                List.of("claim back"),
                Verb.of(player.model(), "claim before").stream().map(Verb::name).toList());
        assertEquals(
                List.of("how openly"),
                Verb.of(player.model(), "openly").stream().map(Verb::name).toList());
    }

    @Test
    void the_palette_greys_what_cannot_be_and_says_why() {
        Player player = Player.at(80, 24).opened().press(":");
        type(player, "undo");
        assertTrue(player.text().contains("Nothing has been decided this turn."), player.text());
        player.press("ENTER");
        assertEquals(Place.PALETTE, player.model().place());
        assertTrue(player.model().message().startsWith("Nothing has been decided"));
        player.press(Stroke.of(Key.ESCAPE));
        for (int i = 0; i < 10 && player.model().seen().actionsLeft() > 0; i++) {
            player.press("p ENTER t ENTER").settled().press("DOWN");
        }
        assertEquals(0, player.model().seen().actionsLeft());
        type(player.press(":"), "trace");
        assertTrue(player.text().contains("No actions left") || player.text().contains("action"), player.text());
        Verb trace = Verb.of(player.model().pop(), "trace").get(0);
        assertFalse(trace.whyNot().isEmpty());
        assertEquals("1 action", trace.price());
    }

    @Test
    void everything_unread_is_one_key_away() {
        Player player = Player.at(80, 24).opened();
        for (int i = 0; !player.model().at().unread().isEmpty(); i++) {
            assertTrue(i < 50);
            int unread = player.model().at().unread().size();
            assertEquals(unread - 1, player.press("f").model().at().unread().size());
        }
        player.press("f");
        assertEquals("Everything on the wire is read.", player.model().message());
    }

    @Test
    void the_cursor_rests_somewhere_on_every_screen() {
        for (String keys : List.of(
                "DOWN", "TAB", "ENTER", "p", "c", "h", "b", "q", "/", ":", "n", "b TAB", "a", "o", "w", "r", "?")) {
            for (Size size : List.of(new Size(80, 24), new Size(160, 50))) {
                Player player = Player.at(size).opened().press(keys);
                assertTrue(player.view().cursor().isPresent(), keys + " at " + size + "\n" + player.text());
            }
        }
    }

    /** The cursor of the checks once began on one that had its answer already, and such a one stood first. */
    @Test
    void checks_open_at_the_first_that_can_be_ordered() {
        Player player = Player.at(80, 24).opened().press("c");
        assertEquals(0, cursor(player), player.text());
        String ordered = first(player).check().title();
        player.press("ENTER").settled();
        if (player.model().place() == Place.ASKING) {
            player.press("y").settled();
        }
        player.press("c");
        assertNotEquals(ordered, first(player).check().title());
        assertEquals(0, cursor(player), player.text());
        assertTrue(Find.order(player.model().seen(), chosen(player).check().id()) != null, player.text());
        assertTrue(player.text().contains("is on it.") || player.text().contains("answered "), player.text());
        player.press("TAB");
        assertTrue(Find.order(player.model().seen(), chosen(player).check().id()) != null, player.text());
    }

    /** Whoever is on it, then when it was answered and how. */
    @Test
    void an_ordered_check_says_who_is_on_it_and_an_answered_one_when() {
        Player player = Player.at(80, 24).opened().press("c TAB");
        for (int i = 0; i < 3 && jobs(player).stream().noneMatch(FindingTest::underWay); i++) {
            player.press("ENTER").settled();
            if (player.model().place() == Place.ASKING) {
                player.press("y").settled();
            }
            player.press("c TAB");
        }
        Job under =
                jobs(player).stream().filter(FindingTest::underWay).findFirst().orElseThrow();
        String who =
                Words.capital(Find.hand(player.model().seen(), under.staff()).name());
        assertTrue(player.press("HOME").text().contains(who + " is on it."), player.text());
        player.press("ESCAPE ESCAPE");
        for (int turn = player.model().seen().turn(); turn < under.due(); turn++) {
            player.next().settled();
        }
        player.press("c TAB HOME");
        String hour = player.model().voice().hour(under.due());
        assertTrue(player.text().contains("answered " + hour + ": "), player.text());
    }

    private static boolean underWay(Job job) {
        return job.progress() == Progress.UNDER_WAY;
    }

    private static Overlay.Listing list(Player player) {
        return (Overlay.Listing) player.model().top().orElseThrow();
    }

    private static int cursor(Player player) {
        return list(player).cursor();
    }

    private static List<Job> jobs(Player player) {
        return Lists.checks(player.model(), list(player));
    }

    private static Job first(Player player) {
        return jobs(player).get(0);
    }

    private static Job chosen(Player player) {
        return jobs(player).get(cursor(player));
    }
}
