package copytaster.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
final class Nearest {
    /** Beyond these a guess costs more than it helps. */
    private static final int LONGEST_NAME = 60;

    private static final int MOST_CANDIDATES = 300;
    private static final int SHORTEST_PART = 4;

    private Nearest() {}

    /** The candidate fewest keystrokes away, if a third of the name's letters or fewer have to change, else one that shares a whole part; the first of equals. */
    static Optional<String> to(String name, Collection<String> candidates) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        String best = null;
        int fewest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) < fewest) {
                int steps = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (steps < fewest) {
                    fewest = steps;
                    best = candidate;
                }
            }
        }
        return best != null ? Optional.of(best) : containing(name, candidates);
    }

    /** Half a name is often meant for the whole, and the other way round. */
    private static Optional<String> containing(String name, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> Math.min(candidate.length(), name.length()) >= SHORTEST_PART)
                .filter(candidate -> candidate.contains(name) || name.contains(candidate))
                .findFirst();
    }

    /** {@code did you mean "x"?}, or {@code otherwise} where nothing is near. */
    static String remedy(String name, Collection<String> candidates, String otherwise) {
        return to(name, candidates)
                .map(near -> "did you mean " + Quote.of(near) + "?")
                .orElse(otherwise);
    }

    /** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
                least = Math.min(least, steps[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
