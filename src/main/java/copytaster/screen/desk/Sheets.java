package copytaster.screen.desk;

import copytaster.screen.Ink;
import copytaster.screen.debrief.DebriefParts;
import copytaster.screen.debrief.Part;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import java.util.List;

/** The sheet of an overlay. */
final class Sheets {
    private Sheets() {}

    static Sheet of(Model model, Overlay overlay) {
        int columns = Layout.of(model).text(overlay.place());
        return overlay.match(new Cases(model, columns));
    }

    private record Cases(Model model, int columns) implements Overlay.Cases<Sheet> {
        @Override
        public Sheet reading(Overlay.Reading overlay) {
            return switch (overlay.place()) {
                case BRIEFING ->
                    BriefingSheet.of(
                            model.session().night().scenario(),
                            model.session().night().mode(),
                            model.settings().keymap(),
                            columns);
                case MAP -> MapSheet.of(model, columns);
                case CARD -> CardSheet.of(model, columns);
                case RULES -> RulesSheet.of(model.seen().ladder(), model.seen().actions(), columns);
                case HELP -> HelpSheet.of(Place.valueOf(overlay.text()), model.settings(), columns);
                case STAFF -> StaffSheet.of(model, columns);
                case REPORT -> ReportSheet.of(model, columns);
                case CLOSING ->
                    DebriefParts.of(
                            model.debrief(),
                            model.session().night().scenario().closing(),
                            farewell(),
                            Part.of(overlay.text()),
                            columns,
                            SheetPainter.window(Layout.of(model).closing()));
                default -> Sheet.reading("THE DESK HAS AN ANSWER", new Rows(columns).text(overlay.text(), Ink.TEXT));
            };
        }

        private String farewell() {
            boolean leaves = KeyLabels.leaves(model.settings().keymap());
            return model.key(Place.CLOSING, Action.PAGE) + " shows the page as you leave it, "
                    + model.key(Place.CLOSING, Action.BOARD) + " what was settled. "
                    + (leaves ? model.key(Place.CLOSING, Action.BACK) + " or " : called(Action.BACK) + ", ")
                    + called(Action.QUIT) + "; every decision is saved.";
        }

        /** {@code Esc: to the list}. */
        private String called(Action action) {
            return model.key(Place.CLOSING, action) + ": "
                    + model.settings().keymap().label(Place.CLOSING, action);
        }

        @Override
        public Sheet listing(Overlay.Listing overlay) {
            return switch (overlay.place()) {
                case PAGE -> PageSheet.of(model, overlay, columns);
                case BOARD -> BoardSheet.of(model, overlay, columns);
                case CHECKS -> ChecksSheet.of(model, overlay, columns);
                case HOLD -> HoldSheet.of(model, overlay, columns);
                default -> HandoverSheet.of(model, overlay, columns);
            };
        }

        @Override
        public Sheet composing(Overlay.Composing overlay) {
            Layout layout = Layout.of(model);
            Sheet full = composing(overlay, ComposerSheet.Telling.FULL, 0);
            if (layout.beside() ? layout.leaves(full) : fits(layout, full)) {
                return full;
            }
            Sheet roomy = composing(overlay, ComposerSheet.Telling.ROOMY, 0);
            Sheet tight = composing(overlay, ComposerSheet.Telling.TIGHT, 0);
            if (layout.beside()) {
                Sheet told = full.height() <= layout.column()
                        ? full
                        : fits(layout, roomy) ? roomy : folded(overlay, layout, tight);
                return overlay.composer().lines().size() > 1 ? told.filled(layout.column()) : told;
            }
            Sheet told = fits(layout, roomy) ? roomy : folded(overlay, layout, tight);
            return told.filled(layout.window(Place.COMPOSER, full));
        }

        /** With as many claims folded as must be, and of these no more than what they say left out. */
        private Sheet folded(Overlay.Composing overlay, Layout layout, Sheet tight) {
            Sheet folded = tight;
            int foldable = ComposerSheet.foldable(model, overlay.composer());
            for (ComposerSheet.Telling telling :
                    List.of(ComposerSheet.Telling.TIGHT, ComposerSheet.Telling.LEAST, ComposerSheet.Telling.BARE)) {
                for (int folds = 0; folds <= foldable && !fits(layout, folded); folds++) {
                    folded = composing(overlay, telling, folds);
                }
            }
            return folded;
        }

        private Sheet composing(Overlay.Composing overlay, ComposerSheet.Telling telling, int folds) {
            return ComposerSheet.of(
                    model, overlay.composer(), columns, Layout.of(model).beside(), telling, folds);
        }

        private static boolean fits(Layout layout, Sheet composer) {
            return composer.height() <= layout.window(Place.COMPOSER, composer);
        }

        @Override
        public Sheet searching(Overlay.Searching overlay) {
            return Sheet.reading("", new Rows(columns));
        }

        @Override
        public Sheet palette(Overlay.Palette overlay) {
            return PaletteSheet.of(model, overlay, columns);
        }

        @Override
        public Sheet asking(Overlay.Asking overlay) {
            return AskingSheet.of(model, overlay, columns);
        }
    }
}
