package copytaster.sim;

import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Grade;
import copytaster.scenario.Profile;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies of a scenario with one value of it another. */
final class Altered {
    private final Scenario scenario;

    Altered(Scenario scenario) {
        this.scenario = scenario;
    }

    Scenario trustPerPoint(double points) {
        Scenario.Desk desk = scenario.desk();
        return with(new Scenario.Desk(
                desk.actionsPerTurn(), desk.trust(), desk.readers(), points, desk.staff(), desk.inherited()));
    }

    Scenario actionsPerTurn(int actions) {
        Scenario.Desk desk = scenario.desk();
        return with(new Scenario.Desk(
                actions, desk.trust(), desk.readers(), desk.trustPerPoint(), desk.staff(), desk.inherited()));
    }

    Scenario prior(int index, double chance) {
        Question q = scenario.questions().get(index);
        Question altered = new Question(
                q.id(),
                q.slug(),
                q.question(),
                q.topic(),
                q.weight(),
                Question.Prior.of(chance),
                q.answer(),
                q.settled(),
                q.record(),
                q.dossier(),
                q.provenance(),
                q.echoes());
        return with(
                scenario.desk(),
                swapped(scenario.questions(), index, altered),
                scenario.sources(),
                scenario.dispatches(),
                scenario.checks());
    }

    Scenario grade(int index, Grade grade) {
        Source s = scenario.sources().get(index);
        return source(index, new Source(s.id(), s.name(), s.kind(), grade, s.stance(), s.card(), s.overrides()));
    }

    Scenario override(int index, int override, Profile profile) {
        Source s = scenario.sources().get(index);
        Source.Override o = s.overrides().get(override);
        List<Source.Override> overrides =
                swapped(s.overrides(), override, new Source.Override(o.topic(), profile, o.why()));
        return source(index, new Source(s.id(), s.name(), s.kind(), s.grade(), s.stance(), s.card(), overrides));
    }

    private Scenario source(int index, Source altered) {
        return with(
                scenario.desk(),
                scenario.questions(),
                swapped(scenario.sources(), index, altered),
                scenario.dispatches(),
                scenario.checks());
    }

    Scenario chances(int index, int claim, Profile profile) {
        Dispatch d = scenario.dispatches().get(index);
        Claim c = d.claims().get(claim);
        Claim altered =
                new Claim(c.question(), c.stance(), c.asserting(), c.denying(), c.asWritten(), Optional.of(profile));
        Dispatch dispatch = new Dispatch(
                d.id(),
                d.turn(),
                d.ago(),
                d.source(),
                d.channel(),
                d.origin(),
                d.urgent(),
                d.circulation(),
                d.headline(),
                d.lead(),
                d.body(),
                d.context(),
                swapped(d.claims(), claim, altered),
                d.details(),
                d.ifRun(),
                d.only(),
                d.dossier(),
                d.provenance());
        return with(
                scenario.desk(),
                scenario.questions(),
                scenario.sources(),
                swapped(scenario.dispatches(), index, dispatch),
                scenario.checks());
    }

    Scenario check(int index, int turns, Check.Outcome supports, Check.Outcome refutes, Check.Outcome inconclusive) {
        Check c = scenario.checks().get(index);
        Check altered = new Check(
                c.id(),
                c.on(),
                c.title(),
                c.method(),
                c.skill(),
                turns,
                supports,
                refutes,
                inconclusive,
                c.risk(),
                c.from(),
                c.until(),
                c.offered());
        return with(
                scenario.desk(),
                scenario.questions(),
                scenario.sources(),
                scenario.dispatches(),
                swapped(scenario.checks(), index, altered));
    }

    private static <T> List<T> swapped(List<T> list, int index, T instead) {
        List<T> swapped = new ArrayList<>(list);
        swapped.set(index, instead);
        return List.copyOf(swapped);
    }

    private Scenario with(Scenario.Desk desk) {
        return with(desk, scenario.questions(), scenario.sources(), scenario.dispatches(), scenario.checks());
    }

    private Scenario with(
            Scenario.Desk desk,
            List<Question> questions,
            List<Source> sources,
            List<Dispatch> dispatches,
            List<Check> checks) {
        return new Scenario(
                scenario.hash(),
                scenario.id(),
                scenario.title(),
                scenario.summary(),
                scenario.notice(),
                scenario.people(),
                scenario.publicSources(),
                scenario.clock(),
                scenario.ladder(),
                desk,
                scenario.briefing(),
                scenario.closing(),
                scenario.places(),
                scenario.map(),
                questions,
                sources,
                scenario.origins(),
                dispatches,
                checks,
                scenario.drama(),
                scenario.tips());
    }
}
