package copytaster.rules;

import copytaster.act.Event;
import java.util.List;

/**
 * @param draft what the editor decided this turn, in order
 * @param jobs checks under way since earlier turns
 * @param ordered indices of all checks ordered in earlier turns
 */
public record Desk(List<Event> draft, List<Job> jobs, List<Integer> ordered) {
    /** @param check its index; @param due the turn at whose start it returns */
    public record Job(int check, String staff, int due) {}
}
