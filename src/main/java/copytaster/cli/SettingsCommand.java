package copytaster.cli;

import copytaster.content.PreferencesFile;
import copytaster.settings.Preferences;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code settings}: where they are kept, what they are, what each is for. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Say where the settings are kept and what each is set to. The first screen changes them.",
        footer = {
            "",
            "The file is JSON; a key left out has its usual value. --write begins one with every key in it.",
            "Examples:",
            "  copytaster settings",
            "  copytaster settings --write"
        })
final class SettingsCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--write", description = "Write the file with all keys as they are now.")
    private boolean write;

    SettingsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SettingsFile.Read read = SettingsFile.read();
        read.trouble().ifPresent(streams::complain);
        Preferences now = read.preferences();
        if (write) {
            var trouble = SettingsFile.save(now);
            trouble.ifPresent(streams::complain);
            if (trouble.isPresent()) {
                return Exit.FAILED;
            }
        }
        streams.say("Settings are kept in " + SettingsFile.path() + ".");
        say("theme", now.theme(), "dark, light, colour-blind or mono; --theme for one run");
        say("ascii", now.ascii(), "every symbol as its ASCII twin; --ascii, --no-ascii");
        say("colours", now.colours(), "auto, true, 256, 16 or none; NO_COLOR is obeyed");
        say("mouse", now.mouse(), "select, scroll and press with the mouse");
        say("bell", now.bell(), "one ring when something urgent comes in");
        say("tips", now.tips(), "the desk explains itself, one thing at a time");
        say("assist", now.assist(), "how likely the evidence makes it, in words; --assist, --no-assist");
        String keys = PreferencesFile.keys(now);
        say("keys", keys.isEmpty() ? "as they come" : keys, "other keys for actions, as {\"next\": \"N Ctrl-N\"}");
        return read.trouble().isPresent() && !write ? Exit.BAD : Exit.DONE;
    }

    private void say(String key, boolean value, String meaning) {
        say(key, Boolean.toString(value), meaning);
    }

    private void say(String key, String value, String meaning) {
        streams.say(key + ": " + value + " (" + meaning + ")");
    }
}
