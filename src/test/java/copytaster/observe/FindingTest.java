package copytaster.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked for by its id, and who says otherwise, is what going through the desk from one end to the other would find. */
class FindingTest {
    @Test
    void what_is_found_is_what_looking_through_the_desk_finds() {
        for (Mode mode : Mode.values()) {
            for (long seed = 0; seed < 5; seed++) {
                Session session = Walks.toClose(Nights.walked(seed, mode), seed);
                for (int at = 0; at <= session.entries().size(); at++) {
                    agrees(session.night(), session.observation(at));
                }
            }
        }
    }

    private static void agrees(Night night, Observation seen) {
        for (var dispatch : night.scenario().dispatches()) {
            Optional<Item> item = seen.wire().stream()
                    .filter(i -> i.id().equals(dispatch.id()))
                    .findFirst();
            assertEquals(item, seen.item(dispatch.id()));
            for (Said said : item.map(Item::claims).orElse(List.of())) {
                assertEquals(against(said, seen), seen.against(said));
            }
        }
        for (Question question : night.scenario().questions()) {
            Optional<Topic> topic = seen.board().stream()
                    .filter(t -> t.id().equals(question.id()))
                    .findFirst();
            assertEquals(topic, seen.topic(question.id()));
        }
        assertEquals(Optional.empty(), seen.item("nothing of the sort"));
        assertEquals(Optional.empty(), seen.topic("nothing of the sort"));
    }

    private static List<Integer> against(Said said, Observation seen) {
        List<Integer> against = new ArrayList<>();
        for (Item item : seen.wire()) {
            for (Said other : item.claims()) {
                if (other.made() != said.made() && other.question().equals(said.question())) {
                    against.add(item.number());
                }
            }
        }
        return against;
    }
}
