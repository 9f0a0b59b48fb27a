/**
 * The command line: commands, options, exit codes and the wiring of everything else.
 *
 * <p>The only package that knows picocli, the standard streams and the exit; it may use every other package. Start
 * reading at {@link copytaster.cli.Cli}.
 */
package copytaster.cli;
