package copytaster.content;

import copytaster.scenario.Chances;
import copytaster.scenario.Grade;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Source;
import java.util.List;

/** Who says it: sources with their profiles, and the origins behind them. */
final class SourceShape {
    private static final Chances NONE = new Chances(0, 0);

    private SourceShape() {}

    static Source source(Fields source) {
        return new Source(
                source.id("id"),
                source.line("name"),
                source.choice("kind", List.of(Source.Kind.values())),
                grade(source),
                source.line("stance"),
                source.line("card"),
                source.objectIfAny("profiles", profiles -> profiles.entries(SourceShape::override))
                        .orElse(List.of()));
    }

    private static Grade grade(Fields source) {
        return Grade.valueOf(source.choiceOf("grade", List.of("A", "B", "C", "D", "E", "F"), "grades"));
    }

    private static Source.Override override(String topic, Fields override) {
        return new Source.Override(topic, profile(override), override.line("why"));
    }

    /** The chances under both truths, from the keys {@code whenSo} and {@code whenNot}. */
    static Profile profile(Fields profile) {
        return new Profile(
                profile.object("whenSo", SourceShape::chances, NONE),
                profile.object("whenNot", SourceShape::chances, NONE));
    }

    private static Chances chances(Fields chances) {
        double asserts = chances.number("asserts", Range.SHARE);
        double denies = chances.number("denies", Range.SHARE);
        if (!chances.allSound()) {
            return NONE;
        }
        if (asserts + denies > 1) {
            chances.report(
                    Code.CHANCE_SUM,
                    "denies",
                    "to assert and to deny come to more than 1 together",
                    "lower one of them; the rest is silence");
            return NONE;
        }
        return new Chances(asserts, denies);
    }

    static Origin origin(Fields origin) {
        return new Origin(origin.id("id"), origin.line("name"), origin.lineIfAny("source"));
    }
}
