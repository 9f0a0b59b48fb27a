package copytaster.screen.start;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.rules.Setup.Difficulty;
import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Halm;
import copytaster.screen.desk.NewShift;
import copytaster.screen.desk.Settings;
import copytaster.screen.desk.Unread;
import copytaster.screen.start.StartMenu.Kept;
import copytaster.screen.start.StartMenu.Offer;
import copytaster.screen.start.StartMenu.State;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import copytaster.testing.Golden;
import copytaster.testing.Poison;
import copytaster.testing.Trees;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the first screen to the desk, to a replay, to a debrief, and back. */
class GameTest {
    private static final Offer HALM = new Offer(
                    "New shift",
                    "small-night",
                    "High Water at Halm",
                    "A river rises past the marks of a small town.",
                    "5 turns, 18:00 to 20:30",
                    List.of("Halm, its river Varra and everybody in it are invented.", "The night is small."),
                    "")
            .with(
                    "a reporter and a picture desk, 3 actions a turn",
                    List.of("The river has risen all day.", "What is said of the dykes does not agree."));
    private static final Offer BROKEN = new Offer(
            "New shift",
            "torn-night",
            "",
            "",
            "",
            List.of(),
            "scenarios/torn-night.json:12:3: clock: the key \"turns\" is missing; add it. All of it: copytaster lint"
                    + " scenarios/torn-night.json");
    private static final Offer FLOODS = new Offer(
                    "Campaign",
                    "floods",
                    "Three floods",
                    "Several shifts in a row. The page carries over.",
                    "",
                    List.of(),
                    "")
            .with(new StartMenu.Series(
                    List.of(
                            new StartMenu.Shift(
                                    "High Water at Halm",
                                    "Fri 14 Mar, 5 turns, 18:00 to 20:30",
                                    "The river has risen all day.",
                                    "Played: trust 58, 40,120 readers.",
                                    false),
                            new StartMenu.Shift(
                                    "The Mill Race",
                                    "Sat 15 Mar, 12 turns, 06:00 to 12:00",
                                    "By daylight half of the town is reached by boat only, and the other half by telephone.",
                                    "Next.",
                                    true),
                            new StartMenu.Shift(
                                    "Dry Ground",
                                    "Sun 16 Mar, 10 turns, 09:00 to 14:00",
                                    "The water falls, and everybody has a figure.",
                                    "",
                                    false)),
                    List.of(
                            "The page: a line that the next shift begins with stands as you left it.",
                            "New with each shift: trust, care, the people, their checks."),
                    "1 of 3 shifts played. The Mill Race is next, with what High Water at Halm left."));
    private static final OffsetDateTime PLAYED = OffsetDateTime.parse("2031-05-02T21:04:00+02:00");

    private static final StartMenu QUICK = new StartMenu(
            false, true, List.of(), List.of(HALM, new Offer("New shift", "torn-night", "", "", "", List.of(), "")));
    private static final StartMenu MENU = new StartMenu(
            true,
            true,
            List.of(
                    new Kept(
                            "s-3",
                            "High Water at Halm",
                            "turn 2 of 5, 18:30",
                            PLAYED.minusHours(30),
                            State.UNFINISHED,
                            ""),
                    new Kept(
                            "s-2",
                            "High Water at Halm, an altered night",
                            "turn 4 of 5, 19:30",
                            PLAYED.minusHours(60),
                            State.UNFINISHED,
                            ""),
                    new Kept(
                            "s-1",
                            "s-1",
                            "",
                            PLAYED.minusHours(90),
                            State.BROKEN,
                            "This file is damaged in line 7; the first 5 decisions, up to turn 2, can be looked at."),
                    new Kept("s-0", "High Water at Halm", "finished", PLAYED.minusHours(120), State.FINISHED, "")),
            List.of(HALM, BROKEN, FLOODS));

    private static final Size SMALL = new Size(80, 24);

