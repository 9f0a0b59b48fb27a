package copytaster.sim;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an editor chose, by kind: each rung, silence, each method of checking, corrections, details run and withheld. */
public final class Choices {
    private static final String QUIET = "quiet correction";
    private static final String CHECK = "check ";
    private static final String RUNG = "rung ";

    private final Night night;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /**
     * One kind of choice.
     *
     * @param choice in words: {@code rung confirmed}, {@code check call-back}
     * @param times it was made in all sessions
     * @param sessions in which it was made
     * @param seed the first that shows it; of no meaning where {@code times} is 0
     */
    public record Tally(String choice, long times, long sessions, long seed) {
        /** As part of a sentence. */
        String words() {
            switch (choice) {
                case "detail run":
                    return "to run a detail";
                case "detail withheld":
                    return "to withhold a detail";
                case "open correction":
                    return "to correct openly";
                default:
                    return choice.startsWith(RUNG) ? "the rung “" + choice.substring(RUNG.length()) + "”" : choice;
            }
        }

        private Tally plus(Tally other) {
            if (times == 0 || other.times == 0) {
                return times == 0 ? other : this;
            }
            return new Tally(choice, times + other.times, sessions + other.sessions, Math.min(seed, other.seed));
        }
    }

    /** Every kind there could be on {@code night}, none of them made yet. */
    Choices(Night night) {
        this.night = night;
        for (Rung rung : Rung.values()) {
            open(RUNG + rung.word());
        }
        open("silence");
        for (Check check : night.scenario().checks()) {
            open(CHECK + check.method());
        }
        open("open correction");
        open(QUIET);
        if (night.scenario().dispatches().stream()
                .anyMatch(dispatch -> !dispatch.details().isEmpty())) {
            open("detail run");
            open("detail withheld");
        }
    }

    private void open(String choice) {
        tallies.put(choice, new Tally(choice, 0, 0, 0));
    }

    private void made(String choice, int times, long seed) {
        if (times > 0) {
            Tally before = tallies.get(choice);
            long sessions = before.sessions == 0 ? 1 : before.sessions;
            tallies.put(choice, new Tally(choice, before.times + times, sessions, seed));
        }
    }

    /** What an event of a session under {@code seed} tells of its editor's choices. */
    void happened(Event event, long seed) {
        if (event instanceof Event.DispatchRun) {
            Event.DispatchRun run = (Event.DispatchRun) event;
            Dispatch dispatch = night.dispatch(night.dispatch(run.dispatch()));
            made("detail run", run.details().size(), seed);
            made("detail withheld", dispatch.details().size() - run.details().size(), seed);
        } else if (event instanceof Event.CheckOrdered) {
            Check check = night.check(night.check(((Event.CheckOrdered) event).check()));
            made(CHECK + check.method(), 1, seed);
        } else if (event instanceof Event.TurnEnded) {
            ((Event.TurnEnded) event).out().forEach(filing -> filed(filing, seed));
        }
    }

    private void filed(Filing filing, long seed) {
        made(RUNG + filing.rung().word(), filing.move() == Filing.Move.PUT_RIGHT ? 0 : 1, seed);
        made("open correction", filing.move() == Filing.Move.CORRECTED ? 1 : 0, seed);
        made(QUIET, filing.move() == Filing.Move.AMENDED ? 1 : 0, seed);
    }

    /** Lines of a turn: nothing was said where nothing was best. */
    void stood(List<Stood> lines, long seed) {
        for (Stood line : lines) {
            made("silence", line.said() == line.street() && line.best() == line.street() ? 1 : 0, seed);
        }
    }

    /** A shift need not call for a quiet correction, and checks are looked at one by one; for everything else it should at times. */
    static boolean wanted(Tally choice) {
        return !choice.choice.equals(QUIET) && !choice.choice.startsWith(CHECK);
    }

    void add(Choices other) {
        other.tallies.forEach((choice, tally) -> tallies.merge(choice, tally, Tally::plus));
    }

    /** Every kind, made or not. */
    public List<Tally> all() {
        return new ArrayList<>(tallies.values());
    }
}
