package copytaster.cli;

import copytaster.journal.Listed;
import copytaster.journal.Reason;
import copytaster.replay.Film;
import copytaster.rules.Setup;
import copytaster.screen.desk.NewShift;
import copytaster.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sessions opened and read for the first screen: what is wrong is handed back instead of printed onto the screen. */
final class Openings {
    /** A thing, or why there is none. */
    record Opening<T>(Optional<T> thing, String trouble) {}

    /** A work that may say what is wrong. */
    private interface Work<T> {
        Optional<T> with(Streams streams) throws IOException;
    }

    private final List<String> folders;

    /** @param folders where to look for scenarios before all others */
    Openings(List<String> folders) {
        this.folders = folders;
    }

    Opening<Shelf.Kept> begin(NewShift shift) {
        long seed = shift.today() ? Luck.today() : shift.seed().orElseGet(Luck::drawn);
        return opening(streams -> {
            Library library = new Library(streams, folders);
            Shelf shelf = new Shelf(streams);
            Optional<Shelf.Kept> begun = library.isCampaign(shift.scenario())
                    ? new CampaignDesk(streams, library).next(shift.scenario(), shift.mode(), seed, shift.difficulty())
                    : library.open(shift.scenario())
                            .flatMap(shelved -> shelf.begin(shelved, shift.mode(), seed, Setup.of(shift.difficulty())));
            return begun.flatMap(shelf::settled);
        });
    }

    /** @param session its id, or {@code latest} for the one played last of those that can be gone on with */
    Opening<Shelf.Kept> resume(String session) {
        return opening(streams -> {
            Shelf shelf = new Shelf(streams);
            Optional<Path> file =
                    session.equals("latest") ? shelf.latestUnfinished().map(Listed::path) : shelf.find(session);
            if (file.isEmpty() && session.equals("latest")) {
                streams.complain("There is no shift to go on with.");
            }
            return file.isEmpty() ? Optional.empty() : shelf.resume(file.get());
        });
    }

    Opening<Session> look(String session) {
        return opening(streams -> OldSession.read(session, streams).session());
    }

    /** A session that shares the first decisions of another. */
    Opening<Shelf.Kept> branch(String session, int at) {
        return opening(streams -> {
            OldSession old = OldSession.read(session, streams);
            return old.session().isEmpty()
                    ? Optional.empty()
                    : new Branching(streams).begin(old, Film.of(old.session().get()), at);
        });
    }

    private static <T> Opening<T> opening(Work<T> work) {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), printer, printer);
        try {
            return new Opening<>(work.with(streams), plain(said.toString()));
        } catch (IOException e) {
            return new Opening<>(Optional.empty(), "It cannot be opened (" + Reason.withFile(e) + ").");
        }
    }

    /** Without the program's name, which stands at the top of the screen anyway. */
    private static String plain(String said) {
        String text = said.strip();
        return text.startsWith("copytaster: ") ? text.substring("copytaster: ".length()) : text;
    }
}
