package copytaster.testing;

import copytaster.content.ScenarioReader;
import copytaster.journal.Contents;
import copytaster.journal.Journals;
import copytaster.replay.Film;
import copytaster.rules.Rules;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** The old sessions of {@code src/test/resources/journals}. */
public final class Films {
    private static final Path FOLDER = Path.of("src", "test", "resources", "journals");

    private Films() {}

    public static Path file(String name) {
        return FOLDER.resolve(name + ".jsonl");
    }

    public static Contents contents(String name) {
        try {
            return new Journals(Clock.systemUTC(), Rules.VERSION)
                    .read(file(name))
                    .contents()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Session session(String name) {
        return session(contents(name));
    }

    public static Session session(Contents contents) {
        Scenario scenario = ScenarioReader.load(
                        "journal", contents.scenario().text().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return Session.replay(
                contents.header(), new Night(scenario, contents.header().mode()), contents.entries());
    }

    public static Film of(String name) {
        return Film.of(session(name));
    }
}
