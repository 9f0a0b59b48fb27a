package copytaster.term;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How {@link Shell} runs a program.
 *
 * @param theme the colours
 * @param depth how many colours the terminal has
 * @param ascii whether frames are shown by ASCII characters alone
 * @param mouse whether to ask the terminal for mouse reports; its own selection then needs Shift
 * @param tickMillis milliseconds between {@code Tick} messages; 0 for none, and then idling costs nothing
 * @param escapeMillis how long to wait for the rest of a key after Escape; more on bad links
 * @param journal tells, after a crash, where what was done so far is kept; empty for nowhere
 * @param excuse tells, after a crash, what is to be said instead of a report where it was not the program that broke; empty otherwise
 * @param line what stands in for the terminal, if something does
 */
public record Options(
        Theme theme,
        Depth depth,
        boolean ascii,
        boolean mouse,
        int tickMillis,
        int escapeMillis,
        Supplier<String> journal,
        Supplier<String> excuse,
        Optional<Line> line) {

    /**
     * Where keys come from and frames go to, if not the terminal of this process.
     *
     * @param in must not end before the program has
     */
    public record Line(InputStream in, OutputStream out) {}

    /** Where nothing is kept. */
    private static final class Nothing implements Supplier<String> {
        @Override
        public String get() {
            return "";
        }
    }

    /** @throws IllegalArgumentException if a time is negative */
    public Options {
        if (tickMillis < 0 || escapeMillis < 0) {
            throw new IllegalArgumentException("times are 0 or more, not " + tickMillis + " and " + escapeMillis);
        }
    }

    /** The dark theme with the colours and characters the environment claims, without mouse or ticks. */
    public static Options defaults() {
        Map<String, String> environment = System.getenv();
        return new Options(
                Theme.DARK,
                Depth.detect(environment),
                Glyphs.onlyAscii(environment),
                false,
                0,
                30,
                new Nothing(),
                new Nothing(),
                Optional.empty());
    }

    /** These options with another theme. */
    public Options withTheme(Theme other) {
        return new Options(other, depth, ascii, mouse, tickMillis, escapeMillis, journal, excuse, line);
    }

    /** These options with another colour depth. */
    public Options withDepth(Depth other) {
        return new Options(theme, other, ascii, mouse, tickMillis, escapeMillis, journal, excuse, line);
    }

    /** These options with or without the mouse. */
    public Options withMouse(boolean wanted) {
        return new Options(theme, depth, ascii, wanted, tickMillis, escapeMillis, journal, excuse, line);
    }

    /** These options with a tick every so many milliseconds, from the start. */
    public Options withTickMillis(int millis) {
        return new Options(theme, depth, ascii, mouse, millis, escapeMillis, journal, excuse, line);
    }

    /** These options with another wait after Escape. */
    public Options withEscapeMillis(int millis) {
        return new Options(theme, depth, ascii, mouse, tickMillis, millis, journal, excuse, line);
    }

    /** These options with a place to name after a crash. */
    public Options withJournal(Supplier<String> place) {
        return new Options(theme, depth, ascii, mouse, tickMillis, escapeMillis, place, excuse, line);
    }

    /** These options with an excuse for a crash. */
    public Options withExcuse(Supplier<String> sentence) {
        return new Options(theme, depth, ascii, mouse, tickMillis, escapeMillis, journal, sentence, line);
    }

    /** These options with something that stands in for the terminal. */
    public Options withLine(InputStream in, OutputStream out) {
        return new Options(
                theme, depth, ascii, mouse, tickMillis, escapeMillis, journal, excuse, Optional.of(new Line(in, out)));
    }
}
