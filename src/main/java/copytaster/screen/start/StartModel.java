package copytaster.screen.start;

import copytaster.screen.Size;
import copytaster.screen.desk.Settings;

/**
 * The first screen.
 *
 * @param cursor which entry, from 0
 * @param page what lies on top of the list
 * @param message one line for the player, empty for none
 */
public record StartModel(
        StartMenu menu, Size size, Settings settings, int cursor, Page page, int scroll, String message) {

    /** The list itself, or a page opened from it. */
    public enum Page {
        LIST,
        NOTICE,
        HOW_TO_PLAY
    }

    static StartModel of(StartMenu menu, Size size, Settings settings) {
        return new StartModel(menu, size, settings, 0, Page.LIST, 0, "");
    }

    /** How many entries the list has: continue, every scenario, how to play, leave. */
    int entries() {
        return firstOffer() + menu.offers().size() + 2;
    }

    /** The entry of the first scenario: after the latest session, if there is one. */
    int firstOffer() {
        return menu.saved().isEmpty() ? 0 : 1;
    }

    int howToPlay() {
        return firstOffer() + menu.offers().size();
    }

    /** The scenario under the cursor, or null. */
    StartMenu.Offer offer() {
        int index = cursor - firstOffer();
        return index >= 0 && index < menu.offers().size() ? menu.offers().get(index) : null;
    }

    StartModel size(Size now) {
        return new StartModel(menu, now, settings, cursor, page, scroll, message);
    }

    StartModel cursor(int entry) {
        int within = Math.max(0, Math.min(entries() - 1, entry));
        return new StartModel(menu, size, settings, within, page, scroll, message);
    }

    StartModel page(Page now) {
        return new StartModel(menu, size, settings, cursor, now, 0, message);
    }

    StartModel scroll(int lines) {
        return new StartModel(menu, size, settings, cursor, page, Math.max(0, lines), message);
    }

    StartModel say(String text) {
        return new StartModel(menu, size, settings, cursor, page, scroll, text);
    }
}
