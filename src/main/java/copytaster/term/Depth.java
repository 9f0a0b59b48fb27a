package copytaster.term;

import java.util.Map;

/** How many colours a terminal can show. */
public enum Depth {
    /** 24-bit colour. */
    TRUE,
    /** The 256 indexed colours. */
    INDEXED,
    /** The sixteen ANSI colours. */
    SIXTEEN,
    /** Bold, underline and reverse only. */
    NONE;

    /**
     * What the environment claims: {@code NO_COLOR} (not empty) or {@code TERM=dumb} or {@code *-m} mean none, {@code
     * COLORTERM=truecolor} or {@code 24bit} all, {@code TERM=*256color*} 256; otherwise sixteen.
     */
    public static Depth detect(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String colorTerm = environment.getOrDefault("COLORTERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.equals("dumb") || term.endsWith("-m")) {
            return NONE;
        }
        if (colorTerm.equals("truecolor") || colorTerm.equals("24bit")) {
            return TRUE;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }
}
