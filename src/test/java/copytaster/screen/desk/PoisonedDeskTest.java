package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.term.Stream;
import copytaster.testing.Poison;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A night whose every text is poison, on every screen of a shift: what reaches the terminal is text and our own sequences. */
@Tag("once")
class PoisonedDeskTest {
    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50), new Size(210, 60), new Size(40, 10));

    static java.util.stream.Stream<String> names() {
        return LookTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_reaches_the_terminal(String name) {
        for (Size size : SIZES) {
            for (boolean ascii : List.of(false, true)) {
                Settings settings = new Settings(ascii, true, "dark", true).tips(true, List.of());
                Player player = new Player(
                        Halm.session(new Poison().in(Halm.scenario()), Mode.RECORD, 7), settings, new Size(160, 50));
                Frame before =
                        player.tell(new copytaster.screen.Msg.Resize(size)).view();
                player.tell(new copytaster.screen.Msg.Resize(new Size(160, 50)));
                LookTest.SCREENS.get(name).accept(player);
                Frame after =
                        player.tell(new copytaster.screen.Msg.Resize(size)).view();
                String written = Stream.of(size, before, after);
                Stream.requireOurs(name + " " + size, written);
                boolean texts = size.columns() >= 80 && !ascii && !name.matches("help|rules");
                assertTrue(
                        !texts || after.glyphs().contains("\ufffd"),
                        () -> "no poison on " + name + ":\n" + after.glyphs());
            }
        }
    }
}
