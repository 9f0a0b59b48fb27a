package copytaster.screen.start;

import java.util.List;

/**
 * What can be begun.
 *
 * @param saved unfinished sessions, the latest first
 * @param offers scenarios, in the order in which they are best played
 */
public record StartMenu(List<Saved> saved, List<Offer> offers) {

    /** Keeps its own copies of the lists. */
    public StartMenu {
        saved = List.copyOf(saved);
        offers = List.copyOf(offers);
    }

    /**
     * An unfinished session.
     *
     * @param id its name
     * @param title its night
     * @param where how far it has come, in a few words
     */
    public record Saved(String id, String title, String where) {}

    /**
     * A scenario that can be played.
     *
     * @param id its name
     * @param length how long it is, in a few words
     * @param notice what is record and what is not, and the warning
     */
    public record Offer(String id, String title, String summary, String length, List<String> notice) {
        /** Keeps its own copy of the list. */
        public Offer {
            notice = List.copyOf(notice);
        }
    }
}
