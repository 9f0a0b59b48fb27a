package copytaster.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.replay.Caption;
import copytaster.replay.Film;
import copytaster.rules.Rules;
import copytaster.session.Session;
import copytaster.testing.Films;
import copytaster.testing.Golden;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions played with earlier versions are read, shown and, under the same rules, borne out for ever. */
class OldJournalsTest {
    private static final List<String> ALL =
            List.of("wednesday-record", "wednesday-fog", "halm", "halm-branch", "halm-torn");

    @Test
    void each_ends_in_the_digest_that_it_always_had() {
        StringBuilder digests = new StringBuilder();
        for (String name : ALL) {
            Session session = Films.session(name);
            digests.append(name).append(' ').append(session.entries().size());
            digests.append(' ').append(session.digest()).append('\n');
        }
        Golden.assertMatches("journals/digests.txt", digests.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wednesday-record", "wednesday-fog", "halm", "halm-branch", "halm-torn"})
    void each_is_borne_out_by_deciding_again_under_its_own_rules(String name) throws IOException {
        Session session = Films.session(name);
        Reading reading = new Journals(Clock.systemUTC(), Rules.VERSION).read(Films.file(name));
        assertEquals(Optional.empty(), session.verify());
        Class<? extends Reading> kind = name.endsWith("torn") ? Reading.Torn.class : Reading.Whole.class;
        assertInstanceOf(kind, reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wednesday-record", "wednesday-fog", "halm", "halm-branch", "halm-torn"})
    void every_moment_of_each_can_be_looked_at(String name) {
        Film film = Films.of(name);
        for (int at = 0; at <= film.last(); at++) {
            assertTrue(
                    film.seen(at).turn() == film.turn(at)
                            && !Caption.of(film, at).did().isEmpty(),
                    name + " " + at);
        }
        assertTrue(film.insight().marks().stream().allMatch(mark -> mark.at() <= film.last()));
    }

    @Test
    void a_branch_knows_its_parent() {
        Contents branch = Films.contents("halm-branch");
        assertEquals(10, branch.header().parent().orElseThrow().entry());
        assertTrue(branch.header().seen());
        assertEquals(
                Films.contents("halm").entries().subList(0, 10),
                branch.entries().subList(0, 10));
    }
}
