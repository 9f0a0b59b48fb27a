/**
 * The content of one shift as immutable, already valid values.
 *
 * <p>A {@link copytaster.scenario.Scenario} is what a file says; a {@link copytaster.scenario.Night} is what it means under one
 * {@link copytaster.scenario.Mode}: the dispatches in play, the slots they make, the forest of questions. May use {@code belief}
 * and {@code canon}. Reading files and refusing bad ones is the business of {@code content}. Start with {@code Scenario}.
 */
package copytaster.scenario;
