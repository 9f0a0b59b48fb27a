package copytaster.content;

import copytaster.scenario.Check;
import copytaster.scenario.Check.Outcome;
import copytaster.scenario.Check.Risk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** One check with its three ends. */
final class CheckShape {
    static final int TITLE_CHARACTERS = 60;

    /** The methods of the desk's practice. */
    static final List<String> METHODS = List.of(
            "call-back",
            "ask-precise",
            "second-independent",
            "language-service",
            "stringer-phone",
            "resident-phone",
            "ask-wire",
            "wire-compare",
            "on-record-denial",
            "official-record",
            "proof-of-life",
            "expert",
            "humanitarian",
            "image-provenance",
            "reverse-image",
            "image-date",
            "geolocate",
            "metadata",
            "motivation",
            "frame-check",
            "calendar",
            "count-rule",
            "wait");

    /** Chances written with a few decimals miss 1 by less than this. */
    private static final double ROUNDING = 1e-9;

    private static final Outcome NONE = new Outcome(0, 0, "");
    private static final Risk NO_RISK = new Risk(Risk.Level.NONE, 0, Optional.empty(), Optional.empty());

    private record Results(Outcome supports, Outcome refutes, Outcome inconclusive) {}

    private CheckShape() {}

    static Check check(Fields check) {
        String id = check.id("id");
        Results results = check.object("results", CheckShape::results, new Results(NONE, NONE, NONE));
        return new Check(
                id,
                check.line("on"),
                check.line("title", TITLE_CHARACTERS),
                check.choiceOf("method", METHODS, "methods"),
                check.word("skill"),
                check.whole("turns", 0, 3),
                results.supports(),
                results.refutes(),
                results.inconclusive(),
                check.object("risk", CheckShape::risk, NO_RISK),
                check.wholeIfAny("from", 1, 60),
                check.wholeIfAny("until", 1, 60),
                check.flag("offered"));
    }

    private static Results results(Fields results) {
        Results three = new Results(
                results.object("supports", CheckShape::outcome, NONE),
                results.object("refutes", CheckShape::outcome, NONE),
                results.object("inconclusive", CheckShape::outcome, NONE));
        for (boolean so : new boolean[] {true, false}) {
            double sum = three.supports().when(so)
                    + three.refutes().when(so)
                    + three.inconclusive().when(so);
            if (results.allSound() && Math.abs(sum - 1) > ROUNDING) {
                results.reportHere(
                        Code.CHANCE_SUM,
                        "the three chances " + (so ? "whenSo" : "whenNot") + " sum to " + rounded(sum),
                        "make them 1");
            }
        }
        return three;
    }

    /** Without the noise of binary fractions. */
    private static String rounded(double sum) {
        return new BigDecimal(sum)
                .round(new MathContext(10))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Outcome outcome(Fields outcome) {
        return new Outcome(
                outcome.number("whenSo", Range.SHARE), outcome.number("whenNot", Range.SHARE), outcome.line("text"));
    }

    private static Risk risk(Fields risk) {
        Risk.Level level = risk.choice("level", List.of(Risk.Level.values()));
        double care = risk.number("care", Range.from(0, 40, "a number from 0 to 40"));
        if (level == Risk.Level.NONE && care > 0 && risk.allSound()) {
            risk.report(Code.RISK_CARE, "care", "a check without risk costs care", "write 0, or a level of risk");
        }
        return new Risk(level, care, risk.lineIfAny("text"), risk.lineIfAny("echo"));
    }
}
