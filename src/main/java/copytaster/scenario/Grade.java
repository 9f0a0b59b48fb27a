package copytaster.scenario;

/**
 * The letter on the desk's source card, Admiralty code (reliability of the source), with the printed table of how often a source of
 * that grade asserts or denies a thing that is so and one that is not. The rest of each row is silence.
 */
public enum Grade {
    A("completely reliable", 0.80, 0.02, 0.08, 0.50),
    B("usually reliable", 0.74, 0.04, 0.12, 0.44),
    C("fairly reliable", 0.66, 0.06, 0.20, 0.36),
    D("not usually reliable", 0.60, 0.10, 0.28, 0.32),
    E("unreliable", 0.50, 0.16, 0.34, 0.26),
    F("reliability cannot be judged", 0.58, 0.06, 0.24, 0.22);

    private final String words;
    private final Profile profile;

    Grade(String words, double soAsserts, double soDenies, double notAsserts, double notDenies) {
        this.words = words;
        this.profile = new Profile(new Chances(soAsserts, soDenies), new Chances(notAsserts, notDenies));
    }

    public String words() {
        return words;
    }

    public Profile profile() {
        return profile;
    }
}
