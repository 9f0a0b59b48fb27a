package copytaster.cli;

import copytaster.screen.desk.Settings;
import copytaster.text.SafeText;

/** How the player calls the program: what the launcher was started as, which it names in {@code copytaster.command}. */
final class Called {
    private Called() {}

    /** A word for a shell, not yet quoted; the program's own name where there was no launcher, or where it cannot be shown as it is. */
    static String name() {
        String name = System.getProperty("copytaster.command", "");
        boolean shown = SafeText.line(name).equals(name) && name.indexOf(SafeText.REPLACEMENT) < 0;
        return name.isBlank() || !shown ? Settings.PROGRAM : name;
    }
}
