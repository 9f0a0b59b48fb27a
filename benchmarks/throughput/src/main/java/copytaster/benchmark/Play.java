package copytaster.benchmark;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.observe.Observation;
import copytaster.plain.Lines;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Night;
import copytaster.session.Header;
import copytaster.session.Session;
import java.io.Writer;
import java.util.Optional;

/** A session played by a bot to its end, all of which is read as it comes. */
final class Play {
    private Play() {}

    /** The session under {@code seed}; what the line mode says of each turn and each dispatch is written to {@code told}. */
    static Session played(Night night, Bot bot, long seed, Writer told) {
        Policy policy = bot.policy(seed);
        Lines lines = new Lines(night, told);
        Session session = Session.begin(header(night, seed), night);
        while (!session.over()) {
            Command command = policy.next(session.observation());
            Session.Submitted submitted = session.submit(command);
            if (!submitted.accepted()) {
                throw new IllegalStateException(CommandText.of(command) + " is refused");
            }
            session = submitted.session();
            Observation seen = session.observation();
            if (seen.draft().isEmpty()) {
                lines.turn(seen);
            }
        }
        return session;
    }

    static Header header(Night night, long seed) {
        return new Header(
                "benchmark",
                Rules.VERSION,
                "",
                "2015-09-30T12:00:00Z",
                night.scenario().id(),
                night.scenario().hash(),
                night.mode(),
                seed,
                Setup.USUAL,
                Optional.empty(),
                false);
    }
}
