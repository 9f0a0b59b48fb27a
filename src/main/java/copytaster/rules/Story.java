package copytaster.rules;

import copytaster.act.EchoKind;
import copytaster.act.Event;
import java.util.List;
import java.util.Optional;

/**
 * How one question stands.
 *
 * @param question its index
 * @param opened the turn of its first word, or 0
 * @param street what is going round, in millionths
 * @param line what our page says as last sent out
 * @param standings how it stood at the end of each turn it counted, from {@code opened}
 * @param settled the answer once the desk has been told
 * @param heard its echoes so far
 */
public record Story(
        int question,
        int opened,
        int street,
        Optional<Line> line,
        List<Event.Standing> standings,
        Optional<Boolean> settled,
        List<EchoKind> heard) {

    public boolean open() {
        return opened > 0;
    }

    /** True while it counts: open and not settled. */
    public boolean counts() {
        return open() && settled.isEmpty();
    }

    Story opened(int turn) {
        return new Story(question, turn, street, line, standings, settled, heard);
    }

    Story withStreet(int now) {
        return new Story(question, opened, now, line, standings, settled, heard);
    }

    Story with(Line now) {
        return new Story(question, opened, street, Optional.of(now), standings, settled, heard);
    }

    Story stood(Event.Standing standing) {
        return new Story(question, opened, street, line, Lists.plus(standings, standing), settled, heard);
    }

    Story settled(boolean yes) {
        return new Story(question, opened, street, line, standings, Optional.of(yes), heard);
    }

    Story heard(EchoKind kind) {
        return new Story(question, opened, street, line, standings, settled, Lists.plus(heard, kind));
    }
}
