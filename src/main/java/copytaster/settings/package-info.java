/**
 * How a player likes the game: looks, bell, tips, keys. Values only; the file is read and written in {@code content}, kept by
 * {@code cli}. Uses nothing. Start reading at {@link copytaster.settings.Preferences}.
 */
package copytaster.settings;
