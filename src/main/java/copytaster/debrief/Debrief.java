package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.narrate.Figures;
import copytaster.narrate.Tenths;
import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.session.Session;
import copytaster.sim.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a session comes to. Everything is recomputed from what its editor saw and did, so that a debrief of a session file says what
 * the close said.
 *
 * <p>Of a shift that is not over only questions already settled are spoken of: no par, no handover, nothing that depends on an
 * answer which the desk has not been told.
 */
public final class Debrief {
    /** How the account of the evidence reads, for whoever shows it. */
    public static final String HOW = Account.BRIEFLY;

    private static final String GLOSS = "Understanding: nearer the truth than the talk. Judgement: how much of the"
            + " evidence's worth you kept, by cost, not count. Luck: how answers fell out.";
    private static final String PAR = " Par: the reference editor's, a program that saw only what you could see.";

    private final Material material;
    private final List<Decision> decisions;
    private final Ledger ledger;
    private final Optional<Material> par;
    private final Once<Curves> curves = new Once<>();
    private final Once<List<Story>> stories = new Once<>();
    private final Once<List<Passage>> first = new Once<>();
    private final Once<List<Passage>> closer = new Once<>();
    private final Once<List<Passage>> figures = new Once<>();
    private final Once<List<Passage>> care = new Once<>();
    private final Once<List<Passage>> page = new Once<>();
    private final Once<List<Passage>> questions = new Once<>();

    /** Worked out when it is first asked for, and kept: a page is drawn several times for one key. */
    private static final class Once<T> {
        private T value;

        private synchronized T get(Supplier<T> how) {
            if (value == null) {
                value = how.get();
            }
            return value;
        }
    }

    private static List<Passage> written(Consumer<Passages> part) {
        Passages out = new Passages();
        part.accept(out);
        return out.list();
    }

    private Debrief(Material material, Optional<Material> par) {
        this.material = material;
        this.decisions = Decisions.of(material);
        this.ledger = material.finished()
                ? material.books().ledger()
                : material.books().ledger(material.questions());
        this.par = par;
    }

    /** The debrief of a session, finished or as far as it has gone. Takes about as long as the reference takes for the shift. */
    public static Debrief of(Session session) {
        Material material = Material.of(session);
        return new Debrief(material, material.finished() ? Optional.of(material.par()) : Optional.empty());
    }

    public boolean finished() {
        return material.finished();
    }

    /** The ledger: of the whole shift, or of the questions settled so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** What judgement gave away in that ledger, told apart by whose doing that was. */
    public GivenAway given() {
        return GivenAway.of(decisions);
    }

    /** The same of the reference. */
    public Optional<GivenAway> parGiven() {
        return par.map(reference -> GivenAway.of(Decisions.of(reference)));
    }

    /** The reference's ledger on the same night; empty while the shift is unfinished. */
    public Optional<Ledger> par() {
        return par.map(reference -> reference.books().ledger());
    }

    /** The session it is about. */
    public Session session() {
        return material.session();
    }

    /**
     * One of the few figures that a shift is told by.
     *
     * @param par the reference's on the same night, empty where there is none or it says nothing
     */
    public record Headline(String name, String you, String par) {}

    /** Understanding, the mark for judgement, luck, trust, readers and care. */
    public List<Headline> headlines() {
        Curves curves = curves();
        Optional<Curves.Curve> reference = curves.par();
        return List.of(
                new Headline(
                        "Understanding",
                        Tenths.signed(tally().understanding()),
                        par().map(l -> Tenths.signed(Tally.of(l).understanding()))
                                .orElse("")),
                new Headline(
                        "Judgement",
                        Points.taken(ledger),
                        par().map(Points::taken).orElse("")),
                new Headline("Luck", Tenths.signed(tally().luck()), ""),
                headline(Gauge.TRUST, curves.you(), reference),
                headline(Gauge.READERS, curves.you(), reference),
                headline(Gauge.CARE, curves.you(), reference));
    }

    private Tally tally() {
        return Tally.of(ledger);
    }

    private static Headline headline(Gauge gauge, Curves.Curve you, Optional<Curves.Curve> par) {
        return new Headline(gauge.title(), gauge.last(you), par.map(gauge::last).orElse(""));
    }

