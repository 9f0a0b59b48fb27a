/**
 * The vocabulary of play: what the editor may ask ({@link copytaster.act.Command}), what happened ({@link copytaster.act.Event}),
 * and why something was refused ({@link copytaster.act.Rejection}).
 *
 * <p>Values only, speaking of things by the scenario's ids; no rules. May use {@code scenario} for its small types. Start with
 * {@code Command}; {@link copytaster.act.CommandText} is the notation that files, plain mode and errors share.
 */
package copytaster.act;
