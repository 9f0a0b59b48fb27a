package copytaster.cli;

import copytaster.settings.Preferences;
import picocli.CommandLine.Option;

/** How a shift looks to its player: the same options wherever one may begin. What is not given is as the settings have it. */
final class Looks {
    @Option(
            names = "--assist",
            negatable = true,
            description = "Say beside each claim and line how likely the evidence makes it, in the words of ICD 203.")
    Boolean assist;

    @Option(names = "--ascii", negatable = true, description = "Draw with ASCII characters only.")
    Boolean ascii;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "dark, light, colour-blind or mono. NO_COLOR is obeyed.")
    String theme;

    /** The settings with what was given on the command line. */
    Preferences over(Preferences settings) {
        Preferences over = settings;
        over = assist == null ? over : over.assist(assist);
        over = ascii == null ? over : over.ascii(ascii);
        return theme == null ? over : over.theme(theme);
    }

    /** These, and where they say nothing the others. */
    Looks over(Looks others) {
        Looks over = new Looks();
        over.assist = assist == null ? others.assist : assist;
        over.ascii = ascii == null ? others.ascii : ascii;
        over.theme = theme == null ? others.theme : theme;
        return over;
    }

    /** Why these cannot be, in a sentence; empty if they can. */
    String trouble() {
        return theme == null || Preferences.THEMES.contains(theme)
                ? ""
                : "--theme takes dark, light, colour-blind or mono, not “" + theme + "”.";
    }
}
