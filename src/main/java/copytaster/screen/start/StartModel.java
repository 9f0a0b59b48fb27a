package copytaster.screen.start;

import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.desk.NewShift;
import copytaster.screen.desk.Settings;
import copytaster.settings.Preferences;
import java.util.ArrayList;
import java.util.List;

/**
 * The first screen.
 *
 * @param cursor which entry of the page, from 0
 * @param page what is shown
 * @param back where the cursor of the list was
 * @param scroll of a page that is only read
 * @param shift what would be begun
 * @param waiting a shift or a session is being opened
 * @param ahead keys typed meanwhile, for whatever opens
 * @param message one line for the player, empty for none
 */
public record StartModel(
        StartMenu menu,
        Size size,
        Preferences preferences,
        int cursor,
        Page page,
        int back,
        int scroll,
        NewShift shift,
        boolean waiting,
        List<Msg> ahead,
        String message) {

    public StartModel {
        ahead = List.copyOf(ahead);
    }

    /** The list itself, or a page opened from it. */
    public enum Page {
        LIST,
        SHIFT,
        UNFINISHED,
        REPLAYS,
        DEBRIEFS,
        SETTINGS,
        HOW_TO_PLAY
    }

    static StartModel of(StartMenu menu, Size size, Preferences preferences, NewShift shift, String message) {
        return new StartModel(menu, size, preferences, 0, Page.LIST, 0, 0, shift, false, List.of(), message);
    }

    Settings settings() {
        return Settings.of(preferences);
    }

    List<Entry> entries() {
        return Entries.of(this);
    }

    /** The entry under the cursor, or null on a page without entries. */
    Entry entry() {
        List<Entry> entries = entries();
        return cursor < entries.size() ? entries.get(cursor) : null;
    }

    StartModel size(Size now) {
        return new StartModel(menu, now, preferences, cursor, page, back, scroll, shift, waiting, ahead, message);
    }

    StartModel cursor(int entry) {
        int within = Math.max(0, Math.min(entries().size() - 1, entry));
        return new StartModel(menu, size, preferences, within, page, back, scroll, shift, waiting, ahead, message);
    }

    /** To a page of the list; its cursor is remembered. */
    StartModel open(Page now, int entry) {
        return new StartModel(menu, size, preferences, entry, now, cursor, 0, shift, waiting, ahead, "");
    }

    /** Back to the list. */
    StartModel list() {
        return new StartModel(menu, size, preferences, back, Page.LIST, back, 0, shift, waiting, ahead, "")
                .cursor(back);
    }

    StartModel scroll(int lines) {
        return new StartModel(menu, size, preferences, cursor, page, back, lines, shift, waiting, ahead, message);
    }

    StartModel shift(NewShift now) {
        return new StartModel(menu, size, preferences, cursor, page, back, scroll, now, waiting, ahead, message);
    }

    StartModel preferences(Preferences now) {
        return new StartModel(menu, size, now, cursor, page, back, scroll, shift, waiting, ahead, message);
    }

    /** With one more key typed ahead. */
    StartModel ahead(Msg key) {
        List<Msg> longer = new ArrayList<>(ahead);
        longer.add(key);
        return new StartModel(menu, size, preferences, cursor, page, back, scroll, shift, waiting, longer, message);
    }

    /** Waiting, or no longer; nothing has been typed ahead. */
    StartModel waiting(boolean now) {
        return new StartModel(menu, size, preferences, cursor, page, back, scroll, shift, now, List.of(), message);
    }

    StartModel say(String text) {
        return new StartModel(menu, size, preferences, cursor, page, back, scroll, shift, waiting, ahead, text);
    }

    /** With more known; the cursor stays on what it was on. */
    StartModel menu(StartMenu now) {
        Entry before = entry();
        StartModel next =
                new StartModel(now, size, preferences, cursor, page, back, scroll, shift, waiting, ahead, message);
        List<Entry> entries = next.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (before != null
                    && entries.get(i).goal() == before.goal()
                    && entries.get(i).id().equals(before.id())) {
                return next.cursor(i);
            }
        }
        return next.cursor(cursor);
    }
}
