package copytaster.cli;

import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.term.Options;
import copytaster.term.Shell;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: a few keys of a shift on a screen that nobody sees, its session in a file as usual. The launcher runs it once to
 * learn which classes a start needs; it is of no use to players and therefore hidden.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final Stroke[] KEYS = {
        Stroke.of(Key.ENTER),
        Stroke.of(Key.ENTER),
        Stroke.of(Key.ENTER),
        Stroke.of(Key.DOWN),
        Stroke.of('p'),
        Stroke.of(Key.ENTER),
        Stroke.of('b'),
        Stroke.of(Key.ESCAPE)
    };

    private final Streams streams;

    @Parameters(index = "0")
    private String scenario;

    RehearseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var kept = new Library(streams)
                .open(scenario)
                .flatMap(s -> new Shelf(streams).begin(s, Mode.RECORD, 1, Setup.USUAL));
        if (kept.isEmpty()) {
            return Exit.BAD;
        }
        GameEffects effects = new GameEffects(new Openings());
        effects.opened(kept.get());
        try {
            DeskProgram program = new DeskProgram(kept.get().session(), Settings.USUAL);
            Model model = program.start(new Size(80, 24));
            draw(program.view(model));
            for (Stroke key : KEYS) {
                Step<Model, Effect> step = program.update(model, new Msg.Key(key));
                step.effects().forEach(effects::perform);
                model = step.model();
                draw(program.view(model));
            }
            return Exit.DONE;
        } finally {
            effects.close();
        }
    }

    private static void draw(Frame frame) throws IOException {
        Shell.rehearse(frame, Options.defaults());
    }
}
