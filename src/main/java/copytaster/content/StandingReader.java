package copytaster.content;

import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Confidence;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link StandingWriter} wrote. By straight code, each record's components in the order of its declaration, since it runs
 * before the first frame, where reflection, and even a lambda for each kind of list, would cost more than the reading.
 */
final class StandingReader {
    private final byte[] bytes;
    private int at;

    /** @param from where the scenario begins; whoever asks has seen to it that it is whole */
    StandingReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    Scenario scenario() {
        return new Scenario(
                text(),
                text(),
                text(),
                text(),
                texts(),
                texts(),
                publicSources(),
                new Scenario.Clock(time(), whole(), whole(), text()),
                new Ladder(number(), number(), number(), number(), number()),
                desk(),
                texts(),
                texts(),
                places(),
                texts(),
                questions(),
                sources(),
                origins(),
                dispatches(),
                checks(),
                drama(),
                tips());
    }

    private Scenario.Desk desk() {
        return new Scenario.Desk(whole(), number(), longWhole(), number(), staff(), inherited());
    }

    private Scenario.Place place() {
        return new Scenario.Place(text(), text(), textIfAny(), whole(), whole(), textIfAny(), text(), text(), flag());
    }

    private Question question() {
        return new Question(
                text(),
                text(),
                text(),
                text(),
                whole(),
                new Question.Prior(textIfAny(), number(), number()),
                new Question.Answer(flag(), number()),
                new Question.Settling(wholeIfAny(), textIfAny(), flag(), text(), text()),
                new Question.Record(text(), Confidence.values()[ordinal()], texts()),
                texts(),
                provenance(),
                new Question.Echoes(
                        textIfAny(), textIfAny(), textIfAny(), textIfAny(), textIfAny(), textIfAny(), textIfAny()));
    }

    private Source source() {
        return new Source(
                text(),
                text(),
                Source.Kind.values()[ordinal()],
                Grade.values()[ordinal()],
                text(),
                text(),
                overrides());
    }

    private Dispatch dispatch() {
        return new Dispatch(
                text(),
                whole(),
                whole(),
                text(),
                Dispatch.Channel.values()[ordinal()],
                textIfAny(),
                flag(),
                number(),
                text(),
                text(),
                texts(),
                text(),
                claims(),
                details(),
                flag() ? Optional.of(new Dispatch.IfRun(text(), rung())) : Optional.empty(),
                flag() ? Optional.of(Mode.values()[ordinal()]) : Optional.empty(),
                texts(),
                provenance());
    }

    private Claim claim() {
        return new Claim(
                text(),
                Stance.values()[ordinal()],
                text(),
                text(),
                rung(),
                flag() ? Optional.of(profile()) : Optional.empty());
    }

    private Detail detail() {
        return new Detail(
                text(),
                text(),
                text(),
                Detail.Kind.values()[ordinal()],
                new Detail.Risk(number(), number(), text(), text()),
                flag() ? Optional.of(new Detail.Benefit(number(), text())) : Optional.empty());
    }

    private Check check() {
        return new Check(
                text(),
                text(),
                text(),
                text(),
                text(),
                whole(),
                outcome(),
                outcome(),
                outcome(),
                new Check.Risk(Check.Risk.Level.values()[ordinal()], number(), textIfAny(), textIfAny()),
                wholeIfAny(),
                wholeIfAny(),
                flag());
    }

    private Check.Outcome outcome() {
        return new Check.Outcome(number(), number(), text());
    }

    private Drama happening() {
        return new Drama(
                whole(), Drama.Kind.values()[ordinal()], textIfAny(), textIfAny(), whole(), whole(), text(), flag());
    }

    private Profile profile() {
        return new Profile(new Chances(number(), number()), new Chances(number(), number()));
    }

    private Rung rung() {
        return Rung.values()[ordinal()];
    }

    private Provenance provenance() {
        return Provenance.values()[ordinal()];
    }

