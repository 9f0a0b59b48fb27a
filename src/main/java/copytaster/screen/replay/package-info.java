/**
 * A session on the screen, to be scrubbed like a film: the desk as its editor had it at each moment, what was decided and what that
 * caused, the truth beside it. Values, like every screen; playing is a matter of {@code Tick} messages.
 *
 * <p>May use {@code copytaster.replay}, {@code screen.desk} (whose view it shows), {@code screen.chart} and what they may use. Start
 * with {@link copytaster.screen.replay.ReplayProgram}.
 */
package copytaster.screen.replay;
