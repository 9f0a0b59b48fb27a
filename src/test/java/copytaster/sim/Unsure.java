package copytaster.sim;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.State;
import copytaster.scenario.Night;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All that one observation may hide from an editor: what is true, and what is still to come. Nights that differ in their plans (what
 * lands when, what is settled when) lie side by side, each as likely as it is by now, until something is seen that parts them.
 */
final class Unsure {
    private final List<Alike> nights;

    private Unsure(List<Alike> nights) {
        this.nights = nights;
    }

    /** Of an editor who has the plan of the night at hand. */
    static Unsure of(Night night) {
        return new Unsure(List.of(Alike.of(night, 1)));
    }

    /** Of an editor who knows how likely each plan is. */
    static Unsure of(Map<Night, Double> plans) {
        List<Alike> nights = new ArrayList<>();
        plans.forEach((night, chance) -> nights.add(Alike.of(night, chance)));
        return new Unsure(nights);
    }

    /** One of the states it may be: what is seen of any is seen of all. */
    State state() {
        return nights.get(0).state();
    }

    double chance() {
        return nights.stream().mapToDouble(Alike::chance).sum();
    }

    /** What is still to come: how likely each plan is by now, in thousand millionths. Nothing comes after the last turn. */
    Map<String, Long> plans() {
        Map<String, Long> plans = new TreeMap<>();
        double all = chance();
        for (Alike night : nights) {
            if (night.state().clock().turn() < night.state().night().turns()) {
                plans.put(night.state().night().scenario().hash(), Math.round(night.chance() / all * 1e9));
            }
        }
        return plans;
    }

    /** Gives all of them the same command and parts what comes of it by what the editor then sees. */
    void after(Command command, Consumer<Unsure> then) {
        if (nights.size() == 1) {
            nights.get(0).after(command, part -> then.accept(new Unsure(List.of(part))));
            return;
        }
        Map<Observation, List<Alike>> parts = new LinkedHashMap<>();
        for (Alike night : nights) {
            night.after(
                    command,
                    part -> parts.computeIfAbsent(Observer.of(part.state()), seen -> new ArrayList<>())
                            .add(part));
        }
        parts.values().forEach(part -> then.accept(new Unsure(part).merged()));
    }

    /** In the last turn plans that look alike are alike, since nothing comes after: one stands in for all. */
    private Unsure merged() {
        Alike any = nights.get(0);
        return state().clock().turn() < state().night().turns()
                ? this
                : new Unsure(List.of(any.times(chance() / any.chance())));
    }
}
