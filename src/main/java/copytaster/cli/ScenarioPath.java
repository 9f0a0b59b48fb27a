package copytaster.cli;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Where else scenarios lie: an option of every command that names one. */
final class ScenarioPath {
    @Option(
            names = "--scenario-path",
            paramLabel = "PATH",
            description =
                    "Folders of scenarios, or packs, to look in first; several with the system's separator between.")
    private String path = "";

    /** The folders, in the order in which they are searched. */
    List<String> folders() {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .toList();
    }

    /** What is wrong with it, in a sentence; empty if nothing is. */
    String trouble() {
        for (String folder : folders()) {
            if (!new File(folder).exists()) {
                return "--scenario-path names “" + folder + "”, and there is nothing there.";
            }
        }
        return "";
    }
}
