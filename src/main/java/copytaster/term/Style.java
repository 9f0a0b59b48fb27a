package copytaster.term;

import java.util.List;

/**
 * How an ink looks under a theme.
 *
 * @param fore the colour of the glyph
 * @param back the colour of the cell
 * @param attributes bold and the like; never the only difference between colours that matter
 */
record Style(Paint fore, Paint back, List<Attribute> attributes) {

    static Style of(Paint fore, Paint back, Attribute... attributes) {
        return new Style(fore, back, List.of(attributes));
    }
}
