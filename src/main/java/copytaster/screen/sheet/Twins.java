package copytaster.screen.sheet;

import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Region;
import java.util.HashMap;
import java.util.Map;

/** The ASCII twin of every symbol that the screens use, one column for one column, no two meanings alike in one place. */
public final class Twins {
    private static final Map<String, String> TWINS = twins();

    private Twins() {}

    private static Map<String, String> twins() {
        String pairs =
                "●#○o◉@◆%◇&¤$▬_▲A▼V•*✓+✗x◔h↑^↓v←<→>◂<▸>├|┤|┼+┬+┴+─-╌-│|┌+┐+└+┘+═=║|╔+╗+╚+╝+▇=▁_▂.▃-▄~▅+▆*█#░.■#□n–-—-−-…~“\"”\"‘'’'·.×x◊c╲\\╱/╴-╶-╵|╷|≠%▏_«\"»\"";
        Map<String, String> twins = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            twins.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
        }
        return twins;
    }

    /** The twin of a glyph; itself where it is ASCII, a question mark where it has none. */
    public static String of(String glyph) {
        if (glyph.length() == 1 && glyph.charAt(0) < 0x7F) {
            return glyph;
        }
        return isBraille(glyph) ? "." : TWINS.getOrDefault(glyph, plainLetter(glyph));
    }

    /** Of charts: dots that join one mark to the next. */
    private static boolean isBraille(String glyph) {
        return glyph.length() == 1 && glyph.charAt(0) > 0x2800 && glyph.charAt(0) <= 0x28FF;
    }

    private static String plainLetter(String glyph) {
        String base = java.text.Normalizer.normalize(glyph, java.text.Normalizer.Form.NFD);
        return base.charAt(0) < 0x7F ? base.substring(0, 1) : "?";
    }

    /** The frame with every glyph as its twin. */
    public static Frame ascii(Frame frame) {
        Canvas canvas = new Canvas(frame.size());
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                String glyph = frame.glyph(column, row);
                canvas.put(column, row, glyph.isEmpty() ? " " : of(glyph), frame.ink(column, row));
            }
        }
        for (Region region : frame.regions()) {
            canvas.region(region.area(), region.target());
        }
        frame.cursor().ifPresent(spot -> canvas.cursor(spot.column(), spot.row()));
        return canvas.frame();
    }
}
