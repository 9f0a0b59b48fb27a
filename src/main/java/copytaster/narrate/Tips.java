package copytaster.narrate;

import java.util.function.UnaryOperator;

/** The words of tips, in which an action's word in braces stands for whatever one presses or types for it. */
public final class Tips {
    private Tips() {}

    /** The text with every {@code {word}} as {@code named} has it. */
    public static String text(String text, UnaryOperator<String> named) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(text, from, open).append(named.apply(text.substring(open + 1, close)));
            from = close + 1;
        }
        return out.append(text.substring(from)).toString();
    }
}
