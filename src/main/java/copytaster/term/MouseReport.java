package copytaster.term;

import copytaster.screen.Msg;
import copytaster.screen.Msg.Mouse.Kind;

/** Reads mouse reports in SGR form (mode 1006): {@code [<button;column;rowM}, with {@code m} for a release. */
final class MouseReport {

    private static final int MODIFIERS = 4 + 8 + 16;

    private MouseReport() {}

    /** The message in a sequence body, or null if it is no report we use. */
    static Msg parse(String body) {
        int end = body.length() - 1;
        if (!body.startsWith("[<") || (body.charAt(end) != 'M' && body.charAt(end) != 'm')) {
            return null;
        }
        int first = body.indexOf(';');
        int second = body.indexOf(';', first + 1);
        if (first < 0 || second < 0) {
            return null;
        }
        try {
            int button = Integer.parseInt(body.substring(2, first));
            int column = Integer.parseInt(body.substring(first + 1, second));
            int row = Integer.parseInt(body.substring(second + 1, end));
            Kind kind = body.charAt(end) == 'm' ? Kind.RELEASE : kind(button & ~MODIFIERS);
            return kind == null || column < 1 || row < 1 ? null : new Msg.Mouse(kind, column - 1, row - 1);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Kind kind(int button) {
        return switch (button) {
            case 0 -> Kind.LEFT;
            case 1 -> Kind.MIDDLE;
            case 2 -> Kind.RIGHT;
            case 64 -> Kind.WHEEL_UP;
            case 65 -> Kind.WHEEL_DOWN;
            default -> null;
        };
    }
}
