package copytaster.cli;

import copytaster.export.Cast;
import copytaster.plain.NightRecord;
import copytaster.replay.Film;
import copytaster.report.Pages;
import copytaster.screen.Size;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import copytaster.term.Ansi;
import copytaster.term.Depth;
import copytaster.term.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: a session as something that others can look at without this program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a session as a recording, or as a plain record of the night: a page or a text.",
        footer = {
            "",
            "cast is an asciicast (asciinema.org), turns as markers; the same session",
            "gives the same bytes. A file that exists is not overwritten without --force.",
            "Examples:",
            "  copytaster export latest --format cast --size 100x30 -o night.cast",
            "  copytaster export latest --format html -o night.html",
            "  copytaster export latest --format text -o -"
        })
final class ExportCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,4})x([0-9]{1,4})");
    private static final int WIDEST = 500;

    /** The formats, and how the names of their files end. */
    private static final Map<String, String> ENDINGS = Map.of("cast", ".cast", "html", ".html", "text", ".txt");

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SESSION",
            description = "A session's id, the beginning of one, a file, or “latest”.")
    private String name;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "cast, html or text.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; “-” is standard output. By default a file named after the session, here.")
    private Optional<String> output;

    @Option(names = "--force", description = "Overwrite a file that exists.")
    private boolean force;

    @Option(
            names = "--size",
            paramLabel = "COLUMNSxROWS",
            defaultValue = "100x30",
            description = "Screen of a cast, 80x24 or more; of a text the columns count.")
    private String size;

    @Option(
            names = "--cast-version",
            paramLabel = "N",
            defaultValue = "2",
            description = "Format of a cast: 2, which every player reads, or 3.")
    private int version;

    @Mixin
    private Looks looks;

    @ParentCommand
    private Cli parent;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Size> screen = screen();
        if (screen.isEmpty() || !sensible()) {
            return Exit.BAD;
        }
        OldSession old = OldSession.read(name, streams);
        if (old.session().isEmpty() || old.code() == Exit.BAD) {
            return old.code();
        }
        return old.shown(streams, () -> exported(old, screen.get()));
    }

    private int exported(OldSession old, Size screen) throws IOException {
        Session session = old.session().orElseThrow();
        String text = switch (format) {
            case "cast" -> cast(Film.of(session), screen);
            case "html" -> Pages.night(session);
            default -> text(Film.of(session), screen);
        };
        // Not the id that stands in the file: that may name any folder.
        String file = output.orElseGet(() -> old.name() + ENDINGS.get(format));
        int written = new Destination(streams, force).write(file, text);
        return written == Exit.DONE ? old.code() : written;
    }

    private boolean sensible() {
        if (!ENDINGS.containsKey(format)) {
            streams.complain("--format takes cast, html or text, not “" + format + "”.");
            return false;
        }
        if (!looks().trouble().isEmpty()) {
            streams.complain(looks().trouble());
            return false;
        }
        if (version != 2 && version != 3) {
            streams.complain("--cast-version takes 2 or 3, not “" + version + "”.");
            return false;
        }
        return true;
    }

    private Optional<Size> screen() {
        Matcher matcher = SIZE.matcher(size);
        if (matcher.matches()) {
            int columns = Integer.parseInt(matcher.group(1));
            int rows = Integer.parseInt(matcher.group(2));
            boolean fits = columns >= Model.LEAST.columns() && rows >= Model.LEAST.rows();
            if (fits && columns <= WIDEST && rows <= WIDEST) {
                return Optional.of(new Size(columns, rows));
            }
        }
        streams.complain("--size takes columns and rows, from " + Model.LEAST + " to " + WIDEST + "x" + WIDEST
                + ", for example 100x30, not “" + size + "”.");
        return Optional.empty();
    }

    /** Of the looks given twice, before the command and after it, the nearer ones count. */
    private Looks looks() {
        return looks.over(parent.looks());
    }

    /** As its own command line says, and not as somebody's settings: the same words give the same bytes. */
    private String cast(Film film, Size screen) throws IOException {
        Preferences plain = looks().over(Preferences.USUAL);
        Theme theme = ScreenGame.theme(plain);
        Settings settings = new Settings(plain.ascii(), false, plain.theme(), plain.assist());
        Writer text = new StringWriter();
        new Cast(version, screen, settings, new Ansi(theme, Depth.TRUE)).write(film, text);
        return text.toString();
    }

    private static String text(Film film, Size screen) {
        StringWriter text = new StringWriter();
        NightRecord.write(film, new PrintWriter(text), screen.columns());
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
