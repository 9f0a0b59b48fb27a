package copytaster.screen.desk;

import copytaster.screen.Key;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.text.SafeText;
import java.util.List;
import java.util.Optional;

/** Keys where characters are text: looking for something in a list, and the palette. */
final class TypedKeys {
    /** Nobody looks for more. */
    private static final int MOST = 60;

    private final Model model;
    private final Overlay top;

    private TypedKeys(Model model) {
        this.model = model;
        this.top = model.top().orElseThrow();
    }

    /** What a key makes of it: text where it types, else an action. */
    static Step<Model, Effect> key(Model model, Stroke stroke) {
        TypedKeys keys = new TypedKeys(model);
        if (stroke.types()) {
            return Step.of(keys.typed(keys.text() + Character.toString(stroke.character())));
        }
        if (stroke.key() == Key.BACKSPACE) {
            String text = keys.text();
            return text.isEmpty()
                    ? keys.back()
                    : Step.of(keys.typed(text.substring(0, text.offsetByCodePoints(text.length(), -1))));
        }
        Optional<Action> action = model.settings().keymap().action(model.place(), stroke);
        return action.map(keys::act).orElseGet(() -> Step.of(model));
    }

    static Step<Model, Effect> act(Model model, Action action) {
        return new TypedKeys(model).act(action);
    }

    /** Pasted text is typed, its line breaks blanks. */
    static Step<Model, Effect> paste(Model model, String text) {
        TypedKeys keys = new TypedKeys(model);
        return Step.of(keys.typed(keys.text() + SafeText.line(text)));
    }

    private String text() {
        return top instanceof Overlay.Searching searching ? searching.text() : ((Overlay.Palette) top).text();
    }

    private Model typed(String text) {
        String words = text.length() > MOST
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST)))
                : text;
        return top instanceof Overlay.Searching ? searched(words) : model.swap(new Overlay.Palette(words, 0));
    }

    /** The list below, filtered as one types. */
    private Model searched(String words) {
        Model below = model.pop();
        Model filtered = below.top().filter(Overlay.Listing.class::isInstance).isPresent()
                ? below.swap(((Overlay.Listing) below.top().get()).filter(words))
                : below.at(below.at().filter(words));
        return filtered.push(new Overlay.Searching(words));
    }

    private Step<Model, Effect> back() {
        return Step.of(top instanceof Overlay.Searching ? searched("").pop() : model.pop());
    }

    private Step<Model, Effect> act(Action action) {
        if (action == Action.QUIT) {
            return Asks.quit(model);
        }
        if (action == Action.BACK) {
            return back();
        }
        if (top instanceof Overlay.Searching) {
            return action == Action.ENTER ? Step.of(model.pop()) : below(action);
        }
        Overlay.Palette palette = (Overlay.Palette) top;
        List<Verb> verbs = Verb.of(model.pop(), palette.text());
        return switch (action) {
            case UP -> moved(palette, -1, verbs.size());
            case DOWN -> moved(palette, 1, verbs.size());
            case PAGE_UP -> moved(palette, -10, verbs.size());
            case PAGE_DOWN -> moved(palette, 10, verbs.size());
            case ENTER -> verbs.isEmpty() ? Step.of(model) : chosen(verbs.get(palette.cursor()));
            default -> Step.of(model);
        };
    }

    /** The arrows still move in the list that is being looked through. */
    private Step<Model, Effect> below(Action action) {
        Model beneath = model.pop();
        Step<Model, Effect> step = Update.act(beneath, beneath.place(), action, Stroke.of(Key.DOWN));
        return new Step<>(step.model().push(top), step.effects());
    }

    private Step<Model, Effect> moved(Overlay.Palette palette, int by, int count) {
        return Step.of(model.swap(new Overlay.Palette(palette.text(), Settled.clamp(palette.cursor() + by, count))));
    }

    private Step<Model, Effect> chosen(Verb verb) {
        if (!verb.whyNot().isEmpty()) {
            return Step.of(model.say(Words.capital(verb.whyNot())));
        }
        Model below = model.pop();
        return Update.act(below, below.place(), verb.binding().action(), Stroke.of(Key.ENTER));
    }
}
