package copytaster.cli;

import copytaster.act.Event;
import copytaster.journal.Contents;
import copytaster.journal.Journal;
import copytaster.journal.Journals;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.testing.Films;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Session files as another program would write them: every checksum and digest right, and something else not. */
final class Rechained {
    private Rechained() {}

    /** A session of later rules. */
    static void ofRules(int rules, String name, Path file) throws IOException {
        Contents old = Films.contents(name);
        write(old, old.entries(), rules, file);
    }

    /** A session whose last decision led to something that the rules do not lead to. */
    static void diverged(String name, Path file) throws IOException {
        Contents old = Films.contents(name);
        List<Entry> entries = new ArrayList<>(old.entries());
        Entry last = entries.remove(entries.size() - 1);
        List<Event> events = new ArrayList<>(last.events());
        events.add(new Event.CareMoved(1, "nothing"));
        entries.add(new Entry(last.number(), last.turn(), last.command(), events, ""));
        write(old, entries, old.header().rules(), file);
    }

    private static void write(Contents old, List<Entry> entries, int rules, Path file) throws IOException {
        Header h = old.header();
        Header header = new Header(
                h.app(),
                rules,
                h.id(),
                h.startedAt(),
                h.scenario(),
                h.scenarioHash(),
                h.mode(),
                h.seed(),
                h.setup(),
                h.parent(),
                h.seen());
        Path made;
        Path folder = Files.createDirectories(file.resolveSibling("made"));
        try (Journal journal = new Journals(Clock.systemUTC(), rules).begin(folder, header, old.scenario())) {
            String digest = header.digest();
            for (Entry entry : entries) {
                digest = Entry.digest(digest, entry.command(), entry.events());
                journal.append(new Entry(entry.number(), entry.turn(), entry.command(), entry.events(), digest));
            }
            made = journal.path();
        }
        Files.move(made, file);
    }
}
