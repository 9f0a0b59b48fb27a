package copytaster.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import copytaster.canon.Digest;
import copytaster.replay.Film;
import copytaster.screen.Size;
import copytaster.screen.desk.Settings;
import copytaster.screen.replay.Frames;
import copytaster.term.Ansi;
import copytaster.term.Depth;
import copytaster.term.Theme;
import copytaster.testing.Emulator;
import copytaster.testing.Films;
import copytaster.testing.Golden;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings, as an independent emulator shows them. */
class CastTest {
    private static final Film HALM = Films.of("halm");

    private static List<String> lines(Film film, int version, Size size, Theme theme, Settings settings)
            throws IOException {
        StringWriter text = new StringWriter();
        new Cast(version, size, settings, new Ansi(theme, Depth.TRUE)).write(film, text);
        return text.toString().lines().toList();
    }

    private static List<String> usual(Film film, int version) throws IOException {
        return lines(film, version, new Size(100, 30), Theme.DARK, Settings.USUAL);
    }

    /** Every still of the film, played through the emulator, is on its screen exactly, one after the other. */
    @ParameterizedTest
    @CsvSource({"80,24,DARK,false", "100,30,LIGHT,false", "161,50,COLOUR_BLIND,false", "80,24,MONO,true"})
    void what_a_terminal_shows_is_the_film(int columns, int rows, Theme theme, boolean ascii) throws IOException {
        Size size = new Size(columns, rows);
        Settings settings = new Settings(ascii, false, "dark");
        Set<String> stills = new LinkedHashSet<>();
        for (int at = 0; at <= HALM.last(); at++) {
            if (HALM.scenes().contains(at) && at > 0 && !HALM.closed(at)) {
                stills.add(Frames.still(HALM, at, settings, size, true).glyphs());
            }
            stills.add(Frames.still(HALM, at, settings, size, false).glyphs());
        }
        Emulator emulator = new Emulator(columns, rows);
        Set<String> shown = new LinkedHashSet<>();
        for (String line : lines(HALM, 2, size, theme, settings)
                .subList(1, lines(HALM, 2, size, theme, settings).size())) {
            JsonArray event = JsonParser.parseString(line).getAsJsonArray();
            if (event.get(1).getAsString().equals("o")) {
                emulator.feed(event.get(2).getAsString());
                shown.add(emulator.screen());
            }
        }
        assertEquals(new ArrayList<>(stills), new ArrayList<>(shown));
    }

    @Test
    void the_same_session_gives_the_same_bytes_on_every_machine() throws IOException {
        StringBuilder digests = new StringBuilder();
        for (String name : List.of("halm", "halm-branch", "wednesday-fog")) {
            for (int version = 2; version <= 3; version++) {
                String text = String.join("\n", usual(Films.of(name), version));
                digests.append(name)
                        .append(" v")
                        .append(version)
                        .append(' ')
                        .append(Digest.of(text))
                        .append('\n');
            }
        }
        assertEquals(usual(HALM, 2), usual(Films.of("halm"), 2));
        Golden.assertMatches("golden/replay/cast-digests.txt", digests.toString());
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void the_header_and_the_events_are_those_of_the_format(int version) throws IOException {
        List<String> lines = usual(HALM, version);
        JsonObject header = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertEquals(version, header.get("version").getAsInt());
        JsonObject screen = version == 2 ? header : header.getAsJsonObject("term");
        assertEquals(100, screen.get(version == 2 ? "width" : "cols").getAsInt());
        assertEquals(30, screen.get(version == 2 ? "height" : "rows").getAsInt());
        assertEquals("#101418", screen.getAsJsonObject("theme").get("bg").getAsString());
        double last = 0;
        double sum = 0;
        List<String> markers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            JsonArray event = JsonParser.parseString(line).getAsJsonArray();
            assertEquals(3, event.size());
            double time = event.get(0).getAsDouble();
            assertTrue(version == 3 ? time >= 0 : time >= last, line);
            last = time;
            sum += time;
            if (event.get(1).getAsString().equals("m")) {
                markers.add(event.get(2).getAsString());
            }
        }
        assertEquals(
                List.of(
                        "before the shift",
                        "turn 1, 18:00",
                        "turn 2, 18:30",
                        "turn 3, 19:00",
                        "turn 4, 19:30",
                        "turn 5, 20:00",
                        "handover",
                        "the close"),
                markers);
        assertEquals(version == 2 ? last : sum, 2.5 * 8 + 4 * 6 + 1.5 * (HALM.last() - 7), 1e-6);
    }

    @Test
    void only_what_changes_is_written() throws IOException {
        List<String> lines = usual(HALM, 2);
        int whole = lines.get(2).length();
        int longer = 0;
        for (String line : lines.subList(3, lines.size())) {
            longer += line.length() > whole / 2 ? 1 : 0;
            assertFalse(line.contains("[2J"), "the screen is cleared once");
        }
        assertTrue(longer * 3 < lines.size(), longer + " of " + lines.size() + " rewrite half the screen");
    }
}
