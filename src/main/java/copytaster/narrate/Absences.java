package copytaster.narrate;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Hand;
import copytaster.scenario.Drama;
import copytaster.scenario.Night;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why somebody is away, and until when: what the scenario told the desk as it began, and no more. The hour of its end is known only
 * where the scenario says so, or where that text names it.
 */
public final class Absences {
    private static final List<String> NUMBERS =
            List.of("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

    /** Past the hour, by steps of five minutes; so many before the next are the same in reverse. */
    private static final List<String> PAST = List.of("", "five", "ten", "quarter", "twenty", "twenty-five", "half");

    private static final List<String> ENDS = List.of("until ", "till ", "back at ", "back by ");

    private final Night night;
    private final Observation seen;

    public Absences(Night night, Observation seen) {
        this.night = night;
        this.seen = seen;
    }

    /** In a word or a few: {@code away}, {@code away until 15:15}. */
    public String briefly(Hand hand) {
        return until(hand).map(hour -> "away until " + hour).orElse("away");
    }

    /** The same where there is room to say that nobody said until when. */
    public String fully(Hand hand) {
        return until(hand).isPresent() ? briefly(hand) : "away, not said until when";
    }

    /** What the desk was told of it; empty of one who is neither away nor cut off. */
    public String why(Hand hand) {
        return of(hand).or(() -> hand.skills().stream()
                        .flatMap(skill -> cut(skill).stream())
                        .findFirst())
                .map(Drama::text)
                .orElse("");
    }

    /** Whether somebody who is not busy can be given nothing, since all that they do is cut off: the contributor, the network down. */
    public boolean cutOff(Hand hand) {
        return !hand.away()
                && hand.busyUntil() == 0
                && hand.skills().stream().allMatch(skill -> cut(skill).isPresent());
    }

    private Optional<Drama> cut(String skill) {
        return night.scenario().drama().stream()
                .filter(drama -> drama.kind() == Drama.Kind.CUT
                        && drama.on(seen.turn())
                        && drama.skill().orElse("").equals(skill))
                .findFirst();
    }

    /** Why nobody is free for work of this kind: {@code The picture editor is away until 15:15.} Empty if somebody is. */
    public String nobody(String skill) {
        List<String> reasons = new ArrayList<>();
        for (Hand hand : seen.staff()) {
            if (hand.skills().contains(skill)) {
                if (!hand.away() && hand.busyUntil() == 0) {
                    return "";
                }
                String name = reasons.isEmpty() ? capital(hand.name()) : hand.name();
                reasons.add(name + " is "
                        + (hand.away() ? fully(hand) : "busy, back " + new Voice(night).hour(hand.busyUntil())));
            }
        }
        return reasons.isEmpty() ? "" : String.join("; ", reasons) + ".";
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Optional<String> until(Hand hand) {
        return of(hand).flatMap(this::end).map(Figures::hour);
    }

    /** When it ends, if the desk is told. */
    private Optional<OffsetDateTime> end(Drama drama) {
        OffsetDateTime end = night.scenario().clock().hour(drama.turn() + drama.turns());
        return drama.untilKnown() || named(drama.text(), end) ? Optional.of(end) : Optional.empty();
    }

    /** Of several that overlap the one that ends last. */
    private Optional<Drama> of(Hand hand) {
        Drama found = null;
        for (Drama drama : night.scenario().drama()) {
            boolean now = hand.away()
                    && drama.kind() == Drama.Kind.AWAY
                    && drama.on(seen.turn())
                    && drama.staff().orElse("").equals(hand.id());
            if (now && (found == null || drama.turn() + drama.turns() > found.turn() + found.turns())) {
                found = drama;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether a text names an hour as the end of something, in figures or in words. */
    static boolean named(String text, OffsetDateTime hour) {
        String told = text.toLowerCase(Locale.ROOT);
        for (String name : names(hour)) {
            for (String end : ENDS) {
                int at = told.indexOf(end + name);
                int after = at + end.length() + name.length();
                if (at >= 0 && (after == told.length() || !Character.isLetterOrDigit(told.charAt(after)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 20:00}, {@code eight}; {@code 12:00}, {@code twelve}, {@code noon}; {@code 15:45}, {@code quarter to four}. */
    private static List<String> names(OffsetDateTime hour) {
        List<String> names = new ArrayList<>(List.of(Figures.hour(hour)));
        int minute = hour.getMinute();
        String past = NUMBERS.get(hour.getHour() % 12);
        if (minute == 0) {
            names.add(past);
            if (hour.getHour() % 12 == 0) {
                names.add(hour.getHour() == 0 ? "midnight" : "noon");
            }
        } else if (minute % 5 == 0 && minute <= 30) {
            names.add(PAST.get(minute / 5) + " past " + past);
        } else if (minute % 5 == 0) {
            names.add(PAST.get((60 - minute) / 5) + " to " + NUMBERS.get((hour.getHour() + 1) % 12));
        }
        return names;
    }
}
