package copytaster.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The three streams a command works on, in UTF-8 whatever the machine's default. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {
    static Streams of(InputStream in, PrintStream out, PrintStream err) {
        return new Streams(
                in,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8));
    }

    /** Nothing to read, and what is said is heard by nobody. */
    static Streams silent() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Streams(InputStream.nullInputStream(), nowhere, nowhere);
    }

    BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * Sends off what waits and tells whether anything of all that was printed was lost. A reader that went away, as {@code head} does,
     * wanted no more and lost nothing.
     */
    boolean lost() {
        return out.checkError() && !piped();
    }

    private static boolean piped() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    /** One sentence to standard error, made harmless. */
    void complain(String text) {
        out.flush();
        err.println("copytaster: " + copytaster.text.SafeText.paragraph(text));
        err.flush();
    }

    void say(String text) {
        out.println(copytaster.text.SafeText.paragraph(text));
        out.flush();
    }
}
