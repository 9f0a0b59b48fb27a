package copytaster.content;

import copytaster.scenario.Chances;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Grade;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sources are what their grade says, and a reader of a repeat can find out that it is one. */
final class SourceCraft {
    /** How many times as much, or as little, a claim may weigh as the letter on the source card promises. */
    private static final double APART = 4;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int TELLING_LETTERS = 4;

    /** Words that point to nobody. */
    private static final Set<String> COMMON = Set.of(
            "from", "with", "that", "this", "their", "them", "they", "what", "when", "where", "which", "whose", "about",
            "over", "into", "near", "said", "says", "been", "have", "will", "were", "later", "after", "before", "same",
            "only", "once", "other", "between", "through", "hours", "morning", "night", "evening");

    private final Scenario scenario;
    private final Night night;
    private final Margin margin;
    private final Map<String, Origin> origins = new HashMap<>();

    private SourceCraft(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.night = new Night(scenario, Mode.RECORD);
        this.margin = margin;
        scenario.origins().forEach(origin -> origins.putIfAbsent(origin.id(), origin));
    }

    static void check(Scenario scenario, Margin margin) {
        SourceCraft craft = new SourceCraft(scenario, margin);
        craft.overrides();
        craft.claims();
        craft.repeats();
    }

    private void overrides() {
        for (int i = 0; i < scenario.sources().size(); i++) {
            Source source = scenario.sources().get(i);
            for (Source.Override override : source.overrides()) {
                // How much its word is worth on one topic has a reason on the card; that it is worth the opposite has
                // none.
                held(override.profile(), source.grade(), "sources[" + i + "].profiles." + override.topic(), true);
            }
        }
    }

    private void claims() {
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            Dispatch dispatch = scenario.dispatches().get(i);
            if (dispatch.originKey().equals(Origin.DESK)) {
                continue;
            }
            for (int k = 0; k < dispatch.claims().size(); k++) {
                Claim claim = dispatch.claims().get(k);
                String path = "dispatches[" + i + "].claims[" + k + "].chances";
                claim.chances().ifPresent(profile -> held(profile, speaker(dispatch), path, false));
            }
        }
    }

    /** The grade of whoever stands behind a dispatch. */
    private Grade speaker(Dispatch dispatch) {
        return Optional.ofNullable(origins.get(dispatch.originKey()))
                .flatMap(Origin::source)
                .map(night::source)
                .orElseGet(() -> night.source(dispatch.source()))
                .grade();
    }

    private void held(Profile profile, Grade grade, String path, boolean reasonGiven) {
        double says = weight(profile.whenSo().asserts(), profile.whenNot().asserts());
        double promised = weight(
                grade.profile().whenSo().asserts(), grade.profile().whenNot().asserts());
        if (says < 1) {
            margin.note(
                    Code.GRADE_CONTRADICTED,
                    path,
                    "it says so more often when it is not so",
                    "exchange whenSo and whenNot, if that is not meant");
        } else if (!reasonGiven && (says > promised * APART || says * APART < promised && !alike(profile))) {
            margin.note(
                    Code.GRADE_CONTRADICTED,
                    path,
                    String.format(
                            Locale.ROOT,
                            "to hear it say so makes the thing %.1f times as likely, but grade %s promises %.1f times",
                            says,
                            grade,
                            promised),
                    "change the chances, or the grade");
        }
    }

    /** A source that says the same either way is a fair part of any night. */
    private static boolean alike(Profile profile) {
        Chances so = profile.whenSo();
        Chances not = profile.whenNot();
        return weight(so.asserts(), not.asserts()) < 1.3 && weight(not.denies(), so.denies()) < 1.3;
    }

    private static double weight(double when, double otherwise) {
        return when / Math.max(otherwise, 0.001);
    }

    private void repeats() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            Dispatch dispatch = scenario.dispatches().get(i);
            String origin = dispatch.originKey();
            if (dispatch.origin().isEmpty() || origin.equals(Origin.DESK)) {
                continue;
            }
            Integer earlier = first.putIfAbsent(origin, i);
            if (earlier == null || sameClaims(dispatch, scenario.dispatches().get(earlier)) == 0) {
                continue;
            }
            Dispatch before = scenario.dispatches().get(earlier);
            boolean sameVoice = dispatch.source().equals(before.source());
            Set<String> telling = telling(night.originName(dispatch));
            telling.addAll(telling(night.source(before.source()).name()));
            String copy = String.join(
                    " ", dispatch.headline(), dispatch.lead(), dispatch.context(), String.join(" ", dispatch.body()));
            Set<String> words = telling(copy);
            if (!sameVoice && words.stream().noneMatch(telling::contains)) {
                margin.note(
                        Code.REPEAT_UNSAID,
                        "dispatches[" + i + "].origin",
                        "it repeats the origin of " + Quote.of(before.id()) + ", and no word of its copy points to "
                                + Quote.plain(night.originName(dispatch)),
                        "let the copy say, however faintly, where it has it from");
            }
        }
    }

    private static int sameClaims(Dispatch one, Dispatch other) {
        List<String> asked = other.claims().stream().map(Claim::question).toList();
        return (int) one.claims().stream()
                .filter(claim -> asked.contains(claim.question()))
                .count();
    }

    /** Words that can point to somebody, cut to their stems roughly. */
    private static Set<String> telling(String text) {
        Set<String> telling = new HashSet<>();
        for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= TELLING_LETTERS && !COMMON.contains(word)) {
                telling.add(word.length() > 6 ? word.substring(0, 6) : word);
            }
        }
        return telling;
    }
}
