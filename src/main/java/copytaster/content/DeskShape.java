package copytaster.content;

import copytaster.scenario.Drama;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario.Desk;
import copytaster.scenario.Scenario.Inherited;
import copytaster.scenario.Scenario.Place;
import copytaster.scenario.Scenario.Staff;
import java.util.List;
import java.util.Optional;

/** The desk, its map, and what happens to it. */
final class DeskShape {
    static final Desk NONE = new Desk(1, 50, 1, 1, List.of(), List.of());

    private static final int HOLDER_CHARACTERS = 14;

    private DeskShape() {}

    static Desk desk(Fields desk) {
        return new Desk(
                desk.whole("actionsPerTurn", 1, 20),
                desk.number("trust", Range.from(0, 100, "a number from 0 to 100")),
                desk.longWhole("readers", 1, 1_000_000_000_000L),
                desk.number("trustPerPoint", Range.above(0, 1000, "a number greater than 0")),
                desk.objects("staff", 1, Limits.ENTRIES, DeskShape::staff),
                desk.objects("inherited", 0, Limits.ENTRIES, DeskShape::inherited));
    }

    private static Staff staff(Fields person) {
        return new Staff(person.id("id"), person.line("name"), person.words("skills"));
    }

    private static Inherited inherited(Fields line) {
        return new Inherited(
                line.line("question"), line.choice("rung", List.of(Rung.values())), line.line("text"), line.line("at"));
    }

    static Place place(Fields place) {
        Optional<String> question = place.lineIfAny("question");
        String ifYes = "";
        String ifNo = "";
        if (question.isPresent()) {
            ifYes = place.line("ifYes", HOLDER_CHARACTERS);
            ifNo = place.line("ifNo", HOLDER_CHARACTERS);
        } else {
            for (String key : List.of("ifYes", "ifNo", "held")) {
                place.misplaced(
                        key, "nobody can hold a place that hangs on no question", "add \"question\", or take it away");
            }
        }
        return new Place(
                place.id("id"),
                place.line("name"),
                place.lineIfAny("mark"),
                place.whole("column", 0, MapRules.COLUMNS - 1),
                place.whole("row", 0, MapRules.ROWS - 1),
                question,
                ifYes,
                ifNo,
                place.flag("held"));
    }

    static Drama drama(Fields drama) {
        Drama.Kind kind = drama.choice("kind", List.of(Drama.Kind.values()));
        Optional<String> staff = Optional.empty();
        Optional<String> skill = Optional.empty();
        int actions = 0;
        switch (kind) {
            case AWAY -> staff = Optional.of(drama.line("staff"));
            case CUT -> skill = Optional.of(drama.line("skill"));
            case EXTRA -> actions = drama.whole("actions", 1, 20);
        }
        for (String key : List.of("staff", "skill", "actions", "untilKnown")) {
            boolean away = key.equals("untilKnown") && kind == Drama.Kind.AWAY;
            if (!away && !key.equals(keyOf(kind))) {
                drama.misplaced(key, "an event of the kind " + kind.word() + " has no " + key, "take it away");
            }
        }
        return new Drama(
                drama.whole("turn", 1, 60),
                kind,
                staff,
                skill,
                actions,
                drama.whole("turns", 1, 60),
                drama.line("text"),
                drama.flag("untilKnown"));
    }

    private static String keyOf(Drama.Kind kind) {
        return switch (kind) {
            case AWAY -> "staff";
            case CUT -> "skill";
            case EXTRA -> "actions";
        };
    }
}