    private static GameProgram game(StartMenu menu) {
        return game(menu, Halm.session(Mode.RECORD, 7));
    }

    private static GameProgram game(StartMenu menu, Session session) {
        StartProgram start = new StartProgram(menu, Preferences.USUAL, NewShift.of(""), "");
        return new GameProgram(start, preferences -> Settings.USUAL, new Fetched() {
            @Override
            public Session session() {
                return session;
            }

            @Override
            public Optional<Unread> unread() {
                return Optional.of(new Unread(1, List.of()));
            }

            @Override
            public StartMenu menu() {
                return MENU;
            }
        });
    }

    private static Step<GameModel, Effect> press(GameProgram game, GameModel model, Stroke... strokes) {
        Step<GameModel, Effect> step = Step.of(model);
        for (Stroke stroke : strokes) {
            step = game.update(step.model(), new Msg.Key(stroke));
        }
        return step;
    }

    private static Step<GameModel, Effect> press(GameProgram game, GameModel model, Key... keys) {
        return press(game, model, Stream.of(keys).map(Stroke::of).toArray(Stroke[]::new));
    }

    /** Moves to the entry that begins so, and chooses it. */
    private static Step<GameModel, Effect> choose(GameProgram game, GameModel model, String text) {
        GameModel at = press(game, model, Key.HOME).model();
        while (!at.start().entry().text().startsWith(text)) {
            int before = at.start().cursor();
            at = press(game, at, Key.DOWN).model();
            assertTrue(at.start().cursor() > before, "no entry " + text);
        }
        return press(game, at, Key.ENTER);
    }

    @Test
    void looks_as_it_did() {
        assertAll(Stream.of(SMALL, new Size(100, 30), new Size(160, 50))
                .flatMap(size -> Stream.of(
                        () -> matches("start-" + size, look(MENU, size, "")),
                        () -> matches("start-quick-" + size, look(QUICK, size, "")),
                        () -> matches("notice-" + size, look(MENU, size, "High Water")),
                        () -> matches("campaign-" + size, on("Campaign: Three floods", size)),
                        () -> matches("campaign-begin-" + size, look(MENU, size, "Campaign: Three floods")),
                        () -> matches("replays-" + size, look(MENU, size, "Replays")),
                        () -> matches("settings-" + size, look(MENU, size, "Settings")),
                        () -> matches("how-to-play-" + size, look(MENU, size, "How to play")))));
    }

    @Test
    void what_is_read_names_the_key_that_scrolls_and_lists_do_not() {
        for (Size size : List.of(SMALL, new Size(160, 50))) {
            assertTrue(look(MENU, size, "How to play").glyphs().contains("Space more"));
            assertFalse(look(MENU, size, "Settings").glyphs().contains("Space more"));
        }
    }

    @Test
    void every_page_begins_under_the_bar() {
        for (String page : List.of("", "High Water", "Replays", "Settings", "How to play")) {
            String second = look(MENU, SMALL, page).glyphs().lines().toList().get(1);
            assertTrue(second.contains("┌─ "), page + second);
        }
    }

    /** A notice of Kunduz is not for a river that nobody has ever seen. */
    @Test
    void a_shift_shows_what_it_is_made_of_and_no_other() {
        String text = choose("High Water", new Size(160, 50)).replaceAll("[\\s│]+", " ");
        assertTrue(text.contains("everybody in it are invented"), text);
        assertFalse(text.contains("In every shift each dispatch"), text);
    }

    /** The list with the cursor on the entry that begins so. */
    private static String choose(String entry, Size size) {
        return on(entry, size).glyphs();
    }

    private static Frame on(String entry, Size size) {
        GameProgram game = game(MENU);
        GameModel at = game.start(size);
        while (!at.start().entry().text().startsWith(entry)) {
            at = press(game, at, Key.DOWN).model();
        }
        return game.view(at);
    }

