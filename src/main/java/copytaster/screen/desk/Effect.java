package copytaster.screen.desk;

import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.settings.Preferences;

/** What the game wants done in the world. A closed family: {@link Cases} is the only way to tell them apart. */
public sealed interface Effect {

    /** Calls the case for this kind of effect. */
    <R> R match(Cases<R> cases);

    /**
     * A decision was made: force it to disk, before the next frame. Answer with {@link Topic#UNSAVED} if that fails, and not
     * at all otherwise. After a failure the same comes again if the player wants another try.
     *
     * @param entry the last of the session
     * @param session the session with it
     */
    record Append(Entry entry, Session session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.append(this);
        }
    }

    /** Write the whole session somewhere else, where later decisions go too; answer with {@link Topic#COPIED} and where, or {@link
     * Topic#UNSAVED} and why not. */
    record SaveCopy(Session session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saveCopy(this);
        }
    }

    /** Open a kept session and answer with {@link Topic#OPENED} and its id. */
    record Resume(String session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resume(this);
        }
    }

    /** Begin a new session and answer with {@link Topic#OPENED} and its id. */
    record Begin(NewShift shift) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begin(this);
        }
    }

    /** The shift is over: work out its debrief, beside the UI thread, and answer with {@link Topic#DEBRIEFED} and the debrief as the
     * result. */
    record WorkOut(Session session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.workOut(this);
        }
    }

    /** Read a session to look at it and answer with {@link Topic#VIEWED} and its id, or with {@link Topic#REFUSED}. */
    record View(String session) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.view(this);
        }
    }

    /** Look through all sessions and scenarios and answer with {@link Topic#SURVEYED}. */
    record Survey() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.survey(this);
        }
    }

    /** Let the terminal look as the player's settings say. */
    record Restyle(Preferences preferences) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restyle(this);
        }
    }

    /** Keep the player's settings; answer with {@link Topic#REFUSED} if they cannot be kept. */
    record Keep(Preferences preferences) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keep(this);
        }
    }

    /** Send ticks every so many milliseconds from now on, or none with 0. */
    record Ticks(int millis) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ticks(this);
        }
    }

    /**
     * Begin a session that shares another's first decisions, and answer with {@link Topic#OPENED} and its id, or with
     * {@link Topic#REFUSED}.
     *
     * @param session the id of the other
     * @param at how many decisions they share
     */
    record Branch(String session, int at) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.branch(this);
        }
    }

    /** Ring the bell once. */
    record Bell() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bell(this);
        }
    }

    /** The player changed how the game is to be, or has been told something that need not be told again: keep it for next time. */
    record Remember(Settings settings) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remember(this);
        }
    }

    /** Keep which dispatches are not read, for when the session is gone on with; nothing is said if that fails. */
    record KeepUnread(Unread unread) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keepUnread(this);
        }
    }

    /**
     * End the program; {@code message} is printed when the screen is restored.
     *
     * @param back asked for by going back: where there is something to go back to, that shows instead
     */
    record Quit(int exitCode, String message, boolean back) implements Effect {
        public Quit(int exitCode, String message) {
            this(exitCode, message, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quit(this);
        }
    }

    /** The topics of the reports that answer effects. */
    final class Topic {
        /** A decision could not be kept; the text says why. */
        public static final String UNSAVED = "unsaved";

        /** The session was written elsewhere and goes on there; the text says where. */
        public static final String COPIED = "copied";

        /** A debrief was worked out; it is the result. */
        public static final String DEBRIEFED = "debriefed";

        /** A session is open; the text is its id. */
        public static final String OPENED = "opened";

        /** A session has been read, to be looked at; the text is its id. */
        public static final String VIEWED = "viewed";

        /** It is known what can be begun, gone on with and looked at. */
        public static final String SURVEYED = "surveyed";

        /** Something asked for could not be done; the text says why. */
        public static final String REFUSED = "refused";

        private Topic() {}
    }

    /** One method for each kind of effect. */
    interface Cases<R> {
        R append(Append effect);

        R saveCopy(SaveCopy effect);

        R resume(Resume effect);

        R begin(Begin effect);

        R workOut(WorkOut effect);

        R view(View effect);

        R survey(Survey effect);

        R restyle(Restyle effect);

        R keep(Keep effect);

        R ticks(Ticks effect);

        R branch(Branch effect);

        R bell(Bell effect);

        R remember(Remember effect);

        R keepUnread(KeepUnread effect);

        R quit(Quit effect);
    }
}
