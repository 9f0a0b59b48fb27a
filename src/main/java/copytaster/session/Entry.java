package copytaster.session;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.canon.Canon;
import copytaster.canon.Digest;
import copytaster.canon.Utf8;
import java.util.List;

/**
 * One accepted command and what it led to.
 *
 * @param number from 1
 * @param turn the turn in which it was given; 0 for the opening
 * @param digest chained over the entry before
 */
public record Entry(int number, int turn, Command command, List<Event> events, String digest) {
    static Entry of(int number, int turn, Command command, List<Event> events, String before) {
        return new Entry(number, turn, command, events, digest(before, command, events));
    }

    /** The link of the chain that these words make after {@code before}. */
    public static String digest(String before, Command command, List<Event> events) {
        Utf8 text =
                new Utf8().add(before).add('\n').add(CommandText.of(command)).add('\n');
        Canon.write(events, text);
        return Digest.of(text);
    }
}
