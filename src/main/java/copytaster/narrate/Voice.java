package copytaster.narrate;

import copytaster.act.Until;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import java.time.OffsetDateTime;
import java.util.Locale;

/** How the desk speaks of one night: its hours, lines, chances and waits. */
public final class Voice {
    /** The least of the {@linkplain #stake stakes}. */
    public static final String SLIGHT = "slight";

    /** The highest of the {@linkplain #stake stakes}. */
    public static final String GRAVE = "grave";

    private final Night night;

    /** How many questions may be left to the next desk, of so many as can be chosen, at least one: {@code up to two questions}. */
    public static String handed(int most) {
        return most == 1 ? "one question or none" : "up to " + (most == 2 ? "two" : "three") + " questions";
    }

    public Voice(Night night) {
        this.night = night;
    }

    Night night() {
        return night;
    }

    /** The hour at which a turn begins: {@code 16:45}. */
    public String hour(int turn) {
        OffsetDateTime time = night.scenario().clock().hour(turn);
        return Figures.hour(time);
    }

    /** The hour at which what was decided in a turn went out: its end. */
    public String out(int turn) {
        return hour(turn + 1);
    }

    /**
     * The word that a correction is measured by: {@code “attributed”}, or, where readers had since been told less firmly,
     * {@code “attributed”, which stood until 12:15}.
     *
     * @param weakened the turn in which they were, or 0
     */
    public String corrected(Rung from, int weakened) {
        return "“" + from.word() + "”" + (weakened > 0 ? ", which stood until " + out(weakened) : "");
    }

    /** How a corrected line stood: {@code attributed}, or {@code attributed until 12:15}. */
    public String stood(Observation.Correction correction) {
        String until = correction.weakened() > 0 ? " until " + out(correction.weakened()) : "";
        return correction.from().word() + until;
    }

    public String slug(String question) {
        return night.question(night.question(question)).slug();
    }

    /**
     * How surely a question is answered that the desk or the close has told of: {@code settled}, or, where the record is not sure
     * of it, which way that leans.
     */
    public String told(Observation.Topic topic) {
        return sure(topic) ? "settled" : leans(topic);
    }

    /** The same with the answer, where there is one. */
    public String toldBriefly(Observation.Topic topic) {
        return sure(topic) ? "settled: " + (topic.settled().orElseThrow() ? "yes" : "no") : leans(topic);
    }

    private static String leans(Observation.Topic topic) {
        return "the record leans to " + (topic.settled().orElseThrow() ? "yes" : "no");
    }

    /** Whether the answer that was told may be told as one. */
    public boolean sure(Observation.Topic topic) {
        Question question = night.question(night.question(topic.id()));
        return night.mode() == Mode.FOG
                || question.provenance() == Provenance.COMPOSED
                || question.record().confidence() == Confidence.HIGH;
    }

    /** How a line reads on the page: the question, our answer, and on whose words it stands. */
    public static String reading(Observation.Topic topic) {
        Observation.Standing line = topic.line().orElseThrow();
        return topic.question() + " " + answering(line);
    }

    /** Our answer and on whose words it stands, unless they say so themselves; for where the question is named already. */
    public static String answering(Observation.Standing line) {
        String words = line.text().isEmpty() ? "" : " " + line.text();
        return answer(line.rung()) + words + (named(line) ? "" : " (" + line.by() + ")");
    }

    /** Whether nothing need be added on whose words a line stands: they name them, or it is what we said before. */
    private static boolean named(Observation.Standing line) {
        String by = line.by().startsWith("the ") ? line.by().substring(4) : line.by();
        return line.by().equals(Night.OWN_PAGE)
                || line.text().toLowerCase(Locale.ROOT).contains(by.toLowerCase(Locale.ROOT));
    }

    /** What a line on this rung answers its question. */
    public static String answer(Rung rung) {
        return switch (rung) {
            case CONFIRMED -> "Yes.";
            case ATTRIBUTED -> "Yes, we are told.";
            case UNCONFIRMED -> "We could not verify it.";
            case DOUBTFUL -> "Probably not.";
            case DEBUNKED -> "No.";
        };
    }

    /** What a line on a rung does: {@code says yes as fact}. */
    public static String promise(Rung rung) {
        return switch (rung) {
            case CONFIRMED -> "says yes as fact";
            case ATTRIBUTED -> "leans to yes";
            case UNCONFIRMED -> "leans neither way";
            case DOUBTFUL -> "leans to no";
            case DEBUNKED -> "says no as fact";
        };
    }

    /** What is going round, in words. */
    public static String street(int millionths) {
        int percent = millionths / 10_000;
        if (percent < 15) {
            return "hardly anyone believes it";
        }
        if (percent < 35) {
            return "few believe it";
        }
        if (percent < 45) {
            return "more doubt it than believe it";
        }
        if (percent < 56) {
            return "people are divided";
        }
        if (percent < 70) {
            return "more believe it than doubt it";
        }
        return percent < 88 ? "most people believe it" : "nearly everyone believes it";
    }

    /** What our page says of a question, in words. */
    public static String ours(Observation.Topic topic) {
        return topic.line()
                .map(line -> "on our page it is " + line.rung().word())
                .orElse("we say nothing");
    }

    /** A hold's end: {@code 18:00}, {@code “Ask the ministry” is back}, {@code there is word on “the fort”}. */
    public String until(Until until) {
        return switch (until.kind()) {
            case TURN -> hour(until.turn());
            case CHECK -> quoted(night.check(night.check(until.what())).title()) + " is back";
            case WORD -> "there is word on “" + slug(until.what()) + "”";
        };
    }

    /** In quotation marks, with those inside it single. */
    public static String quoted(String text) {
        return "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }

    /** A title before what it brought; one that asks needs no colon. */
    public static String before(String title) {
        return title.endsWith("?") ? title + " " : title + ": ";
    }

    /** What a check takes: {@code at once}, {@code back 17:30}. */
    public String back(Check check, int turn) {
        return check.turns() == 0 ? "at once" : "back " + hour(turn + check.turns());
    }

    /** A check's risk to people as the menu prints it, empty where there is none. */
    public static String risk(Check check) {
        if (check.risk().level() == Check.Risk.Level.NONE) {
            return "";
        }
        String words = check.risk().level().word() + " risk to people";
        return check.offered() ? words + ", offered" : words;
    }

    /** How much is at stake for people, in a word: what a sum would decide is to be weighed. */
    public static String stake(double care) {
        return care < 6 ? SLIGHT : care < 15 ? "considerable" : GRAVE;
    }

    /** How much people would gain, in a word. */
    public static String gain(double care) {
        return stake(care).replace(GRAVE, "great");
    }

    /** What a check has to say, and how often. */
    public static String odds(Check check) {
        String[] so = odds(check, true);
        String[] not = odds(check, false);
        return "If so: says so " + so[0] + ", says not " + so[1] + ", nothing " + so[2] + ". If not: says so " + not[0]
                + ", says not " + not[1] + ", nothing " + not[2] + '.';
    }

    /** How often a check says so, says not, and says nothing, of a thing that is so or is not. */
    public static String[] odds(Check check, boolean so) {
        return so
                ? Figures.shares(
                        check.supports().whenSo(),
                        check.refutes().whenSo(),
                        check.inconclusive().whenSo())
                : Figures.shares(
                        check.supports().whenNot(),
                        check.refutes().whenNot(),
                        check.inconclusive().whenNot());
    }
}
