package copytaster.journal;

import copytaster.text.SafeText;
import copytaster.text.Wrap;

/** Why a line does not read, in words that go into a sentence: "its checksum does not fit". Safe to print, whatever of the line is in it. */
final class Malformed extends Exception {
    /** Columns: enough for every reason, too few for a page of what was found. */
    private static final int MOST = 160;

    Malformed(String why) {
        super(Wrap.fit(SafeText.line(why), MOST));
    }
}
