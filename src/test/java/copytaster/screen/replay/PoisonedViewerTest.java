package copytaster.screen.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.desk.Halm;
import copytaster.screen.desk.Settings;
import copytaster.session.Session;
import copytaster.term.Stream;
import copytaster.testing.Poison;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session of a night whose every text is poison, on every screen of the viewer. */
@Tag("once")
class PoisonedViewerTest {
    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50));
    private static final Session PLAYED = played();

    private static Session played() {
        Night night = new Night(new Poison().in(Halm.scenario()), Mode.RECORD);
        Policy policy = Bot.STENOGRAPHER.policy(3);
        Session session = Session.begin(Shift.header(night, 3, Setup.USUAL), night);
        while (!session.over()) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return session;
    }

    static java.util.stream.Stream<String> names() {
        return ReplayLookTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_reaches_the_terminal(String name) {
        for (Size size : SIZES) {
            Viewer viewer = new Viewer(PLAYED, Settings.USUAL, size).ticked();
            Frame before = viewer.view();
            Frame after = viewer.press(ReplayLookTest.SCREENS.get(name)).view();
            Stream.requireOurs(name + " " + size, Stream.of(size, before, after));
            assertTrue(name.equals("help") || after.glyphs().contains("\ufffd"), "no poison on " + name);
        }
    }
}
