package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Origin;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.List;

/** Ids stand once in their list, and whatever refers to one finds it. */
final class References {
    private final Scenario scenario;
    private final Margin margin;
    private final Ids questions;
    private final Ids sources;
    private final Ids origins;
    private final Ids staff;
    private final Ids publicSources;

    private References(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
        questions = Ids.of(scenario.questions(), Question::id, margin, "question", "questions");
        sources = Ids.of(scenario.sources(), s -> s.id(), margin, "source", "sources");
        origins = Ids.of(scenario.origins(), Origin::id, margin, "origin", "origins");
        staff = Ids.of(scenario.desk().staff(), s -> s.id(), margin, "member of staff", "desk.staff");
        publicSources = Ids.of(scenario.publicSources(), s -> s.id(), margin, "public source", "publicSources");
        Ids.of(scenario.places(), p -> p.id(), margin, "place", "places");
        Ids.of(scenario.dispatches(), Dispatch::id, margin, "dispatch", "dispatches");
        Ids.of(scenario.checks(), c -> c.id(), margin, "check", "checks");
    }

    /** Checks them all; the questions' ids are handed on, since other rules ask what a misspelt one was meant for. */
    static Ids check(Scenario scenario, Margin margin) {
        References references = new References(scenario, margin);
        references.reservedOrigin();
        references.fromQuestions();
        references.fromDesk();
        references.fromDispatches();
        references.fromDetails();
        references.elsewhere();
        return references.questions;
    }

    private void reservedOrigin() {
        for (int i = 0; i < scenario.origins().size(); i++) {
            if (scenario.origins().get(i).id().equals(Origin.DESK)) {
                margin.note(
                        Code.RESERVED_ID,
                        "origins[" + i + "].id",
                        "\"desk\" is the origin of whoever repeats our own page",
                        "give this one another id");
            }
        }
    }

    private void fromQuestions() {
        for (int i = 0; i < scenario.questions().size(); i++) {
            Question question = scenario.questions().get(i);
            String path = "questions[" + i + "]";
            question.chance().parent().ifPresent(parent -> questions.check(parent, path + ".given.question"));
            List<String> cited = question.record().sources();
            for (int k = 0; k < cited.size(); k++) {
                publicSources.check(cited.get(k), path + ".record.sources[" + k + "]");
            }
        }
    }

    private void fromDesk() {
        for (int i = 0; i < scenario.desk().inherited().size(); i++) {
            questions.check(scenario.desk().inherited().get(i).question(), "desk.inherited[" + i + "].question");
        }
        for (int i = 0; i < scenario.places().size(); i++) {
            String path = "places[" + i + "].question";
            scenario.places().get(i).question().ifPresent(question -> questions.check(question, path));
        }
        for (int i = 0; i < scenario.drama().size(); i++) {
            Drama event = scenario.drama().get(i);
            String path = "drama[" + i + "].staff";
            event.staff().ifPresent(person -> staff.check(person, path));
        }
    }

    private void fromDispatches() {
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            Dispatch dispatch = scenario.dispatches().get(i);
            String path = "dispatches[" + i + "]";
            sources.check(dispatch.source(), path + ".source");
            dispatch.origin()
                    .filter(origin -> !origin.equals(Origin.DESK))
                    .ifPresent(origin -> origins.check(origin, path + ".origin"));
            dispatch.ifRun().ifPresent(ifRun -> questions.check(ifRun.question(), path + ".ifRun.question"));
            List<Claim> claims = dispatch.claims();
            for (int k = 0; k < claims.size(); k++) {
                questions.check(claims.get(k).question(), path + ".claims[" + k + "].question");
            }
        }
    }

    /** A detail is withheld and remembered by its id alone, so it has to be the only one in the whole night. */
    private void fromDetails() {
        Ids details = new Ids(margin, "detail", "dispatches");
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            List<Detail> here = scenario.dispatches().get(i).details();
            for (int k = 0; k < here.size(); k++) {
                details.enter(here.get(k).id(), "dispatches[" + i + "].details[" + k + "].id");
            }
        }
    }

    private void elsewhere() {
        for (int i = 0; i < scenario.origins().size(); i++) {
            String path = "origins[" + i + "].source";
            scenario.origins().get(i).source().ifPresent(source -> sources.check(source, path));
        }
        for (int i = 0; i < scenario.checks().size(); i++) {
            questions.check(scenario.checks().get(i).on(), "checks[" + i + "].on");
        }
    }
}
