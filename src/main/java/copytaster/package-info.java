/**
 * The root: only {@link copytaster.Main}, which hands the standard streams to the command line.
 *
 * <p>Uses {@code cli} alone. Start reading at {@link copytaster.cli.Cli}.
 */
package copytaster;
