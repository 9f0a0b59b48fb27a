package copytaster.cli;

import copytaster.journal.Reading;

/** What is wrong with a session's file, in a sentence or two; empty for nothing. */
final class SessionTrouble implements Reading.Cases<String> {
    @Override
    public String whole(Reading.Whole reading) {
        return "";
    }

    @Override
    public String torn(Reading.Torn reading) {
        return "The last write to this session did not finish; it is shown without it. Playing on mends the file.";
    }

    @Override
    public String damaged(Reading.Damaged reading) {
        return reading.damage().says();
    }

    @Override
    public String otherVersion(Reading.OtherVersion reading) {
        return reading.says();
    }

    @Override
    public String foreign(Reading.Foreign reading) {
        return reading.why();
    }
}
