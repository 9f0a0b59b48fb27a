package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.bot.Bot;
import copytaster.narrate.Reports;
import copytaster.narrate.Tenths;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.scenario.Confidence;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import copytaster.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a debrief says, and what it must not say. */
class WordsTest {
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "BOLD", "HEDGER", "AS_WRITTEN", "NOVICE", "REFERENCE"})
    void what_the_record_is_not_sure_of_is_never_told_as_settled(Bot bot) {
        Material material = Material.of(Wednesday.played(bot));
        List<Decision> decisions = Decisions.of(material);
        int leaning = 0;
        int open = 0;
        for (int index : material.questions()) {
            Question question = material.night().question(index);
            if (question.record().confidence() != Confidence.HIGH) {
                Passages out = new Passages();
                Optional<Handling> of = Handling.of(decisions, index);
                of.ifPresent(handling -> HandlingWords.write(material, handling, 1, out));
                String told = Markdown.of(out.list())
                        + of.map(handling -> HandlingWords.plainly(material, handling))
                                .orElseThrow();
                assertFalse(told.contains("The answer was yes") || told.contains("The answer was no"), told);
                assertFalse(told.contains("got through") || told.contains("was lost"), told);
                boolean answered = material.topic(index).settled().isPresent();
                leaning += answered ? 1 : 0;
                open += answered ? 0 : 1;
                assertEquals(answered, told.contains("The record leans to "), told);
                assertEquals(answered, told.contains("You are judged as if the answer were "), told);
                assertEquals(!answered, told.contains("ot settled to this day"), told);
                assertEquals(!answered, told.contains("Trust was judged by the evidence at the close"), told);
                assertFalse(Outcome.of(material, index).settled(), question.id());
            }
        }
        assertTrue(leaning >= 3 && open >= 3, "leaning " + leaning + ", open " + open);
    }

    /** “From 51 to 35: −6.3, −4.5, −4.7 on others” where the handover had shown 50 and the close −14.9. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "BOLD", "HEDGER", "AS_WRITTEN", "NOVICE", "REFERENCE"})
    void what_moved_trust_at_the_close_adds_up_from_what_the_handover_showed(Bot bot) {
        Session session = Wednesday.played(bot);
        Observation handover = session.observation(session.entries().size() - 1);
        assertEquals(Clock.Phase.HANDOVER, handover.phase());
        String said = ClosingTrust.sentence(Material.of(session));
        String moved = new Reports(session.night()).trustMoved(session.observation());
        Matcher sentence = Pattern.compile(
                        "Trust went from ([\\d.]+) to ([\\d.]+) \\(([+−][\\d.]+)(; it ends at 100)?\\) .*judged: (.*)\\.")
                .matcher(said);
        assertTrue(sentence.matches(), said);
        assertEquals(handover.gauges().trust() / 1000.0, Double.parseDouble(sentence.group(1)), 0.1);
        assertEquals(Tenths.plain(Tenths.of(session.observation().gauges().trust() / 1000.0)), sentence.group(2));
        if (sentence.group(4) == null) { // “41 to 37 (−4.7)” did not seem to
            assertEquals(tenths(sentence.group(2)), tenths(sentence.group(1)) + tenths(sentence.group(3)), said);
        }
        assertTrue(moved.contains("(" + sentence.group(3).replaceAll("\\.0$", "") + ")"), moved + ": " + said);
        long parts = 0;
        for (String part : sentence.group(5).split(", (?=[+−])")) {
            assertTrue(part.matches("[+−]\\d+\\.\\d (on .*|by rounding)"), part);
            parts += tenths(part.substring(0, part.indexOf(' ')));
        }
        assertEquals(tenths(sentence.group(3)), parts, said);
    }

    /** “−0.4 on “an accident””, where its question said “trust −0.3”. */
    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void a_loss_of_trust_is_told_alike_wherever_it_is_told(String shift) {
        int told = 0;
        for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.BOLD, Bot.AS_WRITTEN, Bot.NOVICE)) {
            Session session = Wednesday.played(bot, Wednesday.night(shift, Mode.RECORD), 3, Integer.MAX_VALUE);
            Material material = Material.of(session);
            Passages out = new Passages();
            QuestionsPart.write(material, Decisions.of(material), out);
            String questions = String.join("\n", PlainText.lines(out.list(), 1_000));
            String close = ClosingTrust.sentence(material) + new Reports(session.night()).trust(session.observation());
            for (int index : material.questions()) {
                var question = session.night().question(index);
                List<Event> moves = material.course().events().stream()
                        .filter(event -> event instanceof Event.TrustMoved moved
                                && moved.question().equals(question.id()))
                        .toList();
                String name = "“" + question.slug() + "”";
                String whole = "trust "
                        + Points.signed(moves.stream()
                                        .mapToInt(event -> ((Event.TrustMoved) event).milli())
                                        .sum()
                                / 1000.0);
                for (Matcher at = Pattern.compile("([+−][\\d.]+) (?:on )?" + Pattern.quote(name))
                                .matcher(close);
                        moves.size() == 1 && at.find(); ) {
                    String points = at.group(1).contains(".") ? at.group(1) : at.group(1) + ".0";
                    assertEquals(whole, "trust " + points, name);
                    assertTrue(questions.contains(whole), questions);
                    told++;
                }
            }
        }
        assertTrue(told > 3, "told " + told);
    }

    /** “Doubtful at 07:50, then in 4 moves attributed at 18:40 … and debunked at 20:20”, where the fourth was the last. */
    @Test
    void moves_are_counted_up_to_the_word_that_they_led_to() {
        int counted = 0;
        for (Bot bot : List.of(Bot.RANDOM, Bot.STENOGRAPHER, Bot.NOVICE)) {
            for (long seed = 1; seed <= 3; seed++) {
                Session session =
                        Wednesday.played(bot, Wednesday.night("kunduz-thursday", Mode.RECORD), seed, Integer.MAX_VALUE);
                Material material = Material.of(session);
                for (Handling handling : Handling.of(Decisions.of(material))) {
                    String told = HandlingWords.plainly(material, handling);
                    List<Decision> all = handling.decisions();
                    int at = told.startsWith("You ran") || told.startsWith("You led") ? firstSaid(all) : 0;
                    Matcher moves = Pattern.compile(", then (?:in (\\d+) moves )?(\\w+) at (\\d\\d:\\d\\d)")
                            .matcher(told);
                    while (told.contains(" moves ") && moves.find()) {
                        at += moves.group(1) == null ? 1 : Integer.parseInt(moves.group(1));
                        assertEquals(all.get(at).rung().orElseThrow().word(), moves.group(2), told);
                        assertEquals(material.began(all.get(at)), moves.group(3), told);
                        counted++;
                    }
                }
            }
        }
        assertTrue(counted > 0);
    }

    private static int firstSaid(List<Decision> all) {
        int first = 0;
        while (all.get(first).rung().isEmpty()) {
            first++;
        }
        return first;
    }

    /** What a class is told of when something was said is what a debrief is told. */
    @Test
    void a_class_dates_the_page_as_a_debrief_does() {
        Material material = Material.of(Wednesday.played(Bot.STENOGRAPHER));
        List<Decision> decisions = Decisions.of(material);
        int dated = 0;
        for (int index : material.questions()) {
            Story story = Story.of(material, decisions, index);
            String stages = ClassDebrief.Split.of(Map.of("ada", story)).stages("ada");
            for (Decision decision : decisions) {
                if (decision.question() == index && !decision.inherited()) {
                    String from = material.began(decision) + " " + Phrases.said(decision.rung());
                    assertTrue(stages.contains(from), from + " in " + stages);
                    dated++;
                }
            }
            for (int i = 1; i < story.hours().size(); i++) {
                assertEquals(
                        story.hours().get(i - 1).told(), story.hours().get(i).read(), story.slug());
                assertEquals(
                        story.hours().get(i - 1).out(), story.hours().get(i).hour());
            }
        }
        assertTrue(dated > 20, "dated " + dated);
    }

    private static long tenths(String signed) {
        return Long.parseLong(signed.replace("−", "-").replace(".", ""));
    }

    /** Nothing but settled questions goes into the calibration. */
    @Test
    void calibration_counts_settled_questions_only() {
        Material material = Material.of(Wednesday.played(Bot.STENOGRAPHER));
        int cases = Calibration.of(material, Decisions.of(material)).stream()
                .mapToInt(Calibration.Row::cases)
                .sum();
        long settled = material.questions().stream()
                .filter(q -> Outcome.of(material, q).settled())
                .count();
        assertEquals(18, settled);
        assertTrue(cases >= settled - 2 && cases <= 2 * settled, "cases " + cases);
    }

    /** The governor's death: the stenographer ran it and left it; the timid editor never did; the reference came to doubt it. */
    @Test
    void the_governor_is_told_as_each_editor_handled_it() {
        String stenographer = worst(Bot.STENOGRAPHER, "governor");
        assertTrue(
                stenographer.startsWith("You ran it as attributed at 11:30 (told readers 75%; the evidence made it "),
                stenographer);
        assertTrue(stenographer.endsWith("The answer was no: something false got through."), stenographer);
        String timid = worst(Bot.TIMID, "governor");
        assertTrue(timid.startsWith("You said nothing (the talk told them "), timid);
        assertFalse(timid.contains("got through"), timid);
        String reference = worst(Bot.REFERENCE, "governor");
        assertFalse(reference.contains("got through") || reference.contains("was lost"), reference);
        Decision last = last(Bot.REFERENCE, "governor");
        assertTrue(last.rung().map(Rung::side).orElse(0) <= 0, "the reference ends on " + last.rung());
    }

    /** One clock: a line is told from the hour at which readers had it, which is what stands beside it on the desk. */
    @Test
    void a_line_is_told_from_the_hour_at_which_it_went_out() {
        Material material = Material.of(Wednesday.played(Bot.STENOGRAPHER));
        int lines = 0;
        for (int index : material.questions()) {
            var line = material.topic(index).line().filter(l -> l.since() > 0);
            Optional<Handling> handling = Handling.of(Decisions.of(material), index);
            if (line.isPresent() && handling.isPresent()) {
                Decision last = handling.get()
                        .decisions()
                        .get(handling.get().decisions().size() - 1);
                boolean same = last.rung().filter(line.get().rung()::equals).isPresent();
                assertTrue(!same || material.voice().out(line.get().since()).equals(material.began(last)));
                Passages out = new Passages();
                HandlingWords.write(material, handling.get(), 1, out);
                boolean telling = handling.get().telling() == last;
                String from = "from " + material.began(last);
                assertTrue(!telling || Markdown.of(out.list()).contains(from), from);
                lines += telling ? 1 : 0;
            }
        }
        assertTrue(lines > 5, "lines " + lines);
    }

    /** It said from when the shift began, though readers had had the line since the day before. */
    @Test
    void a_line_that_was_found_is_told_without_an_hour_from_which_it_stood() {
        String timid = Markdown.of(Debrief.of(Wednesday.played(Bot.TIMID)).passages());
        assertTrue(timid.contains("as attributed, as you found it, to the close."), timid);
        assertFalse(timid.contains("as you found it, from"), timid);
    }

    /** “Done best: … it still cost 2.1 points” did not say what it was praised for. */
    @Test
    void the_best_that_cost_points_all_the_same_is_told_so() {
        int cost = 0;
        for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.TIMID, Bot.NOVICE)) {
            Material material = Material.of(Wednesday.played(bot));
            for (Handling handling : Handling.of(Decisions.of(material))) {
                if (Tally.of(material.terms(handling.question())).withoutLuck() <= 0) {
                    continue;
                }
                String told = HandlingWords.briefly(material, handling);
                assertFalse(told.contains("−"), told);
                cost += told.matches(
                                ".*; on the evidence it promised [0-9.]+, but (as it fell|by the record's odds) it cost"
                                        + " [0-9.]+ points\\.")
                        ? 1
                        : 0;
            }
        }
        assertTrue(cost > 0);
    }

    /** The body counts: rival official figures that nobody ever bore out, on the word of one spokesman. */
    @Test
    void the_counts_are_never_told_as_settled() {
        String stenographer = worst(Bot.STENOGRAPHER, "hundreds");
        assertTrue(stenographer.contains("as attributed"), stenographer);
        assertTrue(
                stenographer.contains("It was never established; at 14:30 the evidence leaned to no."), stenographer);
        String timid = worst(Bot.TIMID, "hundreds");
        assertTrue(timid.startsWith("You said nothing"), timid);
        assertFalse(timid.contains("leaned to no"), timid);
        assertFalse(worst(Bot.REFERENCE, "hundreds").contains("leaned to no"));
        String all = all(Bot.STENOGRAPHER);
        assertTrue(all.contains("not traced by you then"), "the counts have one origin");
    }

    /** Judged is what was known: where the evidence lay is told by its hour, and what it came to later is told apart, where it moved far. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "BOLD", "HEDGER", "AS_WRITTEN", "NOVICE"})
    void where_the_evidence_lay_is_told_by_its_hour(Bot bot) {
        Pattern lay = Pattern.compile(
                "at (\\d\\d:\\d\\d) the evidence (?:was about even|leaned to (?:yes|no))(?: \\((\\S+) by ([^)]+)\\))?");
        Material material = Material.of(Wednesday.played(bot));
        int hours = 0;
        for (Handling handling : Handling.of(Decisions.of(material))) {
            String told = HandlingWords.plainly(material, handling);
            Matcher found = lay.matcher(told);
            if (!found.find()) {
                assertFalse(told.contains("the evidence was about even") || told.contains("the evidence leaned"), told);
                continue;
            }
            int last = handling.decisions().get(handling.decisions().size() - 1).lastTurn();
            double then = handling.telling().telling().posterior();
            double end = Account.of(material, handling.question(), last, handling.decisions())
                    .likely();
            assertEquals(Math.abs(end - then) >= 0.15, found.group(2) != null, told);
            if (found.group(2) != null) {
                assertEquals(Percent.of(end), found.group(2), told);
                boolean close = last == material.night().turns();
                assertEquals(close ? "the close" : material.voice().hour(last), found.group(3), told);
            }
            Passages rows = new Passages();
            Account.of(material, handling.question(), last, handling.decisions())
                    .write("Evidence", rows);
            assertTrue(
                    rows.list().stream()
                            .anyMatch(row -> row.text().compareTo(found.group(1) + "~") < 0
                                    && row.text().contains(Percent.of(then))),
                    told);
            hours++;
        }
        assertTrue(hours > 0, "nothing was told of the evidence");
    }

    /** The self-defence line: a careful denial that was no denial. Doubting it, or silence, lost what was so. */
    @Test
    void ground_combat_is_lost_by_those_who_took_the_denial_as_one() {
        String timid = worst(Bot.TIMID, "combat");
        assertTrue(timid.startsWith("You said nothing (the talk told them "), timid);
        assertTrue(timid.contains("The answer was yes"), timid);
        String stenographer = worst(Bot.STENOGRAPHER, "combat");
        assertTrue(stenographer.contains("The answer was yes"), stenographer);
        assertNotEquals(timid, stenographer);
        Decision reference = last(Bot.REFERENCE, "combat");
        assertTrue(reference.rung().map(Rung::side).orElse(0) > 0, "the reference ends on " + reference.rung());
        String told = worst(Bot.REFERENCE, "combat");
        assertTrue(told.contains("The answer was yes"), told);
        assertFalse(told.contains("was lost"), told);
    }

    /** Silence has a price, and it is named: what was so and was lost by it. */
    @Test
    void the_timid_editor_is_told_what_was_true_and_lost() {
        Debrief timid = Debrief.of(Wednesday.played(Bot.TIMID));
        Debrief reference = Debrief.of(Wednesday.played(Bot.REFERENCE));
        assertTrue(timid.ledger().cells().trueLost()
                > 4 * reference.ledger().cells().trueLost());
        String lost = figure(timid, "True lost");
        assertTrue(lost.contains("Most on “the centre”"), lost);
        assertTrue(lost.contains("ground combat"), lost);
        assertFalse(figure(reference, "True lost").contains("Most on “the centre”"));
        assertTrue(figure(Debrief.of(Wednesday.played(Bot.STENOGRAPHER)), "False let through")
                .contains("the governor"));
    }

    /**
     * The shares of the questions come to what the whole is printed as, however many are named; each is what is printed of it elsewhere.
     * Where none are left over to take up the difference, “rounding” was a bar like theirs.
     */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "NOVICE", "REFERENCE"})
    void the_shares_of_understanding_add_up_to_it(Bot bot) {
        Debrief debrief = Debrief.of(Wednesday.played(bot));
        long whole = Tally.of(debrief.ledger()).understanding();
        int questions = debrief.stories().size();
        for (int most : new int[] {0, 1, 8, questions - 1, questions}) {
            List<Debrief.Share> shares = debrief.shares(most);
            long over = shares.stream().mapToLong(Debrief.Share::tenths).sum() - whole;
            assertTrue(over == 0 || most == questions, shares.toString());
            assertEquals(
                    over == 0
                            ? ""
                            : "Each is rounded: together they come to " + Tenths.plain(Math.abs(over))
                                    + (over > 0 ? " more" : " less") + " than the whole, " + Tenths.signed(whole) + ".",
                    debrief.rounding(shares));
            assertEquals(Math.min(most + 1, questions), shares.size());
            for (Debrief.Share share : shares.subList(0, most)) {
                assertTrue(
                        debrief.stories().stream()
                                .anyMatch(story -> story.slug().equals(share.of())
                                        && Tenths.of(story.understanding()) == share.tenths()),
                        share.toString());
            }
            String last =
                    most == questions - 1 ? "the other question" : "the other " + (questions - most) + " questions";
            assertTrue(most == questions || shares.get(most).of().equals(last), shares.toString());
        }
    }

    /** The close promises what became known later with what it rests on. */
    @Test
    void what_came_out_later_names_its_public_sources() {
        List<Passage> later = Debrief.of(Wednesday.played(Bot.TIMID)).later();
        assertTrue(later.size() > 3, "items " + later.size());
        for (Passage item : later.subList(1, later.size())) {
            assertTrue(item.text().contains(" Rests on: "), item.text());
        }
        assertTrue(later.stream().anyMatch(item -> item.text().contains("Associated Press, ")));
        Debrief fog = Debrief.of(Wednesday.played(Bot.TIMID, Wednesday.night(Mode.FOG), 7, Integer.MAX_VALUE));
        assertFalse(Markdown.of(fog.later()).contains("Rests on"), "an altered night rests on nothing");
    }

    /** Each figure names its noun: beside “18 decisions” nobody is to guess of what it is a part. */
    @Test
    void parts_of_points_are_called_so() {
        for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.TIMID, Bot.NOVICE, Bot.REFERENCE)) {
            for (Passage passage : Debrief.of(Wednesday.played(bot)).passages()) {
                assertFalse(passage.text().matches("(?s).*\\d\\.\\d of them\\b.*"), passage.text());
            }
        }
    }

    private static String figure(Debrief debrief, String label) {
        return debrief.passages().stream()
                .filter(p -> p.label().equals(label))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** How a question was handled. */
    private static String worst(Bot bot, String question) {
        Material material = Material.of(Wednesday.played(bot));
        return HandlingWords.plainly(
                material,
                Handling.of(Decisions.of(material), material.night().question(question))
                        .orElseThrow());
    }

    private static Decision last(Bot bot, String question) {
        List<Decision> on = on(Material.of(Wednesday.played(bot)), question);
        return on.get(on.size() - 1);
    }

    private static List<Decision> on(Material material, String question) {
        int index = material.night().question(question);
        return Decisions.of(material).stream()
                .filter(d -> d.question() == index)
                .toList();
    }

    private static String all(Bot bot) {
        return Markdown.of(Debrief.of(Wednesday.played(bot)).passages());
    }

    /** Whoever corrected on good evidence is not blamed for what nobody knew, nor praised for the opposite. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "NOVICE", "AS_WRITTEN", "RANDOM"})
    void a_correction_is_told_beside_the_evidence_of_its_hour(Bot bot) {
        Material material = Material.of(Wednesday.played(bot));
        Ladder ladder = material.course().last().ladder();
        Passages out = new Passages();
        PagePart.write(material, Decisions.of(material), out);
        int told = 0;
        for (Event event : material.course().events()) {
            if (event instanceof Event.TurnEnded ended) {
                for (Filing filing : ended.out()) {
                    Optional<String> item = out.list().stream()
                            .map(Passage::text)
                            .filter(text -> text.startsWith(material.voice().out(ended.turn()) + " "
                                    + Phrases.quoted(material.voice().slug(filing.question()))))
                            .findFirst();
                    if (item.filter(text -> text.contains("nearer the truth")).isPresent()) {
                        Observation then = material.course().ended(ended.turn());
                        double evidence =
                                then.model().posteriors()[material.night().question(filing.question())];
                        Rung from = then.topic(filing.question())
                                .orElseThrow()
                                .published()
                                .orElseThrow();
                        double gain = Math.abs(ladder.tells(from) - evidence)
                                - Math.abs(ladder.tells(filing.rung()) - evidence);
                        boolean right = item.get().contains("The new line was nearer");
                        assertEquals((right ? -gain : gain) > 0.1, item.get().contains("but the evidence"), item.get());
                        told++;
                    }
                }
            }
        }
        assertTrue(told > 2, "told " + told);
    }

    /** What it comes to stood below figures of which only par was explained. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "REFERENCE"})
    void the_verdict_stands_before_the_figures_and_what_they_are_below(Bot bot) {
        String all = all(bot);
        int verdict = all.indexOf(Debrief.of(Wednesday.played(bot)).verdict());
        int figures = all.indexOf("Understanding ");
        assertTrue(verdict > 0 && figures > verdict, "verdict at " + verdict + ", figures at " + figures);
        String gloss = all.substring(figures).lines().skip(2).findFirst().orElse("");
        assertTrue(gloss.matches("Understanding: .* Judgement: .*, by cost, not count\\. Luck: .* Par: .*"), gloss);
        assertTrue(
                all.substring(0, figures).matches("(?s).*; [0-9]+ of [0-9]+ decisions kept near the evidence.*"), all);
    }

    /** The same figure in one form wherever it stands, and what par is before it is used. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "REFERENCE"})
    void par_is_explained_where_it_is_first_met(Bot bot) {
        String all = all(bot);
        int used = all.indexOf("(par ");
        int explained = all.indexOf(Debrief.of(Wednesday.played(bot)).gloss());
        assertTrue(used > 0 && explained > used, "used at " + used + ", explained at " + explained);
        assertEquals(2, all.substring(used, explained).lines().count(), "not in the next paragraph");
        assertFalse(
                Markdown.of(Debrief.of(Wednesday.played(bot, Wednesday.night(Mode.RECORD), 7, 9))
                                .passages())
                        .matches("(?s).*\\bpar\\b.*"),
                "there is no par of an unfinished shift");
    }

    /** Small parts of the night are told so that whoever did not see it understands them. */
    @Test
    void a_detail_left_out_is_told_with_its_dispatch_and_what_it_was() {
        Debrief debrief = Debrief.of(Wednesday.played(Bot.STENOGRAPHER));
        List<String> items = debrief.care().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ITEM)
                .map(Passage::text)
                .toList();
        assertTrue(
                items.stream()
                        .anyMatch(item -> item.matches("−\\d+ “.*”: whose guests\\. The quarter whose families .*")),
                items.toString());
    }

    @Test
    void text_is_safe_and_sober() {
        for (long seed = 0; seed < 20; seed++) {
            for (Mode mode : Mode.values()) {
                Session session = Walks.toClose(Nights.random(seed, mode), seed);
                for (Passage passage : Debrief.of(session).passages()) {
                    assertEquals(List.of(), SafeText.inspect(passage.label() + passage.text()));
                    assertFalse(passage.text().contains("!"), passage.text());
                    assertFalse(passage.text().contains("  ") && passage.kind() != Passage.Kind.BAR, passage.text());
                    assertFalse(passage.text().contains(".."), passage.text());
                    assertFalse(passage.text().contains("NaN"), passage.text());
                }
            }
        }
        assertEquals("a\uFFFD", new Passage(Passage.Kind.TEXT, "", "a\u202E").text());
    }

    @Test
    void markdown_stays_text() {
        Passages out = new Passages()
                .heading("1. *A* <b>")
                .text("3. [x](y) `z`")
                .text("- no list")
                .text("#31, # 31 and #")
                .item("a_b")
                .bar("10:00", "▇▇")
                .bar("10:45", "▇")
                .text("end");
        assertEquals(
                "## 1. \\*A\\* \\<b\\>\n\n3\\. \\[x\\](y) \\`z\\`\n\n\\- no list\n\n#31, \\# 31 and \\#\n\n- a\\_b\n\n```text\n10:00  ▇▇\n10:45  ▇\n```\n\nend\n",
                Markdown.of(out.list()));
    }

    @Test
    void text_is_wrapped() {
        Debrief debrief = Debrief.of(Wednesday.played(Bot.NOVICE));
        for (String line : PlainText.lines(debrief.passages(), 78)) {
            assertTrue(line.length() <= 78, line);
        }
    }
}
