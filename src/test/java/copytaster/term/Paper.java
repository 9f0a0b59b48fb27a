package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a screen, cell by cell, with its colours and attributes. A reader of exactly those sequences that the game may write: any
 * other is an error, and so is a cell outside the screen. Beside it stand the emulators of others, which are more forgiving.
 */
final class Paper {
    private static final Pattern CONTROL = Pattern.compile("\033\\[([0-9;?]*)([A-Za-z])");
    private static final Pattern MODES = Pattern.compile("\\?(25|1000|1006|1049|2004|2026)");

    /** How a cell looks. Colours are the parameters that set them. */
    record Look(String glyph, boolean bold, boolean underline, boolean reverse, String fore, String back) {
        static final Look BLANK = new Look(" ", false, false, false, "39", "49");

        Look glyph(String other) {
            return new Look(other, bold, underline, reverse, fore, back);
        }

        /** Of a blank only what can be seen. */
        Look seen() {
            boolean ink = !glyph.equals(" ") || underline || reverse;
            return ink ? this : new Look(" ", false, false, false, "", back);
        }

        /** With the changes of a sequence {@code ESC [ parameters m}. */
        Look with(String parameters) {
            String[] all = (parameters.isEmpty() ? "0" : parameters).split(";");
            Look look = this;
            for (int i = 0; i < all.length; i++) {
                String set = all[i];
                if (set.equals("38") || set.equals("48")) {
                    int more = all[i + 1].equals("5") ? 2 : 4;
                    look = look.with(List.of(all).subList(i, i + more + 1));
                    i += more;
                } else {
                    look = look.with(List.of(set));
                }
            }
            return look;
        }

        private Look with(List<String> set) {
            String colour = String.join(";", set);
            return switch (Integer.parseInt(set.get(0))) {
                case 0 -> BLANK.glyph(glyph);
                case 1 -> new Look(glyph, true, underline, reverse, fore, back);
                case 22 -> new Look(glyph, false, underline, reverse, fore, back);
                case 4 -> new Look(glyph, bold, true, reverse, fore, back);
                case 24 -> new Look(glyph, bold, false, reverse, fore, back);
                case 7 -> new Look(glyph, bold, underline, true, fore, back);
                case 27 -> new Look(glyph, bold, underline, false, fore, back);
                case 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 90, 91, 92, 93, 94, 95, 96, 97 ->
                    new Look(glyph, bold, underline, reverse, colour, back);
                case 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 100, 101, 102, 103, 104, 105, 106, 107 ->
                    new Look(glyph, bold, underline, reverse, fore, colour);
                default -> throw new AssertionError("no attribute of ours: " + colour);
            };
        }
    }

    private final Size size;
    private final Look[][] cells;
    private Look pen = Look.BLANK;
    private int column;
    private int row;
    private boolean cursor = true;

    Paper(Size size) {
        this.size = size;
        this.cells = new Look[size.rows()][size.columns()];
        wipe();
    }

    private void wipe() {
        for (Look[] line : cells) {
            java.util.Arrays.fill(line, pen.glyph(" "));
        }
    }

    Paper write(String text) {
        Matcher control = CONTROL.matcher(text);
        int at = 0;
        while (control.find()) {
            print(text.substring(at, control.start()));
            obey(control.group(1), control.group(2).charAt(0));
            at = control.end();
        }
        print(text.substring(at));
        return this;
    }

    private void obey(String parameters, char function) {
        switch (function) {
            case 'm' -> pen = pen.with(parameters);
            case 'H' -> place(parameters);
            case 'C' -> column += number(parameters);
            case 'G' -> column = number(parameters) - 1;
            case 'J' -> {
                check(parameters.equals("2"), "J" + parameters);
                wipe();
            }
            case 'h', 'l' -> {
                check(MODES.matcher(parameters).matches(), "mode " + parameters);
                if (parameters.equals("?25")) {
                    cursor = function == 'h';
                }
            }
            default -> throw new AssertionError("no sequence of ours: " + parameters + function);
        }
    }

    private void place(String parameters) {
        String[] both = parameters.split(";");
        row = both.length < 2 ? 0 : Integer.parseInt(both[0]) - 1;
        column = both.length < 2 ? 0 : Integer.parseInt(both[1]) - 1;
    }

    private static int number(String parameters) {
        return parameters.isEmpty() ? 1 : Integer.parseInt(parameters);
    }

    private void print(String text) {
        for (String glyph : Width.clusters(text)) {
            if (glyph.equals("\007")) {
                continue;
            }
            if (glyph.equals("\r")) {
                column = 0;
            } else if (glyph.equals("\r\n")) {
                column = 0;
                row++;
            } else if (glyph.equals("\n")) {
                row++;
            } else {
                int width = Width.ofCluster(glyph);
                check(!Character.isISOControl(glyph.codePointAt(0)), "control " + (int) glyph.charAt(0));
                check(
                        row < size.rows() && column + width <= size.columns(),
                        glyph + " beyond the edge: " + column + " " + row);
                cells[row][column] = pen.glyph(glyph);
                if (width == 2) {
                    cells[row][column + 1] = pen.glyph("");
                }
                column += width;
            }
        }
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw new AssertionError("not ours to write: " + what);
        }
    }

    /** Where this differs from a frame in a theme's colours, in words; empty if nowhere. */
    String differs(Frame frame, Theme theme, Depth depth) {
        if (!frame.size().equals(size)) {
            return "sizes " + size + " and " + frame.size();
        }
        List<String> wrong = new ArrayList<>();
        for (int line = 0; line < size.rows(); line++) {
            for (int at = 0; at < size.columns(); at++) {
                Look here = cells[line][at].seen();
                Look wanted = of(frame.ink(at, line), theme, depth)
                        .glyph(frame.glyph(at, line))
                        .seen();
                if (!here.equals(wanted)) {
                    wrong.add(at + "," + line + ": " + here + " is to be " + wanted);
                }
            }
        }
        Spot spot = frame.cursor().orElse(null);
        if (cursor != (spot != null) || spot != null && !spot.equals(new Spot(column, row))) {
            wrong.add("cursor " + (cursor ? column + "," + row : "hidden") + " is to be " + spot);
        }
        return wrong.isEmpty() ? "" : wrong.size() + " wrong, first " + wrong.get(0);
    }

    /** The look of an ink. */
    static Look of(Ink ink, Theme theme, Depth depth) {
        Style style = (depth == Depth.NONE ? Theme.MONO : theme).style(ink);
        Depth shown = theme == Theme.MONO ? Depth.NONE : depth;
        List<Attribute> attributes = style.attributes();
        return new Look(
                "",
                attributes.contains(Attribute.BOLD),
                attributes.contains(Attribute.UNDERLINE),
                attributes.contains(Attribute.REVERSE),
                style.fore().foreground(shown),
                style.back().background(shown));
    }
}