    private OffsetDateTime time() {
        long seconds = longWhole();
        int nanos = whole();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(whole());
        return OffsetDateTime.of(LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC), offset);
    }

    private List<Scenario.PublicSource> publicSources() {
        Scenario.PublicSource[] publicSources = new Scenario.PublicSource[whole()];
        for (int i = 0; i < publicSources.length; i++) {
            publicSources[i] = new Scenario.PublicSource(text(), text(), text());
        }
        return List.of(publicSources);
    }

    private List<Scenario.Place> places() {
        Scenario.Place[] places = new Scenario.Place[whole()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place();
        }
        return List.of(places);
    }

    private List<Question> questions() {
        Question[] questions = new Question[whole()];
        for (int i = 0; i < questions.length; i++) {
            questions[i] = question();
        }
        return List.of(questions);
    }

    private List<Source> sources() {
        Source[] sources = new Source[whole()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = source();
        }
        return List.of(sources);
    }

    private List<Origin> origins() {
        Origin[] origins = new Origin[whole()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = new Origin(text(), text(), textIfAny());
        }
        return List.of(origins);
    }

    private List<Dispatch> dispatches() {
        Dispatch[] dispatches = new Dispatch[whole()];
        for (int i = 0; i < dispatches.length; i++) {
            dispatches[i] = dispatch();
        }
        return List.of(dispatches);
    }

    private List<Check> checks() {
        Check[] checks = new Check[whole()];
        for (int i = 0; i < checks.length; i++) {
            checks[i] = check();
        }
        return List.of(checks);
    }

    private List<Drama> drama() {
        Drama[] drama = new Drama[whole()];
        for (int i = 0; i < drama.length; i++) {
            drama[i] = happening();
        }
        return List.of(drama);
    }

    private List<Scenario.Tip> tips() {
        Scenario.Tip[] tips = new Scenario.Tip[whole()];
        for (int i = 0; i < tips.length; i++) {
            tips[i] = new Scenario.Tip(whole(), text(), textIfAny());
        }
        return List.of(tips);
    }

    private List<Scenario.Staff> staff() {
        Scenario.Staff[] staff = new Scenario.Staff[whole()];
        for (int i = 0; i < staff.length; i++) {
            staff[i] = new Scenario.Staff(text(), text(), texts());
        }
        return List.of(staff);
    }

    private List<Scenario.Inherited> inherited() {
        Scenario.Inherited[] inherited = new Scenario.Inherited[whole()];
        for (int i = 0; i < inherited.length; i++) {
            inherited[i] = new Scenario.Inherited(text(), rung(), text(), text());
        }
        return List.of(inherited);
    }

    private List<Source.Override> overrides() {
        Source.Override[] overrides = new Source.Override[whole()];
        for (int i = 0; i < overrides.length; i++) {
            overrides[i] = new Source.Override(text(), profile(), text());
        }
        return List.of(overrides);
    }

    private List<Claim> claims() {
        Claim[] claims = new Claim[whole()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim();
        }
        return List.of(claims);
    }

    private List<Detail> details() {
        Detail[] details = new Detail[whole()];
        for (int i = 0; i < details.length; i++) {
            details[i] = detail();
        }
        return List.of(details);
    }

    private List<String> texts() {
        String[] texts = new String[whole()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    private Optional<String> textIfAny() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    private Optional<Integer> wholeIfAny() {
        return flag() ? Optional.of(whole()) : Optional.empty();
    }

    private String text() {
        int length = whole();
        int from = at;
        at += Math.abs(length);
        return length < 0
                ? new String(bytes, from, -length, StandardCharsets.UTF_8)
                : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private boolean flag() {
        return bytes[at++] != 0;
    }

    private int ordinal() {
        return bytes[at++];
    }

    private int whole() {
        byte[] b = bytes;
        int i = at;
        at = i + Integer.BYTES;
        return b[i] << 24 | (b[i + 1] & 0xFF) << 16 | (b[i + 2] & 0xFF) << 8 | b[i + 3] & 0xFF;
    }

    private long longWhole() {
        long high = whole();
        return high << 32 | whole() & 0xFFFF_FFFFL;
    }

    private double number() {
        return Double.longBitsToDouble(longWhole());
    }
}
