package copytaster.observe;

import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * A dispatch's words. On the record they read as written; on an altered night they are its claims' sentences as made and its
 * context, so that they read right whichever way the claims fell.
 */
record Telling(String headline, String lead, List<String> body) {
    static Telling of(Night night, Dispatch dispatch, List<Stance> made) {
        if (night.mode() == Mode.RECORD) {
            return new Telling(dispatch.headline(), dispatch.lead(), dispatch.body());
        }
        List<String> slugs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i) != Stance.SILENT) {
                Claim claim = dispatch.claims().get(i);
                slugs.add(night.question(night.question(claim.question())).slug());
                sentences.add(claim.text(made.get(i)));
            }
        }
        String source = night.source(dispatch.source()).name();
        return new Telling(
                capital(source) + ": " + String.join(", ", slugs),
                String.join(" ", sentences),
                List.of(dispatch.context()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
