package copytaster.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.rules.Rules;
import copytaster.rules.State;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every session whatever the scenario, the seed and the editor. */
@Tag("once")
class LawsTest {
    /** In each mode: half on random scenarios, half on the shipped one. */
    private static final int WALKS = 2 * Nights.WALKS;

    /** A law about one session played to its close; {@code random} is for the law's own choices. */
    private interface Law {
        void holds(Session session, Random random);
    }

    private static void everywhere(Law law) {
        for (Mode mode : Mode.values()) {
            for (long seed = 0; seed < WALKS; seed++) {
                Session session = Walks.toClose(Nights.walked(seed, mode), seed);
                try {
                    law.holds(session, new Random(~seed));
                } catch (AssertionError e) {
                    throw new AssertionError(mode + " walk " + seed + ": " + e.getMessage(), e);
                }
            }
        }
    }

    @Test
    void a_command_is_legal_if_and_only_if_it_is_accepted_and_a_rejection_changes_nothing() {
        int[] admitted = new int[2];
        everywhere((session, random) -> {
            Session at = Session.begin(session.header(), session.night());
            for (Entry entry : session.entries()) {
                Observation seen = at.observation();
                for (int i = 0; i < 8; i++) {
                    Command command = i < 3
                            ? Walks.legal(seen.options(), random)
                            : i == 3 ? another(session, random) : Walks.arbitrary(session.night(), random);
                    boolean legal = seen.options().admits(command);
                    State before = at.state();
                    Session.Submitted submitted = at.submit(command);
                    assertEquals(legal, submitted.accepted(), CommandText.of(command) + ": " + submitted.rejection());
                    admitted[legal ? 1 : 0]++;
                    if (!submitted.accepted()) {
                        assertSame(at, submitted.session());
                        assertTrue(submitted.rejection().isPresent());
                    }
                    assertSame(before, at.state());
                }
                at = at.submit(entry.command()).session();
            }
            assertEquals(session.digest(), at.digest());
        });
        assertTrue(
                admitted[0] > 10_000 && admitted[1] > 10_000,
                "both kinds are tried: " + List.of(admitted[0], admitted[1]));
    }

    /** A command that was right at some other time of this session. */
    private static Command another(Session session, Random random) {
        return Walks.pick(session.entries(), random).command();
    }

    @Test
    void the_events_folded_give_the_state() {
        everywhere((session, random) -> {
            State state = Rules.start(
                    session.header().rules(),
                    session.night(),
                    session.header().setup(),
                    session.header().seed());
            assertEquals(session.state(0), state);
            for (Entry entry : session.entries()) {
                for (Event event : entry.events()) {
                    state = Rules.evolve(state, event);
                }
                assertEquals(session.state(entry.number()), state);
            }
            Session replayed = Session.replay(session.header(), session.night(), session.entries());
            assertEquals(session.state(), replayed.state());
            assertEquals(session.digest(), replayed.digest());
        });
    }

    /**
     * What is seen in the course of a session shares with what was seen before all that has not changed since, whichever parts of it
     * were looked at.
     */
    @Test
    void a_desk_seen_along_the_way_is_the_desk_seen_afresh() {
        everywhere((session, random) -> {
            Session at = Session.begin(session.header(), session.night());
            for (Entry entry : session.entries()) {
                at = at.submit(entry.command()).session();
                Observation afresh = session.observation(entry.number());
                for (Function<Observation, Object> part : PARTS) {
                    if (random.nextInt(4) == 0) {
                        assertEquals(part.apply(afresh), part.apply(at.observation()), () -> "entry " + entry);
                    }
                }
                if (random.nextInt(8) == 0) {
                    assertEquals(afresh, at.observation(), () -> "entry " + entry);
                }
            }
            assertEquals(session.observation(session.entries().size()), at.observation());
        });
    }

    private static final List<Function<Observation, Object>> PARTS = List.of(
            Observation::wire,
            Observation::board,
            Observation::staff,
            Observation::checks,
            Observation::silences,
            Observation::news,
            Observation::model,
            seen -> seen.options().runs(),
            seen -> seen.options().rerates(),
            seen -> seen.options().leads(),
            seen -> seen.options().checks(),
            seen -> seen.options().traces(),
            seen -> seen.options().wire(),
            seen -> seen.options().untils(),
            seen -> seen.options().spikes(),
            seen -> seen.options().basis());

    /** A decision taken back leaves a desk that was not looked at as it was. */
    @Test
    void a_desk_is_the_same_after_what_was_decided_is_taken_back() {
        int[] undone = new int[1];
        everywhere((session, random) -> {
            for (Entry entry : session.entries()) {
                Session before = session.first(entry.number() - 1);
                Observation seen = before.observation();
                Session after = before.submit(entry.command()).session();
                Session back = after.submit(new Command.Undo()).session();
                if (back != after && random.nextBoolean()) {
                    after.observation().options().hashCode();
                }
                if (back != after && !(entry.command() instanceof Command.Undo)) {
                    undone[0]++;
                    assertEquals(seen, back.observation(), () -> "entry " + entry);
                }
            }
        });
        assertTrue(undone[0] > 100, "taken back: " + undone[0]);
    }

    @Test
    void what_was_written_is_borne_out_and_what_was_tampered_with_is_caught_there() {
        everywhere((session, random) -> {
            assertEquals(Optional.empty(), session.verify());
            int at = random.nextInt(session.entries().size());
            Entry good = session.entries().get(at);
            assertTrue(!good.events().isEmpty(), () -> "nothing happened: " + CommandText.of(good.command()));
            for (Entry bad : tampered(good, at == 0 ? session.header().digest() : before(session, at))) {
                List<Entry> entries = new ArrayList<>(session.entries());
                entries.set(at, bad);
                Session changed = Session.replay(session.header(), session.night(), entries);
                assertEquals(
                        Optional.of(bad), changed.verify().map(Session.Divergence::recorded), () -> "entry " + bad);
            }
        });
    }

