package copytaster.screen.desk;

import copytaster.screen.Step;
import copytaster.session.Entry;
import java.util.List;

/**
 * Keys while the last decision is not on disk: nothing can be decided, only saved. Another try is taken for a success until it is
 * reported as a failure, which happens before the next frame.
 */
final class UnsavedKeys {
    private UnsavedKeys() {}

    static Step<Model, Effect> act(Model model, Action action) {
        List<Entry> entries = model.session().entries();
        return switch (action) {
            case RETRY ->
                entries.isEmpty()
                        ? Step.of(model)
                        : Step.of(
                                model.keeping(model.keeping().saved()).say("Saved."),
                                new Effect.Append(entries.get(entries.size() - 1), model.session()));
            case COPY -> Step.of(model, new Effect.SaveCopy(model.session()));
            default -> Step.of(model);
        };
    }
}
