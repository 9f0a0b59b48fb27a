package copytaster.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.CommandText;
import copytaster.debrief.Debrief;
import copytaster.plain.CompareSheet;
import copytaster.session.Session;
import copytaster.testing.Films;
import copytaster.testing.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Session halm = Films.session("halm");
    private final Session branch = Films.session("halm-branch");

    @Test
    void they_part_where_the_first_decision_differs() {
        Comparison comparison = Comparison.of(halm, branch);
        assertEquals(10, comparison.shared());
        assertEquals(
                "trace first-word",
                CommandText.of(comparison.parted(halm).orElseThrow().command()));
        assertEquals(
                "rerate power-out doubtful/quietly",
                CommandText.of(comparison.parted(branch).orElseThrow().command()));
        assertEquals(2, comparison.turns().get(0).turn());
        assertEquals(4, comparison.turns().size());
        assertTrue(comparison.turns().stream().anyMatch(turn -> !turn.lines().isEmpty()));
    }

    /** The points of the last turn are those of the ledger. */
    @Test
    void points_add_up_to_the_ledger() {
        Comparison comparison = Comparison.of(halm, branch);
        Comparison.Turn last = comparison.turns().get(comparison.turns().size() - 1);
        assertEquals(
                Debrief.of(halm).ledger().understanding(), last.one().points().orElseThrow(), 1e-9);
        assertEquals(
                Debrief.of(branch).ledger().understanding(),
                last.other().points().orElseThrow(),
                1e-9);
    }

    @Test
    void a_session_is_the_same_as_itself_and_a_beginning_is_no_difference() {
        assertTrue(Comparison.of(halm, halm).same());
        assertEquals(List.of(), Comparison.of(halm, halm).turns());
        Comparison part = Comparison.of(halm, halm.first(7));
        assertTrue(part.same());
        assertEquals(7, part.shared());
    }

    @Test
    void points_of_unfinished_shifts_are_not_told() {
        Session part = branch.first(branch.entries().size() - 1);
        assertTrue(Comparison.of(halm, part).turns().stream()
                .allMatch(turn ->
                        turn.one().points().isEmpty() && turn.other().points().isEmpty()));
    }

    @Test
    void other_nights_are_refused_with_the_reason() {
        Session wednesday = Films.session("wednesday-record");
        Session fog = Films.session("wednesday-fog");
        assertTrue(Comparison.hindrance(halm, wednesday).orElseThrow().contains("different nights"));
        assertTrue(Comparison.hindrance(wednesday, fog).orElseThrow().contains("altered night"));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(wednesday, fog));
    }

    @Test
    void side_by_side() {
        StringWriter text = new StringWriter();
        CompareSheet.write(Comparison.of(halm, branch), new PrintWriter(text), 100);
        Golden.assertMatches("golden/replay/compare.txt", text.toString().replace(System.lineSeparator(), "\n"));
    }
}
