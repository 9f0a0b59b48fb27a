package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Confidence;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Question.Answer;
import copytaster.scenario.Question.Prior;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Inherited;
import copytaster.scenario.Scenario.Place;
import copytaster.scenario.Scenario.Staff;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A valid file says what its values say, field by field. */
class ScenarioReaderTest {
    private final Loaded<Scenario> loaded = ScenarioReader.load(Fixture.NAME, Fixture.bytes());
    private final Scenario night = loaded.value().orElseThrow(() -> new AssertionError(loaded.report()));

    @Test
    void smallNightHasNoProblems() {
        assertEquals("", loaded.report());
        assertEquals(Fixture.text(), loaded.text());
    }

    @Test
    void head() {
        assertAll(
                () -> assertEquals("small-night", night.id()),
                () -> assertEquals("High Water at Halm", night.title()),
                () -> assertEquals(2, night.notice().size()),
                () -> assertEquals(List.of("Ilse Maren"), night.people()),
                () -> assertEquals("rescue-log", night.publicSources().get(1).id()),
                () -> assertEquals(
                        new Scenario.Clock(OffsetDateTime.parse("2031-03-14T18:00:00+01:00"), 30, 5, "Halm"),
                        night.clock()),
                () -> assertEquals(Ladder.STANDARD, night.ladder()),
                () -> assertEquals(1, night.closing().size()),
                () -> assertTrue(night.hash().matches("[0-9a-f]{64}")));
    }

    @Test
    void desk() {
        Scenario.Desk desk = night.desk();
        assertAll(
                () -> assertEquals(3, desk.actionsPerTurn()),
                () -> assertEquals(60, desk.trust()),
                () -> assertEquals(40_000, desk.readers()),
                () -> assertEquals(0.8, desk.trustPerPoint()),
                () -> assertEquals(
                        new Staff("jon", "Jon, pictures", List.of("pictures", "archive")),
                        desk.staff().get(1)),
                () -> assertEquals(
                        List.of(new Inherited(
                                "power-out",
                                Rung.UNCONFIRMED,
                                "Whether the lights are out in the Lower Town is not known.",
                                "Fri 17:40")),
                        desk.inherited()),
                () -> assertEquals(
                        new Place("bridge", "Stone Bridge", Optional.empty(), 14, 2, Optional.empty(), "", "", false),
                        night.places().get(1)),
                () -> assertEquals(
                        new Place(
                                "mill",
                                "Mill dyke",
                                Optional.empty(),
                                6,
                                1,
                                Optional.of("dyke-breach"),
                                "broken",
                                "holding",
                                false),
                        night.places().get(0)),
                () -> assertEquals(5, night.map().size()));
    }

