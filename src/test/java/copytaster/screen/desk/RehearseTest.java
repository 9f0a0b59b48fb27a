package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.scenario.Mode;
import copytaster.screen.Size;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is gone through while the player reads leaves no trace, and gives way. */
class RehearseTest {
    private static final Size SIZE = new Size(80, 24);
    private static final int KEYS = DeskProgram.SOON.size();

    private final Session session = Halm.session(Mode.FOG, 7);
    private final DeskProgram program = new DeskProgram(session, Settings.of(Preferences.USUAL));

    @Test
    void it_goes_through_all_its_keys_and_changes_nothing() {
        Model before = program.start(SIZE);
        String shown = program.view(before).glyphs();
        AtomicInteger asked = new AtomicInteger();
        program.rehearse(SIZE, () -> asked.incrementAndGet() > KEYS);
        assertEquals(KEYS, asked.get());
        assertEquals(List.of(), session.entries());
        assertEquals(before, program.start(SIZE));
        assertEquals(shown, program.view(program.start(SIZE)).glyphs());
    }

    @Test
    void it_stops_when_it_is_in_the_way() {
        AtomicInteger asked = new AtomicInteger();
        program.rehearse(SIZE, () -> asked.incrementAndGet() == 3);
        assertEquals(3, asked.get());
    }
}
