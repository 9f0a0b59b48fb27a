package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.session.Session;
import copytaster.testing.Harmless;
import copytaster.testing.Shift;
import copytaster.testing.Trees;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Scenario files. Any bytes load to a scenario or to problems that are safe to print, the same each time; what loads is accepted by
 * the schema, holds no harmful character, and can be played to its close in both modes.
 */
public final class ScenarioFuzz {
    private static final String NAME = "quay.json";

    private ScenarioFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Loaded<Scenario> loaded = ScenarioReader.load(NAME, input);
        Fuzzed.told(loaded);
        assertEquals(loaded, ScenarioReader.load(NAME, input), "loaded again");
        Loaded<Scenario> linted = ScenarioReader.lint(NAME, input);
        Fuzzed.told(linted);
        assertEquals(loaded.value(), linted.value(), "lint reads the same");
        assertTrue(linted.problems().containsAll(loaded.problems()), "lint tells no less");
        Places.of(loaded.text());
        Head.of(new ByteArrayInputStream(input));
        if (loaded.value().isPresent()) {
            assertTrue(SchemaTest.accepts(SchemaTest.SCENARIO, loaded.text()), "the schema refuses it");
            Trees.texts(loaded.value().get()).forEach(text -> Harmless.line("text", text));
            for (Mode mode : Mode.values()) {
                play(new Night(loaded.value().get(), mode));
            }
        }
    }

    private static void play(Night night) {
        Session session = Session.begin(Shift.header(night, 1, Setup.USUAL), night);
        session = session.submit(new Command.Open()).session();
        int turns = 0;
        for (; !session.over() && turns <= night.turns(); turns++) {
            Session.Submitted next = session.submit(new Command.Next());
            session = next.accepted()
                    ? next.session()
                    : session.submit(new Command.HandOver(List.of())).session();
            session.observation();
        }
        assertTrue(session.over(), "a shift ends");
    }
}