    /** Files from before there was the key say nothing of it. */
    @Test
    void whether_anybody_holds_a_place() {
        String text = Fixture.text();
        String held = text.replace("\"ifNo\": \"holding\"", "\"ifNo\": \"holding\", \"held\": true");
        assertNotEquals(text, held);
        Scenario scenario = ScenarioReader.load("held.json", held.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        assertTrue(scenario.places().get(0).held());
        assertFalse(night.places().get(0).held());
    }

    @Test
    void questions() {
        Question dyke = night.questions().get(0);
        Question town = night.questions().get(1);
        assertAll(
                () -> assertEquals("the dyke", dyke.slug()),
                () -> assertEquals(4, dyke.weight()),
                () -> assertEquals(Prior.of(0.4), dyke.chance()),
                () -> assertEquals(Answer.YES, dyke.answer()),
                () -> assertEquals(Optional.of(5), dyke.settled().turn()),
                () -> assertFalse(dyke.settled().announced()),
                () -> assertEquals(List.of("F1", "C2"), dyke.dossier()),
                () -> assertEquals(
                        Optional.of("The late desk says thank you."),
                        dyke.echoes().settledRight()),
                () -> assertEquals(new Prior(Optional.of("dyke-breach"), 0.8, 0.15), town.chance()),
                () -> assertEquals(Optional.of("15 March 2031"), town.settled().later()),
                () -> assertEquals(Confidence.MEDIUM, town.record().confidence()),
                () -> assertEquals(Question.Echoes.NONE, town.echoes()),
                () -> assertTrue(night.questions().get(2).settled().announced()),
                () -> assertEquals(Answer.NO, night.questions().get(2).answer()),
                () -> assertEquals(
                        new Answer(true, 0.6), night.questions().get(3).answer()),
                () -> assertEquals(Provenance.COMPOSED, night.questions().get(5).provenance()));
    }

    @Test
    void sourcesAndOrigins() {
        Source office = night.sources().get(1);
        assertAll(
                () -> assertEquals(Grade.C, office.grade()),
                () -> assertEquals(Source.Kind.OFFICIAL, office.kind()),
                () -> assertEquals(new Profile(new Chances(0.35, 0.3), new Chances(0.02, 0.7)), office.profile("dyke")),
                () -> assertEquals(Grade.C.profile(), office.profile("rescue")),
                () -> assertEquals(
                        Optional.of("rescue-service"), night.origins().get(0).source()),
                () -> assertEquals(Optional.empty(), night.origins().get(1).source()));
    }

    @Test
    void dispatches() {
        Dispatch first = night.dispatches().get(0);
        Claim bridge = first.claims().get(1);
        Detail attic = night.dispatches().get(3).details().get(0);
        Dispatch cited = night.dispatches().get(7);
        assertAll(
                () -> assertEquals(12, first.ago()),
                () -> assertEquals(Dispatch.Channel.WIRE, first.channel()),
                () -> assertEquals("fire-officer", first.originKey()),
                () -> assertEquals(0.4, first.circulation()),
                () -> assertFalse(first.urgent()),
                () -> assertEquals(2, first.body().size()),
                () -> assertEquals(Rung.CONFIRMED, bridge.asWritten()),
                () -> assertEquals("The Stone Bridge is open, he says.", bridge.denying()),
                () -> assertEquals(
                        Optional.of(new Profile(new Chances(0.5, 0.05), new Chances(0.25, 0.2))), bridge.chances()),
                () -> assertEquals(
                        "dispatch:office-denies", night.dispatches().get(1).originKey()),
                () -> assertEquals(
                        Stance.SILENT, night.dispatches().get(4).claims().get(0).stance()),
                () -> assertEquals(Detail.Kind.WITNESS, attic.kind()),
                () -> assertEquals(-8, attic.netCare()),
                () -> assertEquals(0.3, attic.risk().chance()),
                () -> assertTrue(night.dispatches().get(5).urgent()),
                () -> assertEquals(Optional.of(Origin.DESK), cited.origin()),
                () -> assertEquals(Optional.of(new Dispatch.IfRun("dyke-breach", Rung.ATTRIBUTED)), cited.ifRun()),
                () -> assertEquals(
                        Optional.of(Mode.FOG), night.dispatches().get(8).only()));
    }

    @Test
    void whether_an_absence_is_told_with_its_end() {
        String away = "\"kind\": \"away\", ";
        String text = Fixture.text();
        assertTrue(text.contains(away), "the case is not the one meant");
        String known = text.replace(away, away + "\"untilKnown\": true, ");
        Scenario scenario = ScenarioReader.load("known.json", known.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        for (int i = 0; i < night.drama().size(); i++) {
            assertFalse(night.drama().get(i).untilKnown());
            boolean goes = night.drama().get(i).kind() == Drama.Kind.AWAY;
            assertEquals(goes, scenario.drama().get(i).untilKnown());
        }
        String cut = text.replace("\"kind\": \"cut\", ", "\"kind\": \"cut\", \"untilKnown\": true, ");
        String report = ScenarioReader.load("cut.json", cut.getBytes(StandardCharsets.UTF_8))
                .report();
        assertTrue(report.contains("an event of the kind cut has no untilKnown"), report);
    }

    @Test
    void checksAndDrama() {
        Check gauge = night.checks().get(1);
        Check picture = night.checks().get(2);
        assertAll(
                () -> assertEquals(0, gauge.turns()),
                () -> assertEquals(0.15, gauge.supports().whenNot()),
                () -> assertEquals(Check.Risk.Level.NONE, gauge.risk().level()),
                () -> assertEquals("image-date", picture.method()),
                () -> assertEquals(5, picture.risk().care()),
                () -> assertEquals(
                        Optional.of("He rings back, out of breath."),
                        picture.risk().echo()),
                () -> assertTrue(picture.offered()),
                () -> assertEquals(Optional.of(2), picture.from()),
                () -> assertEquals(Optional.of(2), night.checks().get(3).until()),
                () -> assertEquals(
                        new Drama(
                                4,
                                Drama.Kind.CUT,
                                Optional.empty(),
                                Optional.of("telephone"),
                                0,
                                1,
                                "The exchange is overloaded until eight.",
                                false),
                        night.drama().get(1)),
                () -> assertEquals(1, night.drama().get(2).actions()));
    }
}
