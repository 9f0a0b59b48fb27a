package copytaster.cli;

/** The game on the screen. */
final class ScreenGame {
    private final Streams streams;

    ScreenGame(Streams streams, Cli.Looks looks) {
        this.streams = streams;
    }

    int startScreen() {
        streams.complain("not yet");
        return Exit.BAD;
    }

    int play(Shelf.Kept kept) {
        return startScreen();
    }
}
