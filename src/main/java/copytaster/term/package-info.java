/**
 * The one place that knows the terminal: keys and signals in, frames out, colours for inks, and the terminal put back
 * as it was whatever happens. Its cures for Lanterna's faults each say which fault.
 * May use {@code copytaster.screen}, {@code copytaster.text} and Lanterna (its terminal layer only).
 * Nothing before the first frame may use streams, regular expressions or {@code String.format}: they cost start-up.
 * Start reading at {@link copytaster.term.Shell}, then {@code Loop}.
 */
package copytaster.term;
