package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.settings.Preferences;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferencesFileTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        Preferences wanted = Preferences.USUAL
                .theme("colour-blind")
                .ascii(true)
                .colours("256")
                .mouse(false)
                .bell(false)
                .tips(false)
                .assist(true)
                .told(List.of("first-run", "checks"));
        Preferences keyed = new Preferences(
                wanted.theme(),
                wanted.ascii(),
                wanted.colours(),
                wanted.mouse(),
                wanted.bell(),
                wanted.tips(),
                wanted.assist(),
                List.of(new Preferences.Change("next", "N Ctrl-N"), new Preferences.Change("odd \"name\"", "é")),
                wanted.told());
        for (Preferences preferences : List.of(Preferences.USUAL, wanted, keyed)) {
            assertEquals(
                    Optional.of(preferences),
                    load(PreferencesFile.text(preferences)).value());
        }
    }

    @Test
    void aKeyLeftOutHasItsUsualValue() {
        assertEquals(
                Optional.of(Preferences.USUAL.theme("light")),
                load("{\"format\": 1, \"theme\": \"light\"}").value());
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertEquals(
                """
                settings.json:2:12: theme: "drak" is no word for this; did you mean "dark"? accepted are dark, light, colour-blind, mono
                settings.json:3:13: bell: a text stands here; write true or false
                settings.json:4:3: mous: there is no key "mous" here; did you mean "mouse"?
                """,
                load("{\"format\": 1,\n  \"theme\": \"drak\",\n  \"bell\":   \"off\",\n  \"mous\": false}\n")
                        .report());
    }

    @Test
    void nothingThatCouldDisturbATerminalIsRead() {
        String report =
                load("{\"format\": 1, \"keys\": {\"next\": \"\\u001b[2J\"}}").report();
        assertTrue(report.contains("U+001B"), report);
    }

    @Test
    void noBytesMakeItThrow() {
        byte[] good = PreferencesFile.text(Preferences.USUAL).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << bit);
                Loaded<Preferences> loaded = PreferencesFile.load("settings.json", bad);
                assertEquals(
                        loaded.value().isEmpty(),
                        loaded.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR));
            }
        }
    }

    private static Loaded<Preferences> load(String text) {
        return PreferencesFile.load("settings.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
