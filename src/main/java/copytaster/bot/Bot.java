package copytaster.bot;

import copytaster.scenario.Rung;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** The editors there are, by name. */
public enum Bot {
    REFERENCE(seed -> Reference.policy(true)),
    REFERENCE_NO_CHECKS(seed -> Reference.policy(false)),
    NOVICE(Novice::policy),
    TIMID(seed -> new Routine(seen -> Optional.empty(), seen -> List.of())),
    AS_WRITTEN(seed -> OneNote.asWritten()),
    STENOGRAPHER(seed -> OneNote.on(Rung.ATTRIBUTED)),
    HEDGER(seed -> OneNote.on(Rung.UNCONFIRMED)),
    BOLD(seed -> OneNote.on(Rung.CONFIRMED)),
    RANDOM(AtRandom::policy);

    private final LongFunction<Policy> policies;

    Bot(LongFunction<Policy> policies) {
        this.policies = policies;
    }

    /** The bot's word on the command line and in files: {@code as-written}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The editor, whose own whims, where it has any, follow from {@code seed}; the night's luck does not. */
    public Policy policy(long seed) {
        return policies.apply(seed);
    }

    /** True for those who answer everything alike. */
    public boolean oneNote() {
        return this == AS_WRITTEN || this == STENOGRAPHER || this == HEDGER || this == BOLD;
    }

    /** The bot called {@code word}, or null. */
    public static Bot parse(String word) {
        for (Bot bot : values()) {
            if (bot.word().equals(word)) {
                return bot;
            }
        }
        return null;
    }
}
