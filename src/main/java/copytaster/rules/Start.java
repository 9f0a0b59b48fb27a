package copytaster.rules;

import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state before a shift is opened: the page as inherited, nothing on the wire. */
final class Start {
    private Start() {}

    static State of(int rules, Night night, Setup setup, long seed) {
        Scenario.Desk desk = night.scenario().desk();
        Optional<Setup.Carry> carry = setup.carry();
        Gauges gauges = new Gauges(
                carry.isPresent() ? carry.get().trust() : (int) Math.round(desk.trust() * 1000),
                carry.isPresent() ? carry.get().readers() : desk.readers(),
                100_000);
        return new State(
                rules,
                night,
                setup,
                new Clock(0, Clock.Phase.UNOPENED),
                new Desk(List.of(), List.of(), List.of()),
                new Wire(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                stories(night, carry),
                Optional.empty(),
                gauges,
                new Findings(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                Truth.of(night, seed));
    }

    private static List<Story> stories(Night night, Optional<Setup.Carry> carry) {
        List<Story> stories = new ArrayList<>();
        for (int q = 0; q < night.scenario().questions().size(); q++) {
            String id = night.question(q).id();
            stories.add(new Story(
                    q,
                    0,
                    Millionths.of(night.prior(q)),
                    inherited(night, id, carry),
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        return List.copyOf(stories);
    }

    private static Optional<Line> inherited(Night night, String question, Optional<Setup.Carry> carry) {
        for (Scenario.Inherited line : night.scenario().desk().inherited()) {
            if (line.question().equals(question)) {
                Rung left = carry.isPresent() ? left(carry.get(), question) : null;
                return Optional.of(inherited(left == null ? line.rung() : left));
            }
        }
        return Optional.empty();
    }

    private static Line inherited(Rung rung) {
        return new Line(rung, rung, 0, 0, Optional.empty(), List.of(), List.of());
    }

    private static Rung left(Setup.Carry carry, String question) {
        for (Setup.Carry.Left line : carry.page()) {
            if (line.question().equals(question)) {
                return line.rung();
            }
        }
        return null;
    }
}
