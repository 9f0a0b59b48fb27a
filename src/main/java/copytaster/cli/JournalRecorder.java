package copytaster.cli;

import copytaster.journal.Journal;
import copytaster.journal.JournalFailed;
import copytaster.session.Entry;
import copytaster.session.Recorder;
import java.util.Optional;

/** Keeps entries in a session file. */
record JournalRecorder(Journal journal) implements Recorder {
    @Override
    public Optional<String> keep(Entry entry) {
        try {
            journal.append(entry);
            return Optional.empty();
        } catch (JournalFailed e) {
            return Optional.of(e.getMessage());
        }
    }
}
