package copytaster.debrief;

import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.scenario.Check;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks on one question that were on offer at some time and were never ordered. */
final class Offers {
    private Offers() {}

    /** Their titles, with the risk where it is more than low; empty if there are none. */
    static String words(Material material, int question) {
        String id = material.night().question(question).id();
        Map<String, String> open = new LinkedHashMap<>();
        for (Observation began : material.course().began()) {
            for (Job job : began.checks()) {
                if (job.check().on().equals(id) && job.progress() == Progress.OPEN) {
                    open.put(job.check().id(), Voice.quoted(job.check().title()) + risk(job.check()));
                }
            }
        }
        open.keySet().removeIf(check -> ordered(material.course().last(), check));
        return open.isEmpty() ? "" : Phrases.list(open.values().stream().toList()) + ".";
    }

    /** Whether a check was ordered, whatever became of it. */
    static boolean ordered(Observation last, String check) {
        return last.job(check)
                .map(job -> job.progress() != Progress.OPEN && job.progress() != Progress.CLOSED)
                .orElse(false);
    }

    private static String risk(Check check) {
        return check.risk().level().compareTo(Check.Risk.Level.LOW) > 0
                ? " (" + check.risk().level().word() + " risk to people)"
                : "";
    }
}
