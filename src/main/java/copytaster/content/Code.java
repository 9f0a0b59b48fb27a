package copytaster.content;

import java.util.Locale;

/** What kind of problem it is. The words are stable: tests, editors and scripts may go by them. */
public enum Code {
    // The file as bytes and as JSON
    TOO_LARGE,
    ENCODING,
    BYTE_ORDER_MARK,
    SYNTAX,
    TOO_DEEP,
    TOO_MANY,
    DUPLICATE_KEY,
    UNREADABLE,

    // Single values
    FORMAT,
    UNKNOWN_KEY,
    MISSING_KEY,
    MISPLACED_KEY,
    WRONG_TYPE,
    UNKNOWN_WORD,
    BAD_ID,
    BAD_MARK,
    BAD_DATE,
    BAD_NUMBER,
    NOT_WHOLE,
    RANGE,
    CHANCE_RANGE,
    COUNT,
    EMPTY,
    TOO_LONG,
    NOT_A_QUESTION,
    UNSAFE_TEXT,

    // Values that have to agree with one another
    DUPLICATE_ID,
    RESERVED_ID,
    DANGLING,
    CYCLE,
    CHANCE_SUM,
    LADDER_ORDER,
    TURN_RANGE,
    UNCLAIMED,
    LATE_CLAIM,
    EARLY_SETTLING,
    NO_SETTLING,
    UNSURE_SETTLING,
    STANCES_DISAGREE,
    DUPLICATE_CLAIM,
    IF_RUN_ORIGIN,
    NO_SKILL,
    NEVER_RETURNS,
    RISK_CARE,
    DUPLICATE_TITLE,
    DUPLICATE_LINE,
    SETTLED_LINE,
    PERSON_NAMED,
    DUPLICATE_MARK,
    MAP_GLYPH,
    OFF_MAP,
    OUTSIDE_FOLDER,
    PACK,

    // Valid, and hardly meant
    UNUSED(Severity.WARNING),
    FILE_NAME(Severity.WARNING),
    NEVER_HEARD(Severity.WARNING),
    DESK_WITHOUT_RUN(Severity.WARNING),
    LATE_CHECK(Severity.WARNING),
    SAME_SLUG(Severity.WARNING),

    // Craft: valid and meant, and hardly good to play; told by lint alone
    NEVER_CHECKABLE(Severity.WARNING),
    PRIOR_GIVES_AWAY(Severity.WARNING),
    TOO_HEAVY(Severity.WARNING),
    GRADE_CONTRADICTED(Severity.WARNING),
    REPEAT_UNSAID(Severity.WARNING),
    DETAILS_ONE_WAY(Severity.WARNING),
    DETAIL_HOPELESS(Severity.WARNING),
    NO_PUBLIC_SOURCE(Severity.WARNING),
    EMPTY_TURN(Severity.WARNING),
    WORDS_A_TURN(Severity.WARNING),
    WORDS_ON_AVERAGE(Severity.WARNING),
    LONG_TEXT(Severity.WARNING),
    NAME_SPELLING(Severity.WARNING),
    SLUG_NAMES_SOURCE(Severity.WARNING),
    HALF_MARKED(Severity.WARNING),
    BLANK_SPOT(Severity.WARNING),
    SAME_SPOT(Severity.WARNING);

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    /** Its stable word: {@code unknown-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it keeps a file from being used. */
    public Severity severity() {
        return severity;
    }
}
