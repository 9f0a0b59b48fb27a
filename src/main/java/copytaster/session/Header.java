package copytaster.session;

import copytaster.canon.Digest;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import java.util.Optional;

/**
 * What a session was begun with.
 *
 * @param app version of the program that wrote it
 * @param rules version of the rules that decided it
 * @param id the session's name, unique on its machine
 * @param startedAt ISO 8601, as given by whoever began it
 * @param parent the session it branched from, if any
 * @param seen its player has seen answers of this night
 */
public record Header(
        String app,
        int rules,
        String id,
        String startedAt,
        String scenario,
        String scenarioHash,
        Mode mode,
        long seed,
        Setup setup,
        Optional<Parent> parent,
        boolean seen) {

    /** @param entry the number of the last entry shared */
    public record Parent(String session, int entry) {}

    /** The first link of the chain of digests: everything that decides the luck of the night, nothing that does not. */
    public String digest() {
        StringBuilder text = new StringBuilder("copytaster session\n");
        text.append(rules).append('\n').append(scenarioHash).append('\n').append(mode.word());
        text.append('\n').append(seed).append('\n').append(setup.difficulty().name());
        setup.carry().ifPresent(carry -> text.append('\n').append(copytaster.canon.Canon.text(carry)));
        setup.held().ifPresent(held -> text.append("\nheld ").append(String.join(" ", held)));
        return Digest.of(text.toString());
    }
}
