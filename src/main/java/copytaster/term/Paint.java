package copytaster.term;

/**
 * One colour of a theme, for each depth a terminal may have.
 *
 * @param rgb 24 bits, red highest
 * @param ansi what stands for it among the sixteen
 */
record Paint(int rgb, Sixteen ansi) {
    /** The steps of the colour cube among the 256, and where it begins (xterm's). */
    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

    private static final int CUBE = 16;
    private static final int GREYS = 232;
    private static final int MOST_GREYS = 24;

    /** By hand, as is the hash, since a record's own takes several milliseconds at its first use, which is in the first frame. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Paint paint && rgb == paint.rgb && ansi == paint.ansi;
    }

    @Override
    public int hashCode() {
        return 31 * rgb + ansi.ordinal();
    }

    /** The parameters of the sequence that sets it as foreground. */
    String foreground(Depth depth) {
        return parameters(depth, 0);
    }

    /** The parameters of the sequence that sets it as background. */
    String background(Depth depth) {
        return parameters(depth, 10);
    }

    private String parameters(Depth depth, int ground) {
        return switch (depth) {
            case TRUE -> (38 + ground) + ";2;" + (rgb >> 16 & 0xFF) + ';' + (rgb >> 8 & 0xFF) + ';' + (rgb & 0xFF);
            case INDEXED -> (38 + ground) + ";5;" + index();
            case SIXTEEN -> Integer.toString(ansi.parameter() + ground);
            case NONE -> Integer.toString(Sixteen.DEFAULT.parameter() + ground);
        };
    }

    /** The nearest of the 240 among the 256 that every terminal has alike. */
    int index() {
        int best = CUBE + 36 * step(rgb >> 16 & 0xFF) + 6 * step(rgb >> 8 & 0xFF) + step(rgb & 0xFF);
        for (int i = GREYS; i < GREYS + MOST_GREYS; i++) {
            if (distance(indexed(i)) < distance(indexed(best))) {
                best = i;
            }
        }
        return best;
    }

    /** The step of the cube nearest to one part of a colour. */
    private static int step(int part) {
        int best = 0;
        for (int i = 1; i < STEPS.length; i++) {
            if (Math.abs(STEPS[i] - part) < Math.abs(STEPS[best] - part)) {
                best = i;
            }
        }
        return best;
    }

    /** What one of those 240 looks like. */
    static int indexed(int index) {
        if (index >= GREYS) {
            int grey = 8 + 10 * (index - GREYS);
            return grey << 16 | grey << 8 | grey;
        }
        int cube = index - CUBE;
        return STEPS[cube / 36] << 16 | STEPS[cube / 6 % 6] << 8 | STEPS[cube % 6];
    }

    private int distance(int other) {
        int red = (rgb >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (rgb >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (rgb & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
