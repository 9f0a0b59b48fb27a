package copytaster.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The way from the top of a document to a value. It is spelt only when asked for: a hostile file can make very long ones. */
record Trail(Trail parent, String key, int index) {
    static final Trail TOP = new Trail(null, null, -1);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$-]{1,60}");

    Trail key(String name) {
        return new Trail(this, name, -1);
    }

    Trail item(int number) {
        return new Trail(this, null, number);
    }

    /** {@code questions[3].given.question}; empty at the top. */
    @Override
    public String toString() {
        Deque<Trail> steps = new ArrayDeque<>();
        for (Trail step = this; step.parent != null; step = step.parent) {
            steps.push(step);
        }
        StringBuilder spelt = new StringBuilder();
        for (Trail step : steps) {
            if (step.key == null) {
                spelt.append('[').append(step.index).append(']');
            } else if (PLAIN.matcher(step.key).matches()) {
                spelt.append(spelt.isEmpty() ? "" : ".").append(step.key);
            } else {
                spelt.append('[').append(Quote.of(step.key)).append(']');
            }
        }
        return spelt.toString();
    }
}
