package copytaster.cli;

import copytaster.journal.Contents;
import copytaster.journal.Listed;
import copytaster.rules.Setup;
import copytaster.scenario.Campaign;
import copytaster.scenario.Mode;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which shift of a campaign is next. Nothing is kept for that besides the sessions themselves: a shift follows on another if it was
 * begun with what that other left behind, so that the latest chain of finished shifts says where its player stands.
 */
final class CampaignDesk {
    private final Streams streams;
    private final Library library;
    private final Shelf shelf;

    CampaignDesk(Streams streams, Library library) {
        this.streams = streams;
        this.library = library;
        this.shelf = new Shelf(streams);
    }

    /**
     * The next shift: the one under way, or a new one with what the last left behind. Empty after the reason has been told why there
     * is none: a broken file, or every shift is played.
     */
    Optional<Shelf.Kept> next(String name, Mode mode, long seed, Setup.Difficulty level) throws IOException {
        Optional<Library.Series> series = library.campaign(name);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Campaign campaign = series.get().campaign();
        List<Library.Shelved> shelved = series.get().shifts();
        List<Scenario> shifts = shelved.stream().map(Library.Shelved::scenario).toList();
        Optional<Stand> found = stand(campaign, shifts, mode, shelf.list());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Stand stand = found.get();
        int next = stand.left().size();
        if (next == shifts.size()) {
            streams.complain("Every shift of “" + campaign.title() + "” is played. To begin again: copytaster play "
                    + shifts.get(0).id() + ", and then the campaign.");
            return Optional.empty();
        }
        streams.say(campaign.title() + ": shift " + (next + 1) + " of " + shifts.size() + ", "
                + shifts.get(next).title() + ".");
        return stand.underWay().isPresent()
                ? shelf.resume(stand.underWay().get().path())
                : shelf.begin(shelved.get(next), mode, seed, new Setup(level, stand.carry(), held(shifts, next)));
    }

    /**
     * Where a player is in a campaign.
     *
     * @param left what each shift that is played left behind, in the order of play
     * @param underWay the session of the shift after those, if it is begun
     * @param carry what that shift takes over; empty for the first, and after the last
     */
    record Stand(List<Setup.Carry> left, Optional<Listed> underWay, Optional<Setup.Carry> carry) {
        Stand {
            left = List.copyOf(left);
        }
    }

    /**
     * Where a player is in a campaign; empty if a session that would tell cannot be read.
     *
     * @param sessions the most recently played first
     */
    Optional<Stand> stand(Campaign campaign, List<Scenario> shifts, Mode mode, List<Listed> sessions)
            throws IOException {
        List<Setup.Carry> left = new ArrayList<>();
        Optional<Setup.Carry> carry = Optional.empty();
        for (int i = 0; i < shifts.size(); i++) {
            Scenario scenario = shifts.get(i);
            carry = i == 0 ? Optional.empty() : Optional.of(carried(campaign, scenario, left.get(i - 1)));
            Optional<Listed> played = latest(sessions, scenario, mode, carry);
            if (played.isEmpty() || !played.get().finished()) {
                return Optional.of(new Stand(left, played, carry));
            }
            Optional<Setup.Carry> behind = left(played.get());
            if (behind.isEmpty()) {
                return Optional.empty();
            }
            left.add(behind.get());
        }
        return Optional.of(new Stand(left, Optional.empty(), Optional.empty()));
    }

    /** Of one shift's questions those that a later one asks again; empty if none is. */
    static Optional<List<String>> held(List<Scenario> shifts, int shift) {
        List<String> again = new ArrayList<>();
        for (Question question : shifts.get(shift).questions()) {
            boolean asked = shifts.subList(shift + 1, shifts.size()).stream()
                    .flatMap(later -> later.questions().stream())
                    .anyMatch(later -> later.id().equals(question.id()));
            if (asked) {
                again.add(question.id());
            }
        }
        return again.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(again));
    }

    /** The session most recently played of a shift that took over just this. */
    private static Optional<Listed> latest(
            List<Listed> sessions, Scenario scenario, Mode mode, Optional<Setup.Carry> carry) {
        return sessions.stream()
                .filter(session -> session.canGoOn() || session.finished() && session.state() == Listed.State.WHOLE)
                .filter(session -> session.header()
                        .filter(h -> h.scenario().equals(scenario.id())
                                && h.mode() == mode
                                && h.parent().isEmpty()
                                && h.setup().carry().equals(carry))
                        .isPresent())
                .findFirst();
    }

    private Optional<Setup.Carry> left(Listed played) throws IOException {
        Optional<Contents> contents = shelf.read(played.path()).contents();
        return contents.flatMap(c -> shelf.session(played.path(), c)).map(session -> session.carry());
    }

    /** Of what was left behind only what the campaign says carries over; the rest comes as the scenario has it. */
    private static Setup.Carry carried(Campaign campaign, Scenario scenario, Setup.Carry left) {
        List<Campaign.Carry> carries = campaign.carries();
        return new Setup.Carry(
                carries.contains(Campaign.Carry.TRUST)
                        ? left.trust()
                        : (int) Math.round(scenario.desk().trust() * 1000),
                carries.contains(Campaign.Carry.READERS)
                        ? left.readers()
                        : scenario.desk().readers(),
                carries.contains(Campaign.Carry.PAGE) ? left.page() : List.of());
    }
}
