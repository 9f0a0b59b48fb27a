package copytaster.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.rules.Findings;
import copytaster.rules.Options;
import copytaster.rules.State;
import copytaster.rules.Truth;
import copytaster.rules.Truths;
import copytaster.scenario.Check;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The editor sees what the night has let slip and nothing else. */
@Tag("once")
class SealTest {
    private static final int WALKS = 2 * Nights.WALKS;

    /** Answered part by part. */
    private static final Set<Class<?>> ANSWERS = Set.of(Observation.class, Options.class);

    /** Those who answer. */
    private static final Set<Class<?>> MAKERS =
            Set.of(Observer.class, Options.class.getPermittedSubclasses()[0]);

    @Test
    void no_path_leads_from_an_observation_to_what_is_hidden() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        reach(Observation.class, reached);
        for (Class<?> hidden : List.of(Truth.class, State.class, Night.class, Scenario.class, Session.class)) {
            assertFalse(reached.contains(hidden), hidden + " is reached");
        }
        assertTrue(
                reached.contains(Event.CheckReturned.class) && reached.contains(Model.Node.class), "all is looked at");
        for (Class<?> type : reached) {
            boolean data = type.isRecord()
                    || type.isEnum()
                    || type.isPrimitive()
                    || type.isSealed()
                    || MAKERS.contains(type)
                    || type.getName().startsWith("java.");
            assertTrue(data, () -> "neither a record nor a plain value: " + type);
            assertTrue(type != Object.class, "anything could hide in an Object");
        }
    }

    /** What may work out its answers from the state, and so holds it; nothing that it gives away leads there. */
    @Test
    void what_holds_the_state_keeps_it_to_itself() {
        for (Class<?> maker : MAKERS) {
            for (Field field : maker.getDeclaredFields()) {
                assertTrue(Modifier.isPrivate(field.getModifiers()), () -> "open to all: " + field);
            }
        }
        assertEquals(
                Set.of(Observer.class), Set.of(Observation.class.getPermittedSubclasses()), "all that may observe");
    }

    /** Everything that {@code type} gives away: what a record is made of, what an answer's methods return. */
    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            reach(generic.getRawType(), reached);
            for (Type argument : generic.getActualTypeArguments()) {
                reach(argument, reached);
            }
            return;
        }
        assertTrue(type instanceof Class<?>, () -> "an open type could hide anything: " + type);
        Class<?> plain = (Class<?>) type;
        if (!reached.add(plain)) {
            return;
        }
        if (plain.isSealed()) {
            for (Class<?> kind : plain.getPermittedSubclasses()) {
                reach(kind, reached);
            }
        }
        if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
        if (ANSWERS.contains(plain) || MAKERS.contains(plain)) {
            for (Method method : plain.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers())
                        && !method.getName().equals("equals")) {
                    reach(method.getGenericReturnType(), reached);
                }
            }
        }
    }

    /**
     * The night is played again over another truth that agrees in all that had been let slip by some turn: the same commands give
     * the same observations up to there, echoes, readers, trust and care among them.
     */
    @Test
    void nights_that_let_slip_the_same_look_the_same() {
        int changed = 0;
        for (Mode mode : Mode.values()) {
            for (long seed = 0; seed < WALKS; seed++) {
                Night night = Nights.walked(seed, mode);
                Session session = Walks.toClose(night, seed);
                Random random = new Random(~seed);
                int upTo = 1 + random.nextInt(session.entries().size() - 1);
                Truth other = other(session, upTo, random);
                changed += other.equals(session.state().truth()) ? 0 : 1;
                State state = Truths.start(night, session.header().setup(), other);
                assertEquals(session.observation(0), Observer.of(state));
                for (Entry entry : session.entries().subList(0, upTo)) {
                    state = Truths.after(state, entry.command());
                    String at = mode + " walk " + seed + ", entry " + entry.number() + " of " + upTo;
                    assertEquals(session.observation(entry.number()), Observer.of(state), at);
                }
            }
        }
        assertTrue(changed > WALKS, "truths truly changed: " + changed);
    }

    /** Another truth, the same in what the first {@code upTo} entries gave away. */
    private static Truth other(Session session, int upTo, Random random) {
        State then = session.state(upTo);
        Truth truth = then.truth();
        List<Stance> slots = new ArrayList<>();
        for (int slot = 0; slot < truth.slots().size(); slot++) {
            int index = slot;
            boolean heard = then.findings().heard().stream().anyMatch(word -> word.slot() == index);
            slots.add(heard ? truth.slots().get(slot) : Walks.pick(List.of(Stance.values()), random));
        }
        List<Double> answers = new ArrayList<>();
        List<Boolean> latent = new ArrayList<>();
        for (int q = 0; q < truth.answers().size(); q++) {
            boolean settled = then.stories().get(q).settled().isPresent();
            boolean open = truth.answers().get(q) > 0 && truth.answers().get(q) < 1;
            double answer = open ? random.nextDouble() : random.nextInt(2);
            answers.add(settled ? truth.answers().get(q) : (Double) answer);
            latent.add(random.nextBoolean());
        }
        for (long seed = random.nextInt(); ; seed++) {
            Truth other = new Truth(seed, List.copyOf(answers), List.copyOf(latent), List.copyOf(slots));
            if (agree(session, upTo, other)) {
                return other;
            }
            if (random.nextInt(500) == 0) {
                return new Truth(truth.seed(), List.copyOf(answers), truth.latent(), List.copyOf(slots));
            }
        }
    }

    /** True if every check that has returned and every risk that was run ends as it did. */
    private static boolean agree(Session session, int upTo, Truth other) {
        Night night = session.night();
        for (Findings.Returned returned : session.state(upTo).findings().returned()) {
            Check check = night.check(returned.check());
            if (Truths.draw(night, check, other) != returned.result()) {
                return false;
            }
        }
        for (int at = 0; at < upTo; at++) {
            State before = session.state(at);
            Entry entry = session.entries().get(at);
            if (entry.command() instanceof Command.Next
                    && !harms(entry.events()).equals(harms(Truths.charged(before, other)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Event> harms(List<Event> events) {
        return events.stream().filter(Event.Harmed.class::isInstance).toList();
    }

    @Test
    void a_silence_is_not_shown_before_its_question_is_open() {
        int early = 0;
        for (long seed = 0; seed < WALKS; seed++) {
            Session session = Walks.toClose(Nights.random(seed, Mode.FOG), seed);
            for (int at = 0; at <= session.entries().size(); at++) {
                State state = session.state(at);
                Observation seen = session.observation(at);
                List<String> board =
                        seen.board().stream().map(Observation.Topic::id).toList();
                for (Event event : seen.news()) {
                    if (event instanceof Event.FellSilent) {
                        assertTrue(board.contains(((Event.FellSilent) event).question()));
                    }
                }
                for (Observation.Silence silence : seen.silences()) {
                    assertTrue(board.contains(silence.question()));
                }
                long silences = state.findings().heard().stream()
                        .filter(word -> word.stance() == Stance.SILENT)
                        .filter(word -> board.contains(session.night()
                                .question(
                                        session.night().slots().get(word.slot()).question())
                                .id()))
                        .count();
                assertEquals(silences, seen.silences().size());
                early += state.news().size() - seen.news().size();
            }
        }
        assertTrue(early > 100, "silences came early: " + early);
    }
}
