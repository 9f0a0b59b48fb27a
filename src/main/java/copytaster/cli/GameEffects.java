package copytaster.cli;

import copytaster.journal.Journal;
import copytaster.screen.Msg;
import copytaster.screen.desk.Effect;
import copytaster.session.Recorder;
import copytaster.term.Effects;

/** Does what the screen asks for: keeps decisions, rings, ends. */
final class GameEffects implements Effects<Effect>, Effect.Cases<Effects.Result> {
    private final JournalRecorder recorder;

    GameEffects(Journal journal) {
        this.recorder = new JournalRecorder(journal);
    }

    /** The file decisions go to: another one once a copy had to be saved elsewhere. */
    Journal journal() {
        return recorder.journal();
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
        return report(Effect.Topic.REFUSED, "Another session can be gone on with from the start screen.");
    }

    @Override
    public Result begin(Effect.Begin effect) {
        return report(Effect.Topic.REFUSED, "Another shift can be begun from the start screen.");
    }

    @Override
    public Result bell(Effect.Bell effect) {
        return Result.bell();
    }

    @Override
    public Result quit(Effect.Quit effect) {
        return Result.quit(effect.exitCode(), effect.message());
    }

    private static Result report(String topic, String text) {
        return Result.reply(new Msg.Report(topic, text));
    }
}
