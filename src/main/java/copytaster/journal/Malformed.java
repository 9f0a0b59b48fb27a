package copytaster.journal;

/** Why a line does not read, in words that go into a sentence: "its checksum does not fit". */
final class Malformed extends Exception {
    Malformed(String why) {
        super(why);
    }
}
