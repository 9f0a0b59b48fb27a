package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    @Test
    void x() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/scenarios/small-night.json")) {
            Loaded<?> l = ScenarioReader.load("scenarios/small-night.json", in.readAllBytes());
            assertEquals("", l.report());
        }
    }
}
