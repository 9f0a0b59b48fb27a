package copytaster.screen.start;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be begun, gone on with and looked at.
 *
 * @param surveyed false while only the beginnings of files have been looked at: then {@code sessions} is empty, and {@code
 *     anySessions} says whether there will be some
 * @param sessions the most recently played first
 * @param offers scenarios, then campaigns
 */
public record StartMenu(boolean surveyed, boolean anySessions, List<Kept> sessions, List<Offer> offers) {

    /** Keeps its own copies of the lists. */
    public StartMenu {
        sessions = List.copyOf(sessions);
        offers = List.copyOf(offers);
    }

    /** What can be done with a session. */
    public enum State {
        UNFINISHED,
        FINISHED,
        /** Only to look at, and perhaps not even that. */
        BROKEN
    }

    /**
     * A session.
     *
     * @param id its name
     * @param title its night
     * @param where how far it has come, in a few words
     * @param played when a decision was last taken in it, in the player's own zone
     * @param trouble what is wrong with its file, in a sentence; empty for nothing
     * @param scenario the id of its scenario, empty if that cannot be read
     * @param result how it ended, in a few words; empty if it has not, or has not been looked up
     * @param altered its night is not the record
     */
    public record Kept(
            String id,
            String title,
            String where,
            OffsetDateTime played,
            State state,
            String trouble,
            String scenario,
            String result,
            boolean altered) {
        /** A session of which no more is known. */
        public Kept(String id, String title, String where, OffsetDateTime played, State state, String trouble) {
            this(id, title, where, played, state, trouble, "", "", false);
        }
    }

    /**
     * A scenario or a campaign.
     *
     * @param what what begins with it, in a word or two: {@code New shift}, {@code Campaign}
     * @param id its name
     * @param length how long it is, in a few words
     * @param notice what is record and what is not, and the warning
     * @param trouble why it cannot be played, in a sentence; empty if it can, as far as is known
     * @param desk who is there and how much they can do a turn, in a sentence; empty while only the beginning of the file is known
     * @param briefing paragraphs; none while only the beginning of the file is known
     * @param series what a campaign is made of; empty for a scenario, and while only the beginning of the file is known
     */
    public record Offer(
            String what,
            String id,
            String title,
            String summary,
            String length,
            List<String> notice,
            String trouble,
            String desk,
            List<String> briefing,
            Optional<Series> series) {
        /** Keeps its own copies of the lists. */
        public Offer {
            notice = List.copyOf(notice);
            briefing = List.copyOf(briefing);
        }

        /** Something of which only the beginning is known. */
        public Offer(
                String what,
                String id,
                String title,
                String summary,
                String length,
                List<String> notice,
                String trouble) {
            this(what, id, title, summary, length, notice, trouble, "", List.of(), Optional.empty());
        }

        /** This with its desk and its briefing. */
        public Offer with(String staffed, List<String> told) {
            return new Offer(what, id, title, summary, length, notice, trouble, staffed, told, series);
        }

        /** This campaign with its shifts. */
        public Offer with(Series of) {
            return new Offer(what, id, title, summary, length, notice, trouble, desk, briefing, Optional.of(of));
        }
    }

    /**
     * What a campaign is made of, and where its player is in it on the nights of the record.
     *
     * @param shifts in the order of play
     * @param carries what carries over from shift to shift and what does not; a sentence or two each
     * @param stands where the player is, in a sentence or two; empty if that cannot be told
     */
    public record Series(List<Shift> shifts, List<String> carries, String stands) {
        /** Keeps its own copies of the lists. */
        public Series {
            shifts = List.copyOf(shifts);
            carries = List.copyOf(carries);
        }
    }

    /**
     * A shift of a campaign.
     *
     * @param length how long it is, in a few words
     * @param about the situation in which it begins; a paragraph
     * @param state how it went or how far it has come, in a few words; empty for one that is still to come
     * @param next it is the one that the campaign goes on with
     */
    public record Shift(String title, String length, String about, String state, boolean next) {}

    /** The sessions of a scenario, the most recently played first. */
    List<Kept> of(Offer offer) {
        String id = offer.id().substring(offer.id().indexOf('/') + 1);
        List<Kept> those = new ArrayList<>();
        for (Kept session : sessions) {
            if (session.scenario().equals(id)) {
                those.add(session);
            }
        }
        return those;
    }

    /** Those to go on with but for the last played, which has an entry of its own. */
    List<Kept> others() {
        List<Kept> unfinished = sessions(State.UNFINISHED);
        return unfinished.subList(Math.min(1, unfinished.size()), unfinished.size());
    }

    /** Those sessions of which no more, or no less, can be done; the most recently played first. */
    public List<Kept> sessions(State state) {
        List<Kept> those = new ArrayList<>();
        for (Kept session : sessions) {
            if (session.state() == state) {
                those.add(session);
            }
        }
        return those;
    }

    /** The scenario of the shift that would be gone on with, or null. */
    Offer goingOn() {
        for (Kept session : sessions) {
            if (session.state() == State.UNFINISHED) {
                return offer(session.scenario());
            }
        }
        return null;
    }

    /** The offer of this id, or null. */
    Offer offer(String id) {
        for (Offer offer : offers) {
            if (offer.id().equals(id)) {
                return offer;
            }
        }
        return null;
    }
}
