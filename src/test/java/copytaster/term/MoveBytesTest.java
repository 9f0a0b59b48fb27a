package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many bytes it takes to show another dispatch on a large screen: over a slow line each thousand is felt. */
class MoveBytesTest {
    private static final Size SIZE = new Size(160, 50);
    private static final Path WEDNESDAY = Path.of("scenarios", "kunduz-wednesday.json");
    private static final int MOST = 3_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void a_move_of_the_selection_takes_three_thousand_at_most_unless_the_list_scrolls(Depth depth) throws IOException {
        Twin twin = new Twin(WEDNESDAY, SIZE);
        GameTerminal terminal = new GameTerminal(InputStream.nullInputStream(), new FrameOutput(written), true);
        Display display = new Display(terminal, new Pens(Theme.DARK, depth), SIZE, false);
        twin.does(Stroke.of('G'));
        twin.does(Stroke.of(Key.ENTER));
        display.show(desk(twin));
        List<Integer> first = moves(twin, display);
        assertTrue(first.size() >= 6 && first.stream().allMatch(bytes -> bytes <= MOST), "first turn: " + first);
        for (int turn = 2; turn <= 9; turn++) {
            twin.does(Stroke.of('n'));
            display.show(desk(twin));
        }
        List<Integer> later = moves(twin, display);
        long more = later.stream().filter(bytes -> bytes > MOST).count();
        assertTrue(later.size() > 40 && more * 10 <= later.size(), "turn 9: " + later);
    }

    /** Bytes of each move down the wire to its end and up again. */
    private List<Integer> moves(Twin twin, Display display) throws IOException {
        List<Integer> bytes = new ArrayList<>();
        for (Stroke stroke : List.of(Stroke.of(Key.DOWN), Stroke.of(Key.UP))) {
            while (twin.answers(stroke)) {
                written.reset();
                display.show(twin.does(stroke));
                bytes.add(written.size());
            }
        }
        return bytes;
    }

    /** The desk, with whatever lies on it confirmed or put away. */
    private static Frame desk(Twin twin) {
        while (twin.model().place() != Place.DESK) {
            twin.does(twin.model().place() == Place.ASKING ? Stroke.of('y') : Stroke.of(Key.ESCAPE));
        }
        return twin.frame();
    }
}
