package copytaster.journal;

import copytaster.session.Header;
import copytaster.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a whole file: every checksum, every record, every link of the chain. */
final class Scan {
    private static final int HEADER = 0;
    private static final int SCENARIO = 1;

    private final Lines lines;
    private final int rules;

    private Scan(byte[] bytes, int rules) {
        this.lines = new Lines(bytes);
        this.rules = rules;
    }

    /** @param rules the version of the rules that this program plays by */
    static Reading of(byte[] bytes, int rules) {
        Scan scan = new Scan(bytes, rules);
        return scan.lines.ours() ? scan.header() : new Reading.Foreign("It is not a session of Copytaster.");
    }

    private Reading header() {
        Map<String, Object> first;
        try {
            first = Json.object(lines.object(HEADER));
            long format = Format.version(first);
            if (format != Format.VERSION) {
                return new Reading.OtherVersion(
                        Optional.empty(),
                        "This session is written in format " + format + ", and this Copytaster reads format "
                                + Format.VERSION + ". The Copytaster that wrote it can open it.");
            }
        } catch (Malformed e) {
            return damaged(HEADER, e, Optional.empty());
        }
        try {
            return scenario(Format.header(first));
        } catch (Malformed e) {
            // What other rules put into a header need not read here.
            return Format.rules(first) != rules
                    ? otherRules(Format.rules(first), Optional.empty())
                    : damaged(HEADER, e, Optional.empty());
        }
    }

    private Reading scenario(Header header) {
        try {
            if (lines.count() <= SCENARIO) {
                throw new Malformed("it is missing");
            }
            String text = Format.scenario(Json.object(lines.object(SCENARIO)), header);
            return entries(new Contents(header, Quoted.of(text), List.of()));
        } catch (Malformed e) {
            return damaged(SCENARIO, e, Optional.empty());
        }
    }

    private Reading entries(Contents begun) {
        List<Recorded> records = new ArrayList<>();
        String digest = begun.digest();
        for (int i = SCENARIO + 1; i < lines.count(); i++) {
            try {
                Recorded next = Format.entry(Json.object(lines.object(i)), records.size() + 1, digest);
                records.add(next);
                digest = next.entry().digest();
            } catch (Malformed e) {
                return broken(i, e, with(begun, records));
            }
        }
        Contents all = with(begun, records);
        return lines.end() < lines.length() ? playable(torn(all, lines.end())) : playable(new Reading.Whole(all));
    }

    private static Contents with(Contents begun, List<Recorded> records) {
        return new Contents(begun.header(), begun.scenario(), List.copyOf(records));
    }

    private Reading broken(int line, Malformed why, Contents before) {
        if (lines.torn(line)) {
            return playable(torn(before, lines.start(line)));
        }
        // Sound, but not in our words: events may have had other components under other rules.
        boolean unknown = lines.holds(line)
                && turn(line).isEmpty()
                && other(before.header().rules());
        return unknown
                ? otherRules(before.header().rules(), Optional.of(before))
                : damaged(line, why, Optional.of(before));
    }

    private Reading torn(Contents before, int length) {
        return new Reading.Torn(before, length, lines.length() - length);
    }

    /** Older rules are known, and a session goes on under those it was begun under; newer ones cannot be. */
    private boolean other(int theirs) {
        return theirs < 1 || theirs > rules;
    }

    /** A session is gone on with under the rules it was begun under, or not at all. */
    private Reading playable(Reading reading) {
        Optional<Contents> contents = reading.contents();
        int theirs = contents.map(c -> c.header().rules()).orElse(rules);
        return !other(theirs) ? reading : otherRules(theirs, contents);
    }

    private Reading otherRules(long theirs, Optional<Contents> contents) {
        String view = contents.isPresent() ? " It can be viewed" : " It cannot be viewed";
        String which = theirs > rules ? "newer" : "unknown";
        return new Reading.OtherVersion(
                contents,
                "This session was played under " + which + " rules (version " + theirs
                        + "; this Copytaster plays by version " + rules + ")." + view + ", but not played on.");
    }

    private Reading damaged(int line, Malformed why, Optional<Contents> before) {
        int after = 0;
        OptionalInt reached = OptionalInt.empty();
        for (int i = line + 1; i < lines.count(); i++) {
            if (lines.holds(i)) {
                after++;
                reached = turn(i).isPresent() ? turn(i) : reached;
            }
        }
        int kept = before.map(Contents::turn).orElse(0);
        return new Reading.Damaged(before, new Damage(line + 1, why.getMessage(), after, kept, reached));
    }

    private OptionalInt turn(int line) {
        try {
            return OptionalInt.of(Format.entry(Json.object(lines.object(line))).turnAfter());
        } catch (Malformed e) {
            return OptionalInt.empty();
        }
    }
}
