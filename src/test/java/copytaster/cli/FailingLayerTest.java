package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import copytaster.act.Event;
import copytaster.content.Loaded;
import copytaster.content.ScenarioReader;
import copytaster.journal.FailingDisk;
import copytaster.journal.Journal;
import copytaster.journal.Opened;
import copytaster.plain.PlainGame;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.screen.desk.Unread;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import copytaster.term.Effects;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import copytaster.testing.Walks;
import copytaster.text.Quoted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both front ends on a file system that fails once: where {@link FullDiskTest} may mount nothing, this stands in for it. */
class FailingLayerTest {
    @TempDir
    private Path folder;

    private final FailingDisk disk = new FailingDisk(false);
    private Journal journal;
    private Session session;

    @BeforeEach
    void begin() throws IOException {
        Loaded<Scenario> loaded = ScenarioReader.load("small-night.json", Files.readAllBytes(Path.of(Game.NIGHT)));
        Scenario scenario = loaded.value().orElseThrow();
        Header draft = new Header(
                "test",
                Rules.VERSION,
                "",
                "2031-03-14T18:00:00Z",
                scenario.id(),
                scenario.hash(),
                Mode.RECORD,
                7,
                Setup.USUAL,
                Optional.empty(),
                false);
        journal = disk.journals(Clock.systemUTC()).begin(folder, draft, Quoted.of(loaded.text()));
        session = Session.begin(journal.header(), new Night(scenario, Mode.RECORD));
    }

    @Test
    void aSessionWhoseFileCannotBeMadeIsNotShown() throws IOException {
        journal.close();
        disk.fail(FailingDisk.Fault.MOVE, 1);
        begin();
        GameEffects effects = new GameEffects();
        effects.opened(new Shelf.Kept(session, journal));
        assertEquals(Optional.of(new Effects.Quit(Exit.BAD, "")), effects.ready());
        assertEquals(
                "The session cannot be saved in " + folder
                        + " (No space left on device), so it is not begun. Make room or set"
                        + " COPYTASTER_HOME to another folder.",
                effects.notBegun().orElseThrow());
        effects.close();
        assertFalse(Files.exists(journal.path()));
    }

    /** From the first screen several shifts are played in one run: whoever has left one for the next may go on with it elsewhere. */
    @Test
    void aSessionIsLetGoOnceAnotherIsPlayed() throws IOException {
        Shelf.Kept first = new Shelf.Kept(session, journal);
        journal.settle();
        begin();
        journal.settle();
        GameEffects effects = new GameEffects();
        effects.opened(first);
        Path file = first.journal().path();
        assertFalse(disk.journals(Clock.systemUTC()).open(file) instanceof Opened.Ready, "it is being played");
        effects.opened(new Shelf.Kept(session, journal));
        assertTrue(
                disk.journals(Clock.systemUTC()).open(file) instanceof Opened.Ready again && closed(again.journal()),
                "it is not being played any more");
        effects.close();
    }

    private static boolean closed(Journal journal) throws IOException {
        journal.close();
        return true;
    }

    /** It stayed beside the session for good. */
    @Test
    void whatWasUnreadIsForgottenOnceTheCloseIsSaved() throws IOException {
        journal.settle();
        JournalRecorder recorder = new JournalRecorder(journal);
        Path unread = folder.resolve(journal.path().getFileName() + ".unread");
        UnreadFile.write(journal.path(), new Unread(2, List.of("d1")));
        for (Entry entry : Walks.toClose(session, new Random(7)).entries()) {
            if (entry.events().contains(new Event.DeskClosed())) {
                disk.fail(FailingDisk.Fault.FORCE, 1);
                assertTrue(recorder.keep(entry).isPresent());
                assertTrue(Files.exists(unread), "it was not saved that the desk closed");
            }
            assertEquals(Optional.empty(), recorder.keep(entry));
            boolean closed = entry.events().contains(new Event.DeskClosed());
            assertEquals(!closed, Files.exists(unread));
            if (closed) {
                recorder.journal().close();
                return;
            }
        }
        fail("the desk never closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE"})
    void byLines(FailingDisk.Fault fault) throws IOException {
        journal.settle();
        disk.fail(fault, 3);
        StringWriter out = new StringWriter();
        JournalRecorder recorder = new JournalRecorder(journal);
        BufferedReader in = new BufferedReader(new StringReader("spike 1\nundo\nspike 1\nagain\nspike 1\nquit\n"));
        PlainGame game = new PlainGame(session, recorder, in, new PrintWriter(out), true, 78, false);
        assertTrue(game.play(), out.toString());
        recorder.journal().close();
        String said = out.toString().replaceAll("\\s+", " ");
        String lost = said.substring(said.indexOf("> undo"), said.indexOf("> again"));
        assertTrue(lost.contains("(No space left on device)"), said);
        assertFalse(lost.contains("Taken back.") || lost.contains("Spiked"), lost);
        assertTrue(said.substring(said.indexOf("> again")).contains("Taken back."), said);
        isSaved(game.session());
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE"})
    void onTheScreen(FailingDisk.Fault fault) throws IOException {
        journal.settle();
        disk.fail(fault, 3);
        GameEffects effects = new GameEffects();
        effects.opened(new Shelf.Kept(session, journal));
        DeskProgram program = new DeskProgram(session, Settings.of(Preferences.USUAL.tips(false)));
        Model model = program.start(new Size(80, 24));
        for (Stroke stroke : new Stroke[] {Stroke.of(Key.ENTER), Stroke.of('x'), Stroke.of('u')}) {
            model = after(program, effects, model, new Msg.Key(stroke));
        }
        assertTrue(
                program.view(model).glyphs().contains("NOT SAVED"),
                program.view(model).glyphs());
        for (Stroke stroke : new Stroke[] {Stroke.of('x'), Stroke.of('s'), Stroke.of('x')}) {
            model = after(program, effects, model, new Msg.Key(stroke));
        }
        assertFalse(
                program.view(model).glyphs().contains("NOT SAVED"),
                program.view(model).glyphs());
        effects.close();
        isSaved(model.session());
    }

    /** What is to be done is done, and what comes of it told, as on the terminal. */
    private static Model after(DeskProgram program, GameEffects effects, Model model, Msg msg) {
        Step<Model, Effect> step = program.update(model, msg);
        Model now = step.model();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Append && effects.perform(effect) instanceof Effects.Reply reply) {
                now = after(program, effects, now, reply.msg());
            }
        }
        return now;
    }

    private void isSaved(Session played) throws IOException {
        assertEquals(4, played.entries().size());
        assertEquals(
                played.entries(),
                Aftermath.read(journal.path()).contents().orElseThrow().entries());
        assertEquals(
                0,
                Game.run(folder, "", "replay", journal.path().toString(), "--verify")
                        .code());
    }
}
