package copytaster.journal;

import java.util.Optional;

/** What reading a file found. Nothing is written by reading. */
public sealed interface Reading {
    /** What of it can be viewed: a prefix of what was played, if not all of it. */
    Optional<Contents> contents();

    /** Every line reads, and the chain of digests holds from the header to the last. */
    record Whole(Contents all) implements Reading {
        @Override
        public Optional<Contents> contents() {
            return Optional.of(all);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }
    }

    /**
     * The last write did not finish: the decision it stood for was never shown as saved. What comes before is whole.
     *
     * @param length of the whole records, in bytes
     * @param excess bytes after them
     */
    record Torn(Contents before, long length, long excess) implements Reading {
        @Override
        public Optional<Contents> contents() {
            return Optional.of(before);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.torn(this);
        }
    }

    /**
     * A line is bad that was once good, or the chain is broken. Never written to again.
     *
     * @param contents what comes before the damage; empty if that is not even the header and the scenario
     */
    record Damaged(Optional<Contents> contents, Damage damage) implements Reading {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.damaged(this);
        }
    }

    /**
     * Written under newer rules or in a later format. Can be viewed as far as it reads, and not gone on with.
     *
     * @param says what it is and what can be done, in one or two sentences
     */
    record OtherVersion(Optional<Contents> contents, String says) implements Reading {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.otherVersion(this);
        }
    }

    /** No session file at all. */
    record Foreign(String why) implements Reading {
        @Override
        public Optional<Contents> contents() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.foreign(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** The only dispatch over readings. */
    interface Cases<R> {
        R whole(Whole reading);

        R torn(Torn reading);

        R damaged(Damaged reading);

        R otherVersion(OtherVersion reading);

        R foreign(Foreign reading);
    }
}
