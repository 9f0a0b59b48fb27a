/**
 * Scenario and campaign files: from bytes to valid values, or to every problem with its place and its remedy.
 *
 * <p>The way of a file: bytes, text ({@code JsonText}), a tree that knows its places ({@code TreeReader}, {@code Node}), values
 * ({@code ScenarioShape} and its neighbours: keys, types, words and ranges), rules between values ({@code ScenarioRules}). A value
 * that cannot be read is reported once and replaced by a stand-in, so that the rest is still looked at; a file with a single
 * error is never handed out. May use {@code scenario}, {@code text} and Gson. Start with {@link copytaster.content.ScenarioReader}.
 */
package copytaster.content;
