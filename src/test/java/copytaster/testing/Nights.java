package copytaster.testing;

import copytaster.content.ScenarioReader;
import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random valid scenarios, one a seed: everything that the format can say turns up somewhere in a few dozen of them. */
public final class Nights {
    private static final List<String> SKILLS = List.of("calls", "pictures", "language");
    private static final List<String> TOPICS = List.of("war", "city");

    private final Random random;
    private final Sheet sheet = new Sheet();
    private final List<String> questions = new ArrayList<>();

    /** The turn at which each question is settled; past the shift where it is not. */
    private final List<Integer> known = new ArrayList<>();

    private int details;

    private Nights(long seed) {
        this.random = new Random(seed);
    }

    /** Walks on random scenarios first, as many on the shipped one after them. */
    public static final int WALKS = 150;

    /** The night of a walk: a random one for the first {@link #WALKS}, then Wednesday in Kunduz. */
    public static Night walked(long seed, Mode mode) {
        return seed < WALKS ? random(seed, mode) : WEDNESDAY.get(mode);
    }

    private static final Map<Mode, Night> WEDNESDAY = wednesday();

    private static Map<Mode, Night> wednesday() {
        try {
            String file = "scenarios/kunduz-wednesday.json";
            Scenario scenario = ScenarioReader.load(file, Files.readAllBytes(Path.of(file)))
                    .value()
                    .orElseThrow();
            Map<Mode, Night> nights = new EnumMap<>(Mode.class);
            for (Mode mode : Mode.values()) {
                nights.put(mode, new Night(scenario, mode));
            }
            return nights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Night random(long seed, Mode mode) {
        return sheet(seed).night(mode);
    }

    public static Sheet sheet(long seed) {
        Nights nights = new Nights(seed);
        nights.desk();
        nights.questions();
        nights.dispatches();
        nights.checks();
        nights.drama();
        return nights.sheet;
    }

    private void desk() {
        sheet.turns(between(3, 12)).actions(between(1, 5));
        sheet.trust = between(0, 100);
        sheet.trustPerPoint = 0.1 + random.nextDouble() * 4;
        sheet.readers = between(0, 2_000_000);
        if (chance(0.3)) {
            sheet.ladder = new Ladder(0.9, 0.7, 0.45, 0.2, 0.08);
        }
        for (String skill : SKILLS) {
            sheet.staff("desk-" + skill, skill);
        }
        if (chance(0.7)) {
            sheet.staff("stringer", "calls", "language");
        }
    }

    private void questions() {
        int n = between(4, 20);
        List<Integer> elders = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            elders.add(i);
        }
        Collections.shuffle(elders, random);
        for (int i = 0; i < n; i++) {
            questions.add("q" + i);
            known.add(Integer.MAX_VALUE);
        }
        for (int i = 0; i < n; i++) {
            question(i, elders);
        }
    }

    private void question(int index, List<Integer> elders) {
        int age = elders.indexOf(index);
        sheet.question(questions.get(index), q -> {
            q.weight(between(1, 5)).topic(pick(TOPICS)).prior(0.12 + 0.76 * random.nextDouble());
            if (age > 0 && chance(0.6)) {
                String parent = questions.get(elders.get(random.nextInt(age)));
                q.given(parent, 0.05 + 0.9 * random.nextDouble(), 0.05 + 0.9 * random.nextDouble());
            }
            if (chance(0.5)) {
                q.no();
            }
            if (chance(0.8)) {
                q.echoing();
            }
            double fate = random.nextDouble();
            if (fate < 0.55) {
                int turn = between(2, sheet.turns);
                known.set(index, turn);
                q.settled(turn);
                if (chance(0.4)) {
                    q.announced();
                }
            } else if (fate > 0.85) {
                q.unresolved(0.05 + 0.9 * random.nextDouble());
            }
        });
        if (chance(0.15)) {
            sheet.inherited(questions.get(index), pick(List.of(Rung.values())));
        }
    }

    private void dispatches() {
        List<String> sources = sources();
        List<String> origins = new ArrayList<>();
        for (int i = between(0, 5); i > 0; i--) {
            origins.add("voice" + i);
            if (chance(0.5)) {
                sheet.origin("voice" + i);
            } else {
                sheet.origin("voice" + i, pick(sources));
            }
        }
        Map<String, Stance> answers = new LinkedHashMap<>();
        Map<String, Integer> since = new LinkedHashMap<>();
        for (int i = between(6, 40); i > 0; i--) {
            dispatch("d" + i, pick(sources), origins, answers, since);
        }
        for (int i = between(0, 4); i > 0; i--) {
            dispatchIfRun("own" + i, pick(sources), answers, since);
        }
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (int i = between(2, 6); i > 0; i--) {
            String id = "s" + i;
            Source.Kind kind = i == 1 ? Source.Kind.RIVAL : pick(List.of(Source.Kind.values()));
            Source.Override override = new Source.Override("city", profile(), "It has people there.");
            Source.Override[] overrides = chance(0.3) ? new Source.Override[] {override} : new Source.Override[0];
            sheet.source(id, kind, pick(List.of(Grade.values())), overrides);
            sources.add(id);
        }
        return sources;
    }

    private void dispatch(
            String id, String source, List<String> origins, Map<String, Stance> answers, Map<String, Integer> since) {
        int turn = between(1, sheet.turns);
        List<String> open = openAt(turn);
        if (open.isEmpty()) {
            return;
        }
        boolean shared = !origins.isEmpty() && chance(0.5);
        String origin = shared ? pick(origins) : "dispatch:" + id;
        sheet.dispatch(id, turn, source, d -> {
            d.circulation(chance(0.4) ? 0 : random.nextDouble());
            if (shared) {
                d.origin(origin);
            } else if (chance(0.1)) {
                d.only(pick(List.of(Mode.values())));
            }
            for (String question : some(open, between(1, 4))) {
                String slot = origin + '/' + question;
                Stance stance = answers.computeIfAbsent(slot, s -> stance());
                since.merge(slot, turn, Math::min);
                Rung asWritten = pick(List.of(Rung.CONFIRMED, Rung.ATTRIBUTED, Rung.UNCONFIRMED));
                d.claims(question, stance, asWritten, chance(0.2) ? Optional.of(profile()) : Optional.empty());
            }
            while (chance(0.3)) {
                double benefit = chance(0.4) ? 1 + random.nextDouble() * 10 : 0;
                d.detail("detail" + ++details, 1 + random.nextDouble() * 20, random.nextDouble(), benefit);
            }
        });
    }

    /** Somebody citing our own page, or repeating what has been heard. */
    private void dispatchIfRun(String id, String source, Map<String, Stance> answers, Map<String, Integer> since) {
        int turn = between(2, sheet.turns);
        List<String> open = openAt(turn);
        List<String> slots = new ArrayList<>(since.keySet());
        slots.removeIf(slot -> since.get(slot) >= turn
                || slot.startsWith("dispatch:")
                || !open.contains(slot.substring(slot.indexOf('/') + 1)));
        if (open.isEmpty()) {
            return;
        }
        Rung atLeast = pick(List.of(Rung.values()));
        sheet.dispatch(id, turn, source, d -> {
            d.circulation(random.nextDouble());
            if (slots.isEmpty() || chance(0.6)) {
                String question = pick(open);
                d.origin(Origin.DESK)
                        .ifRun(question, atLeast)
                        .claims(question, chance(0.5) ? Stance.ASSERTS : Stance.DENIES);
            } else {
                String slot = pick(slots);
                String question = slot.substring(slot.indexOf('/') + 1);
                d.origin(slot.substring(0, slot.indexOf('/')))
                        .ifRun(question, atLeast)
                        .claims(question, answers.get(slot));
            }
        });
    }

    private void checks() {
        for (int i = between(4, 20); i > 0; i--) {
            sheet.check("c" + i, pick(questions), between(0, 3), c -> {
                c.skill(pick(SKILLS));
                Chances so = chances();
                Chances not = chances();
                c.chances(so.asserts(), so.denies(), not.asserts(), not.denies());
                if (chance(0.3)) {
                    c.risk(pick(List.of(Check.Risk.Level.values())), random.nextDouble() * 30);
                }
                if (chance(0.2)) {
                    c.from(between(1, sheet.turns));
                } else if (chance(0.2)) {
                    c.until(between(1, sheet.turns));
                }
                if (chance(0.2)) {
                    c.offered();
                }
            });
        }
    }

    private void drama() {
        if (chance(0.5)) {
            sheet.away(between(1, sheet.turns), between(1, 3), "desk-" + pick(SKILLS));
        }
        if (chance(0.5)) {
            sheet.cut(between(1, sheet.turns), between(1, 3), pick(SKILLS));
        }
        if (chance(0.5)) {
            sheet.extra(between(1, sheet.turns), between(1, 3), between(1, 3));
        }
    }

    private List<String> openAt(int turn) {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (known.get(i) > turn) {
                open.add(questions.get(i));
            }
        }
        return open;
    }

    private Stance stance() {
        double draw = random.nextDouble();
        return draw < 0.55 ? Stance.ASSERTS : draw < 0.85 ? Stance.DENIES : Stance.SILENT;
    }

    private Profile profile() {
        return new Profile(chances(), chances());
    }

    /** Each of the three ends well away from impossible. */
    private Chances chances() {
        double a = 0.05 + random.nextDouble();
        double b = 0.05 + random.nextDouble();
        double c = 0.05 + random.nextDouble();
        return new Chances(a / (a + b + c), b / (a + b + c));
    }

    private List<String> some(List<String> all, int atMost) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(atMost, shuffled.size()));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }
}
