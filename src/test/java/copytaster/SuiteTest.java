package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Shows that the suite's second run is truly elsewhere; without this it could fall back unnoticed. */
@EnabledIfSystemProperty(named = "copytaster.suite", matches = "elsewhere")
class SuiteTest {
    @Test
    void the_second_run_is_elsewhere() {
        assertEquals("t\u0131tle", "TITLE".toLowerCase(Locale.getDefault()));
        assertEquals("Pacific/Chatham", ZoneId.systemDefault().getId());
        assertEquals("ISO-8859-1", Charset.defaultCharset().name());
    }
}
