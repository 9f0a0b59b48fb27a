package copytaster.debrief;

import copytaster.observe.Observation;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of one question.
 *
 * @param answer as it may be told: empty where it is not settled to this day
 * @param outcome how it came out, in words
 * @param shortly the same in a word or two
 * @param mark whether that is record, inferred or composed, and how sure
 * @param sources the public sources, by outlet, date and place
 * @param handled how it was handled, in plain sentences; empty if nothing could be said of it
 * @param evidence how the evidence came to its figure as it last counted; empty likewise
 * @param account the same as a table, and what went round; empty likewise
 * @param understanding points in the event, or by the odds that the record gives
 * @param given what judgement gave away of points
 * @param giving the same in words
 * @param hours every turn in which it counted
 */
public record Story(
        String id,
        String slug,
        String question,
        int weight,
        Optional<Boolean> answer,
        String outcome,
        String shortly,
        String mark,
        List<String> sources,
        String handled,
        String evidence,
        List<Passage> account,
        double understanding,
        GivenAway given,
        String giving,
        List<Hour> hours) {

    /**
     * How it stood as a turn ended.
     *
     * @param hour of the turn
     * @param out the hour at which the turn ended: from it on readers had what was told
     * @param read the chance that readers were told at the turn's own hour, by the page that had gone out before
     * @param rung what the page said as the turn ended; empty for nothing
     * @param told the chance that it told readers
     * @param street what was going round
     * @param likely what all that lay on the desk made it
     * @param loss what saying so gave away, for one point of weight
     * @param forced the turn had not the actions to say something better
     */
    public record Hour(
            int turn,
            String hour,
            String out,
            OptionalDouble read,
            Optional<Rung> rung,
            OptionalDouble told,
            double street,
            double likely,
            double loss,
            boolean forced,
            boolean lead) {}

    public Story {
        sources = List.copyOf(sources);
        account = List.copyOf(account);
        hours = List.copyOf(hours);
    }

    static Story of(Material material, List<Decision> decisions, int index) {
        var question = material.night().question(index);
        Outcome outcome = Outcome.of(material, index);
        List<Decision> own =
                decisions.stream().filter(d -> d.question() == index).toList();
        GivenAway given = GivenAway.of(own);
        List<Hour> hours = new ArrayList<>();
        for (Decision decision : own) {
            for (Booked booked : decision.lines()) {
                hours.add(hour(material, decision, booked));
            }
        }
        return new Story(
                question.id(),
                question.slug(),
                question.question(),
                question.weight(),
                outcome.settled() ? outcome.told() : Optional.empty(),
                outcome.whole(),
                outcome.shortly(),
                outcome.mark(),
                outcome.sources(material.night().scenario()),
                Handling.of(own, index)
                        .map(handling -> HandlingWords.plainly(material, handling))
                        .orElse(""),
                own.isEmpty() ? "" : QuestionsPart.evidence(material, index, own),
                QuestionsPart.account(material, index, own),
                material.terms(index).understanding(),
                given,
                Tally.of(material.terms(index)).given(given).words(),
                hours);
    }

    private static Hour hour(Material material, Decision decision, Booked booked) {
        Stood line = booked.line();
        Observation seen = material.course().ended(line.turn());
        Observation.Topic topic =
                seen.topic(material.night().question(line.question()).id()).orElseThrow();
        Optional<Rung> before = topic.published();
        return new Hour(
                line.turn(),
                material.voice().hour(line.turn()),
                material.voice().out(line.turn()),
                before.isPresent() ? OptionalDouble.of(seen.ladder().tells(before.get())) : OptionalDouble.empty(),
                decision.rung(),
                topic.line().isPresent() ? OptionalDouble.of(line.said()) : OptionalDouble.empty(),
                line.street(),
                line.posterior(),
                line.loss(),
                booked.forced(),
                line.lead());
    }
}
