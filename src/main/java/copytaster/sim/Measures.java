package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.rules.Options;
import copytaster.rules.Setup;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.session.Header;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a night on the record holds, counted: the figures of "what a night must feel like".
 *
 * @param words new words at the start of each turn: headlines and leads of what lands, and what is settled
 * @param events per turn whether something was settled, returned or heard, in a plain playthrough
 */
public record Measures(
        Scenario scenario,
        int arriving,
        int sources,
        int several,
        int bothSides,
        int loops,
        int details,
        int bestRun,
        int echoes,
        int settledInShift,
        int againstFirst,
        int comeBack,
        List<Integer> words,
        List<Boolean> events) {

    /** Checks that the playthrough orders a turn before it spends what is left on running. */
    private static final int CHECKS = 2;

    /** Counts {@code scenario}, and plays it once: two checks a turn, and of what is new as much as written as there are actions for. */
    public static Measures of(Scenario scenario) {
        Night night = new Night(scenario, Mode.RECORD);
        Session played = played(night);
        List<Observation.Item> wire = played.observation().wire();
        TreeSet<String> sources = new TreeSet<>();
        int several = 0;
        int comeBack = 0;
        for (Observation.Item item : wire) {
            sources.add(item.source().id());
            several += item.claims().size() > 1 ? 1 : 0;
            comeBack += night.dispatch(night.dispatch(item.id())).ifRun().isPresent() ? 1 : 0;
        }
        return new Measures(
                scenario,
                wire.size(),
                sources.size(),
                several,
                bothSides(scenario),
                loops(scenario),
                (int) details(scenario).count(),
                (int) details(scenario).filter(d -> d.netCare() > 0).count(),
                echoes(scenario),
                (int) scenario.questions().stream()
                        .filter(q -> q.settled().turn().isPresent())
                        .count(),
                againstFirst(night, wire),
                comeBack,
                words(night, played),
                events(played));
    }

    private static Session played(Night night) {
        Header header = new Header(
                "",
                1,
                "",
                "",
                night.scenario().id(),
                night.scenario().hash(),
                night.mode(),
                1,
                Setup.USUAL,
                Optional.empty(),
                false);
        Session session =
                Session.begin(header, night).submit(new Command.Open()).session();
        while (session.observation().phase() == Clock.Phase.DESK) {
            Options before = session.observation().options();
            for (int i = 0; i < Math.min(CHECKS, before.checks().size()); i++) {
                Command order = new Command.Order(before.checks().get(i).check(), Optional.empty());
                session = session.submit(order).session();
            }
            for (Options.MayRun run : before.runs()) {
                if (session.observation().item(run.dispatch()).orElseThrow().fresh()) {
                    session = session.submit(asWritten(run)).session();
                }
            }
            session = session.submit(new Command.Next()).session();
        }
        return session;
    }

    private static Command asWritten(Options.MayRun run) {
        List<Command.Choice> choices = new ArrayList<>();
        run.claims().forEach(c -> choices.add(new Command.Choice(c.claim(), Command.Placing.on(c.asWritten()))));
        return new Command.Run(run.dispatch(), choices, List.of());
    }

    private static int bothSides(Scenario scenario) {
        int both = 0;
        for (Question question : scenario.questions()) {
            boolean asserted = false;
            boolean denied = false;
            for (Dispatch dispatch : scenario.dispatches()) {
                for (var claim : dispatch.claims()) {
                    if (claim.question().equals(question.id())) {
                        asserted |= claim.stance() == Stance.ASSERTS;
                        denied |= claim.stance() == Stance.DENIES;
                    }
                }
            }
            both += asserted && denied ? 1 : 0;
        }
        return both;
    }

    private static int loops(Scenario scenario) {
        int loops = 0;
        for (var origin : scenario.origins()) {
            long dispatches = scenario.dispatches().stream()
                    .filter(d -> d.originKey().equals(origin.id()))
                    .count();
            loops += dispatches > 1 ? 1 : 0;
        }
        return loops;
    }

    private static java.util.stream.Stream<Detail> details(Scenario scenario) {
        return scenario.dispatches().stream().flatMap(d -> d.details().stream());
    }

    private static int echoes(Scenario scenario) {
        int echoes = 0;
        for (Question question : scenario.questions()) {
            for (var kind : copytaster.act.EchoKind.values()) {
                echoes += kind.of(question.echoes()).isPresent() ? 1 : 0;
            }
        }
        return echoes;
    }

    /** Questions settled in the shift against what our page inherited or the first dispatch said. */
    private static int againstFirst(Night night, List<Observation.Item> wire) {
        int against = 0;
        for (Question question : night.scenario().questions()) {
            if (question.settled().turn().isPresent()) {
                int side = first(night, question, wire);
                boolean yes = question.answer().likelihood() == 1;
                against += yes && side < 0 || !yes && side > 0 ? 1 : 0;
            }
        }
        return against;
    }

    private static int first(Night night, Question question, List<Observation.Item> wire) {
        for (var line : night.scenario().desk().inherited()) {
            if (line.question().equals(question.id()) && line.rung() != Rung.UNCONFIRMED) {
                return line.rung().side();
            }
        }
        for (Observation.Item item : wire) {
            for (Observation.Said said : item.claims()) {
                if (said.question().equals(question.id())) {
                    return said.made() == Stance.ASSERTS ? 1 : -1;
                }
            }
        }
        return 0;
    }

    private static List<Integer> words(Night night, Session played) {
        List<Integer> words = new ArrayList<>();
        for (int turn = 1; turn <= night.turns(); turn++) {
            int count = 0;
            for (Observation.Item item : played.observation().wire()) {
                count += item.turn() == turn ? count(item.headline()) + count(item.lead()) : 0;
            }
            for (Question question : night.scenario().questions()) {
                if (question.settled().turn().equals(Optional.of(turn))) {
                    count += count(question.settled().text(question.answer().likelihood() == 1));
                }
            }
            words.add(count);
        }
        return List.copyOf(words);
    }

    private static int count(String text) {
        return copytaster.act.CommandText.words(text).size();
    }

    /** Per turn: what was settled, came back or was heard as it began, and checks that answered at once. */
    private static List<Boolean> events(Session played) {
        boolean[] events = new boolean[played.observation().turns() + 2];
        for (var entry : played.entries()) {
            boolean begins = entry.command() instanceof Command.Next || entry.command() instanceof Command.Open;
            events[entry.turn() + (begins ? 1 : 0)] |= entry.events().stream()
                    .anyMatch(e -> e instanceof Event.Settled
                            || e instanceof Event.CheckReturned
                            || e instanceof Event.Echoed);
        }
        List<Boolean> turns = new ArrayList<>();
        for (int turn = 1; turn <= played.observation().turns(); turn++) {
            turns.add(events[turn]);
        }
        return List.copyOf(turns);
    }

    private List<Integer> quietTurns() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i)) {
                turns.add(i + 1);
            }
        }
        return turns;
    }

    /** The figures, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(scenario.id() + ": " + scenario.clock().turns() + " turns of "
                + scenario.clock().turnMinutes()
                + " minutes, " + scenario.desk().actionsPerTurn() + " actions, "
                + scenario.desk().staff().size() + " staff");
        lines.add("questions " + scenario.questions().size() + ", settled in the shift " + settledInShift
                + ", of these against their first version " + againstFirst + ", with claims on both sides " + bothSides
                + ", inherited " + scenario.desk().inherited().size());
        lines.add("dispatches that land " + arriving + " from " + sources + " sources, with several claims " + several
                + ", repeats of our own lines (ifRun) " + comeBack + ", origins with several dispatches " + loops);
        lines.add("checks " + scenario.checks().size() + ", sensitive details " + details + " (best run " + bestRun
                + "), echoes " + echoes);
        int sum = 0;
        int most = 0;
        for (int turn : words) {
            sum += turn;
            most = Math.max(most, turn);
        }
        lines.add("new words a turn " + words + ", on average " + Math.round((double) sum / words.size()) + ", at most "
                + most);
        int busy = 0;
        int quiet = 0;
        int longest = 0;
        for (boolean event : events) {
            busy += event ? 1 : 0;
            quiet = event ? 0 : quiet + 1;
            longest = Math.max(longest, quiet);
        }
        lines.add("turns with a settling, a return or an echo " + busy + " of " + events.size()
                + ", longest run without one " + longest + ", none in turns " + quietTurns());
        return List.copyOf(lines);
    }
}