    /** So many shifts left unfinished: once the list was one row too long for the screen. */
    private static StartMenu many(int sessions) {
        List<Kept> kept = IntStream.range(0, sessions)
                .mapToObj(i -> new Kept(
                        "s-" + i,
                        "High Water at Halm",
                        "turn 2 of 5, 18:30",
                        PLAYED.minusHours(i),
                        i % 3 == 2 ? State.FINISHED : State.UNFINISHED,
                        "",
                        "small-night",
                        "",
                        false))
                .toList();
        String said = "From four in the afternoon to eleven at night: a film of a breaking wall, a company that says"
                + " 'as announced', a ministry and a mayor's office that contradict each other, and warnings that are"
                + " worth more the sooner they are right.";
        List<Offer> offers = IntStream.range(0, 7)
                .mapToObj(i -> new Offer(
                        "New shift",
                        i == 0 ? "small-night" : "night-" + i,
                        "Night " + i,
                        said,
                        "5 turns",
                        List.of(),
                        ""))
                .toList();
        return new StartMenu(true, true, kept, offers);
    }

    @Test
    void the_list_fits_a_screen_that_has_room_for_its_names() {
        for (int rows = 24; rows <= 60; rows++) {
            for (int columns : List.of(100, 160)) {
                Frame frame = look(many(46), new Size(columns, rows), "");
                List<String> lines = frame.glyphs().lines().toList();
                assertTrue(lines.stream().anyMatch(line -> line.contains("   Leave ")), columns + "\n" + frame);
                assertTrue(lines.stream().noneMatch(line -> line.contains(" of 4")), columns + "\n" + frame);
            }
        }
    }

