package copytaster.screen.start;

import copytaster.act.CommandText;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.session.Session;
import copytaster.text.Wrap;

/** A session looked at step by step on the screen: the desk as it was after each decision. Nothing here can change it. */
final class StepProgram implements Program<StepProgram.At, Effect> {
    private static final int PAGE = 10;

    private final Session session;
    private final Settings settings;

    StepProgram(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** @param step how many decisions have been made, from 0 to all */
    record At(Size size, int step) {}

    @Override
    public At start(Size size) {
        return new At(size, Math.min(1, session.entries().size()));
    }

    @Override
    public Step<At, Effect> update(At model, Msg msg) {
        if (msg instanceof Msg.Resize resize) {
            return Step.of(new At(resize.size(), model.step()));
        }
        return msg instanceof Msg.Key key ? key(model, key) : Step.of(model);
    }

    private Step<At, Effect> key(At model, Msg.Key key) {
        int last = session.entries().size();
        Key named = key.stroke().key();
        boolean leaves = named == Key.ESCAPE
                || named == Key.CHARACTER
                        && (key.stroke().character() == 'Q'
                                || key.stroke().ctrl() && key.stroke().character() == 'c');
        if (leaves) {
            return Step.of(model, new Effect.Quit(0, ""));
        }
        int to = switch (named) {
            case RIGHT, DOWN, ENTER -> model.step() + 1;
            case LEFT, UP -> model.step() - 1;
            case PGDN -> model.step() + PAGE;
            case PGUP -> model.step() - PAGE;
            case HOME -> 0;
            case END -> last;
            default -> model.step();
        };
        return Step.of(new At(model.size(), Math.max(0, Math.min(last, to))));
    }

    @Override
    public Frame view(At model) {
        Session then = Session.replay(
                session.header(), session.night(), session.entries().subList(0, model.step()));
        DeskProgram desk = new DeskProgram(then, settings);
        Frame below = desk.view(desk.start(model.size()));
        int rows = model.size().rows();
        if (rows < 2) {
            return below;
        }
        Canvas canvas = Canvas.over(below);
        canvas.fill(new Area(0, rows - 2, canvas.columns(), 2), Ink.BAR);
        canvas.put(1, rows - 2, Wrap.fit(said(model), canvas.columns() - 2), Ink.BAR_STRONG);
        canvas.put(
                1,
                rows - 1,
                Wrap.fit("← → a decision   PgUp PgDn ten   Home End   Esc back", canvas.columns() - 2),
                Ink.BAR);
        canvas.noCursor();
        return canvas.frame();
    }

    private String said(At model) {
        String where = "REPLAY " + model.step() + " of " + session.entries().size();
        return model.step() == 0
                ? where + ", before the shift"
                : where + ": "
                        + CommandText.of(session.entries().get(model.step() - 1).command());
    }
}
