package copytaster.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One yes-or-no that the night is about.
 *
 * @param slug the newsroom's label, 14 characters at most
 * @param topic sources' profiles go by it
 * @param weight 1 to 5
 * @param chance the chance of yes before any word, on its own or under a parent's answer
 * @param answer what the record says
 * @param dossier ids of the claims and facts it stands on
 */
public record Question(
        String id,
        String slug,
        String question,
        String topic,
        int weight,
        Prior chance,
        Answer answer,
        Settling settled,
        Record record,
        List<String> dossier,
        Provenance provenance,
        Echoes echoes) {

    /**
     * The chance of yes: {@code ifYes} and {@code ifNo} under the parent's answers, both in (0,1); equal where there is no parent.
     */
    public record Prior(Optional<String> parent, double ifYes, double ifNo) {
        public static Prior of(double chance) {
            return new Prior(Optional.empty(), chance, chance);
        }
    }

    /** What the record says: the chance of yes, 1 for yes and 0 for no, in between only where {@code unresolved}. */
    public record Answer(boolean unresolved, double likelihood) {
        public static final Answer YES = new Answer(false, 1);
        public static final Answer NO = new Answer(false, 0);
    }

    /**
     * When and how the desk is told: at the start of {@code turn}, or {@code later} (a date in words), or never (both empty).
     *
     * @param announced the board shows beforehand that it will be known at that turn
     */
    public record Settling(
            Optional<Integer> turn, Optional<String> later, boolean announced, String ifYes, String ifNo) {
        public String text(boolean yes) {
            return yes ? ifYes : ifNo;
        }

        /** The same with its date before it, unless it opens with that or with what the date names. */
        public String dated(boolean yes) {
            String text = text(yes);
            return later.filter(date -> !opensWith(date, text))
                    .map(date -> Character.toUpperCase(date.charAt(0)) + date.substring(1) + ": " + text)
                    .orElse(text);
        }

        private static boolean opensWith(String date, String text) {
            String small = text.toLowerCase(Locale.ROOT);
            String when = date.toLowerCase(Locale.ROOT);
            int colon = small.indexOf(':');
            return small.startsWith(when) || colon > 0 && when.contains(small.substring(0, colon));
        }
    }

    /** What is documented of it, how surely, and where (ids of public sources). */
    public record Record(String note, Confidence confidence, List<String> sources) {}

    /** Reactions, one sentence each, any of them absent. The first four are the same whatever the truth. */
    public record Echoes(
            Optional<String> onRunStrong,
            Optional<String> onRunHedged,
            Optional<String> onRunDenied,
            Optional<String> onUnsaid,
            Optional<String> settledRight,
            Optional<String> settledWrong,
            Optional<String> settledUnsaid) {
        public static final Echoes NONE = new Echoes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
