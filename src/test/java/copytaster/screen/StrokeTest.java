package copytaster.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrokeTest {

    @Test
    void strokesNameThemselves() {
        assertEquals("q", Stroke.of('q').label());
        assertEquals("Space", Stroke.of(' ').label());
        assertEquals("Ctrl-C", Stroke.ctrl('c').label());
        assertEquals("Alt-x", Stroke.alt('x').label());
        assertEquals("PgUp", Stroke.of(Key.PGUP).label());
    }

    @Test
    void onlyBareCharactersType() {
        assertTrue(Stroke.of('é').types());
        assertFalse(Stroke.ctrl('e').types());
        assertFalse(Stroke.of(Key.ENTER).types());
    }

    @Test
    void aNamedKeyHasNoCharacter() {
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Key.TAB, 9, false, false));
        assertThrows(IllegalArgumentException.class, () -> Stroke.of(0));
        assertThrows(IllegalArgumentException.class, () -> new Size(0, 24));
    }
}
