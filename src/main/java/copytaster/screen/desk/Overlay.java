package copytaster.screen.desk;

import copytaster.act.Command;
import java.util.ArrayList;
import java.util.List;

/** What lies over the desk, with its own cursor. A closed family: {@link Cases} is the only way to tell them apart. */
public sealed interface Overlay {

    /** Where the player is while this lies on top. */
    Place place();

    /** Calls the case for this kind of overlay. */
    <R> R match(Cases<R> cases);

    /**
     * Something to read.
     *
     * @param text what it says, where the place alone does not tell; else empty
     * @param scroll lines scrolled
     */
    record Reading(Place place, String text, int scroll) implements Overlay {
        static Reading of(Place place) {
            return new Reading(place, "", 0);
        }

        Reading scrolled(int lines) {
            return new Reading(place, text, lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reading(this);
        }
    }

    /**
     * A list to choose from.
     *
     * @param cursor which of its entries, from 0
     * @param about ids: the questions whose checks are listed, the dispatch to hold, the questions chosen for the handover
     * @param more whether it shows more than it need: a check's odds
     * @param filter words that an entry must hold to be listed, empty for all
     * @param beyond lines scrolled on, to see what stands below the last entry
     */
    record Listing(Place place, int cursor, List<String> about, boolean more, String filter, int beyond)
            implements Overlay {
        public Listing {
            about = List.copyOf(about);
        }

        static Listing of(Place place, List<String> about) {
            return new Listing(place, 0, about, false, "", 0);
        }

        Listing at(int entry) {
            return new Listing(place, entry, about, more, filter, entry == cursor ? beyond : 0);
        }

        Listing beyond(int lines) {
            return new Listing(place, cursor, about, more, filter, lines);
        }

        Listing more(boolean now) {
            return new Listing(place, cursor, about, now, filter, beyond);
        }

        /** Only what holds these words, from its first. */
        Listing filter(String words) {
            return words.equals(filter) ? this : new Listing(place, 0, about, more, words, 0);
        }

        /** With {@code id} chosen if it was not, or no longer. */
        Listing toggled(String id) {
            List<String> now = new ArrayList<>(about);
            if (!now.remove(id)) {
                now.add(id);
            }
            return new Listing(place, cursor, now, more, filter, beyond);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listing(this);
        }
    }

    /** Choosing rungs, for a dispatch or for a line that stands. */
    record Composing(Composer composer) implements Overlay {
        @Override
        public Place place() {
            return Place.COMPOSER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.composing(this);
        }
    }

    /** Something to confirm: the text names what is at stake, the command is submitted on yes. */
    record Asking(String title, String text, Command command) implements Overlay {
        @Override
        public Place place() {
            return Place.ASKING;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asking(this);
        }
    }

    /** Words being typed, which filter the list below. */
    record Searching(String text) implements Overlay {
        @Override
        public Place place() {
            return Place.SEARCH;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.searching(this);
        }
    }

    /**
     * Everything that can be done, by name.
     *
     * @param text words being typed, which an entry must hold
     * @param cursor which of those, from 0
     */
    record Palette(String text, int cursor) implements Overlay {
        @Override
        public Place place() {
            return Place.PALETTE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.palette(this);
        }
    }

    /** One method for each kind of overlay. */
    interface Cases<R> {
        R reading(Reading overlay);

        R listing(Listing overlay);

        R composing(Composing overlay);

        R asking(Asking overlay);

        R searching(Searching overlay);

        R palette(Palette overlay);
    }
}
