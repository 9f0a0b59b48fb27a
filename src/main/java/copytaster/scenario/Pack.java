package copytaster.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Scenarios handed on together: what a pack's manifest says.
 *
 * @param licence under which others may use it
 * @param scenarios file names in the pack, each {@code id.json}
 * @param campaigns file names in the pack, each {@code id.campaign.json}
 */
public record Pack(
        String id,
        String title,
        String summary,
        Optional<String> author,
        Optional<String> licence,
        List<String> scenarios,
        List<String> campaigns) {}
