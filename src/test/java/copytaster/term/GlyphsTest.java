package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a locale says about the characters that can be shown. */
class GlyphsTest {
    @ParameterizedTest
    @CsvSource({
        ", , , false",
        ", , en_GB.UTF-8, false",
        ", , de_DE.utf8, false",
        ", , C, true",
        ", , POSIX, true",
        ", , de_DE.ISO-8859-1, true",
        ", C.UTF-8, C, false",
        "C, en_GB.UTF-8, en_GB.UTF-8, true",
        "C.UTF-8, C, C, false"
    })
    void theFirstVariableThatIsSetCounts(String all, String type, String lang, boolean ascii) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all == null ? "" : all);
        environment.put("LC_CTYPE", type == null ? "" : type);
        environment.put("LANG", lang == null ? "" : lang);
        assertEquals(ascii, Glyphs.onlyAscii(environment));
    }
}
