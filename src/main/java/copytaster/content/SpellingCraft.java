package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name is spelt one way throughout: two capitalised words one letter apart are reported at the rarer. */
final class SpellingCraft {
    /** A capitalised word that does not begin a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;:–’'] |“)\\p{Lu}[\\p{Ll}]{4,}");

    /** The more frequent spelling must stand this often: a name used once has no spelling of its own yet. */
    private static final int ESTABLISHED = 2;

    /** How often a name stands in copy, and where first. */
    private record Used(int times, String path) {}

    /** No name is longer, and no night has as many: a hostile file has to be looked through in bounded memory. */
    private static final int LONGEST = 40;

    private static final int MOST_NAMES = 50_000;

    private final Map<String, Used> names = new TreeMap<>();

    private SpellingCraft() {}

    static void check(Scenario scenario, Margin margin) {
        SpellingCraft craft = new SpellingCraft();
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            craft.dispatch(scenario.dispatches().get(i), "dispatches[" + i + "]");
        }
        for (int i = 0; i < scenario.questions().size(); i++) {
            craft.text(scenario.questions().get(i).question(), "questions[" + i + "].question");
        }
        craft.compare(margin);
    }

    private void dispatch(Dispatch dispatch, String path) {
        text(dispatch.headline(), path + ".headline");
        text(dispatch.lead(), path + ".lead");
        text(dispatch.context(), path + ".context");
        for (int i = 0; i < dispatch.body().size(); i++) {
            text(dispatch.body().get(i), path + ".body[" + i + "]");
        }
        for (int i = 0; i < dispatch.claims().size(); i++) {
            Claim claim = dispatch.claims().get(i);
            text(claim.asserting(), path + ".claims[" + i + "].text.asserts");
            text(claim.denying(), path + ".claims[" + i + "].text.denies");
        }
    }

    private void text(String text, String path) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            boolean kept =
                    name.group().length() <= LONGEST && (names.size() < MOST_NAMES || names.containsKey(name.group()));
            if (!kept) {
                continue;
            }
            names.merge(name.group(), new Used(1, path), (known, again) -> new Used(known.times() + 1, known.path()));
        }
    }

    private void compare(Margin margin) {
        // Words one slip apart become the same word once a letter is left out of one or both.
        Map<String, List<String>> usualBy = new HashMap<>();
        names.forEach((name, used) -> {
            if (used.times() >= ESTABLISHED) {
                shortened(name)
                        .forEach(word -> usualBy.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(name));
            }
        });
        for (String name : names.keySet()) {
            Set<String> near = new TreeSet<>();
            shortened(name).forEach(word -> near.addAll(usualBy.getOrDefault(word, List.of())));
            for (String other : near) {
                Used rarer = names.get(name);
                Used usual = names.get(other);
                boolean fewer =
                        rarer.times() < usual.times() || rarer.times() == usual.times() && name.compareTo(other) > 0;
                if (fewer && slip(name, other)) {
                    margin.note(
                            Code.NAME_SPELLING,
                            rarer.path(),
                            Quote.of(name) + " stands here, but " + Quote.of(other) + " in " + usual.times()
                                    + " other places",
                            "spell a name one way");
                }
            }
        }
    }

    /** A word, and the same without one of its letters. */
    private static Set<String> shortened(String word) {
        Set<String> shortened = new TreeSet<>();
        shortened.add(word);
        for (int i = 0; i < word.length(); i++) {
            shortened.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shortened;
    }

    /** One letter apart after the first, and not singular and plural or a man and his countrymen. */
    private static boolean slip(String one, String other) {
        boolean derived = one.startsWith(other) || other.startsWith(one);
        boolean near = Math.abs(one.length() - other.length()) <= 1 && one.charAt(0) == other.charAt(0);
        return near && !derived && Nearest.distance(one, other) == 1;
    }
}
