package copytaster.screen;

/** How thin lines meet: which of the four directions a glyph has an arm in, and the glyph that has certain arms. */
final class Joints {
    static final int UP = 1;
    static final int RIGHT = 2;
    static final int DOWN = 4;
    static final int LEFT = 8;

    /** The glyph of each set of arms; one arm alone is a straight line. */
    private static final String GLYPHS = " │─└││┌├─┘─┴┐┤┬┼";

    /** The sets whose glyph means exactly them. */
    private static final String[] ALL = {"└", "│", "┌", "├", "┘", "─", "┴", "┐", "┤", "┬", "┼"};

    private static final int[] ARMS = {3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15};

    private Joints() {}

    /** The arms of a glyph, 0 for what is no thin line. */
    static int arms(String glyph) {
        for (int i = 0; i < ALL.length; i++) {
            if (ALL[i].equals(glyph)) {
                return ARMS[i];
            }
        }
        return 0;
    }

    static String glyph(int arms) {
        return GLYPHS.substring(arms, arms + 1);
    }

    static int opposite(int arm) {
        return arm == UP || arm == RIGHT ? arm * 4 : arm / 4;
    }
}
