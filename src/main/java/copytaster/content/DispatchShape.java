package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Provenance;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.List;

/** One dispatch with its claims and sensitive details. */
final class DispatchShape {
    static final int HEADLINE_CHARACTERS = 70;
    static final int LEAD_WORDS = 40;
    static final int MOST_CLAIMS = 4;

    private static final Range CARE = Range.above(0, 40, "a number greater than 0 and at most 40");
    private static final Detail.Risk NO_RISK = new Detail.Risk(1, 0.5, "", "");

    /** The rungs on which a wire writes; a denial stands for the mirror. */
    private static final List<Rung> WRITTEN = List.of(Rung.CONFIRMED, Rung.ATTRIBUTED, Rung.UNCONFIRMED);

    private DispatchShape() {}

    static Dispatch dispatch(Fields dispatch) {
        return new Dispatch(
                dispatch.id("id"),
                dispatch.whole("turn", 1, 60),
                dispatch.wholeIfAny("ago", 0, 240).orElse(0),
                dispatch.line("source"),
                dispatch.choice("channel", List.of(Dispatch.Channel.values())),
                dispatch.lineIfAny("origin"),
                dispatch.flag("urgent"),
                dispatch.number("circulation", Range.from(0, 1, "a number from 0 to 1")),
                dispatch.line("headline", HEADLINE_CHARACTERS),
                lead(dispatch),
                dispatch.lines("body", 0),
                dispatch.line("context"),
                dispatch.objects("claims", 1, MOST_CLAIMS, DispatchShape::claim),
                dispatch.objectsIfAny("details", DispatchShape::detail),
                dispatch.objectIfAny("ifRun", DispatchShape::ifRun),
                dispatch.choiceIfAny("only", List.of(Mode.values())),
                dispatch.linesIfAny("dossier", Limits.ENTRIES),
                dispatch.choice("provenance", List.of(Provenance.values())));
    }

    private static String lead(Fields dispatch) {
        String lead = dispatch.line("lead");
        int words = Values.words(lead);
        if (words > LEAD_WORDS) {
            dispatch.report(
                    Code.TOO_LONG,
                    "lead",
                    "the lead has " + words + " words; " + LEAD_WORDS + " are the most",
                    "move the rest into the body");
        }
        return lead;
    }

    private static Claim claim(Fields claim) {
        String question = claim.line("question");
        Stance stance = claim.choice("stance", List.of(Stance.values()));
        String[] texts = claim.object(
                "text", text -> new String[] {text.line("asserts"), text.line("denies")}, new String[] {"", ""});
        return new Claim(
                question,
                stance,
                texts[0],
                texts[1],
                claim.choice("asWritten", WRITTEN),
                claim.objectIfAny("chances", SourceShape::profile));
    }

    private static Detail detail(Fields detail) {
        return new Detail(
                detail.id("id"),
                detail.line("label", 40),
                detail.line("text"),
                detail.choice("kind", List.of(Detail.Kind.values())),
                detail.object("risk", DispatchShape::risk, NO_RISK),
                detail.objectIfAny(
                        "benefit", benefit -> new Detail.Benefit(benefit.number("care", CARE), benefit.line("text"))));
    }

    private static Detail.Risk risk(Fields risk) {
        return new Detail.Risk(
                risk.number("care", CARE), risk.number("chance", Range.CHANCE), risk.line("text"), risk.line("echo"));
    }

    private static Dispatch.IfRun ifRun(Fields ifRun) {
        return new Dispatch.IfRun(ifRun.line("question"), ifRun.choice("atLeast", List.of(Rung.values())));
    }
}
