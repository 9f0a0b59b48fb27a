package copytaster.debrief;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.session.Session;
import copytaster.testing.Shift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped Wednesday, played by bots. */
final class Wednesday {
    private Wednesday() {}

    static Night night(Mode mode) {
        return night("kunduz-wednesday", mode);
    }

    /** Another of the shipped shifts. */
    static Night night(String shift, Mode mode) {
        Path file = Path.of("scenarios", shift + ".json");
        try {
            return new Night(
                    ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                            .value()
                            .orElseThrow(),
                    mode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shift on the record, to its close. */
    static Session played(Bot bot) {
        return played(bot, night(Mode.RECORD), 7, Integer.MAX_VALUE);
    }

    /** A shift up to the beginning of a turn. */
    static Session played(Bot bot, Night night, long seed, int turn) {
        Policy policy = bot.policy(seed);
        Session session = Session.begin(Shift.header(night, seed, Setup.USUAL), night);
        while (!session.over() && session.observation().turn() < turn) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return session;
    }
}
