package copytaster.screen.replay;

import copytaster.narrate.Voice;
import copytaster.replay.Mark;
import copytaster.replay.Search;
import copytaster.replay.Track;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Past;
import copytaster.screen.replay.Viewing.Over;
import copytaster.text.SafeText;
import java.util.List;
import java.util.Optional;

/** What a message makes of the viewer. */
final class Update implements Msg.Cases<Step<Viewing, Effect>> {
    private static final int SECOND = 1000;
    private static final int LONGEST = 60;

    /** How often each scene is drawn for nobody. */
    private static final int REHEARSALS = 6;

    private final Viewing viewing;

    private Update(Viewing viewing) {
        this.viewing = viewing;
    }

    static Step<Viewing, Effect> of(Viewing viewing, Msg msg) {
        return msg.match(new Update(viewing));
    }

    @Override
    public Step<Viewing, Effect> key(Msg.Key msg) {
        Optional<Deed> deed = Keys.deed(msg.stroke());
        if (msg.stroke().equals(Stroke.ctrl('c'))) {
            return Step.of(viewing, new Effect.Quit(0, ""));
        }
        if (viewing.small()) {
            return deed.filter(d -> d == Deed.QUIT).isPresent()
                    ? Step.of(viewing, new Effect.Quit(0, ""))
                    : Step.of(viewing);
        }
        return switch (viewing.over()) {
            case NOTHING -> deed.map(this::act).orElseGet(() -> Step.of(viewing));
            case HELP, REPORT ->
                deed.filter(d -> d == Deed.QUIT).isPresent()
                        ? act(Deed.QUIT)
                        : Step.of(Reading.of(viewing).key(msg.stroke()));
            case FIND, GO_TO -> typing(msg.stroke());
            case BRANCH -> branching(msg.stroke());
            case LOOK -> looking(msg);
        };
    }

    private Step<Viewing, Effect> act(Deed deed) {
        Viewing quiet = viewing.say("");
        int at = viewing.at();
        return switch (deed) {
            case BACK -> Step.of(quiet.at(at - 1));
            case ON -> Step.of(quiet.at(at + 1));
            case TURN_BACK -> Step.of(quiet.at(viewing.film().sceneBefore(at)));
            case TURN_ON -> Step.of(quiet.at(viewing.film().sceneAfter(at)));
            case FIRST -> Step.of(quiet.at(0));
            case LAST -> Step.of(quiet.at(viewing.film().last()));
            case GO_TO -> Step.of(quiet.over(Over.GO_TO));
            case FIND -> Step.of(quiet.over(Over.FIND));
            case FIND_NEXT -> Step.of(found(quiet, viewing.sought().words()));
            case PLAY -> played(quiet);
            case FASTER -> paced(quiet, Math.min(Viewing.FASTEST, viewing.speed() * 2));
            case SLOWER -> paced(quiet, Math.max(1, viewing.speed() / 2));
            case BLUNDER -> Step.of(mark(quiet, Mark.Kind.BLUNDER, "No blunder here."));
            case CORRECTION -> Step.of(mark(quiet, Mark.Kind.CORRECTION, "No correction was made."));
            case TRUTH -> Step.of(quiet.truth(!viewing.truth(), meant()));
            case QUESTION_ON -> Step.of(question(quiet, 1));
            case QUESTION_BACK -> Step.of(question(quiet, -1));
            case LOOK -> stopped(quiet.over(Over.LOOK));
            case REPORT -> stopped(quiet.over(Over.REPORT));
            case BRANCH ->
                viewing.film().closed(at)
                        ? Step.of(quiet.say("The shift is closed here: there is nothing left to play. Go back a step."))
                        : stopped(quiet.over(Over.BRANCH));
            case HELP -> stopped(quiet.over(Over.HELP));
            case LEAVE ->
                viewing.truth()
                        ? Step.of(quiet.truth(false, viewing.question()))
                        : Step.of(viewing, new Effect.Quit(0, ""));
            case QUIT -> Step.of(viewing, new Effect.Quit(0, ""));
        };
    }

    // ---- playing ----

    private Step<Viewing, Effect> played(Viewing quiet) {
        if (viewing.playing()) {
            return stopped(quiet);
        }
        Viewing from = viewing.at() == viewing.film().last() ? quiet.at(0) : quiet;
        return Step.of(from.playing(true, viewing.speed()), new Effect.Ticks(SECOND / viewing.speed()));
    }

    private static Step<Viewing, Effect> stopped(Viewing viewing) {
        return viewing.playing()
                ? Step.of(viewing.playing(false, viewing.speed()), new Effect.Ticks(0))
                : Step.of(viewing);
    }

    private Step<Viewing, Effect> paced(Viewing quiet, int speed) {
        Viewing now = quiet.playing(viewing.playing(), speed);
        return viewing.playing() ? Step.of(now, new Effect.Ticks(SECOND / speed)) : Step.of(now);
    }