    private static String before(Session session, int at) {
        return session.entries().get(at - 1).digest();
    }

    private static List<Entry> tampered(Entry good, String before) {
        List<Event> more = new ArrayList<>(good.events());
        more.add(new Event.CareMoved(1, "nothing"));
        List<Event> fewer = good.events().subList(0, good.events().size() - 1);
        Command other = new Command.Spike("nothing");
        String digest = good.digest();
        return List.of(
                new Entry(good.number(), good.turn(), good.command(), more, digest),
                Entry.of(good.number(), good.turn(), good.command(), more, before),
                new Entry(good.number(), good.turn(), good.command(), fewer, digest),
                new Entry(good.number(), good.turn(), other, good.events(), digest),
                Entry.of(good.number(), good.turn(), other, good.events(), before),
                new Entry(good.number(), good.turn() + 1, good.command(), good.events(), digest),
                new Entry(good.number() + 1, good.turn(), good.command(), good.events(), digest),
                new Entry(good.number(), good.turn(), good.command(), good.events(), digest.replace('a', 'b') + "0"));
    }

    @Test
    void a_branch_that_repeats_its_parent_ends_in_its_digest() {
        everywhere((session, random) -> {
            int shared = random.nextInt(session.entries().size() + 1);
            Session branch = session.branch(branched(session, shared), shared);
            assertEquals(session.state(shared), branch.state());
            for (Entry entry :
                    session.entries().subList(shared, session.entries().size())) {
                branch = branch.submit(entry.command()).session();
            }
            assertEquals(session.digest(), branch.digest());
            assertEquals(session.state(), branch.state());
            assertEquals(session.entries(), branch.entries());
        });
    }

    private static Header branched(Session session, int shared) {
        Header h = session.header();
        return new Header(
                h.app(),
                h.rules(),
                "s2",
                "2026-01-02T00:00:00Z",
                h.scenario(),
                h.scenarioHash(),
                h.mode(),
                h.seed(),
                h.setup(),
                Optional.of(new Header.Parent(h.id(), shared)),
                true);
    }

    @Test
    void decisions_never_touch_each_others_luck() {
        int[] shared = new int[1];
        everywhere((session, random) -> {
            int at = 1 + random.nextInt(session.entries().size());
            Session branch = Walks.toClose(session.branch(branched(session, at), at), random);
            Draws one = new Draws(session);
            Draws other = new Draws(branch);
            assertEquals(one.given, other.given, "what comes whatever the editor does");
            for (String key : one.drawn.keySet()) {
                if (other.drawn.containsKey(key)) {
                    shared[0]++;
                    assertEquals(one.drawn.get(key), other.drawn.get(key), key);
                }
            }
        });
        assertTrue(shared[0] > 500, "draws shared by two branches: " + shared[0]);
    }

    /** All that a session's events owe to chance or to the scenario. */
    private static final class Draws {
        /** Per turn what no decision touches. */
        private final Map<Integer, Set<Event>> given = new TreeMap<>();

        /** Per check its result, per risk taken whether harm was done. */
        private final Map<String, String> drawn = new LinkedHashMap<>();

        private Draws(Session session) {
            Night night = session.night();
            int turn = 0;
            for (Entry entry : session.entries()) {
                for (Event event : entry.events()) {
                    if (event instanceof Event.TurnBegan) {
                        turn = ((Event.TurnBegan) event).turn();
                    }
                    boolean waits = event instanceof Event.Arrived
                            && awaitsUs(night.dispatch(night.dispatch(((Event.Arrived) event).dispatch())));
                    if (event instanceof Event.Settled
                            || event instanceof Event.FellSilent
                            || event instanceof Event.DramaBegan
                            || event instanceof Event.ToldLater
                                    && opensAnyway(night, ((Event.ToldLater) event).question())
                            || event instanceof Event.Arrived && !waits) {
                        given.computeIfAbsent(turn, t -> new LinkedHashSet<>()).add(event);
                    }
                    if (event instanceof Event.CheckReturned) {
                        Event.CheckReturned returned = (Event.CheckReturned) event;
                        drawn.put("check " + returned.check(), returned.result().word());
                    }
                }
                harms(night, session, entry);
            }
        }

        private static boolean awaitsUs(Dispatch dispatch) {
            return dispatch.ifRun().isPresent();
        }

        /** False where a question might be opened by a dispatch that waits on our own line. */
        private static boolean opensAnyway(Night night, String question) {
            return night.scenario().dispatches().stream()
                    .filter(Draws::awaitsUs)
                    .flatMap(d -> d.claims().stream())
                    .noneMatch(c -> c.question().equals(question));
        }

        private void harms(Night night, Session session, Entry entry) {
            if (!(entry.command() instanceof Command.Next)) {
                return;
            }
            for (Event decided : session.state(entry.number() - 1).desk().draft()) {
                List<String> risks = decided instanceof Event.DispatchRun
                        ? ((Event.DispatchRun) decided).details()
                        : decided instanceof Event.CheckOrdered
                                ? List.of(((Event.CheckOrdered) decided).check())
                                : List.of();
                for (String risk : risks) {
                    drawn.put("harm " + risk, Boolean.toString(entry.events().contains(new Event.Harmed(risk))));
                }
            }
        }
    }
}
