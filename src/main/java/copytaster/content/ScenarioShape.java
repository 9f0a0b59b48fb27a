package copytaster.content;

import copytaster.scenario.Ladder;
import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Clock;
import copytaster.scenario.Scenario.PublicSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The document as a whole: its head, and which reader has which part. */
final class ScenarioShape {
    static final int TITLE_CHARACTERS = 40;
    static final int MOST_PEOPLE = 100;

    /** Three lines on the smallest screen. */
    static final int TIP_CHARACTERS = 220;

    private static final OffsetDateTime NO_TIME = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private ScenarioShape() {}

    static Scenario scenario(Fields top, String hash) {
        top.has("$schema");
        top.has("format");
        return new Scenario(
                hash,
                top.id("id"),
                top.line("title", TITLE_CHARACTERS),
                top.line("summary"),
                top.lines("notice", 1),
                top.linesIfAny("people", MOST_PEOPLE),
                top.objects("publicSources", 0, Limits.ENTRIES, ScenarioShape::publicSource),
                top.object("clock", ScenarioShape::clock, new Clock(NO_TIME, 60, 1, "")),
                top.objectIfAny("ladder", ScenarioShape::ladder).orElse(Ladder.STANDARD),
                top.object("desk", DeskShape::desk, DeskShape.NONE),
                top.lines("briefing", 1),
                top.lines("closing", 1),
                top.objects("places", 0, Limits.ENTRIES, DeskShape::place),
                top.rows("map"),
                top.objects("questions", 1, Limits.ENTRIES, QuestionShape::question),
                top.objects("sources", 1, Limits.ENTRIES, SourceShape::source),
                top.objectsIfAny("origins", SourceShape::origin),
                top.objects("dispatches", 1, Limits.ENTRIES, DispatchShape::dispatch),
                top.objects("checks", 0, Limits.ENTRIES, CheckShape::check),
                top.objectsIfAny("drama", DeskShape::drama),
                top.objectsIfAny("tips", ScenarioShape::tip));
    }

    private static PublicSource publicSource(Fields source) {
        return new PublicSource(source.id("id"), source.line("what"), source.line("where"));
    }

    private static Scenario.Tip tip(Fields tip) {
        return new Scenario.Tip(
                tip.whole("turn", 1, 60), tip.line("text", TIP_CHARACTERS), tip.lineIfAny("plain", TIP_CHARACTERS));
    }

    private static Clock clock(Fields clock) {
        return new Clock(
                clock.time("start", NO_TIME),
                clock.whole("turnMinutes", 5, 240),
                clock.whole("turns", 1, 60),
                clock.line("place"));
    }

    private static Ladder ladder(Fields ladder) {
        List<String> rungs = List.of("confirmed", "attributed", "unconfirmed", "doubtful", "debunked");
        double[] chances = rungs.stream()
                .mapToDouble(rung -> ladder.number(rung, Range.CHANCE))
                .toArray();
        try {
            return new Ladder(chances[0], chances[1], chances[2], chances[3], chances[4]);
        } catch (IllegalArgumentException outOfOrder) {
            for (int i = 1; i < chances.length; i++) {
                if (Range.CHANCE.holds(chances[i])
                        && Range.CHANCE.holds(chances[i - 1])
                        && chances[i] >= chances[i - 1]) {
                    ladder.report(
                            Code.LADDER_ORDER,
                            rungs.get(i),
                            rungs.get(i) + " is not below " + rungs.get(i - 1),
                            "a ladder descends from rung to rung");
                }
            }
            return Ladder.STANDARD;
        }
    }
}
