package copytaster.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether there is a terminal to draw on. */
final class Terminal {
    private Terminal() {}

    /** True if standard input and output are a terminal that can do more than print lines. */
    static boolean present() {
        String term = System.getenv("TERM");
        boolean able = term != null && !term.isEmpty() && !term.equals("dumb");
        return able && (System.getProperty("tty.saved") != null || console());
    }

    /** True if whoever types is a person, so that their own keyboard shows what is typed. */
    static boolean typed() {
        return System.getProperty("tty.saved") != null || console();
    }

    /** From Java 22 on there is a console even where there is no terminal; it has to be asked. */
    private static boolean console() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