    /** The first ticks come soon after the first frame, and are the time to work out the marks and to get into practice. */
    @Override
    public Step<Viewing, Effect> tick(Msg.Tick msg) {
        if (!viewing.known()) {
            return Step.of(viewing.informed(), new Effect.Ticks(1));
        }
        int all = REHEARSALS * viewing.film().scenes().size();
        if (!viewing.playing()) {
            return viewing.rehearsed() < all ? rehearsed(all) : Step.of(viewing);
        }
        Viewing on = viewing.say("").at(viewing.at() + 1);
        return on.at() == viewing.film().last() ? stopped(on) : Step.of(on);
    }

    /**
     * One more scene drawn for nobody: what the program loads and compiles on the way is not waited for at the first jumps. After the
     * last the memory is tidied while nobody waits, since to move a long session aside takes some hundredths of a second.
     */
    private Step<Viewing, Effect> rehearsed(int all) {
        int now = viewing.rehearsed() + 1;
        List<Integer> scenes = viewing.film().scenes();
        Frames.of(viewing.at(scenes.get(now % scenes.size())));
        if (now == all) {
            System.gc();
        }
        return Step.of(viewing.rehearsed(now), new Effect.Ticks(now < all ? 1 : 0));
    }

    // ---- finding ----

    private static Viewing mark(Viewing viewing, Mark.Kind kind, String none) {
        Viewing known = viewing.informed();
        Optional<Mark> next = known.film().insight().next(kind, known.at());
        if (next.isEmpty()) {
            boolean hidden =
                    kind == Mark.Kind.BLUNDER && !known.film().session().over();
            return known.say(hidden ? "No blunder on what has been settled so far." : none);
        }
        return marked(known, next.get());
    }

    private static Viewing found(Viewing viewing, String words) {
        if (words.isBlank()) {
            return viewing;
        }
        Optional<Search.Found> found = Search.next(viewing.film(), words, viewing.at());
        Viewing sought = viewing.sought(words);
        return found.isEmpty()
                ? sought.say("Nothing on this desk is called “" + words + "”.")
                : sought.at(found.get().at())
                        .found(found.get())
                        .say("Found at step " + found.get().at() + " of "
                                + viewing.film().last() + ": "
                                + found.get().thing().name() + ". n finds the next.");
    }

    /** The question whose truth is wanted first: the one come to, or that of a mark of this moment, or of the claim shown. */
    private String meant() {
        boolean found = viewing.sought().found().isPresent()
                && viewing.film().insight().track(viewing.question()).isPresent();
        boolean came = found
                || viewing.film().insight().at(viewing.at()).stream()
                        .anyMatch(mark -> mark.question().equals(viewing.question()));
        if (came) {
            return viewing.question();
        }
        return viewing.film().insight().at(viewing.at()).stream()
                .map(Mark::question)
                .filter(q -> viewing.film().insight().track(q).isPresent())
                .findFirst()
                .orElseGet(() -> Past.question(viewing.desk()));
    }

    private static Viewing question(Viewing viewing, int by) {
        List<Track> tracks = viewing.film().insight().tracks();
        if (!viewing.truth() || tracks.isEmpty()) {
            return viewing;
        }
        int next = Math.floorMod(viewing.track() + by, tracks.size());
        return viewing.truth(true, tracks.get(next).question());
    }

    // ---- what lies on top ----

    private Step<Viewing, Effect> typing(Stroke stroke) {
        String typed = viewing.typed();
        if (stroke.key() == Key.ESCAPE) {
            return Step.of(viewing.over(Over.NOTHING));
        }
        if (stroke.key() == Key.BACKSPACE) {
            int end = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
            return Step.of(viewing.typed(typed.substring(0, end)));
        }
        if (stroke.key() == Key.ENTER) {
            Viewing closed = viewing.over(Over.NOTHING);
            return Step.of(
                    viewing.over() == Over.FIND
                            ? found(closed, typed.isBlank() ? viewing.sought().words() : typed.strip())
                            : wentTo(closed, typed));
        }
        boolean fits = stroke.types() && typed.length() < LONGEST;
        boolean digits = viewing.over() == Over.FIND || stroke.character() >= '0' && stroke.character() <= '9';
        return Step.of(fits && digits ? viewing.typed(typed + Character.toString(stroke.character())) : viewing);
    }

    private static Viewing wentTo(Viewing viewing, String typed) {
        if (typed.isEmpty()) {
            return viewing;
        }
        int turn = typed.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(typed);
        int last = viewing.film().turn(viewing.film().last());
        Viewing there = viewing.at(viewing.film().startOf(turn));
        return turn > last ? there.say("There is no turn " + typed + " here; the last is " + last + ".") : there;
    }

