package copytaster.cli;

import copytaster.debrief.Debrief;
import copytaster.screen.Msg;
import copytaster.screen.desk.Effect;
import copytaster.session.Recorder;
import copytaster.session.Session;
import copytaster.term.Effects;
import java.io.IOException;

/** Does what the screen asks for: keeps decisions, rings, ends. */
final class GameEffects implements Effects<Effect>, Effect.Cases<Effects.Result> {
    private final Openings openings;
    private JournalRecorder recorder;
    private Session session;

    GameEffects(Openings openings) {
        this.openings = openings;
    }

    /** From here on decisions are kept in this session's file. */
    void opened(Shelf.Kept kept) {
        recorder = new JournalRecorder(kept.journal());
        session = kept.session();
    }

    /** The session that was opened under this id, which is always the last. */
    Session session(String id) {
        return session;
    }

    /** Where what was decided is kept, in a sentence; empty if nothing was. */
    String place() {
        return recorder == null
                ? ""
                : "The session is saved up to its last decision: "
                        + recorder.journal().path();
    }

    void close() throws IOException {
        if (recorder != null) {
            recorder.journal().close();
        }
    }

    @Override
    public Result perform(Effect effect) {
        return effect.match(this);
    }

    @Override
    public Result append(Effect.Append effect) {
        return recorder.keep(effect.entry())
                .map(why -> report(Effect.Topic.UNSAVED, why))
                .orElseGet(Result::nothing);
    }

    /** The whole session into the first place that takes it: the player's folder, then that for temporary files. */
    @Override
    public Result saveCopy(Effect.SaveCopy effect) {
        Recorder.Moved moved = recorder.moveTo(System.getProperty("user.home"));
        if (!moved.done()) {
            moved = recorder.moveTo(System.getProperty("java.io.tmpdir"));
        }
        return report(moved.done() ? Effect.Topic.COPIED : Effect.Topic.UNSAVED, moved.text());
    }

    @Override
    public Result resume(Effect.Resume effect) {
        return opening(openings.resume(effect.session()));
    }

    @Override
    public Result begin(Effect.Begin effect) {
        return opening(openings.begin(effect.scenario()));
    }

    private Result opening(Openings.Opening opening) {
        if (opening.kept().isEmpty()) {
            return report(Effect.Topic.REFUSED, opening.trouble());
        }
        opened(opening.kept().get());
        return report(Effect.Topic.OPENED, session.header().id());
    }

    @Override
    public Result workOut(Effect.WorkOut effect) {
        return Result.later(() -> new Msg.Report(Effect.Topic.DEBRIEFED, "", Debrief.of(effect.session())));
    }

    @Override
    public Result bell(Effect.Bell effect) {
        return Result.bell();
    }

    /** Kept for the rest of the run only. */
    @Override
    public Result remember(Effect.Remember effect) {
        return Result.nothing();
    }

    @Override
    public Result quit(Effect.Quit effect) {
        return Result.quit(effect.exitCode(), effect.message());
    }

    private static Result report(String topic, String text) {
        return Result.reply(new Msg.Report(topic, text));
    }
}
