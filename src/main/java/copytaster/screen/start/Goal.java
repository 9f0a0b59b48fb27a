package copytaster.screen.start;

/** What an entry of the first screen and its pages is for. */
enum Goal {
    CONTINUE,
    OFFER,
    OPEN_UNFINISHED,
    OPEN_REPLAYS,
    OPEN_DEBRIEFS,
    HOW_TO_PLAY,
    SETTINGS,
    LEAVE,
    RESUME,
    REPLAY,
    DEBRIEF,
    BEGIN,
    MODE,
    SEED,
    DIFFICULTY,
    ASSIST,
    THEME,
    COLOURS,
    ASCII,
    MOUSE,
    BELL,
    TIPS
}
