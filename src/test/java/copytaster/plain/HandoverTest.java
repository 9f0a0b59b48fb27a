package copytaster.plain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.session.Entry;
import copytaster.session.Recorder;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handover, line by line. */
class HandoverTest {
    /** “Name up to three questions” where two were open, “such as “handover ”” where none was. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | No question is open for the next desk to check first. “handover” closes the shift.",
                "1 | Name one question or none for the next desk to check first, such as “handover q1”.",
                "2 | Name up to two questions for the next desk to check first, such as “handover q1, q2”.",
                "4 | Name up to three questions for the next desk to check first, such as “handover q1, q2, q3”."
            })
    void it_asks_for_no_more_questions_than_are_open(int open, String told) throws IOException {
        StringWriter shown = new StringWriter();
        PlainGame game = new PlainGame(
                Shift.open(Sheet.leaving(open).record()).until(2).session(),
                new Recorder() {
                    @Override
                    public Optional<String> keep(Entry entry) {
                        return Optional.empty();
                    }

                    @Override
                    public Moved moveTo(String folder) {
                        throw new AssertionError("everything was kept");
                    }
                },
                new BufferedReader(new StringReader("next\nstatus\nhandover\n")),
                new PrintWriter(shown),
                false,
                200,
                true);
        game.play();
        String said = shown.toString();
        assertTrue(said.contains(told), said);
        assertTrue(said.contains("Only the handover is left, such as “handover"), said);
        assertFalse(said.contains("“handover ”"), said);
        assertTrue(game.session().over(), said);
    }
}
