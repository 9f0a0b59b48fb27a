package copytaster.cli;

import copytaster.narrate.Figures;
import copytaster.replay.Film;
import java.io.IOException;
import java.util.Optional;

/** Branches begun from old sessions. */
final class Branching {
    private final Streams streams;

    Branching(Streams streams) {
        this.streams = streams;
    }

    /** A new session from a moment of an old one; empty after the reason has been told why not. */
    Optional<Shelf.Kept> begin(OldSession old, Film film, int at) throws IOException {
        if (old.code() == Exit.BAD) {
            streams.complain("A damaged session can be looked at, but not branched from.");
            return Optional.empty();
        }
        if (film.closed(at)) {
            streams.complain(
                    "The shift is closed after its last decision: there is nothing left to play. Branch earlier, with"
                            + " --turn or --after.");
            return Optional.empty();
        }
        return new Shelf(streams).branch(old.file().orElseThrow(), at, film.told(at));
    }

    /** What was begun, in a sentence or two. */
    static String says(Shelf.Kept kept, Film film, int at) {
        return "Branched: session " + kept.session().header().id() + " shares " + Figures.count(at, "decision")
                + " with " + film.session().header().id() + "."
                + (film.told(at) ? " It is marked as played by somebody who has seen what came next." : "");
    }
}
