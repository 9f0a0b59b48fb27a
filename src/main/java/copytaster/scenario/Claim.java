package copytaster.scenario;

import java.util.Optional;

/**
 * What a dispatch says of one question.
 *
 * @param stance as on the record
 * @param asserting the sentence when it asserts
 * @param denying the sentence when it denies
 * @param asWritten how firmly the wire wrote it, as if asserting: confirmed, attributed or unconfirmed
 * @param chances instead of the source's profile, where the origin's first word stands here
 */
public record Claim(
        String question, Stance stance, String asserting, String denying, Rung asWritten, Optional<Profile> chances) {
    /** Its sentence as made. */
    public String text(Stance made) {
        return switch (made) {
            case ASSERTS -> asserting;
            case DENIES -> denying;
            case SILENT -> "";
        };
    }

    /** The rung of the question on which the wire's wording, as made, puts it. */
    public Rung rungAsWritten(Stance made) {
        return made == Stance.DENIES ? asWritten.mirror() : asWritten;
    }
}
