package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.screen.desk.DeskProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the launcher has rehearsed is what the program itself goes through behind its first frame. */
class RehearsalTest {
    @Test
    void itTypesTheKeysOfTheProgramAndLeaves() {
        List<String> keys = Rehearsal.keys();
        assertEquals("G\r\rj\033[Bk\r\033p\rc\rb\033n\r\r\003", String.join("", keys));
        assertEquals(DeskProgram.SOON.size() + 1, keys.size());
    }
}
