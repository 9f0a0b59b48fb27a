package copytaster.screen.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.observe.Observation;
import copytaster.replay.Film;
import copytaster.replay.Mark;
import copytaster.replay.Search;
import copytaster.replay.Track;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.testing.Films;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViewerTest {
    private static final Size SMALL = new Size(80, 24);

    private final Film film = Films.of("halm");

    private Viewer viewer() {
        return new Viewer(film, Settings.USUAL, SMALL).ticked();
    }

    @Test
    void arrows_go_by_decisions_and_turns() {
        Viewer viewer = viewer();
        assertEquals(1, viewer.viewing().at());
        assertEquals(3, viewer.press("RIGHT l").viewing().at());
        assertEquals(2, viewer.press("LEFT").viewing().at());
        assertEquals(film.startOf(2), viewer.press("DOWN").viewing().at());
        assertEquals(film.startOf(1), viewer.press("UP").viewing().at());
        assertEquals(0, viewer.press("HOME LEFT").viewing().at());
        assertEquals(film.last(), viewer.press("END RIGHT").viewing().at());
        assertEquals(film.startOf(4), viewer.press("g 4 ENTER").viewing().at());
        assertTrue(viewer.press("g 9 9 ENTER").text().contains("There is no turn 99 here; the last is 5."));
        assertEquals(film.startOf(5), viewer.viewing().at());
        assertEquals(film.startOf(5), viewer.press("g 1 ESCAPE").viewing().at());
    }

    /** However a moment is come to, it looks the same. */
    @Test
    void a_moment_is_the_same_from_either_side() {
        for (int at = 0; at <= film.last(); at++) {
            Viewing forward = viewer().viewing().at(0).at(at);
            Viewing back = viewer().viewing().at(film.last()).at(at);
            assertEquals(Frames.of(forward), Frames.of(back), "moment " + at);
        }
    }

    @Test
    void space_plays_at_any_pace_and_stops_at_the_end() {
        Viewer viewer = viewer().press("HOME SPACE");
        assertTrue(viewer.viewing().playing());
        assertEquals(
                new Effect.Ticks(1000), viewer.effects().get(viewer.effects().size() - 1));
        viewer.tell(new Msg.Tick(1000)).tell(new Msg.Tick(1000));
        assertEquals(2, viewer.viewing().at());
        viewer.press("+ + + + + + +");
        assertEquals(32, viewer.viewing().speed());
        assertEquals(new Effect.Ticks(31), viewer.effects().get(viewer.effects().size() - 1));
        assertEquals(1, viewer.press("- - - - - - - -").viewing().speed());
        for (int i = 0; i < 100; i++) {
            viewer.tell(new Msg.Tick(31));
        }
        assertEquals(film.last(), viewer.viewing().at());
        assertFalse(viewer.viewing().playing());
        assertEquals(new Effect.Ticks(0), viewer.effects().get(viewer.effects().size() - 1));
        assertEquals(0, viewer.press("SPACE").viewing().at(), "from the end it begins again");
    }

    @Test
    void ticks_that_nobody_asked_for_do_nothing() {
        Viewer viewer = viewer();
        for (int i = 0; i < 1000; i++) {
            viewer.tell(new Msg.Tick(1));
        }
        Viewing before = viewer.viewing();
        assertSame(before, viewer.tell(new Msg.Tick(5)).viewing());
    }

    @Test
    void getting_into_practice_changes_nothing_that_is_seen_and_ends() {
        Viewer viewer = viewer();
        Viewing before = viewer.viewing();
        for (int i = 0; i < 1000; i++) {
            viewer.tell(new Msg.Tick(1));
        }
        Viewing after = viewer.viewing();
        assertEquals(before, after.rehearsed(before.rehearsed()));
        assertTrue(after.rehearsed() > before.rehearsed());
        assertEquals(new Effect.Ticks(0), viewer.effects().get(viewer.effects().size() - 1));
    }

    @Test
    void what_is_sought_is_found_and_found_again() {
        Viewer viewer = viewer().press("/ d y k e ENTER");
        int first = viewer.viewing().at();
        assertTrue(viewer.text().contains("Found at step " + first + " of " + film.last() + ": "), viewer.text());
        int second = viewer.press("n").viewing().at();
        assertTrue(second > first);
        assertTrue(viewer.press("/ ENTER").viewing().at() > second, "Enter alone");
        assertTrue(viewer.press("/ x y z z y ENTER").text().contains("Nothing on this desk is called “xyzzy”"));
    }

    /** What was found is told before all else, also right after corrections of other questions were jumped to. */
    @Test
    void what_was_found_is_told_on_top() {
        Film wednesday = Films.of("wednesday-record");
        int told = 0;
        for (Observation.Topic topic : wednesday.seen(wednesday.last()).board()) {
            Viewer viewer = new Viewer(wednesday, Settings.USUAL, SMALL).ticked();
            find(viewer.press("c c c HOME"), topic.slug());
            int before = 0;
            while (viewer.viewing().at() > before) {
                Search.Found found =
                        Search.next(wednesday, topic.slug(), before).orElseThrow();
                before = viewer.viewing().at();
                assertEquals(found.at(), before);
                List<String> lines = viewer.text().lines().skip(19).limit(3).toList();
                if (found.told().isEmpty()) {
                    assertFalse(wednesday.scenes().contains(before), viewer.text());
                    assertTrue(lines.get(0).startsWith(" ▸ "), viewer.text());
                } else {
                    String first = lines.stream()
                            .filter(line -> line.matches(" [»◊▼] .*"))
                            .map(line -> line.substring(3).replaceAll("( +e more …)?\\s*$", ""))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(
                            found.told().get(0).startsWith(first)
                                    || first.startsWith("Blunder on “" + topic.slug() + "”"),
                            found.told() + "\n" + viewer.text());
                    told++;
                }
                viewer.press("n");
            }
        }
        assertTrue(told > 20, told + " told");
    }

    /** A dispatch that was found is the one that the desk shows, and the message about it is not cut. */
    @Test
    void a_dispatch_that_was_found_is_selected() {
        Film wednesday = Films.of("wednesday-record");
        Viewer viewer = new Viewer(wednesday, Settings.USUAL, SMALL).ticked();
        for (Observation.Item item : wednesday.seen(wednesday.last()).wire()) {
            find(viewer.press("HOME"), Integer.toString(item.number()));
            String said = ": dispatch " + item.number() + ". n finds the next.";
            assertTrue(viewer.text().contains(said), viewer.text());
            assertEquals(item.id(), viewer.viewing().desk().at().dispatch());
            assertTrue(viewer.text().contains("─ DISPATCH " + item.number() + " ─"), viewer.text());
        }
    }

    /** The question that was come to comes first there and nowhere else; the truth stays on its own. */
    @Test
    void what_was_come_to_is_left_behind() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).ticked();
        String question = viewer.press("c").viewing().question();
        assertFalse(question.isEmpty());
        assertEquals("", viewer.press("RIGHT").viewing().question());
        assertEquals(question, viewer.press("HOME c T RIGHT").viewing().question());
        find(viewer.press("ESCAPE HOME"), "the fort");
        assertTrue(viewer.viewing().sought().found().isPresent());
        assertTrue(viewer.press("RIGHT LEFT").viewing().sought().found().isEmpty());
    }

    private static void find(Viewer viewer, String words) {
        viewer.press("/");
        words.codePoints().forEach(c -> viewer.tell(new Msg.Key(Stroke.of((char) c))));
        viewer.press("ENTER");
    }

    @Test
    void the_turns_there_are_are_named_where_one_is_asked_for() {
        assertTrue(viewer().press("g").text().contains("Go to turn (1–5):"));
        Viewer first = new Viewer(film.session().first(1), Settings.USUAL, SMALL);
        assertTrue(first.press("g").text().contains("Go to turn:"));
    }

    @Test
    void corrections_and_blunders_are_jumped_to() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL);
        assertEquals(5, viewer.press("c").viewing().at());
        assertEquals(15, viewer.press("c").viewing().at());
        assertEquals(25, viewer.press("!").viewing().at());
        assertTrue(viewer.text().contains("▼ Blunder on “the push”"), viewer.text());
    }

    @Test
    void branching_asks_first_and_never_at_the_close() {
        Viewer viewer = viewer().press("DOWN b n");
        assertTrue(viewer.effects().stream().noneMatch(Effect.Branch.class::isInstance));
        viewer.press("b ENTER");
        assertEquals(
                new Effect.Branch(film.session().header().id(), film.startOf(2)),
                viewer.effects().get(viewer.effects().size() - 1));
        assertTrue(viewer.press("END b").text().contains("nothing left to play"));
        assertTrue(viewer.tell(new Msg.Report("refused", "The disk is full."))
                .text()
                .contains("The disk is full."));
    }

    @Test
    void round_the_desk_nothing_can_be_decided() {
        Viewer viewer = viewer().press("DOWN ENTER");
        assertTrue(viewer.text().contains("AS IT WAS"));
        for (String key : List.of("n", "p", "x", "t", "u", "h", "1", "l", "m")) {
            assertTrue(viewer.press(key).text().contains("This is the past"), key);
        }
        assertTrue(viewer.press("b").text().contains("THE PAGE"));
        assertTrue(viewer.press("ESCAPE ESCAPE").text().contains("step"));
        assertEquals(film.startOf(2), viewer.viewing().at());
    }

    /** The keys of {@code ?} and {@code e} are those of the desk; on top of the truth, Esc comes back to that. */
    @Test
    void what_is_read_scrolls_and_is_closed() {
        for (String way : List.of("?", "e", "T e")) {
            Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).ticked();
            while (!viewer.press(way).text().contains(" ↓ ─┘")) {
                assertTrue(viewer.viewing().at() < viewer.viewing().film().last(), way + " never needs scrolling");
                viewer.press(way.equals("T e") ? "ESCAPE T DOWN" : "ESCAPE DOWN");
            }
            Viewing.Over over = viewer.viewing().over();
            int at = viewer.viewing().at();
            for (String pair : List.of("DOWN UP", "j k", "PGDN PGUP", "SPACE PGUP", "END HOME", "G g")) {
                String before = viewer.text();
                assertTrue(viewer.press(pair.split(" ")[0]).text().contains("─ ↑ "), pair + "\n" + viewer.text());
                assertEquals(before, viewer.press(pair.split(" ")[1]).text(), pair);
            }
            String before = viewer.text();
            viewer.mouse(Msg.Mouse.Kind.WHEEL_DOWN, 5, 5).mouse(Msg.Mouse.Kind.WHEEL_UP, 5, 5);
            assertEquals(before, viewer.text());
            assertEquals(over, viewer.viewing().over());
            viewer.press("ESCAPE");
            assertEquals(Viewing.Over.NOTHING, viewer.viewing().over());
            assertEquals(way.startsWith("T"), viewer.viewing().truth());
            assertEquals(at, viewer.viewing().at());
            assertTrue(viewer.effects().stream().noneMatch(Effect.Quit.class::isInstance), way);
        }
    }

    @Test
    void no_strip_of_the_desk_shows_beside_what_is_read() {
        for (String line : viewer().press("?").text().split("\n")) {
            assertTrue(line.isBlank() || !line.matches("[^ ┌│└].*"), line);
        }
    }

    /** However little room there is: nothing that is marked is told twice, and why it was a blunder is told whole by {@code e}. */
    @Test
    void marks_are_told_once_and_whole() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).ticked();
        int corrections = 0;
        int blunders = 0;
        for (Mark mark : viewer.viewing().film().insight().marks()) {
            viewer.tell(new Msg.Resize(new Size(160, 50))).press("HOME");
            while (viewer.viewing().at() < mark.at()) {
                viewer.press("RIGHT");
            }
            if (mark.kind() == Mark.Kind.CORRECTION) {
                assertEquals(2, viewer.text().split(java.util.regex.Pattern.quote(mark.text())).length, viewer.text());
                corrections++;
            } else {
                viewer.tell(new Msg.Resize(SMALL)).press("e");
                String told = viewer.text().replaceAll("[│▼\\s]+", " ");
                assertTrue(told.contains(mark.text()), mark.text() + "\n" + viewer.text());
                viewer.press("ESCAPE");
                blunders++;
            }
        }
        assertTrue(corrections > 0 && blunders > 0);
    }

    /** The line that a jump speaks of is there, with the sign and the question by which it is named. */
    @Test
    void a_jump_names_the_mark_as_it_is_drawn() {
        for (String key : List.of("!", "c")) {
            Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).press(key);
            String sign = key.equals("!") ? "▼" : "◊";
            String slug = viewer.viewing().film().session().night().scenario().questions().stream()
                    .filter(question -> question.id().equals(viewer.viewing().question()))
                    .findFirst()
                    .orElseThrow()
                    .slug();
            assertTrue(viewer.text().contains(", on “" + slug + "”: marked " + sign + " above;"), viewer.text());
            String line = viewer.text()
                    .lines()
                    .filter(row -> row.startsWith(" " + sign))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.toLowerCase(java.util.Locale.ROOT).contains(slug), line);
        }
    }

    /** What was opened is not journalled: no size and no look round makes up how much was unread. */
    @Test
    void nothing_is_unread_in_the_past() {
        for (Size size : List.of(SMALL, new Size(160, 50))) {
            Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, size);
            while (viewer.viewing().at() < viewer.viewing().film().last()) {
                assertFalse(viewer.text().contains("unread") || viewer.text().contains(" urgent "), viewer.text());
                assertFalse(viewer.press("ENTER").text().contains("unread"), viewer.text());
                viewer.press("Q DOWN");
            }
        }
    }

    /** A pane without room names keys that work here. */
    @Test
    void what_has_no_room_is_shown_after_enter() {
        int seen = 0;
        for (Size size : List.of(new Size(130, 30), new Size(160, 50))) {
            Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, size);
            while (viewer.viewing().at() < viewer.viewing().film().last()) {
                Matcher told = Pattern.compile("(Enter, then )?([a-z]) (\\d+ more|the map)")
                        .matcher(viewer.press("DOWN").text());
                while (told.find()) {
                    assertNotNull(told.group(1), viewer.text());
                    seen += told.group(2).equals("b") ? 1 : 0;
                }
            }
        }
        assertTrue(seen > 0);
        Viewer looking = viewer().press("DOWN ENTER");
        assertFalse(looking.text().contains("Enter, then"), "there the key works alone");
    }

    @Test
    void look_round_has_help_and_a_palette_of_what_can_be_done() {
        Viewer viewer = viewer().press("DOWN ENTER");
        String keys = viewer.text();
        for (String key : List.of("e report", "b page", "q questions", "a map", "o source", ": all", "? help")) {
            assertTrue(keys.contains(key), key + "\n" + keys);
        }
        assertFalse(keys.contains("x spike"), keys);
        String help = viewer.press("?").text() + viewer.press("PGDN").text();
        assertTrue(help.contains("HELP") && help.contains("what is where"), help);
        assertFalse(help.contains("spike it") || help.contains("Running"), help);
        String all = viewer.press("ESCAPE :").text();
        assertTrue(all.contains("ALL THAT CAN BE DONE") && all.contains("what is where"), all);
        assertFalse(all.contains("spike") || all.contains("end the turn"), all);
        assertTrue(viewer.press("m a p ENTER").text().contains("WHAT IS WHERE"), viewer.text());
        assertFalse(viewer.text().contains("c check"), "the map has keys of its own");
        assertEquals(Viewing.Over.NOTHING, viewer.press("Q").viewing().over());
        assertTrue(viewer.text().contains("← → step"), viewer.text());
    }

    /** Nobody can put a line right in the past, begin a shift or hand it over: no sentence there names a key for it. */
    @Test
    void look_round_invites_to_nothing_that_cannot_be_done() {
        int wrong = 0;
        int handovers = 0;
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, new Size(100, 200)).ticked();
        assertFalse(viewer.press("HOME ENTER").text().contains("Press"), viewer.text());
        assertTrue(viewer.text().contains("shows the keys"), viewer.text());
        viewer.press("Q");
        while (viewer.viewing().at() < viewer.viewing().film().last()) {
            viewer.press("DOWN ENTER");
            if (viewer.text().contains("HANDOVER: ")) {
                handovers++;
                assertFalse(viewer.text().contains("chooses"), viewer.text());
                String text = viewer.text().replaceAll("[│\\s]+", " ");
                assertTrue(text.contains("for the next desk to check first. "), text);
                assertFalse(text.contains("hands over"), text);
            }
            String page = viewer.press("b").text().replaceAll("[│\\s]+", " ");
            wrong += page.contains("This line is wrong as it stands.") ? 1 : 0;
            assertFalse(page.contains("put it right with"), page);
            viewer.press("ESCAPE Q");
        }
        assertTrue(wrong > 0 && handovers == 1, wrong + " wrong, " + handovers + " handovers");
    }

    /** The question whose truth is told. */
    private static Track shown(Viewer viewer) {
        return viewer.viewing().film().insight().tracks().get(viewer.viewing().track());
    }

    /** No title and no answer is cut, and the key to the next question is named where there is one. */
    @Test
    void the_truth_is_told_whole() {
        for (Size size : List.of(SMALL, new Size(100, 30), new Size(160, 50))) {
            Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, size).ticked();
            assertFalse(viewer.text().contains("Tab question"), "nothing to go to");
            viewer.press("DOWN DOWN T");
            for (Track ignored : viewer.viewing().film().insight().tracks()) {
                Track track = shown(viewer);
                String told = viewer.text().replaceAll("[│\\s]+", " ");
                assertTrue(told.contains(track.asks()), track.asks() + "\n" + viewer.text());
                assertTrue(viewer.text().contains("Tab question"), viewer.text());
                viewer.press("TAB");
            }
        }
    }

    /** A single chart uses the screen, and that open questions are left out is said while there are some. */
    @Test
    void few_charts_are_large() {
        int entries = 1;
        while (Film.of(film.session().first(entries)).insight().tracks().isEmpty()) {
            entries++;
        }
        Film part = Film.of(film.session().first(entries));
        assertEquals(1, part.insight().tracks().size());
        for (Size size : List.of(SMALL, new Size(160, 50))) {
            Viewer viewer = new Viewer(part, Settings.USUAL, size).press("END T");
            List<String> lines = viewer.text().lines().toList();
            int desk = size.rows() - Frames.lines(size) - 2;
            assertTrue(
                    lines.get(1).contains("Questions still open are left out until they are settled."), viewer.text());
            assertTrue(lines.get(2).matches("┌─ .* 1 of 1 ─┐"), viewer.text());
            assertEquals(size.columns(), lines.get(2).length());
            assertTrue(lines.get(desk - 1).startsWith("└─"), viewer.text());
        }
        assertFalse(viewer().press("END T").text().contains("Questions still open"));
    }

    /** The overlay's legend, its upright line and the page of the same step agree, at the close too. */
    @Test
    void the_truth_says_what_the_page_of_its_step_says() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).press("DOWN T");
        int said = 0;
        while (viewer.viewing().at() < viewer.viewing().film().last()) {
            var seen = viewer.press("RIGHT").viewing().desk().seen();
            for (int i = 0; i < 3; i++) {
                var topic = seen.topic(shown(viewer.press("TAB")).question());
                if (topic.isPresent() && topic.get().settled().isEmpty()) {
                    String page = topic.get()
                            .published()
                            .map(rung -> Math.round(100 * seen.ladder().tells(rung)) + "%")
                            .orElse("–");
                    assertTrue(viewer.text().contains("● what we said " + page), page + "\n" + viewer.text());
                    said += page.equals("–") ? 0 : 1;
                }
            }
        }
        assertTrue(said > 30, "said " + said);
        assertTrue(viewer.text().lines().anyMatch(line -> line.matches(".*\\d\\d:\\d\\d  .*22:00.*")), viewer.text());
    }

    /** What the record only leans to is not called an answer, in words or in the chart. */
    @Test
    void a_leaning_is_drawn_as_one() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL).press("END T");
        Set<Boolean> kinds = new TreeSet<>();
        for (Track ignored : viewer.viewing().film().insight().tracks()) {
            Track track = shown(viewer);
            assertEquals(track.sure(), viewer.text().contains("× the answer"), viewer.text());
            assertEquals(!track.sure(), viewer.text().contains("counted as"), viewer.text());
            kinds.add(track.sure());
            viewer.press("TAB");
        }
        assertEquals(2, kinds.size());
    }

    // ---- the mouse ----

    @Test
    void a_click_on_the_bar_goes_to_its_moment() {
        for (Size size : List.of(SMALL, new Size(100, 30), new Size(160, 50))) {
            Viewer viewer = new Viewer(film, Settings.USUAL, size).ticked();
            int bar = viewer.bar();
            Set<Integer> reached = new TreeSet<>();
            int before = 0;
            for (int column = 0; column < size.columns(); column++) {
                if (!(viewer.view().at(column, bar).orElse(null) instanceof Region.Entry)) {
                    int at = viewer.viewing().at();
                    assertEquals(at, viewer.click(column, bar).viewing().at(), "nothing is there to click");
                    continue;
                }
                int at = viewer.click(column, bar).viewing().at();
                assertTrue(at >= before, "column " + column + " goes back");
                assertTrue(viewer.text().split("\n")[bar].contains("█"), viewer.text());
                reached.add(at);
                before = at;
            }
            assertEquals(film.last() + 1, reached.size(), "every moment of a short film has a column at " + size);
        }
    }

    /** Both ends are reached, and each click lands within a column of where it was made. */
    @Test
    void a_long_film_is_scrubbed_from_end_to_end() {
        Film longer = Films.of("wednesday-record");
        Viewer viewer = new Viewer(longer, Settings.USUAL, SMALL);
        int bar = viewer.bar();
        List<Region.Target> targets = viewer.targets(bar);
        int first = 0;
        while (!(targets.get(first) instanceof Region.Entry)) {
            first++;
        }
        int last = targets.size() - 1;
        while (!(targets.get(last) instanceof Region.Entry)) {
            last--;
        }
        assertEquals(longer.last(), viewer.click(last, bar).viewing().at());
        assertEquals("█", viewer.view().glyph(last, bar), viewer.text());
        assertEquals(0, viewer.click(first, bar).viewing().at());
        assertEquals("█", viewer.view().glyph(first, bar), viewer.text());
        for (int column = first; column <= last; column++) {
            viewer.click(column, bar);
            int shown = viewer.text().split("\n")[bar].indexOf("█");
            assertTrue(Math.abs(column - shown) <= 1, column + " was clicked, " + shown + " is shown");
        }
    }

    @Test
    void a_click_on_a_mark_tells_what_it_is_about() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, new Size(160, 50)).ticked();
        int bar = viewer.bar();
        int marks = 0;
        List<Region.Target> targets = viewer.targets(bar);
        for (int column = 0; column < targets.size(); column++) {
            if (targets.get(column) instanceof Region.Entry entry
                    && entry.list().equals(ScrubBar.MARKS)) {
                Mark mark = viewer.viewing().film().insight().marks().get(entry.index());
                viewer.press("HOME").click(column, bar);
                assertEquals(mark.at(), viewer.viewing().at());
                assertEquals(mark.question(), viewer.viewing().question());
                String kind = mark.kind() == Mark.Kind.BLUNDER ? "Blunder " : "Correction ";
                assertTrue(viewer.text().contains(kind), viewer.text());
                marks++;
            }
        }
        assertTrue(marks > 2, "marks seen: " + marks);
    }

    @Test
    void a_click_on_the_bar_stops_what_plays() {
        Viewer viewer = viewer().press("HOME SPACE");
        assertTrue(viewer.viewing().playing());
        int bar = viewer.bar();
        viewer.click(40, bar);
        assertFalse(viewer.viewing().playing());
        assertEquals(new Effect.Ticks(0), viewer.effects().get(viewer.effects().size() - 1));
    }

    /** Whatever lies on top: each key named on the last line does as a click what it does as a key. */
    @Test
    void buttons_are_their_keys() {
        for (Size size : List.of(SMALL, new Size(100, 30))) {
            for (String way :
                    List.of("DOWN", "DOWN T", "DOWN b", "DOWN ?", "DOWN /", "DOWN g", "DOWN ENTER", "DOWN SPACE")) {
                Viewer looked = new Viewer(film, Settings.USUAL, size).ticked().press(way);
                List<Region> buttons = looked.view().regions().stream()
                        .filter(region -> region.target() instanceof Region.Button)
                        .toList();
                int row = size.rows() - 1;
                for (Region region : buttons) {
                    if (region.area().row() != row) {
                        continue;
                    }
                    Stroke stroke = ((Region.Button) region.target()).stroke();
                    for (int i : List.of(0, region.area().columns() - 1)) {
                        Viewer clicked =
                                new Viewer(film, Settings.USUAL, size).ticked().press(way);
                        Viewer pressed =
                                new Viewer(film, Settings.USUAL, size).ticked().press(way);
                        clicked.click(region.area().column() + i, row);
                        pressed.tell(new Msg.Key(stroke));
                        assertEquals(stand(pressed), stand(clicked), way + ", " + stroke + " at " + size);
                        assertEquals(pressed.effects(), clicked.effects(), way + ", " + stroke);
                    }
                }
                boolean typed = way.endsWith("/") || way.endsWith("g");
                assertTrue(typed || !buttons.isEmpty(), way + " has no buttons:\n" + looked.text());
            }
        }
    }

    /** All that tells one state of the viewer from another, and what it looks like. */
    private static List<Object> stand(Viewer viewer) {
        Viewing now = viewer.viewing();
        return List.of(now.at(), now.over(), now.typed(), now.truth(), now.question(), now.playing(), viewer.view());
    }

    @Test
    void the_wheel_steps_and_the_right_button_goes_back() {
        Viewer viewer = viewer();
        assertEquals(2, viewer.mouse(Msg.Mouse.Kind.WHEEL_DOWN, 5, 5).viewing().at());
        assertEquals(1, viewer.mouse(Msg.Mouse.Kind.WHEEL_UP, 5, 5).viewing().at());
        viewer.mouse(Msg.Mouse.Kind.RIGHT, 5, 5);
        assertTrue(viewer.effects().stream().noneMatch(Effect.Quit.class::isInstance), "no click leaves the replay");
        for (String top : List.of("T", "?", "b", "/", "g", "ENTER")) {
            Viewing before = viewer.viewing();
            Viewing back = viewer.press(top).mouse(Msg.Mouse.Kind.RIGHT, 5, 5).viewing();
            assertEquals(before.at(), back.at(), top);
            assertEquals(Viewing.Over.NOTHING, back.over(), top);
            assertFalse(back.truth(), top);
        }
    }

    /** A click on the desk looks round it; there a click chooses, as on the desk of a shift, and nothing is decided. */
    @Test
    void a_click_on_the_desk_looks_round_it() {
        Viewer viewer = viewer().press("DOWN").click(10, 4);
        assertEquals(Viewing.Over.LOOK, viewer.viewing().over());
        String chosen = viewer.viewing().desk().at().dispatch();
        Set<String> seen = new TreeSet<>(List.of(chosen));
        for (int row = 2; row < 17; row++) {
            viewer.click(10, row);
            seen.add(viewer.viewing().desk().at().dispatch());
            if (!viewer.viewing().desk().overlays().isEmpty()) {
                viewer.press("ESCAPE");
            }
            assertEquals(Viewing.Over.LOOK, viewer.viewing().over());
        }
        assertTrue(seen.size() > 1, "a click chooses another dispatch: " + seen);
        assertEquals(film.startOf(2), viewer.viewing().at());
        assertEquals(
                0,
                viewer.effects().stream()
                        .filter(Effect.Append.class::isInstance)
                        .count());
    }

    @Test
    void clicks_mean_nothing_where_nothing_can_be_clicked() {
        Viewer asked = viewer().press("DOWN /");
        Viewing before = asked.viewing();
        for (int row = 0; row < SMALL.rows(); row++) {
            for (int column = 0; column < SMALL.columns(); column += 3) {
                if (!(asked.view().at(column, row).orElse(null) instanceof Region.Button)) {
                    assertEquals(before, asked.click(column, row).viewing(), column + "," + row);
                }
            }
        }
        Viewer small = new Viewer(film, Settings.USUAL, new Size(40, 10));
        Viewing still = small.viewing();
        assertEquals(still, small.click(5, 5).click(-1, 999).viewing());
    }

    /** Thousands of keys and messages: it never fails, stays within the film, and does nothing but tick, branch and leave. */
    @Test
    void any_keys_at_any_size_are_survived() {
        Random random = new Random(4);
        String typed = "hljkgG +-T!c/nbe?Q0123456789dyke";
        for (int run = 0; run < 20; run++) {
            Viewer viewer = viewer();
            for (int i = 0; i < 150; i++) {
                int kind = random.nextInt(12);
                if (kind == 0) {
                    viewer.tell(new Msg.Resize(new Size(1 + random.nextInt(170), 1 + random.nextInt(60))));
                } else if (kind == 1) {
                    viewer.tell(new Msg.Tick(31));
                } else if (kind < 6) {
                    Key key = Key.values()[1 + random.nextInt(Key.values().length - 1)];
                    viewer.tell(new Msg.Key(Stroke.of(key)));
                } else {
                    viewer.tell(new Msg.Key(Stroke.of(typed.charAt(random.nextInt(typed.length())))));
                }
                assertEquals(viewer.viewing().size(), viewer.view().size());
                assertSame(film, viewer.viewing().film());
            }
        }
    }

    @Test
    void leaving() {
        assertEquals(
                List.of(new Effect.Quit(0, "")),
                new Viewer(film, Settings.USUAL, SMALL).press("Q").effects());
        assertEquals(
                List.of(new Effect.Quit(0, "")),
                new Viewer(film, Settings.USUAL, SMALL).press("ESCAPE").effects());
        Viewer typing = viewer().press("/ Q");
        assertEquals("Q", typing.viewing().typed());
        typing.tell(new Msg.Key(Stroke.ctrl('c')));
        assertEquals(
                new Effect.Quit(0, ""), typing.effects().get(typing.effects().size() - 1));
    }
}
