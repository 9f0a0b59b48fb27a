package copytaster.term;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A tiny program that shows what happens to it; the end-to-end tests run it in a JVM of its own. */
final class Demo implements Program<Demo.Model, String> {

    /**
     * All there is to know.
     *
     * @param log what happened, newest last
     */
    record Model(Size size, List<String> log) {
        Model {
            log = List.copyOf(log);
        }

        Model with(String entry) {
            List<String> longer = new ArrayList<>(log);
            longer.add(entry);
            return new Model(size, longer);
        }
    }

    public static void main(String[] arguments) {
        Options options = Options.defaults().withMouse(true).withJournal(() -> "demo-journal.json");
        System.exit(Shell.run(new Demo(), Demo::perform, options));
    }

    private static Effects.Result perform(String effect) {
        return switch (effect) {
            case "quit" -> Effects.Result.quit(7, "bye: ünïcode\nsecond line");
            case "bell" -> Effects.Result.bell();
            case "save" -> Effects.Result.reply(new Msg.Report("save", "done"));
            case "tick" -> Effects.Result.tickEvery(20);
            case "still" -> Effects.Result.tickEvery(0);
            default -> throw new IllegalStateException("no effect " + effect);
        };
    }

    @Override
    public Model start(Size size) {
        return new Model(size, List.of("started"));
    }

    @Override
    public Step<Model, String> update(Model model, Msg msg) {
        return msg.match(new Update(model));
    }

    @Override
    public Frame view(Model model) {
        Size size = model.size();
        Canvas canvas = new Canvas(size);
        canvas.put(0, 0, size.columns(), " DEMO " + size, Ink.BAR);
        canvas.box(new Area(0, 1, size.columns(), size.rows() - 2), Border.LINE, Ink.BOX);
        canvas.put(2, 2, "é · ─ 漢字 ●○", Ink.TEXT);
        Canvas inside = canvas.within(new Area(2, 3, size.columns() - 4, size.rows() - 5));
        int from = Math.max(0, model.log().size() - inside.rows());
        for (int i = from; i < model.log().size(); i++) {
            inside.put(0, i - from, inside.columns(), model.log().get(i), i % 2 == 0 ? Ink.TEXT : Ink.ACCENT);
        }
        canvas.put(0, size.rows() - 1, size.columns(), " q quit  x crash", Ink.BAR);
        canvas.cursor(3, size.rows() - 1);
        return canvas.frame();
    }

    private record Update(Model model) implements Msg.Cases<Step<Model, String>> {
        @Override
        public Step<Model, String> key(Msg.Key msg) {
            Stroke stroke = msg.stroke();
            Model next = model.with("key " + stroke.label());
            if (stroke.key() != Key.CHARACTER || stroke.ctrl() || stroke.alt()) {
                return Step.of(next);
            }
            return switch (stroke.character()) {
                case 'q' -> Step.of(next, "quit");
                case 'b' -> Step.of(next, "bell");
                case 's' -> Step.of(next, "save");
                case 't' -> Step.of(next, "tick");
                case 'u' -> Step.of(next, "still");
                case 'x' -> throw new IllegalStateException("the demo was asked to crash");
                case 'X' -> Step.of(next, "unheard of");
                default -> Step.of(next);
            };
        }

        @Override
        public Step<Model, String> paste(Msg.Paste msg) {
            return Step.of(model.with("paste " + msg.text()));
        }

        @Override
        public Step<Model, String> mouse(Msg.Mouse msg) {
            return Step.of(model.with("mouse " + msg.kind() + " " + msg.column() + " " + msg.row()));
        }

        @Override
        public Step<Model, String> resize(Msg.Resize msg) {
            return Step.of(new Model(msg.size(), model.log()).with("resize " + msg.size()));
        }

        @Override
        public Step<Model, String> tick(Msg.Tick msg) {
            return Step.of(model.with("tick"));
        }

        @Override
        public Step<Model, String> resumed(Msg.Resumed msg) {
            return Step.of(model.with("resumed"));
        }

        @Override
        public Step<Model, String> hangUp(Msg.HangUp msg) {
            return Step.of(model.with("hangup"));
        }

        @Override
        public Step<Model, String> report(Msg.Report msg) {
            return Step.of(model.with("report " + msg.topic() + " " + msg.text()));
        }
    }
}
