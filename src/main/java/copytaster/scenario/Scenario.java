package copytaster.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One shift's world: what a valid scenario file says, nothing derived.
 *
 * @param hash SHA-256 of the file's bytes, in hex: two sessions of one hash faced the same night
 * @param people names of real persons, which only dispatches as written and records may hold
 * @param tips what the game explains of itself as this night is played, apart from the copy; in the order of the file
 */
public record Scenario(
        String hash,
        String id,
        String title,
        String summary,
        List<String> notice,
        List<String> people,
        List<PublicSource> publicSources,
        Clock clock,
        Ladder ladder,
        Desk desk,
        List<String> briefing,
        List<String> closing,
        List<Place> places,
        List<String> map,
        List<Question> questions,
        List<Source> sources,
        List<Origin> origins,
        List<Dispatch> dispatches,
        List<Check> checks,
        List<Drama> drama,
        List<Tip> tips) {

    /** One thing explained at the start of a turn; {@code plain} says it to those who type words instead of pressing keys. */
    public record Tip(int turn, String text, Optional<String> plain) {}

    /** Where a record can be looked up. */
    public record PublicSource(String id, String what, String where) {}

    /** The shift's hours: {@code turns} turns of {@code turnMinutes} minutes from {@code start}; {@code place} names whose time it is. */
    public record Clock(OffsetDateTime start, int turnMinutes, int turns, String place) {
        /** The hour at which turn {@code turn} (from 1) begins. */
        public OffsetDateTime hour(int turn) {
            return start.plusMinutes((long) turnMinutes * (turn - 1));
        }
    }

    /**
     * The desk at the start.
     *
     * @param trust 0 to 100
     * @param trustPerPoint κ_T: points of trust for one point of understanding
     */
    public record Desk(
            int actionsPerTurn,
            double trust,
            long readers,
            double trustPerPoint,
            List<Staff> staff,
            List<Inherited> inherited) {}

    public record Staff(String id, String name, List<String> skills) {}

    /** A line already on the page at the first turn. */
    public record Inherited(String question, Rung rung, String text, String at) {}

    /**
     * A landmark; who holds it, or how it is there, is read off our own page, never off the answer.
     *
     * @param mark one letter or figure that stands for it on the map, on this night and on others of a campaign; empty
     *     for whichever is free
     * @param held whether {@code ifYes} and {@code ifNo} say who holds it, and not how it is there
     */
    public record Place(
            String id,
            String name,
            Optional<String> mark,
            int column,
            int row,
            Optional<String> question,
            String ifYes,
            String ifNo,
            boolean held) {}
}
