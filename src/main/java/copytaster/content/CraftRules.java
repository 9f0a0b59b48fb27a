package copytaster.content;

import copytaster.scenario.Scenario;

/** What makes a valid scenario poor to play, as far as it can be seen without playing: for lint alone. */
final class CraftRules {
    private CraftRules() {}

    /** @param scenario one without errors */
    static void check(Scenario scenario, Margin margin) {
        WeightCraft.check(scenario, margin);
        SourceCraft.check(scenario, margin);
        DetailCraft.check(scenario, margin);
        ReadingCraft.check(scenario, margin);
        SpellingCraft.check(scenario, margin);
        SlugCraft.check(scenario, margin);
        MapCraft.check(scenario, margin);
    }
}
