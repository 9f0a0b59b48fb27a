package copytaster.cli;

import copytaster.journal.Journal;
import copytaster.journal.JournalFailed;
import copytaster.session.Entry;
import copytaster.session.Recorder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps entries in a session file, and in another one once that cannot be written any more. */
final class JournalRecorder implements Recorder {
    private Journal journal;

    JournalRecorder(Journal journal) {
        this.journal = journal;
    }

    /** The file that entries go to now. */
    Journal journal() {
        return journal;
    }

    @Override
    public Optional<String> keep(Entry entry) {
        try {
            journal.append(entry);
            return Optional.empty();
        } catch (JournalFailed e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Moved moveTo(String folder) {
        try {
            Journal copy = journal.copyTo(Path.of(folder));
            journal.close();
            journal = copy;
            return new Moved(true, copy.path().toString());
        } catch (IOException | InvalidPathException e) {
            return new Moved(false, "It cannot be saved in " + folder + " either (" + e.getMessage() + ").");
        }
    }
}
