package copytaster.cli;

import copytaster.act.Event;
import copytaster.journal.Journal;
import copytaster.journal.JournalFailed;
import copytaster.journal.Reason;
import copytaster.session.Entry;
import copytaster.session.Recorder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps entries in a session file, and in another one once that cannot be written any more. */
final class JournalRecorder implements Recorder {
    private final Path first;
    private Journal journal;

    JournalRecorder(Journal journal) {
        this.first = journal.path();
        this.journal = journal;
    }

    /** The file that entries go to now. */
    Journal journal() {
        return journal;
    }

    @Override
    public Optional<String> keep(Entry entry) {
        try {
            if (journal.failed().isPresent()) {
                journal = journal.again();
            } else {
                journal.append(entry);
            }
            forget(entry);
            return Optional.empty();
        } catch (JournalFailed e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of(
                    "The last decision could still not be saved to " + journal.path() + " (" + Reason.of(e) + ").");
        }
    }

    /** After the desk has closed nobody goes on with what was not read. */
    private void forget(Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof Event.DeskClosed || event instanceof Event.ShiftEnded) {
                UnreadFile.remove(journal.path());
            }
        }
    }

    /** Where entries go now, if that is no longer the file they first went to. */
    Optional<Path> moved() {
        return journal.path().equals(first) ? Optional.empty() : Optional.of(journal.path());
    }

    @Override
    public Moved moveTo(String folder) {
        try {
            Journal copy = journal.copyTo(Path.of(folder));
            journal.close();
            journal = copy;
            return new Moved(true, copy.path().toString());
        } catch (IOException e) {
            return nowhere(folder, Reason.of(e));
        } catch (InvalidPathException e) {
            return nowhere(folder, "that is no name of a folder");
        }
    }

    private static Moved nowhere(String folder, String why) {
        return new Moved(false, "It cannot be saved in " + folder + " either (" + why + ").");
    }
}
