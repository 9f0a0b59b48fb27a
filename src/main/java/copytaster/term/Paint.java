package copytaster.term;

import com.googlecode.lanterna.TextColor;

/**
 * One colour of a theme, for each depth a terminal may have.
 *
 * @param rgb 24 bits, red highest
 * @param ansi what stands for it among the sixteen
 */
record Paint(int rgb, TextColor.ANSI ansi) {

    TextColor at(Depth depth) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return switch (depth) {
            case TRUE -> new TextColor.RGB(red, green, blue);
            case INDEXED -> TextColor.Indexed.fromRGB(red, green, blue);
            case SIXTEEN -> ansi;
            case NONE -> TextColor.ANSI.DEFAULT;
        };
    }
}
