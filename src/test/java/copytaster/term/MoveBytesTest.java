package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many bytes it takes to show another dispatch on a large screen: over a slow line each thousand is felt. */
class MoveBytesTest {
    private static final Size SIZE = new Size(160, 50);
    private static final Path WEDNESDAY = Path.of("scenarios", "kunduz-wednesday.json");
    private static final int MOST = 3_000;

    /** Where the list scrolls, nearly every line of it changes, and the dispatch beside it: more than 3,000 bytes of glyphs alone. */
    private static final int SCROLLED = 5_500;

    private static final Pattern POSITION = Pattern.compile("(?<=WIRE[^┬]{1,60})\\d+–\\d+");

    /** A terminal that counts. */
    private static final class Counted {
        private final Depth depth;
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final Display display;

        Counted(Depth depth) throws IOException {
            this.depth = depth;
            GameTerminal terminal = new GameTerminal(InputStream.nullInputStream(), new FrameOutput(written), true);
            this.display = new Display(terminal, new Pens(Theme.DARK, depth), SIZE, false);
        }

        /** How many bytes it took. */
        int show(Frame frame) throws IOException {
            written.reset();
            display.show(frame);
            return written.size();
        }
    }

    /** @param glyphs bytes of the glyphs that change, which no way of writing them goes below */
    private record Move(Depth depth, int bytes, int glyphs, boolean scrolls) {
        boolean within() {
            return bytes <= (scrolls ? Math.min(SCROLLED, glyphs * 3 / 2) : MOST);
        }
    }

    @Test
    void a_move_of_the_selection_takes_three_thousand_at_most_unless_the_list_scrolls() throws IOException {
        Twin twin = new Twin(WEDNESDAY, SIZE);
        List<Counted> terminals = new ArrayList<>();
        for (Depth depth : Depth.values()) {
            terminals.add(new Counted(depth));
        }
        twin.does(Stroke.of('G'));
        List<Move> moves = new ArrayList<>();
        for (int turn = 1; turn <= twin.model().seen().turns(); turn++) {
            twin.does(turn == 1 ? Stroke.of(Key.ENTER) : Stroke.of('n'));
            Frame desk = desk(twin);
            for (Counted terminal : terminals) {
                terminal.show(desk);
            }
            moves.addAll(moves(twin, terminals));
        }
        assertEquals(List.of(), moves.stream().filter(move -> !move.within()).toList());
        long scrolling = moves.stream().filter(Move::scrolls).count();
        int all = moves.size();
        assertTrue(all > 800 * terminals.size() && scrolling > 0 && scrolling * 20 < all, scrolling + " of " + all);
    }

    /** Each move down the wire to its end and up again. */
    private static List<Move> moves(Twin twin, List<Counted> terminals) throws IOException {
        List<Move> moves = new ArrayList<>();
        for (Stroke stroke : List.of(Stroke.of(Key.DOWN), Stroke.of(Key.UP))) {
            while (twin.answers(stroke)) {
                Frame before = twin.frame();
                Frame after = twin.does(stroke);
                int glyphs = changed(before, after);
                boolean scrolls = !position(before).equals(position(after));
                for (Counted terminal : terminals) {
                    moves.add(new Move(terminal.depth, terminal.show(after), glyphs, scrolls));
                }
            }
        }
        return moves;
    }

    private static int changed(Frame before, Frame after) {
        int bytes = 0;
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                String glyph = after.glyph(column, row);
                if (!glyph.equals(before.glyph(column, row))) {
                    bytes += glyph.getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        return bytes;
    }

    /** How far into the list one is: {@code 20–57}, in the first of the titles; empty if all of it shows. */
    private static String position(Frame frame) {
        Matcher position = POSITION.matcher(frame.glyphs());
        return position.find() ? position.group() : "";
    }

    /** The desk, with whatever lies on it confirmed or put away. */
    private static Frame desk(Twin twin) {
        while (twin.model().place() != Place.DESK) {
            twin.does(twin.model().place() == Place.ASKING ? Stroke.of('y') : Stroke.of(Key.ESCAPE));
        }
        return twin.frame();
    }
}
