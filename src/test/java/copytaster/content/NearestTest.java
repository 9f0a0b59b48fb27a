package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void distanceCountsKeystrokes() {
        assertEquals(0, Nearest.distance("governor", "governor"));
        assertEquals(1, Nearest.distance("goveror", "governor"));
        assertEquals(1, Nearest.distance("form", "from"));
        assertEquals(5, Nearest.distance("", "power"));
    }

    @Test
    void nearestIsNearEnough() {
        List<String> ids = List.of("governor-office", "airport", "bank");
        assertEquals(Optional.of("governor-office"), Nearest.to("goveror-office", ids));
        assertEquals(Optional.of("airport"), Nearest.to("the-airport", ids));
        assertEquals(Optional.empty(), Nearest.to("hospital", ids));
        assertEquals(Optional.empty(), Nearest.to("", ids));
    }
}
