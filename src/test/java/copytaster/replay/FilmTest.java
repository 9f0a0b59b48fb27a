package copytaster.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.testing.Films;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FilmTest {
    private final Film halm = Films.of("halm");

    @Test
    void turns_begin_where_the_desk_says_so() {
        for (int at = 0; at <= halm.last(); at++) {
            assertEquals(halm.seen(at).turn(), halm.turn(at), "moment " + at);
        }
        for (int turn = 1; turn <= 5; turn++) {
            int start = halm.startOf(turn);
            assertEquals(turn, halm.turn(start));
            assertEquals(turn - 1, halm.turn(start - 1));
        }
        assertEquals(0, halm.startOf(0));
        assertEquals(halm.startOf(5), halm.startOf(99));
    }

    /** Only what the record is highly confident of, and what the story itself settles, is told as an answer. */
    @Test
    void what_the_record_leans_to_is_told_as_leaning() {
        Film film = Films.of("wednesday-record");
        Set<String> told = new TreeSet<>();
        for (Track track : film.insight().tracks()) {
            Question question =
                    film.session().night().question(film.session().night().question(track.question()));
            boolean certain = question.provenance() == Provenance.COMPOSED
                    || question.record().confidence() == Confidence.HIGH;
            boolean answered = track.answer() == 0 || track.answer() == 1;
            assertEquals(certain && answered, track.sure(), track.slug());
            String word = track.answer() == 1 ? "yes" : "no";
            if (answered) {
                assertEquals(certain ? word : "the record leans to " + word, track.answerWords());
            } else {
                assertTrue(track.answerWords().startsWith("left open by the record, "), track.answerWords());
            }
            told.add(track.answerWords());
        }
        assertTrue(told.contains("yes") && told.contains("the record leans to no"), told.toString());
    }

    @Test
    void from_scene_to_scene_and_back() {
        List<Integer> on = new ArrayList<>(List.of(0));
        for (int at = 0; at < halm.last(); at = halm.sceneAfter(at)) {
            on.add(halm.sceneAfter(at));
        }
        assertEquals(halm.scenes(), on, "the briefing, five turns, the handover, the close");
        assertEquals(8, on.size());
        List<Integer> back = new ArrayList<>(List.of(halm.last()));
        for (int at = halm.last(); at > 0; at = halm.sceneBefore(at)) {
            back.add(0, halm.sceneBefore(at));
        }
        assertEquals(on, back);
    }

    @Test
    void a_branch_from_before_anything_was_told_has_seen_it() {
        assertTrue(halm.told(0) && halm.told(halm.last() - 1));
        assertFalse(halm.told(halm.last()), "nothing was told after its end");
        Session going = halm.session().first(halm.startOf(2));
        Session decided = going.submit(
                        copytaster.act.CommandText.parse("spike water-in-lane").orElseThrow())
                .session();
        int now = going.entries().size();
        assertFalse(Film.of(decided).told(now), "its own decisions tell nobody anything");
        assertTrue(Film.of(halm.session().first(halm.startOf(3))).told(now), "the turn after does");
    }

    /** Nothing of an unfinished shift is told before its desk is told: a law over random nights and editors. */
    @Test
    void of_an_unfinished_shift_only_what_was_settled_is_spoken_of() {
        int hidden = 0;
        int blunders = 0;
        for (long seed = 0; seed < 40; seed++) {
            Session whole = Walks.toClose(Nights.random(seed, seed % 2 == 0 ? Mode.RECORD : Mode.FOG), seed);
            for (int at = 0; at < whole.entries().size(); at += 3) {
                Session part = whole.first(at);
                Insight insight = Film.of(part).insight();
                Observation seen = part.observation();
                for (Track track : insight.tracks()) {
                    Optional<Boolean> settled =
                            seen.topic(track.question()).orElseThrow().settled();
                    assertEquals(settled.orElseThrow() ? 1.0 : 0.0, track.answer());
                }
                for (Mark mark : insight.marks()) {
                    boolean known =
                            seen.topic(mark.question()).orElseThrow().settled().isPresent();
                    assertTrue(mark.kind() == Mark.Kind.CORRECTION || known, mark.toString());
                    blunders += mark.kind() == Mark.Kind.BLUNDER ? 1 : 0;
                }
                hidden += (int)
                        seen.board().stream().filter(t -> t.settled().isEmpty()).count();
            }
        }
        assertTrue(hidden > 100 && blunders > 100, hidden + " questions hidden, " + blunders + " blunders told");
    }

    @Test
    void of_a_finished_shift_everything_is() {
        Insight insight = Films.of("wednesday-record").insight();
        assertEquals(26, insight.tracks().size());
        Track push = insight.track("push").orElseThrow();
        assertEquals(0.0, push.answer());
        assertEquals("no", push.answerWords());
        assertEquals(0.75, push.points().get(0).said().orElseThrow(), 1e-9);
        assertTrue(push.points().get(0).posterior() < 0.05);
        assertEquals(push.settled(), push.points().get(push.points().size() - 1).turn());
    }

    /** “What we said 25%” beside a page that said confirmed: at every step a track is what the desk of that step shows. */
    @Test
    void a_track_is_what_the_desk_shows_at_its_hour() {
        List<Film> films = new ArrayList<>(List.of(Films.of("wednesday-record"), Films.of("wednesday-fog"), halm));
        for (long seed = 0; seed < 20; seed++) {
            films.add(Film.of(Walks.toClose(Nights.random(seed, Mode.RECORD), seed)));
        }
        int told = 0;
        for (Film film : films) {
            for (int at = 1; at < film.last(); at++) {
                Observation seen = film.seen(at);
                for (Observation.Topic topic : seen.board()) {
                    Optional<Track> spoken = film.insight().track(topic.id());
                    if (spoken.isEmpty() && !film.session().over()) {
                        continue;
                    }
                    Track track = spoken.orElseThrow();
                    Optional<Track.Point> now = track.points().stream()
                            .filter(point -> point.turn() == seen.turnByTheClock())
                            .findFirst();
                    if (topic.settled().isEmpty() || now.isPresent()) {
                        Track.Point point = now.orElseThrow();
                        double page =
                                topic.published().map(seen.ladder()::tells).orElse(-1.0);
                        assertEquals(page, point.said().orElse(-1), 1e-6, topic.slug() + ", step " + at);
                        told += page < 0 ? 0 : 1;
                    }
                    if (topic.settled().isEmpty()) {
                        Track.Point point = now.orElseThrow();
                        assertEquals(topic.street() / 1e6, point.street(), 1e-6, topic.slug() + ", step " + at);
                    } else {
                        now.ifPresent(
                                point -> assertTrue(Double.isNaN(point.street()) && Double.isNaN(point.posterior())));
                    }
                }
            }
        }
        assertTrue(told > 500, "told " + told);
    }

    /** A blunder tells readers what the overlay says at its step. */
    @Test
    void a_blunder_is_told_as_the_track_has_it() {
        Film film = Films.of("wednesday-record");
        int blunders = 0;
        for (Mark mark : film.insight().marks()) {
            if (mark.kind() == Mark.Kind.BLUNDER) {
                Track.Point point = film.insight().track(mark.question()).orElseThrow().points().stream()
                        .filter(p -> p.turn() == film.seen(mark.at()).turnByTheClock())
                        .findFirst()
                        .orElseThrow();
                String said = point.said().isPresent()
                        ? "we told our readers " + Math.round(100 * point.said().getAsDouble()) + "% for yes"
                        : "we said nothing";
                assertTrue(mark.text().contains(said), mark.text());
                blunders++;
            }
        }
        assertTrue(blunders > 0);
    }

    @Test
    void marks_are_found_one_after_another_and_then_again() {
        Film film = Films.of("wednesday-record");
        for (Mark.Kind kind : Mark.Kind.values()) {
            long count = film.insight().marks().stream()
                    .filter(m -> m.kind() == kind)
                    .map(Mark::at)
                    .distinct()
                    .count();
            int at = 0;
            int steps = 0;
            do {
                at = film.insight().next(kind, at).orElseThrow().at();
                steps++;
            } while (film.insight().next(kind, at).orElseThrow().at() > at);
            assertEquals(count, steps, kind + " once each");
            assertTrue(count > 1);
        }
        Mark first = film.insight().next(Mark.Kind.CORRECTION, 0).orElseThrow();
        assertTrue(film.entry(first.at()).events().stream().anyMatch(Event.TurnEnded.class::isInstance));
    }

    /** A name such as “in the tunnel” would run into the sentence around it. */
    @Test
    void a_blunder_names_its_question_in_quotes() {
        Insight insight = Films.of("wednesday-record").insight();
        String worst = insight.worst().orElseThrow().text();
        assertTrue(worst.matches("Blunder on “[^”]+”, the worst of \\d+: we .*"), worst);
    }

    @Test
    void a_question_or_a_dispatch_is_found_by_name_id_number_and_words() {
        assertEquals(
                1,
                Search.next(halm, "3", 5)
                        .map(f -> halm.entry(f.at()))
                        .map(Entry::turn)
                        .orElseThrow());
        assertEquals(Search.next(halm, "the dyke", 0), Search.next(halm, "THE DYKE ", 0), "however it is written");
        assertEquals(
                "dispatch 6, “Valley Power: gates shut, lights on”",
                Search.next(halm, "gates shut", 0).orElseThrow().thing().whole());
        assertEquals(Optional.empty(), Search.next(halm, "elephant", 0));
        assertEquals(Optional.empty(), Search.next(halm, " ", 0));
        int last = Search.next(halm, "dyke", halm.last() - 1).orElseThrow().at();
        assertTrue(last < halm.last(), "past the end it begins again");
    }

    @Test
    void the_first_part_of_a_session_is_that_session_then() {
        Session part = halm.session().first(9);
        assertEquals(halm.session().state(9), part.state());
        Session again = part.submit(halm.entry(10).command()).session();
        assertEquals(halm.session().first(10).digest(), again.digest());
    }
}