    /** Where the list is short the idea stands below it; the boxes end on one line. */
    @Test
    void a_short_list_leaves_room_for_the_idea() {
        List<String> lines =
                look(many(46), new Size(160, 50), "").glyphs().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("┌─ HOW IT GOES ")), String.join("\n", lines));
        assertEquals(2, lines.get(47).chars().filter(c -> c == '┘').count(), lines.get(47));
        List<String> few = look(MENU, new Size(160, 50), "").glyphs().lines().toList();
        assertEquals(2, few.get(47).chars().filter(c -> c == '┘').count(), few.get(47));
    }

    /**
     * "1–19 of 20" hid how to leave, and what a shift is was dropped, with blank lines between the entries; then they came and went with
     * the cursor.
     */
    @Test
    void blank_lines_give_way_to_what_there_is_to_say() {
        StartMenu menu = new StartMenu(
                true,
                true,
                many(1).sessions(),
                IntStream.range(0, 7)
                        .mapToObj(i -> new Offer(
                                        "New shift",
                                        "shift-" + i,
                                        "Shift " + i,
                                        "A river rises past the marks of a small town. ".repeat(6),
                                        "5 turns",
                                        List.of(),
                                        "")
                                .with("a reporter, 3 actions a turn", List.of("The river has risen.")))
                        .toList());
        GameProgram game = game(menu);
        GameModel model = game.start(SMALL);
        int leave = rowOf("  Leave ", game.view(model));
        for (int i = 0; i < 8; i++) {
            String text = game.view(model).glyphs();
            assertFalse(text.contains(" of 2"), text);
            assertEquals(leave, rowOf("  Leave ", game.view(model)), text);
            model = press(game, model, Key.DOWN).model();
        }
        assertTrue(
                look(menu, new Size(82, 44), "").glyphs().contains("│" + " ".repeat(78) + "│\n │ New shift "),
                "with room enough they are parted");
        StartMenu without = new StartMenu(true, false, List.of(), menu.offers());
        String first = look(without, SMALL, "").glyphs();
        assertTrue(first.contains("▸ Shift 0") && first.contains("a reporter, 3 actions a turn"), first);
    }

    private static int rowOf(String text, Frame frame) {
        List<String> lines = frame.glyphs().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** The arrow at the left of a setting became a question mark. */
    @Test
    void the_settings_have_ascii_arrows() {
        GameProgram game = new GameProgram(
                new StartProgram(MENU, Preferences.USUAL.ascii(true), NewShift.of(""), ""),
                preferences -> Settings.USUAL,
                null);
        GameModel start = game.start(SMALL);
        for (String page : List.of("Settings", "High Water")) {
            String text = game.view(choose(game, start, page).model()).glyphs();
            assertTrue(text.contains("< ") && text.contains(" > |"), text);
            assertFalse(text.contains("?"), text);
        }
    }

    /** The scores of two nights stood side by side as though they were of one. */
    @Test
    void a_night_that_was_altered_is_told_from_the_record() {
        Kept record = new Kept("s-2", "", "finished", PLAYED, State.FINISHED, "", HALM.id(), "trust 60", false);
        Kept altered = new Kept("s-1", "", "finished", PLAYED, State.FINISHED, "", HALM.id(), "trust 65", true);
        StartMenu menu = new StartMenu(true, true, List.of(record, altered), List.of(HALM));
        String text = look(menu, new Size(160, 50), "").glyphs();
        assertTrue(text.contains("  finished: trust 60"), text);
        assertTrue(text.contains("  an altered night, finished: trust 65"), text);
    }

    /** Beside the shift that is gone on with stands which it is. */
    @Test
    void going_on_tells_with_what() {
        StartMenu menu = new StartMenu(true, true, many(3).sessions(), List.of(HALM));
        assertTrue(look(menu, new Size(160, 50), "").glyphs().contains("The river has risen all day."));
        assertFalse(look(MENU, new Size(160, 50), "").glyphs().contains("The river has risen all day."));
    }

    @Test
    void the_settings_show_the_keys_where_they_have_room() {
        String wide = look(MENU, new Size(160, 50), "Settings").glyphs();
        assertTrue(wide.contains("KEYS OF THE DESK") && wide.contains("take back this turn's last decision"), wide);
        String narrow = look(MENU, new Size(160, 36), "Settings").glyphs();
        assertFalse(narrow.contains("KEYS OF THE DESK"), narrow);
    }

    /** The bar of the line that is chosen, in the sample as on the desk. */
    @Test
    void the_sample_shows_the_chosen_line_in_its_ink() {
        Frame frame = look(MENU, new Size(160, 50), "Settings");
        assertEquals(Ink.SELECTED, frame.ink(100, 3), frame.glyphs());
    }

    @Test
    void a_window_too_small_says_so() {
        matches("too-small-40x10", look(MENU, new Size(40, 10), ""));
    }

    private static Frame look(StartMenu menu, Size size, String entry) {
        GameProgram game = game(menu);
        GameModel model = game.start(size);
        Frame frame =
                game.view(entry.isEmpty() ? model : choose(game, model, entry).model());
        assertEquals(
                frame,
                game.view(entry.isEmpty() ? model : choose(game, model, entry).model()));
        return frame;
    }

    private static long pointed(Frame frame) {
        return frame.glyphs()
                .lines()
                .filter(line -> line.contains("▸ ") && !line.contains("◂"))
                .count();
    }

    /** The edge said that there was more and no key showed it; beside the list what was cut did not even say so. */
    @Test
    void all_that_is_said_of_a_shift_can_be_read() {
        GameProgram game = game(MENU);
        for (Size size : List.of(SMALL, new Size(132, 24))) {
            GameModel model =
                    choose(game, game.start(size), "Campaign: Three floods").model();
            String cut = game.view(model).glyphs();
            assertTrue(cut.contains(" ↓ ") && cut.contains("Space more"), cut);
            assertFalse(cut.contains("the people, their checks"), cut);
            GameModel end = press(game, model, Key.PGDN, Key.PGDN, Key.PGDN).model();
            String shown = game.view(end).glyphs();
            assertTrue(shown.replaceAll("[│ \n]+", " ").contains("the people, their checks"), shown);
            Step<GameModel, Effect> wheeled = Step.of(model);
            for (int i = 0; i < 30; i++) {
                wheeled = game.update(wheeled.model(), new Msg.Mouse(Msg.Mouse.Kind.WHEEL_DOWN, 5, 5));
            }
            assertEquals(shown, game.view(wheeled.model()).glyphs());
            assertEquals(0, press(game, end, Key.DOWN).model().start().scroll());
        }
    }

    /** The next shift of a campaign bore the sign of the cursor. */
    @Test
    void one_line_at_most_is_pointed_at() {
        for (Size size : List.of(SMALL, new Size(100, 30), new Size(160, 50))) {
            Frame frame = look(MENU, size, "Campaign: Three floods");
            assertEquals(1, pointed(frame), frame.glyphs());
        }
    }

    @Test
    void the_first_screen_says_how_it_is_left_and_opens_how_to_play() {
        GameProgram game = game(MENU);
        GameModel list = game.start(SMALL);
        assertTrue(
                game.view(list).glyphs().contains("Esc Q leave  ? how to play"),
                game.view(list).glyphs());
        GameModel read = press(game, list, Stroke.of('?')).model();
        assertTrue(
                game.view(read).glyphs().contains("HOW TO PLAY"),
                game.view(read).glyphs());
        assertEquals(list.start(), press(game, read, Key.ESCAPE).model().start());
    }

    @Test
    void space_scrolls_what_is_read_as_it_does_everywhere_else() {
        GameProgram game = game(MENU);
        GameModel read = press(game, game.start(SMALL), Stroke.of('?')).model();
        assertTrue(
                game.view(read).glyphs().contains("Space more  Q leave"),
                game.view(read).glyphs());
        GameModel further = press(game, read, Stroke.of(' ')).model();
        assertNotEquals(read.start(), further.start());
        assertEquals(press(game, read, Key.PGDN).model().start(), further.start());
    }

    /** Names and troubles of files are nobody's but their makers'. */
    @Test
    void poison_in_the_menu_does_not_reach_the_terminal() {
        Poison poison = new Poison();
        StartMenu menu = poison.in(MENU);
        for (Size size : List.of(SMALL, new Size(100, 30), new Size(160, 50))) {
            for (StartModel.Page page : StartModel.Page.values()) {
                GameProgram game = game(menu);
                GameModel model = game.start(size);
                Frame before = game.view(model);
                GameModel there = new GameModel(size, model.start().open(page, 0), null);
                String refused = Poison.OF_ALL_KINDS + "It cannot be opened.";
                Frame after = game.view(game.update(there, new Msg.Report(Effect.Topic.REFUSED, refused))
                        .model());
                copytaster.term.Stream.requireOurs(page + " " + size, copytaster.term.Stream.of(size, before, after));
                assertTrue(before.glyphs().contains(Poison.SEEN), before.glyphs());
            }
        }
        assertEquals(Trees.places(StartMenu.class), poison.places(), "every text of the menu");
    }

    @Test
    void continuing_opens_the_latest_session() {
        GameProgram game = game(MENU);
        Step<GameModel, Effect> step = press(game, game.start(SMALL), Key.ENTER);
        assertEquals(List.of(new Effect.Resume("s-3")), step.effects());
        assertFalse(step.model().playing());
        assertEquals(List.of(), press(game, step.model(), Key.ENTER).effects(), "keys wait while it opens");
        Step<GameModel, Effect> opened = game.update(step.model(), new Msg.Report(Effect.Topic.OPENED, "s-3"));
        assertTrue(opened.model().playing());
        assertEquals(SMALL, game.view(opened.model()).size());
    }

    /** "Other shifts 3" once opened a list of four. */
    @Test
    void other_shifts_are_all_but_the_one_that_continues() {
        GameProgram game = game(MENU);
        GameModel model = choose(game, game.start(SMALL), "Other shifts").model();
        assertEquals("s-2", model.start().entry().id());
        assertEquals("s-2", press(game, model, Key.DOWN).model().start().entry().id(), "it is the only one");
        assertEquals(
                List.of(new Effect.Resume("s-2")), press(game, model, Key.ENTER).effects());
    }

    @Test
    void what_is_typed_ahead_is_for_what_opens() {
        GameProgram game = game(MENU);
        Step<GameModel, Effect> step = press(game, game.start(SMALL), Key.ENTER, Key.ENTER);
        Step<GameModel, Effect> opened = game.update(step.model(), new Msg.Report(Effect.Topic.OPENED, "s-3"));
        assertEquals(1, opened.effects().size(), "Enter has opened the shift");
        assertTrue(opened.effects().get(0) instanceof Effect.Append);
    }

    @Test
    void before_the_survey_the_latest_is_asked_for_by_that_word() {
        GameProgram game = game(QUICK);
        assertEquals(List.of(new Effect.Survey()), game.first());
        assertEquals(
                List.of(new Effect.Resume("latest")),
                press(game, game.start(SMALL), Key.ENTER).effects());
    }

    @Test
    void what_the_survey_finds_leaves_the_cursor_where_it_was() {
        GameProgram game = game(QUICK);
        GameModel model = press(game, game.start(SMALL), Key.DOWN).model();
        assertEquals("small-night", model.start().entry().id());
        GameModel surveyed =
                game.update(model, new Msg.Report(Effect.Topic.SURVEYED, "")).model();
        assertEquals("small-night", surveyed.start().entry().id());
        assertTrue(game.view(surveyed).glyphs().contains("the key \"turns\" is missing"));
    }

    @Test
    void a_new_shift_shows_its_notice_and_can_be_set() {
        GameProgram game = game(MENU);
        GameModel page =
                choose(game, game.start(new Size(100, 30)), "High Water").model();
        assertTrue(game.view(page).glyphs().contains("everybody in it are invented"));
        assertEquals(
                List.of(new Effect.Begin(NewShift.of("small-night"))),
                press(game, page, Key.ENTER).effects());
        GameModel fog = press(game, page, Key.DOWN, Key.RIGHT).model();
        GameModel seeded = press(game, fog, Stroke.of('4'), Stroke.of('2'), Stroke.of('9'), Stroke.of(Key.BACKSPACE))
                .model();
        GameModel trainee = press(game, seeded, Key.DOWN, Key.DOWN, Key.LEFT).model();
        NewShift wanted = new NewShift("small-night", Mode.FOG, false, Optional.of(42L), Difficulty.TRAINEE);
        assertEquals(
                List.of(new Effect.Begin(wanted)),
                press(game, trainee, Key.ENTER).effects());
        GameModel today = press(game, page, Key.DOWN, Key.LEFT).model();
        assertTrue(game.view(today).glyphs().contains("today's night"));
        assertTrue(today.start().shift().today());
    }

    @Test
    void a_broken_scenario_is_listed_with_its_sentence_and_not_begun() {
        GameProgram game = game(MENU);
        Step<GameModel, Effect> step = choose(game, game.start(SMALL), "torn-night");
        assertEquals(List.of(), step.effects());
        assertTrue(game.view(step.model()).glyphs().contains("torn-night.json:12:3"));
        assertTrue(game.view(step.model()).glyphs().contains("until its file is mended"));
    }

    @Test
    void a_refusal_is_shown_and_keys_work_again() {
        GameProgram game = game(MENU);
        GameModel waiting = press(game, game.start(SMALL), Key.ENTER).model();
        GameModel refused = game.update(waiting, new Msg.Report(Effect.Topic.REFUSED, "Another program plays it."))
                .model();
        assertTrue(game.view(refused).glyphs().contains("Another program plays it."));
        assertEquals(1, press(game, refused, Key.ENTER).effects().size());
    }

    @Test
    void a_replay_steps_and_leads_back() {
        GameProgram game = game(MENU);
        GameModel page = choose(game, game.start(SMALL), "Replays").model();
        Step<GameModel, Effect> asked = press(game, page, Key.DOWN, Key.DOWN, Key.ENTER);
        assertEquals(List.of(new Effect.View("s-1")), asked.effects());
        Step<GameModel, Effect> opened = game.update(asked.model(), new Msg.Report(Effect.Topic.VIEWED, "s-1"));
        assertEquals(List.of(new Effect.Ticks(1)), opened.effects());
        GameModel viewed = opened.model();
        assertTrue(viewed.playing());
        assertTrue(
                game.view(viewed).glyphs().contains("T truth"),
                game.view(viewed).glyphs());
        GameModel back = press(game, viewed, Key.RIGHT, Key.ESCAPE).model();
        assertFalse(back.playing());
        assertTrue(game.view(back).glyphs().contains("REPLAYS"));
    }

    /** A shift played to its close. */
    private static Session over() {
        Session over = Halm.session(Mode.RECORD, 7);
        Policy policy = Bot.STENOGRAPHER.policy(7);
        while (!over.over()) {
            over = over.submit(policy.next(over.observation())).session();
        }
        return over;
    }

    /** Esc was called as where it leaves and led back to the list; a click on it left the game. */
    @Test
    void a_debrief_chosen_from_the_list_leads_back_and_says_so() {
        Session over = over();
        GameProgram game = game(MENU, over);
        GameModel page = choose(game, game.start(SMALL), "Debriefs").model();
        Step<GameModel, Effect> asked = press(game, page, Key.ENTER);
        assertEquals(List.of(new Effect.View("s-0")), asked.effects());
        GameModel viewed = game.update(asked.model(), new Msg.Report(Effect.Topic.VIEWED, "s-0"))
                .model();
        List<String> lines = game.view(viewed).glyphs().lines().toList();
        String keys = lines.get(SMALL.rows() - 1);
        assertTrue(keys.contains("Esc to the list") && !keys.contains("Esc leave"), keys);
        String last = game.view(press(game, viewed, Stroke.of('6')).model()).glyphs();
        assertTrue(last.contains("Esc: to the list, Q:"), last);
        Msg click = new Msg.Mouse(Msg.Mouse.Kind.LEFT, keys.indexOf("Esc") + 1, SMALL.rows() - 1);
        for (Msg msg : List.of(new Msg.Key(Stroke.of(Key.ESCAPE)), click)) {
            Step<GameModel, Effect> back = game.update(viewed, msg);
            assertFalse(back.model().playing(), msg.toString());
            assertEquals(List.of(), back.effects());
            assertTrue(game.view(back.model()).glyphs().contains("DEBRIEFS"));
        }
        Step<GameModel, Effect> left = press(game, viewed, Stroke.of('Q'));
        assertTrue(left.effects().get(0) instanceof Effect.Quit, "Q leaves the game");
    }

    /** After the debrief of a shift begun on the first screen Esc ended the program: one press too many, and one stood in a bare shell. */
    @Test
    void a_shift_begun_on_the_first_screen_leads_back_there_and_says_so() {
        Session over = over();
        GameProgram game = game(MENU, over);
        GameModel played = game.update(game.start(SMALL), new Msg.Report(Effect.Topic.OPENED, "s-3"))
                .model();
        String keys = game.view(played).glyphs().lines().toList().get(SMALL.rows() - 1);
        assertTrue(keys.contains("Esc to the start") && !keys.contains("Esc leave"), keys);
        Step<GameModel, Effect> back = press(game, played, Key.ESCAPE);
        assertFalse(back.model().playing());
        assertEquals(List.of(new Effect.Survey()), back.effects());
        assertTrue(game.view(back.model()).glyphs().contains("Every decision is saved; "));
        assertTrue(press(game, played, Stroke.of('Q')).effects().get(0) instanceof Effect.Quit, "Q leaves the game");
    }

    /** “The River” showed six blank rows: what it is in short and who is at its desk had no room together, and so neither was told. */
    @Test
    void what_a_shift_is_in_short_is_told_even_where_no_more_has_room() {
        List<Offer> offers = IntStream.range(0, 7)
                .mapToObj(i -> new Offer(
                                "New shift",
                                "shift-" + i,
                                "Shift " + i,
                                "A river rises past the marks. ".repeat(9),
                                "5 turns",
                                List.of(),
                                "")
                        .with("a reporter, 3 actions a turn", List.of("The river has risen.")))
                .toList();
        GameProgram game = game(new StartMenu(true, true, many(1).sessions(), offers));
        String text =
                game.view(press(game, game.start(SMALL), Key.DOWN).model()).glyphs();
        assertTrue(text.contains("A river rises past the marks."), text);
    }

    @Test
    void settings_are_kept_as_they_are_changed() {
        GameProgram game = game(MENU);
        GameModel page = choose(game, game.start(SMALL), "Settings").model();
        Step<GameModel, Effect> light = press(game, page, Key.RIGHT);
        Preferences wanted = Preferences.USUAL.theme("light");
        assertEquals(List.of(new Effect.Restyle(wanted), new Effect.Keep(wanted)), light.effects());
        GameModel ascii = press(game, page, Key.DOWN, Key.DOWN, Key.ENTER).model();
        assertTrue(
                game.view(ascii).glyphs().chars().allMatch(c -> c < 128),
                game.view(ascii).glyphs());
    }

    @Test
    void the_mouse_selects_and_chooses() {
        GameProgram game = game(MENU);
        GameModel model = game.start(SMALL);
        Frame frame = game.view(model);
        int row = frame.glyphs()
                .lines()
                .toList()
                .indexOf(frame.glyphs()
                        .lines()
                        .filter(line -> line.contains("Settings"))
                        .findFirst()
                        .orElseThrow());
        Msg press = new Msg.Mouse(Msg.Mouse.Kind.LEFT, 10, row);
        GameModel selected = game.update(model, press).model();
        assertEquals(Goal.SETTINGS, selected.start().entry().goal());
        int now = game.view(selected).cursor().orElseThrow().row();
        GameModel opened = game.update(selected, new Msg.Mouse(Msg.Mouse.Kind.LEFT, 10, now))
                .model();
        assertEquals(StartModel.Page.SETTINGS, opened.start().page());
    }

    @Test
    void any_size_will_do() {
        GameProgram game = game(MENU);
        for (int columns = 1; columns < 170; columns += 7) {
            for (int rows = 1; rows < 50; rows += 5) {
                Size size = new Size(columns, rows);
                GameModel model =
                        game.update(game.start(SMALL), new Msg.Resize(size)).model();
                for (StartModel.Page page : StartModel.Page.values()) {
                    GameModel there = new GameModel(size, model.start().open(page, 0), null);
                    assertEquals(size, game.view(there).size());
                }
            }
        }
    }

    private static void matches(String name, Frame frame) {
        Golden.assertMatches("golden/screen/start/" + name + ".txt", frame.glyphs() + "---- inks\n" + frame.inks());
    }

    /** On the line that begins the shift, and on a luck that is drawn, the keys were named and did nothing. */
    @Test
    void the_keys_that_change_a_line_are_named_where_they_change_one() {
        GameProgram game = game(MENU);
        for (String page : List.of("High Water", "Settings")) {
            GameModel at = press(game, choose(game, game.start(SMALL), page).model(), Key.HOME)
                    .model();
            int plain = 0;
            for (int before = -1;
                    at.start().cursor() > before;
                    at = press(game, at, Key.DOWN).model()) {
                before = at.start().cursor();
                boolean changes = !press(game, at, Key.RIGHT).model().start().equals(at.start());
                String glyphs = game.view(at).glyphs();
                assertEquals(changes, glyphs.contains("← → change"), glyphs);
                plain += changes ? 0 : 1;
            }
            assertEquals(page.equals("Settings") ? 0 : 2, plain, page);
        }
    }
}
