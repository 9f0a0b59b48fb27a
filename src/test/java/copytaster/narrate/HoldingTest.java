package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.session.Session;
import copytaster.testing.Shift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingTest {
    private static Scenario scenario(String shift) throws IOException {
        Path file = Path.of("scenarios", shift + ".json");
        return ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
    }

    /** Every observation of a night, to its close, of a desk that runs everything as it was written. */
    private static Map<Observation, Session> night(String shift) {
        try {
            Night night = new Night(scenario(shift), Mode.RECORD);
            Policy policy = Bot.AS_WRITTEN.policy(7);
            Session session = Session.begin(Shift.header(night, 7, Setup.USUAL), night);
            Map<Observation, Session> seen = new LinkedHashMap<>();
            while (!session.over()) {
                session = session.submit(policy.next(session.observation())).session();
                seen.put(session.observation(), session);
            }
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> shifts() {
        return List.of(
                "kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday", "river-flood", "first-shift");
    }

    /** “Signs: t Taliban, t troops”. */
    @ParameterizedTest
    @MethodSource("shifts")
    void a_sign_is_one_holder_s_all_night(String shift) {
        Map<String, String> holderOf = new TreeMap<>();
        Map<String, String> signOf = new TreeMap<>();
        night(shift).forEach((seen, session) -> {
            for (Holding holding : Holding.of(session.night(), seen)) {
                holding.holder().filter(h -> holding.place().held()).ifPresent(holder -> {
                    assertEquals(holder, holderOf.computeIfAbsent(holding.sign(), s -> holder));
                    assertEquals(holding.sign(), signOf.computeIfAbsent(holder, h -> holding.sign()));
                });
                if (holding.holder().isPresent() && !holding.place().held()) {
                    assertEquals(" ", holding.sign());
                }
                boolean signed = holding.rung().isPresent()
                        && (holding.place().held() || holding.holder().isEmpty());
                assertEquals(signed, !holding.sign().isBlank());
                assertEquals(
                        holding.rung().isPresent() && holding.holder().isEmpty(),
                        holding.sign().equals("?"));
            }
        });
        // The same on every night of the campaign.
        assertTrue(!shift.startsWith("kunduz") || "■".equals(signOf.get("Taliban")), signOf.toString());
    }

    /** “Probably government”, by our own reporting: the page only doubted that the Taliban had it, and said nothing of who did. */
    @Test
    void a_doubt_of_who_holds_a_place_is_no_word_of_who_does() {
        List<String> doubted = new ArrayList<>();
        for (String shift : List.of("kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday")) {
            night(shift).forEach((seen, session) -> {
                for (Holding holding : Holding.of(session.night(), seen)) {
                    boolean open = holding.topic().isPresent() && !holding.settled();
                    if (open && holding.rung().equals(Optional.of(Rung.DOUBTFUL))) {
                        boolean held = holding.place().held();
                        String words = held
                                ? "not " + holding.place().ifYes()
                                : holding.place().ifNo();
                        assertEquals("probably " + words + ", we say", holding.words());
                        assertEquals(held, holding.holder().isEmpty());
                        assertEquals(held ? "?" : " ", holding.sign());
                        doubted.add(holding.words());
                    }
                }
            });
        }
        assertTrue(doubted.stream().anyMatch(words -> words.contains("not Taliban")), doubted.toString());
    }

    /** The map told of a place what the record has while our page said another thing of it, and did not say so. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday"})
    void what_is_settled_otherwise_than_we_say_tells_both(String shift) {
        List<String> both = new ArrayList<>();
        night(shift).forEach((seen, session) -> {
            for (Holding holding : Holding.of(session.night(), seen)) {
                holding.topic().filter(topic -> topic.settled().isPresent()).ifPresent(topic -> {
                    int side = topic.line().map(line -> line.rung().side()).orElse(0);
                    boolean differ =
                            topic.line().isPresent() && side * (topic.settled().get() ? 1 : -1) <= 0;
                    assertEquals(differ, holding.words().contains("; we "), holding.words());
                    if (differ) {
                        String held = held(holding.place(), side > 0);
                        String ours = switch (topic.line().get().rung()) {
                            case CONFIRMED, DEBUNKED -> "; we say " + held;
                            case ATTRIBUTED -> "; we are told " + held;
                            case UNCONFIRMED -> "; we say not known";
                            case DOUBTFUL ->
                                "; we say probably "
                                        + (holding.place().held()
                                                ? "not " + holding.place().ifYes()
                                                : held);
                        };
                        assertTrue(holding.words().endsWith(ours), holding.words());
                        both.add(holding.words());
                    }
                });
            }
        });
        assertTrue(!both.isEmpty(), "the case is not the one meant");
    }

    /** “Found here, settled, new” at the handover and in the debrief, of what had gone out a turn before. */
    @Test
    void a_line_is_new_for_one_turn() {
        int gone = 0;
        int last = 0;
        for (String shift : List.of("kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday")) {
            for (Map.Entry<Observation, Session> at : night(shift).entrySet()) {
                Observation seen = at.getKey();
                for (Holding holding : Holding.of(at.getValue().night(), seen)) {
                    if (seen.phase().shut()
                            && holding.topic().flatMap(Topic::line).isPresent()) {
                        int since = holding.topic().get().line().get().since();
                        assertEquals(since == seen.turns(), holding.changed(seen), holding.words());
                        gone += since == seen.turns() - 1 ? 1 : 0;
                        last += since == seen.turns() ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(gone > 0, "the case is not the one meant: " + gone + ", " + last);
    }

    private static String held(Scenario.Place place, boolean yes) {
        return yes ? place.ifYes() : place.ifNo();
    }

    /** The map said “we say nothing” or another thing of a place of which the page had a line, on a question of the same name. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void a_place_hangs_on_the_question_of_its_name(String shift) throws IOException {
        Scenario scenario = scenario(shift);
        for (Scenario.Place place : scenario.places()) {
            for (Question question : scenario.questions()) {
                boolean namesake = question.slug().equalsIgnoreCase(place.name());
                assertTrue(!namesake || place.question().equals(Optional.of(question.id())), place.name());
            }
        }
    }

    /** Of Thursday's crossroads two things are asked; the map is about the later one. */
    @Test
    void a_place_that_is_asked_about_twice_says_which() throws IOException {
        Scenario scenario = scenario("kunduz-thursday");
        for (Scenario.Place place : scenario.places()) {
            for (Question question : scenario.questions()) {
                boolean other =
                        place.question().isPresent() && !place.question().get().equals(question.id());
                assertFalse(other && question.question().contains(place.name()), question.question());
            }
        }
    }

    /** “Open, settled”: open is what is not settled. */
    @ParameterizedTest
    @MethodSource("shifts")
    void no_place_is_called_what_a_question_is_called(String shift) throws IOException {
        for (Scenario.Place place : scenario(shift).places()) {
            assertFalse((place.ifYes() + ' ' + place.ifNo()).matches(".*\\b(open|settled)\\b.*"), place.id());
        }
    }

    /** “Probably quiet”, of a doubt about what is asked: a question that is only denied says nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday"})
    void what_is_denied_is_not_called_quiet(String shift) throws IOException {
        for (Scenario.Place place : scenario(shift).places()) {
            assertFalse(place.ifNo().matches("quiet|dark"), place.id());
        }
    }

    /** “Probably as said, said since Mon 14:50”. */
    @ParameterizedTest
    @MethodSource("shifts")
    void no_holder_is_called_by_what_somebody_said(String shift) throws IOException {
        for (Scenario.Place place : scenario(shift).places()) {
            assertFalse((place.ifYes() + ' ' + place.ifNo()).matches(".*\\b(said|say|told)\\b.*"), place.id());
        }
    }
}
