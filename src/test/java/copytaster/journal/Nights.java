package copytaster.journal;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.act.Until;
import copytaster.canon.Digest;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Confidence;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One small night of three turns, and sessions played in it, short or as long as one likes. */
final class Nights {
    /** What stands for the scenario file: the journal keeps it as it is and never looks into it. */
    static final String TEXT =
            "{\n  \"id\": \"harbour\",\n  \"title\": \"Fire \\u2014 \u201cthe harbour\u201d \ud83d\udd25\"\n}\n";

    static final Night NIGHT = new Night(scenario(), Mode.RECORD);

    private Nights() {}

    static Header header() {
        return header(Setup.USUAL, Optional.empty(), false);
    }

    static Header header(Setup setup, Optional<Header.Parent> parent, boolean seen) {
        return new Header(
                "0.1.0",
                Rules.VERSION,
                "draft",
                "2015-02-04T20:30:00+01:00",
                "harbour",
                Digest.of(TEXT),
                Mode.RECORD,
                4711,
                setup,
                parent,
                seen);
    }

    /** A session with exactly {@code entries} entries, all of its first turn; the first three say something of length. */
    static Session of(Header header, int entries) {
        return longer(Session.begin(header, NIGHT), entries);
    }

    /** The same session with more entries, until it has {@code entries}. */
    static Session longer(Session session, int entries) {
        Session longer = session;
        while (longer.entries().size() < entries) {
            longer = next(longer);
        }
        return longer;
    }

    /** The same session with one more entry, however many it has. */
    static Session next(Session session) {
        int made = session.entries().size();
        return switch (made) {
            case 0 -> submit(session, new Command.Open());
            case 1 -> submit(session, run(Rung.ATTRIBUTED));
            case 2 -> submit(session, new Command.Order("call", Optional.empty()));
            default -> submit(session, made % 2 == 1 ? new Command.Spike("wire") : new Command.Undo());
        };
    }

    /** A shift played to its close. */
    static Session finished(Header header) {
        Session session = of(header, 3);
        session = submit(session, new Command.Hold("wire", Until.turn(2)));
        for (int turn = 1; turn <= NIGHT.turns(); turn++) {
            session = submit(session, new Command.Next());
        }
        return submit(session, new Command.HandOver(List.of("fire")));
    }

    static Session submit(Session session, Command command) {
        Session.Submitted submitted = session.submit(command);
        if (!submitted.accepted()) {
            throw new AssertionError(command + ": " + submitted.rejection());
        }
        return submitted.session();
    }

    static Entry last(Session session) {
        return session.entries().get(session.entries().size() - 1);
    }

    private static Command run(Rung rung) {
        return new Command.Run("wire", List.of(new Choice(1, Placing.on(rung))), List.of());
    }

    private static Scenario scenario() {
        return new Scenario(
                Digest.of(TEXT),
                "harbour",
                "Fire at the harbour",
                "",
                List.of(),
                List.of(),
                List.of(),
                new Scenario.Clock(OffsetDateTime.parse("2015-02-04T21:00:00+01:00"), 30, 3, "harbour"),
                Ladder.STANDARD,
                new Scenario.Desk(
                        4,
                        60,
                        10_000,
                        0.5,
                        List.of(new Scenario.Staff("ana", "Ana", List.of("phone"))),
                        List.of(new Scenario.Inherited("crew", Rung.UNCONFIRMED, "A crew may be aboard", "20:30"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                questions(),
                List.of(new Source("agency", "The agency", Source.Kind.AGENCY, Grade.B, "", "", List.of())),
                List.of(),
                List.of(dispatch("wire", 1, "fire"), dispatch("later", 2, "crew"), dispatch("again", 3, "fire")),
                List.of(check()),
                List.of(),
                List.of());
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (String id : List.of("fire", "crew")) {
            questions.add(new Question(
                    id,
                    id,
                    "Is it so?",
                    "harbour",
                    2,
                    Question.Prior.of(0.4),
                    id.equals("fire") ? Question.Answer.YES : Question.Answer.NO,
                    new Question.Settling(
                            id.equals("crew") ? Optional.of(3) : Optional.empty(),
                            id.equals("crew") ? Optional.empty() : Optional.of("in March"),
                            false,
                            "It is so.",
                            "It is not so."),
                    new Question.Record("", Confidence.HIGH, List.of()),
                    List.of(),
                    Provenance.COMPOSED,
                    Question.Echoes.NONE));
        }
        return questions;
    }

    private static Dispatch dispatch(String id, int turn, String question) {
        return new Dispatch(
                id,
                turn,
                5,
                "agency",
                Dispatch.Channel.WIRE,
                Optional.empty(),
                false,
                0.5,
                "Fire reported",
                "The agency reports.",
                List.of(),
                "The harbour is large.",
                List.of(new Claim(
                        question, Stance.ASSERTS, "It is so.", "It is not so.", Rung.ATTRIBUTED, Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Provenance.COMPOSED);
    }

    private static Check check() {
        return new Check(
                "call",
                "fire",
                "Call the harbour master",
                "call",
                "phone",
                1,
                new Check.Outcome(0.7, 0.1, "He sees it."),
                new Check.Outcome(0.1, 0.6, "He sees nothing."),
                new Check.Outcome(0.2, 0.3, "Nobody answers."),
                new Check.Risk(Check.Risk.Level.NONE, 0, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
