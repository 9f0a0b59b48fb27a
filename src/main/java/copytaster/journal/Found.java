package copytaster.journal;

import java.nio.file.Path;
import java.util.List;

/** What a session's name, the beginning of one, or a path led to. */
public sealed interface Found {
    /** One file. */
    record One(Path file) implements Found {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.one(this);
        }
    }

    /** No session is called so. */
    record None() implements Found {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /** More than one, most recently played first. */
    record Several(List<Listed> sessions) implements Found {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.several(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** The only dispatch over what was found. */
    interface Cases<R> {
        R one(One found);

        R none(None found);

        R several(Several found);
    }
}
