package copytaster.scenario;

/**
 * One origin's one answer on one question. Whatever it says later repeats it.
 *
 * @param question index of the question
 * @param dispatch index of the dispatch that brings it first
 * @param due the turn at which it answers or is found silent
 */
public record Slot(int index, int question, String origin, int dispatch, int due, Profile profile) {}
