package copytaster.screen.replay;

/** What a key of the viewer asks for. */
enum Deed {
    BACK,
    ON,
    TURN_BACK,
    TURN_ON,
    FIRST,
    LAST,
    GO_TO,
    PLAY,
    FASTER,
    SLOWER,
    FIND,
    FIND_NEXT,
    BLUNDER,
    CORRECTION,
    TRUTH,
    QUESTION_ON,
    QUESTION_BACK,
    LOOK,
    REPORT,
    BRANCH,
    HELP,
    LEAVE,
    QUIT
}
