package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.bot.Policy;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Clock;
import copytaster.rules.Rules;
import copytaster.rules.State;

/** The understanding that a policy can expect of a small night: its lines weighed by posteriors, over all that may come. */
final class Expected {
    private Expected() {}

    static double of(Unsure night, Policy policy) {
        double[] value = new double[1];
        night.after(new Command.Open(), unsure -> value[0] += from(unsure, policy));
        return value[0];
    }

    private static double from(Unsure unsure, Policy policy) {
        State any = unsure.state();
        if (any.clock().phase() != Clock.Phase.DESK) {
            return 0;
        }
        Observation seen = Observer.of(any);
        Command command = policy.next(seen);
        double[] value = new double[1];
        if (command instanceof Command.Next) {
            value[0] = unsure.chance() * turn(any, seen);
        }
        unsure.after(command, group -> value[0] += from(group, policy));
        return value[0];
    }

    /** What the lines of a turn that ends now are expected to give. */
    static double turn(State ending, Observation seen) {
        double points = 0;
        for (Event event : Rules.decide(ending, new Command.Next()).events()) {
            if (event instanceof Event.TurnEnded) {
                for (Stood line : Stood.of(seen, (Event.TurnEnded) event)) {
                    double street = line.street() - line.posterior();
                    double said = line.said() - line.posterior();
                    points += line.turns() * line.stake() * (street * street - said * said);
                }
            }
        }
        return points;
    }
}
