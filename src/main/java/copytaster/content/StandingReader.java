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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link StandingWriter} wrote. By straight code, each record's components in the order of its declaration, since it runs
 * before the first frame, where reflection would cost more than the reading.
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
                list(() -> new Scenario.PublicSource(text(), text(), text())),
                new Scenario.Clock(time(), whole(), whole(), text()),
                new Ladder(number(), number(), number(), number(), number()),
                desk(),
                texts(),
                texts(),
                list(this::place),
                texts(),
                list(this::question),
                list(this::source),
                list(() -> new Origin(text(), text(), textIfAny())),
                list(this::dispatch),
                list(this::check),
                list(this::drama),
                list(() -> new Scenario.Tip(whole(), text(), textIfAny())));
    }

    private Scenario.Desk desk() {
        return new Scenario.Desk(
                whole(),
                number(),
                longWhole(),
                number(),
                list(() -> new Scenario.Staff(text(), text(), texts())),
                list(() -> new Scenario.Inherited(text(), rung(), text(), text())));
    }

    private Scenario.Place place() {
        return new Scenario.Place(text(), text(), whole(), whole(), textIfAny(), text(), text());
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
                list(() -> new Source.Override(text(), profile(), text())));
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
                list(this::claim),
                list(this::detail),
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

    private Drama drama() {
        return new Drama(whole(), Drama.Kind.values()[ordinal()], textIfAny(), textIfAny(), whole(), whole(), text());
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

    private <T> List<T> list(Supplier<T> entry) {
        int size = whole();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(entry.get());
        }
        return List.copyOf(list);
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
