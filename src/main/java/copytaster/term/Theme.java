package copytaster.term;

import copytaster.screen.Ink;

/**
 * Gives each ink its look. At every depth every ink keeps at least 4.5:1 against its own ground (WCAG 2, measured in a test; for
 * 16 colours on the palettes of xterm, VGA and Windows Terminal), and a theme paints its ground, so that it reads the same whatever the terminal's own colours are.
 */
public enum Theme {
    /** Light text on a dark ground. */
    DARK {
        @Override
        Style style(Ink ink) {
            return DarkTheme.style(ink);
        }
    },
    /** Dark text on paper. */
    LIGHT {
        @Override
        Style style(Ink ink) {
            return LightTheme.style(ink);
        }
    },
    /** The colours of Okabe and Ito on a dark ground: told apart with any of the common colour deficiencies. */
    COLOUR_BLIND {
        @Override
        Style style(Ink ink) {
            return ColourBlindTheme.style(ink);
        }
    },
    /** The terminal's own two colours with bold, underline and reverse. */
    MONO {
        @Override
        Style style(Ink ink) {
            return MonoTheme.style(ink);
        }
    };

    abstract Style style(Ink ink);
}
