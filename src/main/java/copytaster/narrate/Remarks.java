package copytaster.narrate;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Check;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an older colleague would say as a turn is ended: of the way it was done, never of the answer. Goes by what the editor has
 * seen, traced origins and no others.
 */
public final class Remarks {
    /** Points of care from which a detail is worth a word. */
    private static final double HIGH_RISK = 10;

    /** Turns that a contradicted line stands unchanged before it is remarked on, once. */
    private static final int STALE = 3;

    private final Observation seen;
    private final Voice voice;

    private Remarks(Observation seen, Night night) {
        this.seen = seen;
        this.voice = new Voice(night);
    }

    /**
     * The weightiest remark on a turn, if there is one.
     *
     * @param seen the desk as the turn is ended, its decisions in
     */
    public static Optional<Note> on(Observation seen, Night night) {
        Remarks remarks = new Remarks(seen, night);
        return remarks.risk()
                .or(remarks::countedTwice)
                .or(remarks::denied)
                .or(remarks::stale)
                .map(text -> new Note(Note.Kind.REMARK, "", text));
    }

    private Optional<String> risk() {
        for (Event event : seen.draft()) {
            if (event instanceof Event.DispatchRun) {
                Event.DispatchRun run = (Event.DispatchRun) event;
                for (Sensitive detail : seen.item(run.dispatch()).orElseThrow().details()) {
                    if (run.details().contains(detail.id()) && -detail.care() >= HIGH_RISK) {
                        return Optional.of("Dispatch "
                                + seen.item(run.dispatch()).orElseThrow().number() + " ran with "
                                + detail.detail().label() + ". The line would have stood without.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> countedTwice() {
        for (Filing filing : filings()) {
            for (int i = 0; i < filing.basis().size(); i++) {
                Optional<Item> one = seen.item(filing.basis().get(i));
                for (String ref : filing.basis().subList(i + 1, filing.basis().size())) {
                    Optional<Item> other = seen.item(ref);
                    if (one.isPresent()
                            && other.isPresent()
                            && one.get().same().contains(other.get().id())) {
                        return Optional.of("The basis for “" + voice.slug(filing.question()) + "” counts dispatches "
                                + one.get().number() + " and " + other.get().number()
                                + ". You have traced both to one origin.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A line that leaves no room for doubt, against a word that came with this turn: once, when it is fresh. */
    private Optional<String> denied() {
        for (Filing filing : filings()) {
            Topic topic = seen.topic(filing.question()).orElseThrow();
            boolean flat = filing.rung() == Rung.CONFIRMED || filing.rung() == Rung.DEBUNKED;
            for (Item item : against(filing.question(), filing.rung())) {
                boolean ran = filing.dispatch().equals(Optional.of(item.id()));
                if (flat
                        && !ran
                        && item.turn() == seen.turn()
                        && topic.settled().isEmpty()) {
                    return Optional.of(capital(topic.slug()) + " went out as "
                            + filing.rung().word() + " while #" + item.number() + ", from "
                            + item.source().name() + ", was on the desk and says the opposite.");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> stale() {
        for (Topic topic : seen.board()) {
            Standing line = topic.line().orElse(null);
            if (line == null || line.drafted() || topic.settled().isPresent()) {
                continue;
            }
            Optional<String> what = contradicted(topic, line);
            if (what.isPresent()) {
                String since = line.since() == 0 ? ", as you found it" : " since " + voice.out(line.since());
                return Optional.of(
                        capital(topic.slug()) + " has stood as " + line.rung().word() + since
                                + ". It has been contradicted for " + STALE + " turns, by " + what.get() + ".");
            }
        }
        return Optional.empty();
    }

    /** What first spoke against a line, if that was just so many turns ago. */
    private Optional<String> contradicted(Topic topic, Standing line) {
        int first = Integer.MAX_VALUE;
        String what = "";
        for (Item item : against(topic.id(), line.rung())) {
            if (item.turn() > line.since() && item.turn() < first) {
                first = item.turn();
                what = "#" + item.number();
            }
        }
        Check.Result result = line.rung().side() > 0 ? Check.Result.REFUTES : Check.Result.SUPPORTS;
        for (Job job : seen.checks()) {
            boolean returned = job.check().on().equals(topic.id()) && job.progress() == Progress.RETURNED;
            boolean against =
                    returned && line.rung().side() != 0 && job.result().equals(Optional.of(result));
            if (against && job.due() > line.since() && job.due() < first) {
                first = job.due();
                what = "the check " + Voice.quoted(job.check().title());
            }
        }
        return seen.turn() - first == STALE ? Optional.of(what) : Optional.empty();
    }

    /** Dispatches that say otherwise than a line on this rung; none where it is in the middle. */
    private List<Item> against(String question, Rung rung) {
        List<Item> against = new ArrayList<>();
        Stance stance = rung.side() > 0 ? Stance.DENIES : Stance.ASSERTS;
        for (Item item : seen.wire()) {
            for (Said said : item.claims()) {
                if (rung.side() != 0 && said.question().equals(question) && said.made() == stance) {
                    against.add(item);
                }
            }
        }
        return against;
    }

    /** The lines that this turn puts out, each as it was last decided. */
    private List<Filing> filings() {
        List<Filing> filings = new ArrayList<>();
        for (Event event : seen.draft()) {
            List<Filing> made = event instanceof Event.DispatchRun
                    ? ((Event.DispatchRun) event).filings()
                    : event instanceof Event.Rerated ? List.of(((Event.Rerated) event).filing()) : List.of();
            for (Filing filing : made) {
                filings.removeIf(f -> f.question().equals(filing.question()));
                filings.add(filing);
            }
        }
        return filings;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
