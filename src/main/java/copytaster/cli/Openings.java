package copytaster.cli;

import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.Optional;

/** Sessions opened from the start screen: what is wrong is handed back instead of printed onto the screen. */
final class Openings {
    /** A session, or why there is none. */
    record Opening(Optional<Shelf.Kept> kept, String trouble) {}

    /** A work that may say what is wrong. */
    private interface Work {
        Optional<Shelf.Kept> with(Streams streams) throws IOException;
    }

    Opening begin(String scenario) {
        long seed = new SecureRandom().nextInt(1_000_000);
        return opening(streams -> new Library(streams)
                .open(scenario)
                .flatMap(shelved -> new Shelf(streams).begin(shelved, Mode.RECORD, seed, Setup.USUAL)));
    }

    Opening resume(String session) {
        return opening(streams -> {
            Shelf shelf = new Shelf(streams);
            var file = shelf.find(session);
            return file.isEmpty() ? Optional.empty() : shelf.resume(file.get());
        });
    }

    private static Opening opening(Work work) {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), printer, printer);
        try {
            return new Opening(work.with(streams), said.toString().strip());
        } catch (IOException e) {
            return new Opening(Optional.empty(), "It cannot be opened (" + e.getMessage() + ").");
        }
    }
}
