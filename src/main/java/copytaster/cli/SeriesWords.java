package copytaster.cli;

import copytaster.journal.Listed;
import copytaster.narrate.Figures;
import copytaster.rules.Setup;
import copytaster.scenario.Campaign;
import copytaster.scenario.Scenario;
import copytaster.screen.start.StartMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the first screen tells of a campaign: its shifts, where its player is among them, what carries over. */
final class SeriesWords {
    private final Campaign campaign;
    private final List<Scenario> shifts;
    private final Optional<CampaignDesk.Stand> stand;

    /** @param stand empty if that cannot be told */
    SeriesWords(Campaign campaign, List<Scenario> shifts, Optional<CampaignDesk.Stand> stand) {
        this.campaign = campaign;
        this.shifts = shifts;
        this.stand = stand;
    }

    /** @param where how far a session has come, in a few words */
    StartMenu.Series series(Function<Listed, String> where) {
        List<StartMenu.Shift> told = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Scenario shift = shifts.get(i);
            boolean next = stand.isPresent() && i == played();
            String state = stand.isPresent() && i < played()
                    ? "Played: " + left(i) + "."
                    : next
                            ? underWay()
                                    .map(s -> "Under way: " + where.apply(s) + ".")
                                    .orElse("Next.")
                            : "";
            told.add(new StartMenu.Shift(
                    shift.title(),
                    length(shift.clock()),
                    shift.briefing().isEmpty()
                            ? shift.summary()
                            : shift.briefing().get(0),
                    state,
                    next));
        }
        return new StartMenu.Series(told, carries(), stand.isPresent() ? stands() : "");
    }

    private int played() {
        return stand.map(s -> s.left().size()).orElse(0);
    }

    private Optional<Listed> underWay() {
        return stand.flatMap(CampaignDesk.Stand::underWay);
    }

    /** {@code Mon 28 Sep, 16 turns, 08:00 to 00:00}. */
    private static String length(Scenario.Clock clock) {
        return Figures.weekday(clock.start()) + ", " + Figures.count(clock.turns(), "turn") + ", "
                + Figures.hour(clock.start()) + " to " + Figures.hour(clock.hour(clock.turns() + 1));
    }

    /** {@code trust 58, 203,411 readers}: as a shift that is played closed. */
    private String left(int shift) {
        Setup.Carry carry = stand.orElseThrow().left().get(shift);
        return "trust " + Figures.points(carry.trust()) + ", " + Figures.grouped(carry.readers()) + " readers";
    }

    private String stands() {
        int played = played();
        if (played == shifts.size()) {
            return "Every shift is played. To begin again, play the first by itself; the campaign then goes on from there.";
        }
        String next = shifts.get(played).title();
        String before = played == 0 ? "" : played + " of " + shifts.size() + " shifts played. ";
        if (underWay().isPresent()) {
            return before + next + " is under way: to begin is to go on with it.";
        }
        return played == 0
                ? "Not begun: " + next + " is the first."
                : before + next + " is next, with what "
                        + shifts.get(played - 1).title() + " left.";
    }

    private List<String> carries() {
        List<String> carries = new ArrayList<>();
        List<String> anew = new ArrayList<>();
        if (campaign.carries().contains(Campaign.Carry.PAGE)) {
            carries.add("The page: a line that the next shift begins with stands as you left it.");
        } else {
            anew.add("the page");
        }
        boolean trust = campaign.carries().contains(Campaign.Carry.TRUST);
        boolean readers = campaign.carries().contains(Campaign.Carry.READERS);
        (trust ? carries : anew).add(trust ? "Your readers' trust, as it closed." : "trust");
        (readers ? carries : anew).add(readers ? "The number of your readers, as it closed." : "the number of readers");
        if (asksAgain()) {
            carries.add("What a later shift asks again is not told at the close of the one before.");
        }
        anew.add("care");
        anew.add("the people");
        anew.add("their checks");
        carries.add("New with each shift: " + String.join(", ", anew) + ".");
        return carries;
    }

    private boolean asksAgain() {
        for (int i = 0; i < shifts.size(); i++) {
            if (CampaignDesk.held(shifts, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
