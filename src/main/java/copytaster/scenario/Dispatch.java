package copytaster.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An item that lands on the desk.
 *
 * @param turn the turn at whose start it has come, from 1
 * @param ago minutes before that hour at which the wire shows it
 * @param origin an origin's id, {@link Origin#DESK}, or empty: its own, known to stand alone
 * @param circulation 0 to 1: how far it moves what is going round without us
 * @param body paragraphs below the fold
 * @param context one sentence, the same whatever is claimed: what an altered night shows
 * @param only the one mode in which it exists, if only one
 */
public record Dispatch(
        String id,
        int turn,
        int ago,
        String source,
        Channel channel,
        Optional<String> origin,
        boolean urgent,
        double circulation,
        String headline,
        String lead,
        List<String> body,
        String context,
        List<Claim> claims,
        List<Detail> details,
        Optional<IfRun> ifRun,
        Optional<Mode> only,
        List<String> dossier,
        Provenance provenance) {

    /** How it came. */
    public enum Channel {
        WIRE,
        PHONE,
        TWEET,
        FILM,
        PICTURE,
        ADDRESS,
        STATEMENT,
        REPLY,
        RIVAL,
        NOTE;

        private final String word = name().toLowerCase(Locale.ROOT);

        public String word() {
            return word;
        }
    }

    /** Arrives only if our page then has {@code question} at {@code atLeast} or further from the middle. */
    public record IfRun(String question, Rung atLeast) {}

    /** The id of the origin behind it; its own where none is named. */
    public String originKey() {
        return origin.orElse("dispatch:" + id);
    }
}
