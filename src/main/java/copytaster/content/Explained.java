package copytaster.content;

/**
 * What each code means, why it matters, and how to mend it: what {@code lint --explain} prints. A new code does not compile until it
 * is explained.
 */
public final class Explained {
    private Explained() {}

    /** Two or three sentences. */
    public static String words(Code code) {
        return switch (code) {
            case TOO_LARGE -> "A scenario file may have 32 MiB. Shorten its texts or divide it into two shifts.";
            case ENCODING ->
                "A scenario file is UTF-8. Save it as UTF-8 in your editor; the place told is the first"
                        + " byte that is not.";
            case BYTE_ORDER_MARK ->
                "The file begins with an invisible mark that some editors write (UTF-8 with BOM)."
                        + " Save it as UTF-8 without one.";
            case SYNTAX ->
                "The text is not JSON at this place: a comma, colon, quote or bracket is missing or too many."
                        + " JSON has no comments, no single quotes and no comma after the last entry. Only the first such"
                        + " place can be told; mend it and lint again.";
            case TOO_DEEP ->
                "Lists and objects may stand 64 deep in each other. No scenario needs that; mostly a"
                        + " closing bracket is missing.";
            case TOO_MANY -> "A list may have 10,000 entries, a file 1,000,000 values, a report 1,000 problems.";
            case DUPLICATE_KEY ->
                "A key stands twice in one object. Programs differ in which of the two they take, so"
                        + " neither is taken. Keep one.";
            case UNREADABLE -> "The file cannot be opened: it is not there, or you may not read it.";
            case FORMAT -> "The first thing in a file is \"format\": 1. This program reads format 1.";
            case UNKNOWN_KEY ->
                "There is no such key here. Mostly it is misspelt or stands one bracket too deep;"
                        + " docs/scenarios.md lists the keys of each object, and an editor that knows the schema"
                        + " (copytaster schema) completes them.";
            case MISSING_KEY ->
                "This object needs the key. Nothing is assumed in its place: an assumed prior or turn"
                        + " would be a decision that nobody made.";
            case MISPLACED_KEY ->
                "The key exists, but not beside what else stands here: a prior beside a parent, a"
                        + " likelihood beside a certain answer, two ways of settling.";
            case WRONG_TYPE ->
                "A text stands where a number should, or the other way round. Numbers and true and false"
                        + " stand without quotes, texts in double quotes.";
            case UNKNOWN_WORD -> "Only a few words may stand here, in lower case; the report lists them.";
            case BAD_ID ->
                "Ids are lower-case letters, digits and hyphens, a letter first, 40 characters at most:"
                        + " they go into files, commands and links. Topics and skills are single words.";
            case BAD_DATE ->
                "A date with hour and offset, such as 2031-06-01T20:00:00+02:00 (ISO 8601), in a year of"
                        + " four digits.";
            case BAD_NUMBER -> "The number is too large or too small to be counted with.";
            case NOT_WHOLE -> "Turns, weights and counts are whole numbers written in digits: 3, not 3.0 or 3e0.";
            case RANGE -> "The number is outside what makes sense here; the report gives the bounds.";
            case CHANCE_RANGE ->
                "A chance lies strictly between 0 and 1 where an answer must stay open, and from 0 to 1"
                        + " elsewhere. A certainty cannot be learned from: write 0.97, not 1.";
            case COUNT -> "The list has too few or too many entries.";
            case EMPTY -> "Something has to stand here. If there is nothing to say, leave out what it belongs to.";
            case TOO_LONG ->
                "The text does not fit where it is shown: a headline 70 characters, a slug 14, a lead 40"
                        + " words. Move the rest below the fold.";
            case NOT_A_QUESTION ->
                "A question is one yes-or-no and ends in a question mark: \"Is the bridge closed?\"."
                        + " If the answer is \"partly\", sharpen it until yes, no or unresolved fits.";
            case UNSAFE_TEXT ->
                "The text holds a character that would do something to a terminal or make words look"
                        + " like others: a control character, an escape, a change of direction, half a character. Mostly"
                        + " it came along with copied text; type it anew.";
            case DUPLICATE_ID -> "Two things of one list have one id. Other places could mean either.";
            case RESERVED_ID -> "The origin \"desk\" means our own page and cannot be declared.";
            case DANGLING -> "Nothing in the file has this id. Mostly it is misspelt; the nearest one is suggested.";
            case CYCLE ->
                "Questions are parents of each other in a ring, so that none has a chance of its own. Take"
                        + " one \"given\" away and give that question a prior.";
            case CHANCE_SUM ->
                "The three ends of a check sum to 1 under each truth; to assert and to deny come to at"
                        + " most 1, the rest being silence.";
            case LADDER_ORDER -> "From confirmed down to debunked each rung tells readers less: the numbers descend.";
            case TURN_RANGE -> "The turn is after the shift, or the minutes before the turn it came in.";
            case UNCLAIMED ->
                "Nothing on the wire ever speaks of this question, so that it would never open. Claim it"
                        + " in a dispatch or take it away.";
            case LATE_CLAIM -> "A claim comes when its question is settled already: nothing could be done with it.";
            case EARLY_SETTLING -> "The question is settled before anything is heard of it.";
            case NO_SETTLING ->
                "A question that has an answer is settled at a turn or at a later date. If nobody ever"
                        + " knew, its answer is \"unresolved\".";
            case UNSURE_SETTLING ->
                "In the shift the desk is told only what the record is sure of. Where its confidence"
                        + " is medium or low, settle the question later, as what was claimed and by whom, or leave it"
                        + " unresolved.";
            case STANCES_DISAGREE ->
                "One origin says one thing on one question, however often it is repeated. Somebody"
                        + " who changed his mind is another origin.";
            case DUPLICATE_CLAIM -> "A dispatch says one thing of a question. Two claims on it contradict or repeat.";
            case IF_RUN_ORIGIN ->
                "A dispatch that comes only because of our own line adds no evidence: its origin is"
                        + " \"desk\", or one that has spoken before.";
            case NO_SKILL -> "Nobody on the desk has the skill, so that the check could never be ordered.";
            case NEVER_RETURNS -> "However early it is ordered, the check comes back after the shift.";
            case RISK_CARE -> "A check that puts nobody at risk costs no care.";
            case DUPLICATE_TITLE -> "Two checks read alike in the menu. Say what is done, of whom.";
            case DUPLICATE_LINE -> "The page has one line a question.";
            case SETTLED_LINE -> "An inherited line whose question is settled at turn 1 cannot be put right in time.";
            case PERSON_NAMED ->
                "A real person (see \"people\") is named in a text that an altered night shows, in"
                        + " which nothing is true. Write the office instead.";
            case BAD_MARK -> "A place stands on the map as one sign, with its holder's first letter after it.";
            case DUPLICATE_MARK -> "Two places with one mark cannot be told apart on the map.";
            case MAP_GLYPH -> "The map is drawn with characters of one column each.";
            case OFF_MAP -> "The place's mark would stand outside the map.";
            case PACK ->
                "A pack is a folder or a zip with a pack.json beside its scenarios: at most 1,000 entries, 8 MiB an entry,"
                        + " 64 MiB in all, plain names, each once, no zip within and no link that leads out. If it breaks"
                        + " one of these, none of it is read.";
            case OUTSIDE_FOLDER -> "A campaign names ids, or files in its own folder and below. Nothing else is read.";
            case UNUSED -> "Nothing refers to it. Mostly an id is misspelt elsewhere.";
            case FILE_NAME -> "Scenarios are found by their id, so that a file is best called by it.";
            case NEVER_HEARD -> "In one of the two modes nothing is ever heard of the question.";
            case DESK_WITHOUT_RUN ->
                "A dispatch repeats our own page on a question on which we may have said nothing."
                        + " Let it arrive only \"ifRun\".";
            case LATE_CHECK -> "The check comes back when its question is settled: nobody will order it.";
            case SAME_SLUG -> "Two questions have one label, so that on the screen nobody can tell them apart.";
            case NEVER_CHECKABLE ->
                "A question of weight 3 or more on which no check returns in time leaves an editor"
                        + " nothing to do but guess. Offer a check, if only one that often ends nowhere.";
            case PRIOR_GIVES_AWAY ->
                "If the answer is all but certain before anything is heard, no dispatch can teach"
                        + " anything. Fair priors lie between 12% and 88%; those of a question with a parent follow from"
                        + " the parent's.";
            case TOO_HEAVY ->
                "One question is more than 12% of all weight times turns: who gets it right wins the"
                        + " night, whatever else he does.";
            case GRADE_CONTRADICTED ->
                "The chances say something else than the letter on the source card, by which"
                        + " the editor judges. A source may differ from its grade on a topic, with the reason on its"
                        + " card, but not by a factor of four in what its word is worth, and never the wrong way round.";
            case REPEAT_UNSAID ->
                "Two dispatches of different sources have one origin, and nothing in the copy of the"
                        + " second could make a reader suspect it. Circular reporting must be discoverable: a phrase, an"
                        + " hour, a rank, \"security officials\" instead of \"the service\".";
            case DETAILS_ONE_WAY ->
                "If every sensitive detail is best withheld (or best run), withholding is a habit"
                        + " and no decision. At least one a shift should be worth more than it risks.";
            case DETAIL_HOPELESS ->
                "A detail that costs 30 points of care or more and is good for nothing is a trap,"
                        + " not a choice. Name what it would be good for, or leave it out.";
            case NO_PUBLIC_SOURCE ->
                "A question marked as record or inferred should say where it can be looked up: the"
                        + " debrief shows it to the player. What is composed needs no source.";
            case EMPTY_TURN -> "In a turn in which nothing lands and nothing is settled the editor can only wait.";
            case WORDS_A_TURN ->
                "Headlines, leads and settlings of one turn come to more than 200 words: more than"
                        + " can be read and weighed in a minute and a half.";
            case WORDS_ON_AVERAGE ->
                "More than 130 new words a turn make a shift longer than the 15 to 25 minutes that"
                        + " people give it.";
            case LONG_TEXT ->
                "At 80 columns and 24 rows the dispatch has to be scrolled more than twice. What is needed"
                        + " to judge belongs into the lead.";
            case NAME_SPELLING ->
                "Two capitalised words differ in one letter, and the rarer one is told. If they are two"
                        + " names, the report can be left alone.";
            case SLUG_NAMES_SOURCE ->
                "The headline of an altered night is the source's name and the slugs of what it speaks of: \"The"
                        + " hospital: the hospital\" tells nobody anything. Call the question by what is asked: \"the"
                        + " wards\".";
            case BLANK_SPOT ->
                "A place's letter is drawn over the sign that stands at its column and row. Where the map has a"
                        + " space there, it is mostly one off: both are counted from 0, and a row's first sign after the"
                        + " quote is column 0.";
            case HALF_MARKED ->
                "Places without a mark are given free letters in the order of the file, which a change of that order, or"
                        + " another night of the campaign, gives to other places.";
            case SAME_SPOT -> "Two places have one column and row, so that the map shows the first of them alone.";
        };
    }
}
