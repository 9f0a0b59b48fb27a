package copytaster.rules;

import copytaster.act.Event;
import copytaster.scenario.Night;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is the case in a shift. Finished data, equal by value, nothing stored twice. What the editor decided this turn
 * stands in {@link Desk#draft} until the turn ends; what is hidden from the editor stands in {@link Truth} alone.
 *
 * @param rules the version of the rules that decide it
 * @param stories how each question stands, in the scenario's order
 * @param lead index of the question that leads the page as last sent out
 * @param news what the desk was told since the last turn ended
 */
public record State(
        int rules,
        Night night,
        Setup setup,
        Clock clock,
        Desk desk,
        Wire wire,
        List<Story> stories,
        Optional<Integer> lead,
        Gauges gauges,
        Findings findings,
        List<Event> news,
        Truth truth) {

    State with(Clock now) {
        return new State(rules, night, setup, now, desk, wire, stories, lead, gauges, findings, news, truth);
    }

    State with(Desk now) {
        return new State(rules, night, setup, clock, now, wire, stories, lead, gauges, findings, news, truth);
    }

    State with(Wire now) {
        return new State(rules, night, setup, clock, desk, now, stories, lead, gauges, findings, news, truth);
    }

    State with(Gauges now) {
        return new State(rules, night, setup, clock, desk, wire, stories, lead, now, findings, news, truth);
    }

    State with(Findings now) {
        return new State(rules, night, setup, clock, desk, wire, stories, lead, gauges, now, news, truth);
    }

    State withStories(List<Story> now) {
        return new State(rules, night, setup, clock, desk, wire, now, lead, gauges, findings, news, truth);
    }

    State withLead(Optional<Integer> now) {
        return new State(rules, night, setup, clock, desk, wire, stories, now, gauges, findings, news, truth);
    }

    State withNews(List<Event> now) {
        return new State(rules, night, setup, clock, desk, wire, stories, lead, gauges, findings, now, truth);
    }

    State with(Story now) {
        return withStories(Sharing.set(stories, now.question(), now));
    }

    public Story story(String question) {
        return stories.get(night.question(question));
    }
}
