package copytaster.sim;

import copytaster.scenario.Scenario;

/**
 * One value of a scenario changed.
 *
 * @param path {@code questions[3].prior}
 * @param name of what it belongs to, as the file names it; empty for the desk
 * @param from what stands there
 * @param to what could stand there instead
 * @param meaning what that comes to, in a sentence
 * @param after the scenario with it
 */
public record Change(String path, String name, String from, String to, String meaning, Scenario after) {}
