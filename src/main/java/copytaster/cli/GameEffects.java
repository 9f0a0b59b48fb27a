package copytaster.cli;

import copytaster.journal.Journal;
import copytaster.journal.JournalFailed;
import copytaster.screen.Msg;
import copytaster.screen.desk.Effect;
import copytaster.term.Effects;
import java.io.IOException;
import java.nio.file.Path;

/** Does what the screen asks for: keeps decisions, rings, ends. */
final class GameEffects implements Effects<Effect>, Effect.Cases<Effects.Result> {
    private Journal journal;

    GameEffects(Journal journal) {
        this.journal = journal;
    }

    /** The file decisions go to: another one once a copy had to be saved elsewhere. */
    Journal journal() {
        return journal;
    }

    @Override
    public Result perform(Effect effect) {
        return effect.match(this);
    }

    @Override
    public Result append(Effect.Append effect) {
        try {
            journal.append(effect.entry());
            return Result.nothing();
        } catch (JournalFailed e) {
            return report(Effect.Topic.UNSAVED, e.getMessage());
        }
    }

    /** The whole session into the first place that takes it: the player's folder, then that for temporary files. */
    @Override
    public Result saveCopy(Effect.SaveCopy effect) {
        IOException last = null;
        for (String folder : new String[] {System.getProperty("user.home"), System.getProperty("java.io.tmpdir")}) {
            try {
                Journal copy = journal.copyTo(Path.of(folder));
                journal.close();
                journal = copy;
                return report(Effect.Topic.COPIED, copy.path().toString());
            } catch (IOException e) {
                last = e;
            }
        }
        return report(Effect.Topic.UNSAVED, "No copy could be saved either (" + last.getMessage() + ").");
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
