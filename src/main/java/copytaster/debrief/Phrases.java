package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.narrate.Voice;
import copytaster.scenario.Ladder;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small turns of phrase that several sections share. */
final class Phrases {
    private Phrases() {}

    /** {@code 3}, {@code 3 and 7}, {@code 3, 7 and 9}. */
    static String list(List<String> parts) {
        return joined(parts, " and ");
    }

    /** {@code 3}, {@code 3 or 7}, {@code 3, 7 or 9}. */
    static String either(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : i == parts.size() - 1 ? last : ", ").append(parts.get(i));
        }
        return out.toString();
    }

    /** An answer as it is written everywhere. */
    static String yes(boolean answer) {
        return answer ? "yes" : "no";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** In the quotation marks that keep a name such as “in the tunnel” out of the sentence around it. */
    static String quoted(String text) {
        return Voice.quoted(text);
    }

    /** Its name and what it asks. */
    static String asked(Question question) {
        String name = capital(question.slug());
        return name + (name.endsWith("?") ? " " : ". ") + question.question();
    }

    /** With one full stop at its end. */
    static String stopped(String text) {
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }

    /** What tells {@code told}: {@code doubtful (25%)}, or to say nothing. */
    static String best(double told, Ladder ladder) {
        for (Rung rung : Rung.values()) {
            if (ladder.tells(rung) == told) {
                return rung.word() + " (" + Percent.of(told) + ")";
            }
        }
        return "to say nothing";
    }

    static String said(Optional<Rung> rung) {
        return rung.map(Rung::word).orElse("nothing said");
    }

    /** How a decision is judged, in a word or two. */
    static String judged(Decision decision) {
        return decision.inTime()
                ? "as found"
                : decision.chosen() ? decision.verdict().name().toLowerCase(Locale.ROOT) : "forced";
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "good";
            case INACCURACY -> "an inaccuracy";
            case MISTAKE -> "a mistake";
            case BLUNDER -> "a blunder";
        };
    }
}
