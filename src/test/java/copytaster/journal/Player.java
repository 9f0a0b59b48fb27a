package copytaster.journal;

import copytaster.rules.Rules;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process for the tests: opens a session file and either plays on for ever, printing the number of each entry once it is saved,
 * or only tells how it fared.
 */
final class Player {
    private Player() {}

    /** @param args what to do, {@code play} or {@code open}, and the file */
    public static void main(String[] args) throws IOException {
        Opened opened = new Journals(Clock.systemUTC(), Rules.VERSION).open(Path.of(args[1]));
        if (opened instanceof Opened.ReadOnly refused) {
            say(refused.why() + " "
                    + refused.reading().contents().orElseThrow().records().size());
            return;
        }
        try (Journal journal = ((Opened.Ready) opened).journal()) {
            Session session = Session.replay(
                    journal.header(), Nights.NIGHT, journal.contents().entries());
            say("ready " + session.entries().size());
            while (args[0].equals("play")) {
                session = Nights.next(session);
                journal.append(Nights.last(session));
                say(String.valueOf(session.entries().size()));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Starts it in a JVM of its own, whose every complaint goes to ours. */
    static Process start(String what, Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", classPath(), Player.class.getName(), what, file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Under Maven the property of this process names one jar that only points to the others. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
