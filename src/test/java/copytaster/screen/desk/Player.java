package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.debrief.Debrief;
import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Plays a shift by keys and holds every step to the contract between the screen and whoever performs its effects. */
final class Player {
    private final DeskProgram program;
    private final List<Effect> effects = new ArrayList<>();
    private Model model;

    Player(Session session, Settings settings, Size size) {
        this.program = new DeskProgram(session, settings);
        this.model = program.start(size);
    }

    static Player at(Size size) {
        return new Player(Halm.session(Mode.RECORD, 7), Settings.USUAL, size);
    }

    static Player at(int columns, int rows) {
        return at(new Size(columns, rows));
    }

    /** Keys parted by blanks: characters, or the names of {@link Key}. */
    Player press(String keys) {
        for (String key : keys.split(" ")) {
            press(stroke(key));
        }
        return this;
    }

    private static Stroke stroke(String key) {
        if (key.equals("SPACE")) {
            return Stroke.of(' ');
        }
        return key.length() == 1 ? Stroke.of(key.charAt(0)) : Stroke.of(Key.valueOf(key));
    }

    /** Works out the debrief that was asked for last, as whoever performs effects does. */
    Player debriefed() {
        Session over = effects.stream()
                .filter(Effect.WorkOut.class::isInstance)
                .map(effect -> ((Effect.WorkOut) effect).session())
                .reduce((a, b) -> b)
                .orElseThrow();
        return tell(new Msg.Report(Effect.Topic.DEBRIEFED, "", Debrief.of(over)));
    }

    Player press(Stroke stroke) {
        return tell(new Msg.Key(stroke));
    }

    Player tell(Msg msg) {
        Model before = model;
        Step<Model, Effect> step = program.update(model, msg);
        model = step.model();
        effects.addAll(step.effects());
        holds(before, step.effects());
        return this;
    }

    /** Every accepted decision is appended once, with the session that has it; nothing else is. */
    private void holds(Model before, List<Effect> done) {
        List<Effect.Append> appended = done.stream()
                .filter(Effect.Append.class::isInstance)
                .map(Effect.Append.class::cast)
                .toList();
        int grown =
                model.session().entries().size() - before.session().entries().size();
        boolean again = before.unsaved().isPresent() && grown == 0 && appended.size() <= 1;
        assertTrue(again || appended.size() == grown, "grown by " + grown + ", appended " + appended.size());
        for (Effect.Append append : appended) {
            assertSame(model.session(), append.session());
            assertEquals(
                    append.entry(),
                    append.session().entries().get(append.session().entries().size() - 1));
        }
    }

    Model model() {
        return model;
    }

    /** Effects so far. */
    List<Effect> effects() {
        return effects;
    }

    Frame view() {
        return program.view(model);
    }

    String text() {
        return view().glyphs();
    }

    /** Opens the shift and puts the first report away. */
    Player opened() {
        while (model.place() == Place.BRIEFING) {
            press("ENTER");
        }
        return settled();
    }

    /** Puts away what any key puts away. */
    Player settled() {
        while (model.place() == Place.REPORT || model.place() == Place.ANSWER) {
            press("z");
        }
        return this;
    }

    /** Ends the turn, whatever is asked. */
    Player next() {
        press("n");
        if (model.place() == Place.ASKING) {
            press("y");
        }
        return this;
    }
}
