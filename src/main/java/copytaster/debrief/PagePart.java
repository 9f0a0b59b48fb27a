package copytaster.debrief;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.bot.Bot;
import copytaster.bot.Reference;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of the page: its calibration, its corrections, its handover. */
final class PagePart {
    private static final int CELLS = 20;

    /** How much nearer the one of two lines must lie to the evidence for that to be said. */
    private static final double APART = 0.1;

    private final Material material;
    private final Passages out;

    private PagePart(Material material, Passages out) {
        this.material = material;
        this.out = out;
    }

    static void write(Material material, List<Decision> decisions, Passages out) {
        PagePart part = new PagePart(material, out);
        out.heading("Calibration");
        part.calibration(decisions);
        out.heading("Corrections");
        part.corrections();
        if (material.finished()) {
            out.heading("Handover");
            part.handover();
        }
    }

    private void calibration(List<Decision> decisions) {
        out.text(
                "Of all that your page called confirmed, how much was answered yes; and likewise for the other words. A word was well"
                        + " used if that comes near its own figure, but a handful of cases proves little. Only questions"
                        + " with a settled answer; each counts once under every word that it stood under for a"
                        + " turn or more, so that what you inherited and changed at once is not among them.");
        for (Calibration.Row row : Calibration.of(material, decisions)) {
            double told = row.tells();
            String label = Wrap.pad(row.rung().word(), 11) + " " + Wrap.padLeft(Percent.of(told), 3);
            if (row.cases() == 0) {
                out.bar(label, "no case");
            } else {
                double share = (double) row.yes() / row.cases();
                out.bar(
                        label,
                        Wrap.pad("▇".repeat((int) Math.round(share * CELLS)), CELLS) + " " + Percent.of(share)
                                + " yes: " + row.yes() + " of " + row.cases());
            }
        }
    }

    private void corrections() {
        boolean any = false;
        for (Event event : material.course().events()) {
            if (event instanceof Event.TurnEnded) {
                Event.TurnEnded ended = (Event.TurnEnded) event;
                for (Filing filing : ended.out()) {
                    if (filing.move() != Filing.Move.FIRST && filing.move() != Filing.Move.UPDATE) {
                        any = true;
                        out.item(correction(filing, ended.turn()));
                    }
                }
            }
        }
        if (!any) {
            out.text("None was made.");
        } else if (material.questions().stream()
                .anyMatch(question -> !Outcome.of(material, question).settled())) {
            out.text("Which line was nearer the truth is told only where the answer is settled.");
        }
    }

    private String correction(Filing filing, int turn) {
        Topic before = material.course().ended(turn).topic(filing.question()).orElseThrow();
        Rung from = before.published().orElseThrow();
        String how = switch (filing.move()) {
            case CORRECTED -> "openly";
            case AMENDED -> "quietly";
            default -> "put right once it was settled";
        };
        return material.voice().out(turn) + " " + Phrases.quoted(before.slug()) + ": " + from.word() + " to "
                + filing.rung().word() + ", " + how + "." + rightly(filing, from, turn);
    }

    /** Which line was nearer the truth; where the evidence of that hour lay nearer the other, that is said as well. */
    private String rightly(Filing filing, Rung from, int turn) {
        int question = material.night().question(filing.question());
        Outcome outcome = Outcome.of(material, question);
        boolean known = material.questions().contains(question);
        if (!known || !outcome.settled() || filing.move() == Filing.Move.PUT_RIGHT) {
            return "";
        }
        boolean nearer = outcome.yes() == (filing.rung().side() > from.side());
        Ladder ladder = material.course().last().ladder();
        double evidence = material.course().ended(turn).model().posteriors()[question];
        double fromNew = Math.abs(ladder.tells(filing.rung()) - evidence);
        double fromOld = Math.abs(ladder.tells(from) - evidence);
        boolean against = (nearer ? fromNew - fromOld : fromOld - fromNew) > APART;
        return " The " + (nearer ? "new" : "old") + " line was nearer the truth"
                + (against ? ", but the evidence then lay nearer the " + (nearer ? "old." : "new.") : ".");
    }

    private void handover() {
        List<String> yours = List.of();
        for (Event event : material.course().events()) {
            if (event instanceof Event.HandedOver) {
                yours = ((Event.HandedOver) event).questions();
            }
        }
        List<String> reference = reference();
        out.text(
                "The reference editor leaves those with most at stake: the points that one turn more of the page as it stands"
                        + " is expected to lose against a page that knew the answer.");
        out.figure("You left the next desk to check first", staked(yours));
        out.figure("The reference editor, at your desk, would have left", staked(reference));
        List<String> both = new ArrayList<>(yours);
        both.retainAll(reference);
        out.figure("In common", both.size() + " of " + reference.size());
    }

    /** What the reference would have handed over, seeing what you saw. */
    private List<String> reference() {
        Command command =
                Bot.REFERENCE.policy(material.session().header().seed()).next(desk());
        return ((Command.HandOver) command).questions();
    }

    /** The desk as it was handed over. */
    private Observation desk() {
        return material.session().observation(material.session().entries().size() - 1);
    }

    /** Questions with what was at stake in each. */
    private String staked(List<String> questions) {
        Map<String, Double> stakes = Reference.atStake(desk());
        double[] evidence = desk().model().posteriors();
        List<String> words = new ArrayList<>();
        for (String id : questions) {
            int index = material.night().question(id);
            String page =
                    desk().topic(id).flatMap(Topic::published).map(Rung::word).orElse("nothing");
            words.add(Phrases.quoted(material.voice().slug(id)) + " (" + Points.plain(stakes.get(id)) + ": weight "
                    + material.night().question(index).weight() + ", the page says " + page + ", the evidence "
                    + Percent.of(evidence[index]) + ")");
        }
        return words.isEmpty() ? "nothing" : Phrases.list(words);
    }
}
