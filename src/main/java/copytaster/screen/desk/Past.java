package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.observe.Observation.Item;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Sheet;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The desk as its editor had it at some moment of a session, to be looked at: nothing can be decided there. */
public final class Past {
    /** Where one may be in the past: at what is read, not at what decides. */
    private static final List<Place> LOOKED = List.of(
            Place.BRIEFING,
            Place.DESK,
            Place.PAGE,
            Place.BOARD,
            Place.CHECKS,
            Place.MAP,
            Place.CARD,
            Place.STAFF,
            Place.RULES,
            Place.HELP,
            Place.PALETTE,
            Place.REPORT,
            Place.HANDOVER);

    private static final Binding BACK = new Binding(
            Action.BACK,
            List.of(Stroke.of(Key.ESCAPE), Stroke.of('Q')),
            "",
            "back to the replay",
            List.of(Place.DESK, Place.BRIEFING, Place.HANDOVER),
            true);

    private Past() {}

    /**
     * The desk after so many entries. The dispatch that the last of them was about is selected.
     *
     * @param size what there is to draw on; may be smaller than a desk that is played at
     */
    public static Model at(Session session, int entries, Settings settings, Size size) {
        Model model = Model.past(session.first(entries), untold(settings), size);
        String dispatch =
                entries == 0 ? "" : about(session.entries().get(entries - 1).command());
        if (Find.item(model.seen(), dispatch) == null) {
            dispatch = Arrivals.first(model.seen());
        }
        return settled(model.at(model.at().dispatch(dispatch)));
    }

    /** Without tips: they tell what to do. */
    private static Settings untold(Settings settings) {
        return settings.tips(false, settings.told());
    }

    /** The same desk with another dispatch selected, if it has come there. */
    public static Model selected(Model model, String dispatch) {
        return Find.item(model.seen(), dispatch) == null
                ? model
                : settled(model.at(model.at().dispatch(dispatch)));
    }

    private static String about(Command command) {
        if (command instanceof Command.Run run) {
            return run.dispatch();
        }
        if (command instanceof Command.Trace trace) {
            return trace.dispatch();
        }
        if (command instanceof Command.Hold hold) {
            return hold.dispatch();
        }
        return command instanceof Command.Spike spike ? spike.dispatch() : "";
    }

    /** The same desk on another size. */
    public static Model resized(Model model, Size size) {
        return settled(model.size(size));
    }

    /** The same desk with a line for whoever looks at it. */
    public static Model say(Model model, String text) {
        return model.say(text);
    }

    /** The desk to be looked round, with only the keys that do so. */
    public static Model looking(Model model) {
        return informed(model)
                .settings(model.settings().with(keys(model.settings().keymap())));
    }

    /** The desk no longer looked round: nothing on top but what belongs there. */
    public static Model left(Model model, Settings settings) {
        return settled(model.settings(untold(settings)).overlays(List.of()).say(""));
    }

    /** With all that the desk was told as the turn began, the remark on the turn before among it. */
    private static Model informed(Model model) {
        return model.report(Decisions.report(model.session(), model.seen()));
    }

    /** What the desk was told as the turn began, the remark on the turn before among it. */
    public static Sheet report(Model model, int columns) {
        return ReportSheet.of(informed(model), columns);
    }

    /** Where a key brings a sheet that is only read, by the keys that scroll on the desk; empty for any other. */
    public static OptionalInt scrolled(Settings settings, Stroke stroke, Sheet sheet, int scroll, int window) {
        Optional<Action> action = settings.keymap().action(Place.HELP, stroke);
        return action.isPresent() ? ReadingKeys.scrolled(sheet, scroll, window, action.get()) : OptionalInt.empty();
    }

    /** The question of the claim that the keys act on; empty where no dispatch makes one. */
    public static String question(Model model) {
        Item item = model.item();
        return item == null || item.claims().isEmpty()
                ? ""
                : item.claims().get(model.at().claim()).question();
    }

    /** Whether the desk itself is in sight, with nothing on top. */
    public static boolean bare(Model model) {
        return model.overlays().isEmpty();
    }

    /** Whether what lies on top is what a night begins or ends with, and nothing else does. */
    public static boolean based(Model model) {
        return model.overlays().size() == 1 && (on(model, Place.BRIEFING) || on(model, Place.HANDOVER));
    }

    /** In order, like any desk; but after the close the desk itself is shown: what the shift comes to is told by the debrief. */
    private static Model settled(Model model) {
        Model settled = Settled.of(model);
        return on(settled, Place.CLOSING) ? settled.pop() : settled;
    }

    /** Whether a place lies on top, however small the screen. */
    private static boolean on(Model model, Place place) {
        return model.top().filter(overlay -> overlay.place() == place).isPresent();
    }

    /** Draws the desk on all of a canvas of its size, its last two lines (for messages and keys) among it. */
    public static void draw(Canvas canvas, Model model) {
        DeskView.draw(canvas, model);
    }

    /** The whole desk as a screen. */
    public static Frame view(Model model) {
        return DeskView.of(model);
    }

    /**
     * What a message makes of the desk: keys that look things up work, keys that decide say why they do not.
     *
     * @param usual the keys of a desk at which things are decided
     */
    public static Model look(Model model, Msg msg, Keymap usual) {
        if (msg instanceof Msg.Key key && !any(model.place())) {
            boolean looks = model.settings()
                    .keymap()
                    .action(model.place(), key.stroke())
                    .isPresent();
            if (!looks && usual.action(model.place(), key.stroke()).isPresent()) {
                return model.say("This is the past: that cannot be done here. In the replay (Esc), b branches.");
            }
        }
        Model next = Update.of(model, msg).model();
        boolean looks =
                next.session() == model.session() && (!(msg instanceof Msg.Mouse) || LOOKED.contains(next.place()));
        return looks ? settled(next) : model;
    }

    /** Whether characters are being typed. */
    public static boolean typing(Model model) {
        return model.place() == Place.PALETTE;
    }

    /** Whether any key does something in a place. */
    private static boolean any(Place place) {
        return place == Place.REPORT || place == Place.ANSWER || place == Place.PALETTE;
    }

    /** Those of a desk's keys that look things up, and the way back; last what scrolls a dispatch, without which a narrow screen has room for all others. */
    private static Keymap keys(Keymap usual) {
        List<Binding> keys = new ArrayList<>(List.of(BACK));
        for (Binding binding : usual.all()) {
            List<Place> places = binding.places().stream()
                    .filter(place -> looks(place, binding.action()))
                    .toList();
            if (!places.isEmpty()) {
                keys.add(binding.in(places));
            }
        }
        keys.sort(Comparator.comparing(binding -> binding.action() == Action.REPORT ? 0 : scrolls(binding) ? 2 : 1));
        return usual.of(keys);
    }

    private static boolean scrolls(Binding binding) {
        return binding.action() == Action.PAGE_DOWN && binding.places().contains(Place.DESK);
    }

    private static boolean looks(Place place, Action action) {
        return LOOKED.contains(place)
                && switch (action) {
                    case UP,
                            DOWN,
                            LEFT,
                            RIGHT,
                            PAGE_UP,
                            PAGE_DOWN,
                            FIRST,
                            LAST,
                            PANE,
                            PANE_BACK,
                            ODDS,
                            ALL,
                            CHECKS,
                            PAGE,
                            BOARD,
                            MAP,
                            CARD,
                            STAFF,
                            RULES,
                            REPORT,
                            PALETTE,
                            HELP -> true;
                    case BACK -> !BACK.places().contains(place);
                    case ENTER -> place == Place.PALETTE;
                    default -> false;
                };
    }
}
