package copytaster.term;

import com.googlecode.lanterna.SGR;
import java.util.EnumSet;

/**
 * How an ink looks under a theme.
 *
 * @param fore the colour of the glyph
 * @param back the colour of the cell
 * @param attributes bold and the like; never the only difference between colours that matter
 */
record Style(Paint fore, Paint back, EnumSet<SGR> attributes) {

    static Style of(Paint fore, Paint back, SGR... attributes) {
        EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
        for (SGR attribute : attributes) {
            set.add(attribute);
        }
        return new Style(fore, back, set);
    }
}
