package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.observe.Observation;
import copytaster.rules.Setup;
import copytaster.scenario.Night;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import java.util.Optional;

/** One session played by a bot to its end, and what it comes to. */
public final class Playing {
    private final Night night;
    private final Books books;
    private final Usage usage;

    private Playing(Night night, long seed) {
        this.night = night;
        this.books = new Books(night);
        this.usage = new Usage(night, seed);
    }

    /**
     * Plays {@code night} under {@code seed}.
     *
     * @throws IllegalStateException if the bot gives a command that is refused, or the ledger does not close
     */
    public static Played play(Night night, Bot bot, long seed) {
        return new Playing(night, seed).played(bot, seed);
    }

    private Played played(Bot bot, long seed) {
        Policy policy = bot.policy(seed);
        Session session = Session.begin(header(night, seed), night);
        Observation first = session.observation();
        while (!session.over()) {
            Observation seen = session.observation();
            Command command = policy.next(seen);
            Session.Submitted submitted = session.submit(command);
            if (!submitted.accepted()) {
                throw new IllegalStateException(bot.word() + " was refused " + CommandText.of(command) + " under seed "
                        + seed + ": " + submitted.rejection().orElseThrow());
            }
            follow(bot, seen, submitted.entry().orElseThrow());
            session = submitted.session();
        }
        Ledger ledger = books.ledger();
        books.turns().forEach(usage::stood);
        Observation last = session.observation();
        return new Played(
                ledger,
                (last.gauges().trust() - first.gauges().trust()) / 1000.0,
                (last.gauges().care() - first.gauges().care()) / 1000.0,
                last.gauges().readers() - first.gauges().readers(),
                usage);
    }

    /** A header for sessions that no file will keep. */
    static Header header(Night night, long seed) {
        return new Header(
                "",
                0,
                "",
                "",
                night.scenario().id(),
                night.scenario().hash(),
                night.mode(),
                seed,
                Setup.USUAL,
                Optional.empty(),
                false);
    }

    private void follow(Bot bot, Observation seen, Entry entry) {
        if (bot == Bot.REFERENCE) {
            usage.seen(seen);
        }
        for (Event event : entry.events()) {
            usage.happened(event);
        }
        books.enter(seen, entry);
    }
}
