package copytaster.content;

import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions: none decides the night alone, none is given away before it is asked, the heavy ones can be checked. */
final class WeightCraft {
    /** From this weight on a question should be checkable. */
    private static final int HEAVY = 3;

    /** Beyond these the answer is known before anything is heard. */
    private static final double LEAST_PRIOR = 0.12;

    private static final double MOST_PRIOR = 0.88;

    /** The largest part of all weight and turns that one question may have, where there are enough to share it. */
    private static final double MOST_OF_ALL = 0.12;

    private static final int ENOUGH_QUESTIONS = 12;

    /** Turns after the shift for which an open question counts on. */
    private static final int AFTER = 6;

    private final Scenario scenario;
    private final Night night;
    private final Margin margin;
    private final Map<String, List<Check>> checksOn = new HashMap<>();
    private final Map<String, Integer> firstTurns = new HashMap<>();

    private WeightCraft(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.night = new Night(scenario, Mode.RECORD);
        this.margin = margin;
        scenario.checks()
                .forEach(check -> checksOn.computeIfAbsent(check.on(), none -> new ArrayList<>())
                        .add(check));
        for (Dispatch dispatch : scenario.dispatches()) {
            if (dispatch.ifRun().isEmpty()) {
                dispatch.claims().forEach(claim -> firstTurns.merge(claim.question(), dispatch.turn(), Math::min));
            }
        }
        scenario.desk().inherited().forEach(line -> firstTurns.put(line.question(), 1));
    }

    static void check(Scenario scenario, Margin margin) {
        WeightCraft craft = new WeightCraft(scenario, margin);
        int[] stakes = new int[scenario.questions().size()];
        int all = 0;
        for (int i = 0; i < stakes.length; i++) {
            stakes[i] = craft.stake(scenario.questions().get(i));
            all += stakes[i];
        }
        for (int i = 0; i < stakes.length; i++) {
            craft.question(i, (double) stakes[i] / Math.max(1, all));
        }
    }

    private void question(int index, double part) {
        Question question = scenario.questions().get(index);
        String path = "questions[" + index + "]";
        if (question.weight() >= HEAVY
                && checksOn.getOrDefault(question.id(), List.of()).stream()
                        .noneMatch(check -> inTime(check, question))) {
            margin.note(
                    Code.NEVER_CHECKABLE,
                    path + ".weight",
                    "it weighs " + question.weight() + ", and no check on it returns in time",
                    "offer a check, or let it weigh less");
        }
        double prior = night.prior(index);
        if (prior < LEAST_PRIOR || prior > MOST_PRIOR) {
            margin.note(
                    Code.PRIOR_GIVES_AWAY,
                    path + (question.chance().parent().isPresent() ? ".given" : ".prior"),
                    "before anything is heard its answer is " + (prior > MOST_PRIOR ? "yes" : "no")
                            + " with a chance of " + percent(Math.max(prior, 1 - prior)),
                    "keep priors between 12% and 88%");
        }
        if (part > MOST_OF_ALL && scenario.questions().size() >= ENOUGH_QUESTIONS) {
            margin.note(
                    Code.TOO_HEAVY,
                    path + ".weight",
                    "weight times turns, it is " + percent(part) + " of the whole shift",
                    "let it weigh less, open later or be settled earlier: 12% are the most");
        }
        if (question.record().sources().isEmpty() && question.provenance() != Provenance.COMPOSED) {
            margin.note(
                    Code.NO_PUBLIC_SOURCE,
                    path + ".record.sources",
                    "its record cites no public source, though it is not composed",
                    "cite one of publicSources, or mark it \"composed\"");
        }
    }

    private static boolean inTime(Check check, Question question) {
        int back = check.from().orElse(1) + check.turns();
        return question.settled().turn().map(turn -> back < turn).orElse(true);
    }

    /** Weight times the turns for which it counts, as far as the file tells. */
    private int stake(Question question) {
        int opens = opens(question.id());
        int ends = question.settled().turn().orElse(night.turns() + AFTER + 1);
        return question.weight() * Math.max(0, ends - opens);
    }

    /** The turn from which a question counts; one behind the last where nothing opens it for certain. */
    private int opens(String question) {
        return firstTurns.getOrDefault(question, night.turns() + 1);
    }

    private static String percent(double part) {
        return Math.round(100 * part) + "%";
    }
}