    private Step<Viewing, Effect> branching(Stroke stroke) {
        Viewing closed = viewing.over(Over.NOTHING);
        boolean yes = stroke.key() == Key.ENTER || stroke.equals(Stroke.of('y'));
        return yes
                ? Step.of(
                        closed,
                        new Effect.Branch(viewing.film().session().header().id(), viewing.at()))
                : Step.of(closed);
    }

    private Step<Viewing, Effect> looking(Msg.Key msg) {
        boolean back = msg.stroke().key() == Key.ESCAPE && (Past.bare(viewing.desk()) || Past.based(viewing.desk()));
        boolean leaves = msg.stroke().equals(Stroke.of('Q')) && !Past.typing(viewing.desk());
        return Step.of(back || leaves ? viewing.over(Over.NOTHING) : looked(msg));
    }

    private Viewing looked(Msg msg) {
        return viewing.desk(Past.look(viewing.desk(), msg, viewing.settings().keymap()));
    }

    @Override
    public Step<Viewing, Effect> paste(Msg.Paste msg) {
        boolean finding = viewing.over() == Over.FIND;
        String text = SafeText.line(viewing.typed() + msg.text());
        return Step.of(finding && text.length() <= LONGEST ? viewing.typed(text) : viewing);
    }

    /** The wheel goes through the decisions, a click on the bar to a moment, on a mark to what it is about, on the desk round it. */
    @Override
    public Step<Viewing, Effect> mouse(Msg.Mouse msg) {
        boolean vertical = viewing.over() == Over.LOOK || Reading.on(viewing);
        return switch (msg.kind()) {
            case WHEEL_UP -> key(new Msg.Key(Stroke.of(vertical ? Key.UP : Key.LEFT)));
            case WHEEL_DOWN -> key(new Msg.Key(Stroke.of(vertical ? Key.DOWN : Key.RIGHT)));
            case LEFT -> viewing.small() ? Step.of(viewing) : clicked(msg);
            case RIGHT -> back();
            default -> Step.of(viewing);
        };
    }

    /** Back from what lies on top; the replay itself is not left by a click. */
    private Step<Viewing, Effect> back() {
        boolean something = viewing.over() != Over.NOTHING || viewing.truth();
        return something ? key(new Msg.Key(Stroke.of(Key.ESCAPE))) : Step.of(viewing);
    }

    private Step<Viewing, Effect> clicked(Msg.Mouse msg) {
        Optional<Region.Target> hit = Frames.of(viewing).at(msg.column(), msg.row());
        if (hit.isPresent() && hit.get() instanceof Region.Button button) {
            return key(new Msg.Key(button.stroke()));
        }
        if (viewing.over() == Over.LOOK) {
            return Step.of(looked(msg));
        }
        if (Reading.on(viewing)) {
            return Step.of(viewing.over(Over.NOTHING));
        }
        boolean free = viewing.over() == Over.NOTHING;
        return free && hit.isPresent() && hit.get() instanceof Region.Entry entry ? entered(entry) : Step.of(viewing);
    }

    private Step<Viewing, Effect> entered(Region.Entry entry) {
        Viewing quiet = viewing.say("");
        return switch (entry.list()) {
            case ScrubBar.MOMENTS -> stopped(quiet.at(entry.index()));
            case ScrubBar.MARKS ->
                stopped(marked(quiet, viewing.film().insight().marks().get(entry.index())));
            default -> viewing.truth() ? Step.of(viewing) : stopped(quiet.over(Over.LOOK));
        };
    }

    private static Viewing marked(Viewing viewing, Mark mark) {
        List<Mark> alike = viewing.film().insight().marks().stream()
                .filter(m -> m.kind() == mark.kind())
                .toList();
        String kind = mark.kind() == Mark.Kind.BLUNDER ? "Blunder " : "Correction ";
        String where = kind + (alike.indexOf(mark) + 1) + " of " + alike.size() + ", on “"
                + new Voice(viewing.film().session().night()).slug(mark.question()) + "”: marked "
                + ScrubBar.sign(mark.kind()) + " above; e tells the whole turn.";
        return viewing.at(mark.at())
                .sought(viewing.sought().words())
                .truth(viewing.truth(), mark.question())
                .say(where);
    }

    @Override
    public Step<Viewing, Effect> resize(Msg.Resize msg) {
        return Step.of(viewing.size(msg.size()));
    }

    @Override
    public Step<Viewing, Effect> resumed(Msg.Resumed msg) {
        return Step.of(viewing);
    }

    /** Nothing was changed, so nothing is lost. */
    @Override
    public Step<Viewing, Effect> hangUp(Msg.HangUp msg) {
        return Step.of(viewing);
    }

    /** A branch could not be begun. */
    @Override
    public Step<Viewing, Effect> report(Msg.Report msg) {
        return Step.of(viewing.say(msg.text()));
    }
}
