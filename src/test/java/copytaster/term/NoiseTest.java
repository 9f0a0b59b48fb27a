package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal sends that no key of the player's is. Nothing of it may do anything. */
@Tag("terminal")
class NoiseTest {
    private static final int AHEAD = 10_000;

    @TempDir
    private Path home;

    /** Each holds letters that are keys of the desk: n ends a turn, Q leaves, p runs. */
    private static final String[] NOISE = {
        "\033[I", // focus
        "\033[O",
        "\033[?1;2c", // what kind of terminal
        "\033[>41;354;0c",
        "\033[12;40R", // where the cursor is
        "\033[110;5u", // keys in CSI-u
        "\033[113;2:3u",
        "\033[27;5;110~", // modifyOtherKeys
        "\033]11;rgb:0000/0000/0000\007", // the ground's colour, ended either way
        "\033]10;rgb:ffff/ffff/ffff\033\\",
        "\033P1+r544e=787465726d\033\\", // a terminfo string
        "\033_Gi=31;OK\033\\", // an answer about graphics
        "\033[?2026;2$y", // an answer about a mode
        "\033[<35;10;5M", // mouse moved
        "\033[<0;999;999M\033[<0;999;999m", // a click outside
        "\033[<0;x;yM",
        "\033[200~n\nQ\np\033[201~", // a paste
        "\033[201~", // an end of none
    };

    @Test
    void nothingThatIsNoKeyDoesAnything() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = begin(twin)) {
            for (String noise : NOISE) {
                rig.type(noise);
                still(rig, twin, "after " + noise.replace('\033', '^'));
            }
            for (String noise : NOISE) {
                if (!noise.startsWith("\033[")) {
                    continue; // strings are cut in PatientInputTest, where nothing else takes time
                }
                // On a slow link it comes in pieces.
                for (int i = 0; i < noise.length(); i++) {
                    rig.type(noise.substring(i, i + 1));
                    Thread.sleep(1);
                }
                still(rig, twin, "in pieces: " + noise.replace('\033', '^'));
            }
            assertEquals(2, twin.decisions());
        }
    }

    @Test
    void brokenUtf8DoesNothing() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = begin(twin)) {
            rig.send(new byte[] {(byte) 0xC3});
            still(rig, twin, "half a character");
            rig.send(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x80, (byte) 0xBF, (byte) 0xF0, (byte) 0x9F});
            still(rig, twin, "no character");
            rig.send(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, (byte) 0xAE});
            still(rig, twin, "a surrogate, and more bytes than a dot needs");
            rig.send("é漢😀\u009b\u0085".getBytes(StandardCharsets.UTF_8));
            still(rig, twin, "characters that are no keys");
        }
    }

    @Test
    void tenThousandKeysTypedAheadAreAllHeard() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = begin(twin)) {
            SplittableRandom random = new SplittableRandom(AHEAD);
            StringBuilder keys = new StringBuilder();
            Frame last = twin.frame();
            Stroke[] some = {Stroke.of('j'), Stroke.of('k'), Stroke.of(Key.DOWN), Stroke.of('b'), Stroke.of(Key.TAB)};
            for (int i = 0; i < AHEAD; i++) {
                Stroke stroke = some[random.nextInt(some.length)];
                keys.append(Twin.bytes(stroke));
                last = twin.does(stroke);
            }
            rig.type(keys.toString());
            // A size that it did not have shows that they are through, and has all drawn anew.
            rig.resize(100, 30);
            last = twin.resized(100, 30);
            rig.see("the frame after all of them", last, Theme.DARK, Depth.INDEXED);
        }
    }

    /** A desk with something to lose. */
    private Rig begin(Twin twin) throws Exception {
        Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", Rig.game(home, Twin.PLAY));
        rig.see("the briefing", twin.frame(), Theme.DARK, Depth.INDEXED);
        for (Stroke stroke : Twin.THREE_TURNS.subList(0, 5)) {
            rig.type(Twin.bytes(stroke));
            rig.see("the frame after " + stroke.label(), twin.does(stroke), Theme.DARK, Depth.INDEXED);
        }
        return rig;
    }

    /** Two keys that can be told, there and back, and nothing else has happened. */
    private static void still(Rig rig, Twin twin, String what) throws Exception {
        for (Stroke stroke : new Stroke[] {Stroke.of('b'), Stroke.of('b')}) {
            rig.type(Twin.bytes(stroke));
            rig.see(what, twin.does(stroke), Theme.DARK, Depth.INDEXED);
        }
    }
}
