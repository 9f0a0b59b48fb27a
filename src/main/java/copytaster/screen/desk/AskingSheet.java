package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the player: what is at stake, and a button for each answer, which the cursor rests on. Whoever ends a turn sees first what
 * becomes final with it.
 */
final class AskingSheet {
    private AskingSheet() {}

    static Sheet of(Model model, Overlay.Asking asking, int columns) {
        Rows question = new Rows(columns).text(asking.text(), Ink.TEXT).gap();
        List<Row> buttons = new ArrayList<>();
        for (Binding binding : model.settings().keymap().of(Place.ASKING)) {
            if (!binding.label().isEmpty() && !binding.strokes().isEmpty()) {
                String text = "[ " + binding.keys().replace(" ", " or ") + ": " + binding.label() + " ]";
                buttons.add(Row.button(text, Ink.KEY, binding.strokes().get(0)));
            }
        }
        question.flow(0, 3, buttons);
        Rows rows = new Rows(columns);
        if (asking.command() instanceof Command.Next) {
            Decided.box(model, columns, Layout.most(model.size()) - question.size() - 1)
                    .forEach(rows::row);
            rows.gap();
        }
        question.list().forEach(rows::row);
        return new Sheet(asking.title(), rows.list(), rows.size() - 1, 1, 2);
    }
}
