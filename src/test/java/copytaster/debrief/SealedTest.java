package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.observe.Observation.Topic;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A debrief of an unfinished shift depends on nothing that the desk has not been told. */
class SealedTest {
    private static final int WALKS = 60;

    /** The same events over a night that hides other answers, and under another seed. */
    @Test
    void another_hidden_truth_gives_the_same_debrief() {
        int settled = 0;
        for (Mode mode : Mode.values()) {
            for (long seed = 0; seed < WALKS; seed++) {
                Session session = unfinished(Nights.random(seed, mode), seed);
                Night other = other(session);
                assertNotEquals(session.night(), other);
                Session twin = Session.replay(session.header(), other, session.entries());
                Session reseeded = Session.replay(reseeded(session.header()), session.night(), session.entries());
                String walk = mode + " walk " + seed;
                String told = told(session);
                assertEquals(told, told(twin), walk);
                assertEquals(
                        told,
                        told(reseeded)
                                .replace(
                                        "seed " + reseeded.header().seed(),
                                        "seed " + session.header().seed()),
                        walk);
                settled += Debrief.of(session).decisions().size();
            }
        }
        assertTrue(settled > WALKS, "decisions spoken of: " + settled);
    }

    @Test
    void no_public_source_and_no_par_before_the_close() {
        Session session = Wednesday.played(copytaster.bot.Bot.STENOGRAPHER, Wednesday.night(Mode.RECORD), 7, 14);
        Debrief debrief = Debrief.of(session);
        assertEquals(Optional.empty(), debrief.par());
        String told = told(session);
        for (Scenario.PublicSource source : session.night().scenario().publicSources()) {
            assertTrue(!told.contains(source.what()), source.what());
        }
        for (Topic topic : session.observation().board()) {
            Question question = session.night().question(session.night().question(topic.id()));
            assertTrue(!told.contains(question.record().note()), question.id());
            assertEquals(topic.settled().isPresent(), told.contains(question.question()), question.id());
        }
    }

    private static String told(Session session) {
        return Markdown.of(Debrief.of(session).passages());
    }

    /** A session cut off somewhere before its close. */
    private static Session unfinished(Night night, long seed) {
        Session whole = Walks.toClose(night, seed);
        int entries = whole.entries().size();
        int cut = 1 + new Random(seed).nextInt(entries - 1);
        return whole.branch(whole.header(), seed % 2 == 0 ? entries - 1 : cut);
    }

    private static Header reseeded(Header header) {
        return new Header(
                header.app(),
                header.rules(),
                header.id(),
                header.startedAt(),
                header.scenario(),
                header.scenarioHash(),
                header.mode(),
                header.seed() + 1,
                header.setup(),
                header.parent(),
                header.seen());
    }

    /** The night with everything that is hidden of its unsettled questions turned round. */
    private static Night other(Session session) {
        Scenario s = session.night().scenario();
        List<Question> questions = s.questions().stream()
                .map(question -> session.observation()
                                .topic(question.id())
                                .flatMap(Topic::settled)
                                .isPresent()
                        ? question
                        : turned(question))
                .toList();
        Scenario other = new Scenario(
                "turned",
                s.id(),
                s.title(),
                s.summary(),
                s.notice(),
                s.people(),
                s.publicSources(),
                s.clock(),
                s.ladder(),
                s.desk(),
                s.briefing(),
                s.closing(),
                s.places(),
                s.map(),
                questions,
                s.sources(),
                s.origins(),
                s.dispatches(),
                s.checks(),
                s.drama(),
                s.tips());
        return new Night(other, session.night().mode());
    }

    private static Question turned(Question q) {
        return new Question(
                q.id(),
                q.slug(),
                q.question(),
                q.topic(),
                q.weight(),
                q.chance(),
                q.answer().likelihood() > 0.5 ? Question.Answer.NO : Question.Answer.YES,
                new Question.Settling(
                        q.settled().turn(), q.settled().later(), q.settled().announced(), "Turned yes.", "Turned no."),
                new Question.Record("Turned.", Confidence.LOW, List.of()),
                List.of(),
                Provenance.INFERRED,
                q.echoes());
    }
}
