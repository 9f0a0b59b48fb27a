package copytaster.cli;

import copytaster.debrief.Debrief;
import copytaster.journal.DataFolder;
import copytaster.screen.Msg;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.screen.desk.Unread;
import copytaster.screen.start.Fetched;
import copytaster.screen.start.StartMenu;
import copytaster.session.Recorder;
import copytaster.session.Session;
import copytaster.term.Effects;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what the screen asks for: keeps decisions, rings, ends. */
final class GameEffects implements Effects<Effect>, Effect.Cases<Effects.Result>, Fetched, Supplier<String> {
    private final List<String> folders;
    private final Openings openings;
    private volatile JournalRecorder recorder;
    private volatile Session session;
    private volatile StartMenu menu;
    private Optional<String> notBegun = Optional.empty();

    GameEffects() {
        this(List.of());
    }

    /** @param folders where to look for scenarios before all others */
    GameEffects(List<String> folders) {
        this.folders = folders;
        this.openings = new Openings(folders);
    }

    List<String> folders() {
        return folders;
    }

    /** From here on decisions are kept in this session's file, and in no other. */
    void opened(Shelf.Kept kept) {
        try {
            close();
        } catch (IOException e) {
            // Every decision of the session before was forced to the disk as it was taken.
        }
        recorder = new JournalRecorder(kept.journal());
        session = kept.session();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Optional<Unread> unread() {
        return recorder == null || session.entries().isEmpty()
                ? Optional.empty()
                : UnreadFile.read(recorder.journal().path());
    }

    /** Where what was decided is kept, in a sentence; empty if nothing was. */
    @Override
    public String get() {
        return recorder == null
                ? ""
                : "The session is saved up to its last decision: "
                        + recorder.journal().path();
    }

    /** From here on this session is looked at. */
    void shown(Session old) {
        session = old;
    }

    /** What is to be said where something broke on the session that is played or looked at; empty if it is not to blame. */
    String excuse() {
        return session == null ? "" : OldSession.excuse(session);
    }

    void close() throws IOException {
        if (recorder != null) {
            recorder.journal().close();
        }
    }

    /** A session whose file cannot be made is not begun. */
    @Override
    public Optional<Quit> ready() {
        if (recorder != null) {
            try {
                recorder.journal().settle();
            } catch (IOException e) {
                notBegun = Optional.of(Shelf.notBegun(recorder.journal().path().getParent(), e));
                return Optional.of(new Quit(Exit.BAD, ""));
            }
        }
        return Optional.empty();
    }

    /** Why the session was not begun after all, if so. */
    Optional<String> notBegun() {
        return notBegun;
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
        Recorder.Moved moved = recorder.moveTo(DataFolder.homeOfThisProcess().toString());
        if (!moved.done()) {
            moved = recorder.moveTo(System.getProperty("java.io.tmpdir"));
        }
        return report(moved.done() ? Effect.Topic.COPIED : Effect.Topic.UNSAVED, moved.text());
    }

    @Override
    public Result resume(Effect.Resume effect) {
        return Result.later(() -> opening(openings.resume(effect.session())));
    }

    @Override
    public Result begin(Effect.Begin effect) {
        return Result.later(() -> opening(openings.begin(effect.shift())));
    }

    private Msg opening(Openings.Opening<Shelf.Kept> opening) {
        if (opening.thing().isEmpty()) {
            return new Msg.Report(Effect.Topic.REFUSED, opening.trouble());
        }
        opened(opening.thing().get());
        return new Msg.Report(Effect.Topic.OPENED, session.header().id());
    }

    @Override
    public Result view(Effect.View effect) {
        return Result.later(() -> {
            Openings.Opening<Session> look = openings.look(effect.session());
            if (look.thing().isEmpty()) {
                return new Msg.Report(Effect.Topic.REFUSED, look.trouble());
            }
            shown(look.thing().get());
            return new Msg.Report(Effect.Topic.VIEWED, session.header().id());
        });
    }

    @Override
    public Result ticks(Effect.Ticks effect) {
        return Result.tickEvery(effect.millis());
    }

    @Override
    public Result branch(Effect.Branch effect) {
        return Result.later(() -> opening(openings.branch(effect.session(), effect.at())));
    }

    @Override
    public Result survey(Effect.Survey effect) {
        return Result.later(() -> {
            menu = new Survey(folders).whole();
            return new Msg.Report(Effect.Topic.SURVEYED, "");
        });
    }

    @Override
    public Result keep(Effect.Keep effect) {
        return SettingsFile.save(effect.preferences())
                .map(why -> report(Effect.Topic.REFUSED, why))
                .orElseGet(Result::nothing);
    }

    @Override
    public Result restyle(Effect.Restyle effect) {
        return Result.restyle(
                ScreenGame.theme(effect.preferences()),
                ScreenGame.depth(effect.preferences(), System.getenv()),
                effect.preferences().mouse());
    }

    @Override
    public StartMenu menu() {
        return menu;
    }

    @Override
    public Result workOut(Effect.WorkOut effect) {
        return Result.later(() -> new Msg.Report(Effect.Topic.DEBRIEFED, "", Debrief.of(effect.session())));
    }

    @Override
    public Result bell(Effect.Bell effect) {
        return Result.bell();
    }

    /** What was switched on the desk, and which tips were given; where it cannot be kept it holds for this run. */
    @Override
    public Result remember(Effect.Remember effect) {
        Settings now = effect.settings();
        SettingsFile.save(SettingsFile.read()
                .preferences()
                .bell(now.bell())
                .tips(now.tips())
                .told(now.told()));
        return Result.nothing();
    }

    @Override
    public Result keepUnread(Effect.KeepUnread effect) {
        UnreadFile.write(recorder.journal().path(), effect.unread());
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
