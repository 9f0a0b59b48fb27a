package copytaster.screen.desk;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Said;
import copytaster.rules.Options;
import copytaster.scenario.Check;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be named for a line, and what the desk names by itself. */
record Basis(Observation seen) {

    /** Ids of the dispatches and checks that may be named for a question. */
    private List<String> citable(String question) {
        for (Options.Basis basis : seen.options().basis()) {
            if (basis.question().equals(question)) {
                return basis.refs();
            }
        }
        return List.of();
    }

    /** All of it that points the rung's way. */
    List<String> pointing(String question, Rung rung) {
        List<String> refs = new ArrayList<>();
        for (String ref : citable(question)) {
            Item item = Find.item(seen, ref);
            boolean points = item == null
                    ? found(ref, rung)
                    : said(item, question) == (rung.side() > 0 ? Stance.ASSERTS : Stance.DENIES);
            if (points) {
                refs.add(ref);
            }
        }
        return refs;
    }

    /** What is ticked before the editor changes anything: all that points the rung's way, a traced repeat not twice. */
    List<String> supporting(String question, Rung rung) {
        List<String> refs = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        for (String ref : pointing(question, rung)) {
            String origin = Optional.ofNullable(Find.item(seen, ref))
                    .flatMap(Item::origin)
                    .orElse("");
            if (!origins.contains(origin)) {
                refs.add(ref);
            }
            if (!origin.isEmpty()) {
                origins.add(origin);
            }
        }
        return refs;
    }

    private boolean found(String check, Rung rung) {
        Job job = Find.job(seen, check);
        Check.Result wanted = rung.side() > 0 ? Check.Result.SUPPORTS : Check.Result.REFUTES;
        return job != null && job.result().isPresent() && job.result().get() == wanted;
    }

    private static Stance said(Item item, String question) {
        for (Said said : item.claims()) {
            if (said.question().equals(question)) {
                return said.made();
            }
        }
        return Stance.SILENT;
    }

    /** A piece of the basis in a line; a traced repeat says of which of the others that is. */
    String words(String ref, List<String> among) {
        Item item = Find.item(seen, ref);
        if (item != null) {
            return Words.numbered(item) + repeated(item, among);
        }
        Job job = Find.job(seen, ref);
        return job == null ? ref : "check: " + job.check().title() + ", " + Words.result(job.result());
    }

    private String repeated(Item item, List<String> among) {
        for (String ref : among) {
            Item other = Find.item(seen, ref);
            boolean before = other != null && other.number() < item.number();
            if (before && item.origin().isPresent() && item.origin().equals(other.origin())) {
                return ", of one origin with " + Words.number(other);
            }
        }
        return "";
    }
}
