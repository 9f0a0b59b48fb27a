package copytaster.term;

import copytaster.content.ScenarioReader;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The shift as it should be, without a terminal: the same keys given to the pure program. */
final class Twin {
    static final Path NIGHT =
            Path.of("src/test/resources/scenarios/small-night.json").toAbsolutePath();
    static final long SEED = 7;

    /** What has a program on a terminal begin the same shift. */
    static final String PLAY = "play '" + NIGHT + "' --seed " + SEED;

    /** Three turns, each run as the wire wrote it, with whatever stands in between put away. */
    static final List<Stroke> THREE_TURNS = List.of(
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.DOWN),
            Stroke.of('p'),
            Stroke.of(Key.ENTER),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of('b'),
            Stroke.of(Key.ESCAPE),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of('q'),
            Stroke.of(Key.ESCAPE),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER));

    private final DeskProgram program;
    private Model model;

    Twin(Size size) throws IOException {
        this(NIGHT, size);
    }

    Twin(Path night, Size size) throws IOException {
        Scenario scenario = ScenarioReader.load(night.getFileName().toString(), Files.readAllBytes(night))
                .value()
                .orElseThrow();
        Header header = new Header(
                "test",
                Rules.VERSION,
                "twin",
                "2031-03-14T18:00:00Z",
                scenario.id(),
                scenario.hash(),
                Mode.RECORD,
                SEED,
                Setup.USUAL,
                Optional.empty(),
                false);
        program = new DeskProgram(
                Session.begin(header, new Night(scenario, Mode.RECORD)), Settings.of(Preferences.USUAL));
        model = program.start(size);
    }

    Frame does(Msg msg) {
        model = program.update(model, msg).model();
        return frame();
    }

    Frame does(Stroke stroke) {
        return does(new Msg.Key(stroke));
    }

    /** Whether a key would change anything that is seen. */
    boolean answers(Stroke stroke) {
        return !program.view(program.update(model, new Msg.Key(stroke)).model()).equals(frame());
    }

    Frame resized(int columns, int rows) {
        return does(new Msg.Resize(new Size(columns, rows)));
    }

    Frame frame() {
        return program.view(model);
    }

    Model model() {
        return model;
    }

    int turn() {
        return model.seen().turn();
    }

    /** How many decisions have been made. */
    int decisions() {
        return model.session().entries().size();
    }

    /** What a terminal sends for a key. */
    static String bytes(Stroke stroke) {
        return switch (stroke.key()) {
            case ENTER -> "\r";
            case ESCAPE -> "\033";
            case TAB -> "\t";
            case UP -> "\033[A";
            case DOWN -> "\033[B";
            case PGDN -> "\033[6~";
            case BACKSPACE -> "\177";
            default -> Character.toString(stroke.character());
        };
    }
}
