package copytaster;

import copytaster.cli.Cli;

/** The program's entry. The exit code is handed over here, so that everything below can be tested. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
