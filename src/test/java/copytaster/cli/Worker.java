package copytaster.cli;

import copytaster.settings.Preferences;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A process for {@link KilledAtWorkTest}: does everything that writes a file besides deciding, over and over, and prints what it is
 * about to do.
 */
final class Worker {
    private final Path home;

    private Worker(Path home) {
        this.home = home;
    }

    /** What writes a file. */
    enum Work {
        SETTINGS,
        EXPORT,
        BRANCH,
        CARRY_OVER,
        MEND
    }

    /** @param args the data folder, prepared by the test */
    public static void main(String[] args) throws IOException {
        System.setProperty("copytaster.home", args[0]);
        Worker worker = new Worker(Path.of(args[0]));
        for (int round = 0; ; round++) {
            for (Work work : Work.values()) {
                System.out.println(work);
                System.out.flush();
                worker.does(work, round);
            }
        }
    }

    private void does(Work work, int round) throws IOException {
        boolean even = round % 2 == 0;
        switch (work) {
            case SETTINGS -> SettingsFile.save(Preferences.USUAL.theme(even ? "light" : "mono"));
            case EXPORT ->
                run("", "export", even ? "long" : "short", "--format", "text", "-o", home + "/night.txt", "--force");
            case BRANCH -> run("spike 1\nundo\nquit\n", "replay", "long", "--branch", "--after", "3", "--plain");
            case CARRY_OVER -> {
                for (Path session : Aftermath.sessions(home)) {
                    if (session.toString().contains("next-night")) {
                        Files.delete(session);
                    }
                }
                run("spike 1\nquit\n", "play", home + "/two.campaign.json", "--plain", "--seed", "7");
            }
            default -> {
                Path torn = home.resolve("torn.jsonl");
                // In one call: whoever writes it anew may be killed when it is empty.
                try (FileChannel channel = FileChannel.open(torn, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() - 20);
                }
                run("spike 1\nundo\nquit\n", "play", "--plain", "--resume", torn.toString());
            }
        }
    }

    private void run(String typed, String... words) {
        String[] files = words.clone();
        for (int i = 0; i < files.length; i++) {
            files[i] =
                    files[i].equals("long") || files[i].equals("short") ? home + "/" + files[i] + ".jsonl" : files[i];
        }
        Game.Ran ran = Game.run(home, typed, files);
        if (ran.code() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + ran.err());
        }
    }
}
