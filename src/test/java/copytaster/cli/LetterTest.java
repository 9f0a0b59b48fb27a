package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void announced() {
        forgotten();
        file = folder.resolve("letter");
        System.setProperty("tty.letter", file.toString());
    }

    @AfterEach
    void forgotten() {
        System.clearProperty("tty.letter");
        System.clearProperty("tty.saved");
        System.clearProperty("tty.size");
    }

    @Test
    void a_letter_is_waited_for_until_it_is_whole() throws Exception {
        Files.writeString(file, "");
        Thread launcher = new Thread(() -> {
            for (String text : new String[] {"1:2:", "1:2:3\n24", "1:2:3\n24 80\nsen", "1:2:3\n24 80\nsent\n"}) {
                pause();
                write(text);
            }
        });
        launcher.start();
        Letter.open();
        launcher.join();
        assertEquals("1:2:3", System.getProperty("tty.saved"));
        assertEquals("24 80", System.getProperty("tty.size"));
        assertFalse(Files.exists(file), "the letter stays");
    }

    /** The game asks the terminal itself then. */
    @Test
    void what_stty_would_not_say_is_left_open() throws Exception {
        Files.writeString(file, "\n\nsent\n");
        Letter.open();
        assertNull(System.getProperty("tty.saved"));
        assertNull(System.getProperty("tty.size"));
    }

    @Test
    void without_a_letter_nothing_is_waited_for() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), Letter::open);
        System.clearProperty("tty.letter");
        Letter.open();
        assertNull(System.getProperty("tty.saved"));
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