    /** Trust, readers, care and understanding over the turns, with par's. */
    public Curves curves() {
        return curves.get(() -> Curves.of(material, par));
    }

    /** How often what stood on a rung came true, settled questions only. */
    public List<Calibration.Row> calibration() {
        return Calibration.of(material, decisions);
    }

    /** Every question that may be spoken of, in the order in which they came up. */
    public List<Story> stories() {
        return stories.get(this::tellStories);
    }

    private List<Story> tellStories() {
        return material.questions().stream()
                .map(question -> Story.of(material, decisions, question))
                .toList();
    }

    /** Every decision that may be spoken of, in the order in which they began. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /**
     * One of the amounts that understanding is made up of.
     *
     * @param of a question's name, or of what is left over
     * @param tenths of a point
     */
    public record Share(String of, long tenths) {}

    /**
     * What understanding is made up of: the questions that moved it most, whichever way, the least first, then the others together. As
     * printed they add up to it, save for {@link #rounding} where none are left over, and each is what is printed of its question elsewhere.
     *
     * @param most how many questions have a share of their own
     */
    public List<Share> shares(int most) {
        List<Share> shares = new ArrayList<>();
        stories().stream()
                .sorted(Comparator.comparingDouble((Story s) -> Math.abs(s.understanding()))
                        .reversed())
                .limit(most)
                .sorted(Comparator.comparingDouble(Story::understanding))
                .forEach(story -> shares.add(new Share(story.slug(), Tenths.of(story.understanding()))));
        int others = stories().size() - shares.size();
        long rest = tally().understanding()
                - shares.stream().mapToLong(Share::tenths).sum();
        if (others > 0) {
            shares.add(new Share(others == 1 ? "the other question" : "the other " + others + " questions", rest));
        }
        return shares;
    }

    /** By how much shares miss what understanding is printed as, each being rounded; empty where they add up to it. */
    public String rounding(List<Share> shares) {
        long whole = tally().understanding();
        long over = shares.stream().mapToLong(Share::tenths).sum() - whole;
        return over == 0
                ? ""
                : "Each is rounded: together they come to " + Tenths.plain(Math.abs(over))
                        + (over > 0 ? " more" : " less") + " than the whole, " + Tenths.signed(whole) + ".";
    }

    /** The three questions whose handling mattered most: those that cost most judgement, then those handled best. */
    public List<Handling> foremost() {
        return Handling.foremost(Handling.of(decisions));
    }

    /** What the whole comes to, in a sentence that goes before all figures; empty while there is no decision to speak of. */
    public String verdict() {
        return foremost().isEmpty() ? "" : OverallWords.sentence(material, decisions, ledger);
    }

    /** What the first of the {@link #headlines} are, and what par is where there is one, for the place where they are first met. */
    public String gloss() {
        return GLOSS + (par.isPresent() ? PAR : "");
    }

    /** The first screen below the figures: three decisions, a sentence on luck and what moved trust at the close, plainly. */
    public List<Passage> first() {
        return first.get(this::writeFirst);
    }

    private List<Passage> writeFirst() {
        Passages out = new Passages();
        List<Handling> foremost = foremost();
        out.heading(foremost.isEmpty() ? "What mattered most" : "The decisions that mattered most");
        out.text(foremost.isEmpty() ? "There is no decision yet that can be spoken of." : "");
        foremost.forEach(handling -> out.item(told(handling)));
        Handling.bestLeftOut(Handling.of(decisions))
                .ifPresent(best ->
                        out.item("Done best, by what could be known: " + HandlingWords.briefly(material, best)));
        out.text(
                foremost.isEmpty()
                        ? ""
                        : String.join(" ", LuckWords.briefly(material, tally().luck()), ClosingTrust.sentence(material))
                                .replace("  ", " "));
        return out.list();
    }

    /** What the order of the first three goes by, of one that cost something: its price, which is not that of how it fell out. */
    private static String gave(Handling handling) {
        return handling.telling().verdict() == Verdict.GOOD
                ? ""
                : " That gave away " + Tenths.plain(Tenths.of(handling.loss())) + " points by what could be known.";
    }

    /** How a question was handled, in plain sentences, the question first, the price last. */
    public String told(Handling handling) {
        return HandlingWords.wholly(material, handling) + gave(handling);
    }

