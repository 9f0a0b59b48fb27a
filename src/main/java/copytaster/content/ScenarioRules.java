package copytaster.content;

import copytaster.scenario.Scenario;

/** All that the values of a scenario have to agree on among themselves. */
final class ScenarioRules {
    private ScenarioRules() {}

    /** @param top the document, for the rules that look at every text, whatever it is for */
    static void check(Scenario scenario, Node top, Problems problems) {
        Margin margin = new Margin(top, problems);
        ClockRules.check(scenario, margin);
        Ids questions = References.check(scenario, margin);
        ForestRules.check(scenario, margin);
        SettlingRules.check(scenario, margin);
        ArrivalRules.check(scenario, margin, questions);
        OriginRules.check(scenario, margin);
        CheckRules.check(scenario, margin);
        DeskRules.check(scenario, margin);
        MapRules.check(scenario, margin);
        UnusedRules.check(scenario, margin);
        PeopleRules.check(scenario, top, problems);
    }
}
