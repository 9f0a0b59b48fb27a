package copytaster.observe;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.act.Until;
import copytaster.rules.Clock;
import copytaster.rules.Gauges;
import copytaster.rules.Options;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Provenance;
import copytaster.scenario.Rung;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The night as its editor sees it. Two states that differ in hidden truth alone give equal observations. Each part is worked out when it
 * is first asked for, so that nobody pays for what he does not look at. Equal by value.
 */
public sealed interface Observation permits Observer {
    String title();

    Mode mode();

    Clock.Phase phase();

    int turn();

    int turns();

    /** The hour of the turn. */
    OffsetDateTime hour();

    /** The hour at which the turn ends. */
    OffsetDateTime nextHour();

    /** The turn whose hour it is by the clock: once the last one is over, that which would have come next. */
    default int turnByTheClock() {
        return phase().shut() ? turn() + 1 : turn();
    }

    String place();

    int actionsLeft();

    int actions();

    Ladder ladder();

    Gauges gauges();

    /** All that has landed, oldest first. */
    List<Item> wire();

    /** The open questions, in the scenario's order. */
    List<Topic> board();

    List<Hand> staff();

    /** Every check on an open question. */
    List<Job> checks();

    /** Answers that fell due and did not come, on open questions, oldest first. */
    List<Silence> silences();

    /** What the desk was told since the last turn ended, in order. */
    List<Event> news();

    /** What was decided this turn, in order. */
    List<Event> draft();

    /** What may be done now. */
    Options options();

    /** What the evidence is worth: for bots and hints, never shown as it is. */
    Model model();

    /**
     * A dispatch on the desk.
     *
     * @param number its number on this desk, from 1, in order of arrival
     * @param origin what tracing told, once traced
     * @param same ids of the other traced dispatches of that origin
     * @param fresh it came, or came back, with this turn
     */
    record Item(
            int number,
            String id,
            int turn,
            OffsetDateTime hour,
            Card source,
            Dispatch.Channel channel,
            boolean urgent,
            double circulation,
            String headline,
            String lead,
            List<String> body,
            List<Said> claims,
            List<Sensitive> details,
            Optional<String> origin,
            List<String> same,
            boolean ran,
            boolean spiked,
            Optional<Until> held,
            boolean fresh,
            Provenance provenance) {

        /** The same dispatch once its origin is known. */
        Item traced(String nowOrigin, List<String> nowSame) {
            return new Item(
                    number,
                    id,
                    turn,
                    hour,
                    source,
                    channel,
                    urgent,
                    circulation,
                    headline,
                    lead,
                    body,
                    claims,
                    details,
                    Optional.of(nowOrigin),
                    nowSame,
                    ran,
                    spiked,
                    held,
                    fresh,
                    provenance);
        }

        /** The same dispatch as it stands on the desk by now. */
        Item now(
                List<Sensitive> nowDetails,
                boolean nowRan,
                boolean nowSpiked,
                Optional<Until> nowHeld,
                boolean nowFresh) {
            boolean unchanged = details == nowDetails
                    && ran == nowRan
                    && spiked == nowSpiked
                    && held.equals(nowHeld)
                    && fresh == nowFresh;
            if (unchanged) {
                return this;
            }
            return new Item(
                    number,
                    id,
                    turn,
                    hour,
                    source,
                    channel,
                    urgent,
                    circulation,
                    headline,
                    lead,
                    body,
                    claims,
                    nowDetails,
                    origin,
                    same,
                    nowRan,
                    nowSpiked,
                    nowHeld,
                    nowFresh,
                    provenance);
        }
    }

    /** A source's source card. */
    record Card(
            String id, String name, Source.Kind kind, String grade, String stance, String text, List<String> whys) {}

    /** @param number of the claim in its dispatch, from 1; @param asWritten the rung of the question the wire's wording means */
    record Said(int number, String question, Stance made, String text, Rung asWritten) {}

    /** @param care points that running it moves, benefit less risk; @param ran out, or about to go out */
    record Sensitive(String id, Detail detail, double care, boolean ran) {}

    /**
     * A question on the board.
     *
     * @param knownAt the turn at which it will be known, where that is announced
     * @param street what is going round, in millionths
     * @param line our line, this turn's decisions in
     * @param published the rung the readers have, if any
     * @param firmest the firmest that they were told since it was last put right: what a correction is measured by
     * @param weakened the turn in which they were told less firmly than that, 0 while they still have it
     * @param settled the answer, once told, and how it was told
     * @param lastWord the turn of the last word on it
     */
    record Topic(
            String id,
            String slug,
            String question,
            int weight,
            int opened,
            Optional<Integer> knownAt,
            int street,
            Optional<Standing> line,
            Optional<Rung> published,
            Optional<Rung> firmest,
            int weakened,
            boolean lead,
            Optional<Boolean> settled,
            String settledText,
            int lastWord) {}

    /**
     * A line of the page.
     *
     * @param since the turn it has stood on this rung, 0 if inherited
     * @param text its words
     * @param by whose words they are
     * @param drafted not out yet
     */
    record Standing(
            Rung rung,
            int since,
            String text,
            String by,
            List<String> basis,
            List<Correction> corrections,
            boolean drafted) {}

    /**
     * What was put right on a line.
     *
     * @param from the firmest that readers had been told
     * @param weakened the turn in which they were told less firmly, 0 if they had it until then
     */
    record Correction(int turn, Rung from, int weakened, Rung to, Filing.Move move) {}

    /** @param busyUntil the turn at which the person is back; 0 if free */
    record Hand(String id, String name, List<String> skills, int busyUntil, String doing, boolean away) {}

    /** How a check stands. */
    enum Progress {
        OPEN,
        CLOSED,
        UNDER_WAY,
        RETURNED,
        OVERTAKEN
    }

    /**
     * A check on an open question.
     *
     * @param due the turn at which it returns or returned, 0 if not ordered
     * @param why why it cannot be ordered, where {@code CLOSED}
     * @param result what it brought, where {@code RETURNED}
     */
    record Job(Check check, Progress progress, int due, String staff, String why, Optional<Check.Result> result) {}

    /** @param source whose word was expected */
    record Silence(String source, String question, int turn) {}

    /** Numbers of the dispatches that say otherwise of a question than {@code said} does, in order of arrival. */
    List<Integer> against(Said said);

    /** The item called {@code id}, if it has come. */
    Optional<Item> item(String id);

    /** The question called {@code id}, if it is open. */
    Optional<Topic> topic(String id);

    default Optional<Job> job(String id) {
        for (Job job : checks()) {
            if (job.check().id().equals(id)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }
}
