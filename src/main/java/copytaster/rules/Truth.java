package copytaster.rules;

import copytaster.chance.Keyed;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Slot;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is hidden: the seed, the answers and what every origin will say. Only the rules read it.
 *
 * @param answers per question 1 yes, 0 no; on the record the likelihood where it is unresolved
 * @param latent per question the yes or no that check results are drawn from
 * @param slots per slot what its origin says
 */
public record Truth(long seed, List<Double> answers, List<Boolean> latent, List<Stance> slots) {

    /** The truth of a night: from the record, or drawn from the priors and profiles. */
    public static Truth of(Night night, long seed) {
        return night.mode() == Mode.RECORD ? onRecord(night, seed) : drawn(night, seed);
    }

    private static Truth onRecord(Night night, long seed) {
        List<Double> answers = new ArrayList<>();
        List<Boolean> latent = new ArrayList<>();
        for (Question question : night.scenario().questions()) {
            double likelihood = question.answer().likelihood();
            answers.add(likelihood);
            latent.add(Keyed.uniform(seed, "latent:" + question.id(), 0) < likelihood);
        }
        List<Stance> slots = new ArrayList<>();
        for (Slot slot : night.slots()) {
            slots.add(scripted(night, slot));
        }
        return new Truth(seed, frozen(answers), frozen(latent), frozen(slots));
    }

    private static Stance scripted(Night night, Slot slot) {
        int claim = night.claimSlots(slot.dispatch()).indexOf(slot.index());
        return night.dispatch(slot.dispatch()).claims().get(claim).stance();
    }

    private static Truth drawn(Night night, long seed) {
        int n = night.scenario().questions().size();
        boolean[] so = new boolean[n];
        for (int q : night.forest().order()) {
            int parent = night.forest().parent(q);
            double chance = night.forest().chance(q, parent < 0 || so[parent]);
            so[q] = Keyed.uniform(seed, "answer:" + night.question(q).id(), 0) < chance;
        }
        List<Double> answers = new ArrayList<>();
        List<Boolean> latent = new ArrayList<>();
        for (boolean yes : so) {
            answers.add(yes ? 1.0 : 0.0);
            latent.add(yes);
        }
        List<Stance> slots = new ArrayList<>();
        for (Slot slot : night.slots()) {
            String key = "slot:" + slot.origin() + ':'
                    + night.question(slot.question()).id();
            double draw = Keyed.uniform(seed, key, 0);
            var chances = slot.profile().when(so[slot.question()]);
            slots.add(
                    draw < chances.asserts()
                            ? Stance.ASSERTS
                            : draw < chances.asserts() + chances.denies() ? Stance.DENIES : Stance.SILENT);
        }
        return new Truth(seed, frozen(answers), frozen(latent), frozen(slots));
    }

    private static <T> List<T> frozen(List<T> list) {
        return Collections.unmodifiableList(list);
    }
}