    /** One sentence: on luck where the truth was drawn, on how far the record surprised the evidence where it was not. */
    public String luck() {
        return LuckWords.sentence(material, tally().luck());
    }

    /** Each of the three: what was known, said and true, and on what public record that rests. */
    public List<Passage> closer() {
        return closer.get(this::writeCloser);
    }

    private List<Passage> writeCloser() {
        Passages out = new Passages();
        List<Handling> foremost = foremost();
        if (!foremost.isEmpty()) {
            out.heading("One by one");
            out.text(finished() ? Account.BRIEFLY : "");
        }
        for (int i = 0; i < foremost.size(); i++) {
            HandlingWords.write(material, foremost.get(i), i + 1, out);
        }
        if (!foremost.isEmpty()) {
            out.heading("How these are told");
            out.text("Each word on your page tells readers how likely a yes is: " + Phrases.list(rungs())
                    + ". “The evidence” is this program's estimate from what lay on your desk at that hour, by the odds on"
                    + " the rules card. It knew neither the answer nor what you knew from elsewhere, and it cannot read"
                    + " between the lines: there you may have been ahead of it.");
            out.text(finished() ? Account.HOW : "How each word weighed is told at the close.");
        }
        return out.list();
    }

    private List<String> rungs() {
        List<String> rungs = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            rungs.add(rung.word() + " (" + rung.gloss() + ") "
                    + Percent.of(material.course().last().ladder().tells(rung)));
        }
        return rungs;
    }

    /** The ledger in figures, with par where there is one. */
    public List<Passage> figures() {
        return figures.get(this::writeFigures);
    }

    private List<Passage> writeFigures() {
        Passages out = new Passages();
        FiguresPart.write(material, decisions, ledger, par().orElse(null), out);
        return out.list();
    }

    /** All of it, first screen first. */
    public List<Passage> passages() {
        List<Passage> all = new ArrayList<>(head());
        all.addAll(summary());
        all.addAll(first());
        all.addAll(closer());
        all.addAll(figures());
        all.addAll(gauges());
        all.addAll(care());
        all.addAll(page());
        all.addAll(questions());
        return List.copyOf(all);
    }

    /** Trust and readers turn by turn. */
    public List<Passage> gauges() {
        return written(out -> GaugesPart.write(material, out));
    }

    /** Care: what was risked, what was spared. */
    public List<Passage> care() {
        return care.get(() -> written(out -> CarePart.write(material, out)));
    }

    /** Calibration, corrections, the handover compared. */
    public List<Passage> page() {
        return page.get(() -> written(out -> PagePart.write(material, decisions, out)));
    }

    /** Every question with its record, and what came out later by its date. */
    public List<Passage> questions() {
        return questions.get(() -> written(out -> QuestionsPart.write(material, decisions, out)));
    }

    /** What came out after the shift, by its date; empty if nothing did, or the shift is not over. */
    public List<Passage> later() {
        return written(out -> QuestionsPart.later(material, out));
    }

    /** The {@link #verdict}, the {@link #headlines} and what they are, for where they are not drawn. */
    public List<Passage> summary() {
        Passages out = new Passages();
        List<String> figures = new ArrayList<>();
        for (Headline headline : headlines()) {
            figures.add(headline.name() + " " + headline.you()
                    + (headline.par().isEmpty() ? "" : " (par " + headline.par() + ")"));
        }
        out.text(verdict());
        out.text(String.join(". ", figures) + ".");
        out.text(gloss());
        return out.list();
    }

    /** Title and identity. */
    public List<Passage> head() {
        Passages out = new Passages();
        var scenario = material.night().scenario();
        out.title(scenario.title() + ": debrief");
        if (material.night().mode() == Mode.FOG) {
            out.text("AN ALTERED NIGHT, NOT THE RECORD.");
        }
        String session = "Session " + material.session().header().id() + ", seed "
                + material.session().header().seed() + ".";
        out.text(session
                + (material.session().header().seen() ? " Its player had seen answers of this night before." : ""));
        if (!material.finished()) {
            var now = material.course().last();
            out.text("UNFINISHED: as far as " + Figures.hour(now.hour()) + ", turn " + now.turn() + " of " + now.turns()
                    + ". Only questions that the desk has been told the answer of are spoken of; the rest, the reference"
                    + " editor's figures and the public record come at the close.");
        }
        return out.list();
    }
}
