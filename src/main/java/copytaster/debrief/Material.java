package copytaster.debrief;

import copytaster.belief.Terms;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.scenario.Night;
import copytaster.session.Session;
import copytaster.sim.Booked;
import copytaster.sim.Books;
import java.util.List;

/**
 * What a debrief is made from.
 *
 * @param course what the editor saw
 * @param books the ledger, line by line
 * @param finished the shift is over; while it is not, no answer may be used that {@code course} does not hold
 */
record Material(Session session, Night night, Voice voice, Course course, Books books, boolean finished) {
    static Material of(Session session) {
        return new Material(
                session,
                session.night(),
                new Voice(session.night()),
                Course.of(session),
                Books.of(session),
                session.over());
    }

    /** The questions that may be spoken of: all that came up; in an unfinished shift those that have been settled. */
    List<Integer> questions() {
        return course.last().board().stream()
                .filter(topic -> finished || topic.settled().isPresent())
                .map(topic -> night.question(topic.id()))
                .toList();
    }

    Observation.Topic topic(int question) {
        return course.last().topic(night.question(question).id()).orElseThrow();
    }

    /** The terms of one question, all its turns together. */
    Terms terms(int question) {
        Terms sum = new Terms(0, 0, 0, 0);
        for (Booked booked : books.lines()) {
            if (booked.line().question() == question) {
                Terms terms = booked.line().terms(books.answer(question));
                int turns = booked.line().turns();
                sum = new Terms(
                        sum.understanding() + turns * terms.understanding(),
                        sum.info() + turns * terms.info(),
                        sum.judgement() + turns * terms.judgement(),
                        sum.luck() + turns * terms.luck());
            }
        }
        return sum;
    }

    /** The hour from which readers had a decision; of one to say nothing, the hour at which it began to count. */
    String began(Decision decision) {
        return decision.rung().isPresent() ? voice.out(decision.firstTurn()) : voice.hour(decision.firstTurn());
    }

    /** The same night under the same seed, with the reference at the desk. */
    Material par() {
        Session par = Session.begin(session.header(), night);
        Policy reference = Bot.REFERENCE.policy(session.header().seed());
        while (!par.over()) {
            Session.Submitted submitted = par.submit(reference.next(par.observation()));
            if (!submitted.accepted()) {
                throw new IllegalStateException("the reference was refused: " + submitted.rejection());
            }
            par = submitted.session();
        }
        return of(par);
    }
}
