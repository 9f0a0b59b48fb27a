package copytaster.screen.start;

import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Program;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.desk.Effect;
import java.util.List;

/**
 * A program that has the screen, and what has become of it.
 *
 * @param looking something is only looked at: leaving it by Esc leads back to the first screen as it was left
 */
record Stage<M>(Program<M, Effect> program, M model, boolean looking) {

    static <M> Stage<M> of(Program<M, Effect> program, Size size, boolean looking) {
        return new Stage<>(program, program.start(size), looking);
    }

    /** What it wants done after its first frame. */
    List<Effect> first() {
        return program.first();
    }

    Step<Stage<M>, Effect> update(Msg msg) {
        Step<M, Effect> step = program.update(model, msg);
        return new Step<>(new Stage<>(program, step.model(), looking), step.effects());
    }

    Frame view() {
        return program.view(model);
    }
}
