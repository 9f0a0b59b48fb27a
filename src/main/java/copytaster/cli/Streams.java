package copytaster.cli;

import copytaster.text.SafeText;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The three streams a command works on, in UTF-8 whatever the machine's default. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {
    static Streams of(InputStream in, OutputStream out, OutputStream err) {
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

    /** A sentence or two to standard error, made harmless: one line, so that a file's name cannot look like another message. */
    void complain(String text) {
        out.flush();
        err.println("copytaster: " + SafeText.line(text));
        err.flush();
    }

    void say(String text) {
        out.println(SafeText.paragraph(text));
        out.flush();
    }
}
