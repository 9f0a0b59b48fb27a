package copytaster.journal;

import copytaster.canon.Digest;
import copytaster.session.Header;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins, opens, reads and salvages session files. */
public final class Journals {
    /** A long night takes some hundred kilobytes; what is larger is something else, and not worth the memory. */
    private static final long LARGEST = 64 << 20;

    private static final int MOST_OF_ONE_NAME = 1000;

    private final Disk disk;
    private final Clock clock;
    private final int rules;

    /**
     * @param clock for the time of each decision
     * @param rules the version of the rules that this program plays by
     */
    public Journals(Clock clock, int rules) {
        this(new RealDisk(), clock, rules);
    }

    Journals(Disk disk, Clock clock, int rules) {
        this.disk = disk;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * Begins a session's file in {@code folder}, which is made if need be; to be waited for with {@link Journal#settle}.
     *
     * @param draft its id is replaced by the file's name, which no other session of the folder has; play with {@link Journal#header}
     * @param scenario the text of the scenario file that the draft's hash is of; that it is is checked by tests only, since working
     *     it out takes longer than all the rest
     * @throws IOException if there can be no such file; then nothing is left behind
     */
    public Journal begin(Path folder, Header draft, Quoted scenario) throws IOException {
        assert Digest.of(scenario.text()).equals(draft.scenarioHash())
                : "the scenario is not the one of the header's hash";
        require(draft.rules() == rules, "a session is begun under the program's own rules");
        return named(folder, FileName.of(draft), new Contents(draft, scenario, List.of()));
    }

    /**
     * Begins a session's file with the first records of another, which is left as it is.
     *
     * @param draft as for {@link #begin}: of the same night and seed, so that the records' digests follow from it
     * @param shared how many records it begins with
     * @throws IOException if it cannot be written; then nothing is left behind
     */
    public Journal branch(Path folder, Header draft, Contents parent, int shared) throws IOException {
        require(parent.header().digest().equals(draft.digest()), "a branch is of its parent's night and seed");
        require(draft.rules() == parent.header().rules(), "a branch is played under its parent's rules");
        List<Recorded> records = List.copyOf(parent.records().subList(0, shared));
        return settled(named(folder, FileName.of(draft), new Contents(draft, parent.scenario(), records)));
    }

    /**
     * Opens a session to go on with it. One that is torn is mended: what the last write left is copied into {@code <name>.torn-<n>},
     * then cut off. Anything but a whole or a torn session is left untouched.
     *
     * @throws IOException if the file cannot even be read
     */
    public Opened open(Path path) throws IOException {
        Path file = path.toRealPath();
        Reading unlocked = read(file);
        Optional<Opened> refused = unlocked.match(new Refusal());
        return refused.isPresent() ? refused.get() : Opening.of(disk, clock, file, unlocked, this::read);
    }

    /**
     * Reads a session, whether or not somebody is playing it. Never writes.
     *
     * @throws IOException if the file cannot be read
     */
    public Reading read(Path path) throws IOException {
        return Files.size(path) > LARGEST
                ? new Reading.Foreign("It is far too large for a session of Copytaster.")
                : Scan.of(Files.readAllBytes(path), rules);
    }

    /** Where a salvaged session is, and what was lost. */
    public record Salvaged(Path file, Damage damage) {}

    /**
     * Copies what can be read of a damaged session into a new one. What would be lost is told beforehand by {@link #read}.
     *
     * @throws IllegalArgumentException if the session is not damaged, or nothing of it can be read
     */
    public Salvaged salvage(Path path, Path folder) throws IOException {
        Reading reading = read(path);
        require(reading instanceof Reading.Damaged, "only damaged sessions are salvaged");
        require(reading.contents().isPresent(), "nothing of this session can be read");
        Contents kept = reading.contents().get();
        try (Journal salvaged = settled(named(folder, FileName.of(kept.header()) + "-salvaged", kept))) {
            return new Salvaged(salvaged.path(), ((Reading.Damaged) reading).damage());
        }
    }

    private static Journal settled(Journal begun) throws IOException {
        begun.settle();
        return begun;
    }

    /** The new file of the first name that is free: the id itself, then with a number after it. */
    private Journal named(Path folder, String id, Contents contents) throws IOException {
        for (int n = 1; n <= MOST_OF_ONE_NAME; n++) {
            String free = n == 1 ? id : id + "-" + n;
            Contents named =
                    new Contents(FileName.renamed(contents.header(), free), contents.scenario(), contents.records());
            try {
                return NewFile.begin(disk, clock, folder.resolve(FileName.file(free)), named);
            } catch (FileAlreadyExistsException taken) {
                // By an earlier session of the same second, or by another Copytaster just now.
            }
        }
        throw new IOException("too many sessions are called " + id);
    }

    int rules() {
        return rules;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Which readings cannot be gone on with, whoever asks. */
    static final class Refusal implements Reading.Cases<Optional<Opened>> {
        @Override
        public Optional<Opened> whole(Reading.Whole reading) {
            return Optional.empty();
        }

        @Override
        public Optional<Opened> torn(Reading.Torn reading) {
            return Optional.empty();
        }

        @Override
        public Optional<Opened> damaged(Reading.Damaged reading) {
            return Optional.of(new Opened.ReadOnly(
                    reading, Opened.Why.DAMAGED, reading.damage().says()));
        }

        @Override
        public Optional<Opened> otherVersion(Reading.OtherVersion reading) {
            return Optional.of(new Opened.ReadOnly(reading, Opened.Why.OTHER_VERSION, reading.says()));
        }

        @Override
        public Optional<Opened> foreign(Reading.Foreign reading) {
            return Optional.of(new Opened.ReadOnly(reading, Opened.Why.FOREIGN, reading.why()));
        }
    }
}
