package copytaster.screen.desk;

import copytaster.act.Filing;
import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Correction;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Check;
import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small words that several views share. */
public final class Words {
    private Words() {}

    public static Ink ink(Rung rung) {
        return switch (rung) {
            case CONFIRMED -> Ink.RUNG_CONFIRMED;
            case ATTRIBUTED -> Ink.RUNG_ATTRIBUTED;
            case UNCONFIRMED -> Ink.RUNG_UNCONFIRMED;
            case DOUBTFUL -> Ink.RUNG_DOUBTFUL;
            case DEBUNKED -> Ink.RUNG_DEBUNKED;
        };
    }

    /** The words of the ladder, each in its ink. */
    static List<Row> rungs() {
        List<Row> words = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            words.add(Row.of(rung.word(), ink(rung)));
        }
        return words;
    }

    /** A settled question by what it means for our page: a line that was wrong, one that was right, none that leaned. */
    static Ink settled(Topic topic) {
        return Lists.wrong(topic) ? Ink.BAD : Lists.right(topic) ? Ink.GOOD : Ink.TEXT;
    }

    /** The digit that chooses a rung. */
    static int digit(Rung rung) {
        return rung.ordinal() + 1;
    }

    /** How a claim answers its question. */
    static String answer(Said said) {
        return said.made() == Stance.DENIES ? "no" : "yes";
    }

    /** What a line on a rung answers its question, within a sentence: {@code yes, we are told}. */
    static String reply(Rung rung) {
        String answer = Voice.answer(rung);
        return Character.toLowerCase(answer.charAt(0)) + answer.substring(1, answer.length() - 1);
    }

    /** When our line came to its rung: {@code 16:45}, {@code Tue 22:10} for an inherited one, {@code goes out 17:30} for a draft. */
    static String since(Model model, Topic topic) {
        if (topic.line().isEmpty()) {
            return "";
        }
        if (topic.line().get().drafted()) {
            return "goes out " + Figures.hour(model.seen().nextHour());
        }
        int since = topic.line().get().since();
        if (since > 0) {
            return model.voice().out(since);
        }
        for (Scenario.Inherited line : model.session().night().scenario().desk().inherited()) {
            if (line.question().equals(topic.id())) {
                return line.at();
            }
        }
        return "";
    }

    /** {@code attributed}, or that the page says nothing. */
    static String rung(Topic topic) {
        return topic.line().map(line -> line.rung().word()).orElse("not on our page");
    }

    /** {@code attributed, since 16:45}, or that the page says nothing. */
    static String ours(Model model, Topic topic) {
        return topic.line().isEmpty()
                ? rung(topic)
                : rung(topic) + (topic.line().get().drafted() ? ", " : ", since ") + since(model, topic);
    }

    /** What moved a gauge, each figure that went up or down in its own ink. */
    static Row moved(String causes) {
        return moved(causes, Ink.DIM);
    }

    /** The same of a line further down, which begins within a cause of that ink. */
    static Row moved(String causes, Ink within) {
        Row row = Row.BLANK;
        Ink begun = within;
        for (String cause : causes.split("(?<=[,:] )(?=[+−])|(?<=\\()(?=[+−])|(?=\\)$)")) {
            // What rounding makes is neither gained nor lost.
            boolean named = (cause.startsWith("−") || cause.startsWith("+")) && !cause.contains(" rounding");
            Ink ink = named ? cause.startsWith("−") ? Ink.BAD : Ink.GOOD : cause.equals(")") ? Ink.DIM : begun;
            row = row.and(cause, ink);
            begun = Ink.DIM;
        }
        return row;
    }

    /** How much is at stake for people, the grave marked and inked apart from the rest. */
    static Row stake(String label, double care) {
        String stake = Voice.stake(care);
        boolean grave = stake.equals(Voice.GRAVE);
        Ink ink = grave ? Ink.BAD : stake.equals(Voice.SLIGHT) ? Ink.DIM : Ink.WARN;
        return Row.of((grave ? "▲ " : "") + label + stake + ": ", ink);
    }

    /** A check's risk to people, the high marked and inked apart from the rest. */
    static Row risk(Check check) {
        Ink ink = switch (check.risk().level()) {
            case NONE, LOW -> Ink.DIM;
            case MEDIUM -> Ink.WARN;
            case HIGH -> Ink.BAD;
        };
        boolean high = check.risk().level() == Check.Risk.Level.HIGH;
        return Row.of((high ? "▲ " : "") + capital(Voice.risk(check)) + ". ", ink);
    }

    /** What came of a check, in two words. */
    static String result(Optional<Check.Result> result) {
        if (result.isEmpty()) {
            return "";
        }
        return switch (result.get()) {
            case SUPPORTS -> "says so";
            case REFUTES -> "says not";
            case INCONCLUSIVE -> "ended nowhere";
        };
    }

    /** What a check that is back was, and what it brought. */
    static String returned(Job job) {
        return Voice.before(job.check().title())
                + job.check().outcome(job.result().orElseThrow()).text();
    }

    /** What it answers. */
    static String found(Job job, String slug) {
        return switch (job.result().orElseThrow()) {
            case SUPPORTS -> "It says yes on: " + slug + ".";
            case REFUTES -> "It says no on: " + slug + ".";
            case INCONCLUSIVE -> "No answer on: " + slug + ".";
        };
    }

    /** The rung that a dispatch was written for; one that answers no says so, or its name would be taken for doubt of the denial. */
    static String written(Said said) {
        return switch (said.asWritten()) {
            case CONFIRMED, ATTRIBUTED, UNCONFIRMED -> said.asWritten().word();
            case DOUBTFUL -> "doubtful, so probably no";
            case DEBUNKED -> "debunked, so no";
        };
    }

    /**
     * What was corrected on the page: {@code Corrected 16:45: this stood as attributed.} What readers are not told is the desk's own note:
     * {@code [desk: amended 16:45 without a note; this stood as attributed]}.
     *
     * @param pending it is still to go out
     */
    static String correction(Correction correction, boolean pending, Voice voice) {
        boolean quiet = correction.move() == Filing.Move.AMENDED;
        String note = quiet ? " without a note; " : pending ? " with a correction: " : ": ";
        String done = pending ? "goes out " : quiet ? "amended " : "corrected ";
        String text = done + voice.out(correction.turn()) + note + "this stood as " + voice.stood(correction);
        return quiet ? "[desk: " + text + "]" : capital(text) + ".";
    }

    /** Whether it is record, inferred or composed; an altered night is none of these. */
    static String marked(Observation seen, Item item) {
        return seen.mode() == Mode.FOG
                ? "Altered; modelled on what is marked " + item.provenance().word() + "."
                : "Marked: " + item.provenance().word() + ".";
    }

    /** A title, and what its list is filtered by. */
    static String filtered(String title, String filter) {
        return filter.isEmpty() ? title : title + " /" + filter;
    }

    /** What a dispatch is called in few words; so marked no other figure on the desk can be taken for it. */
    static String number(Item item) {
        return "#" + item.number();
    }

    /** The dispatch's number and source. */
    static String source(Item item) {
        return number(item) + " " + bare(item.source().name());
    }

    /** The dispatch's number, source and headline; the source once, where the headline begins with it. */
    static String numbered(Item item) {
        boolean named = item.headline().startsWith(bare(item.source().name()) + ':');
        return (named ? number(item) + ' ' : source(item) + ": ") + item.headline();
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A name without its article, for lists. */
    static String bare(String name) {
        return capital(name.startsWith("the ") ? name.substring(4) : name);
    }

    /** A name without the article that it may begin with, for narrow places: {@code International agency}. */
    static String shorter(String name) {
        return capital(name.replaceFirst("^(An?|The) ", ""));
    }

    /** The first word of a name, for narrow places. */
    static String first(String name) {
        int end = name.indexOf(' ');
        String word = end < 0 ? name : name.substring(0, end);
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /** Millionths as a chance. */
    static double chance(int millionths) {
        return millionths / 1_000_000.0;
    }
}
