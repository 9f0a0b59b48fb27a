package copytaster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the most usual command lines, those that only begin or continue a shift, without picocli, which needs a third of a second
 * of processor time on a cold start. Whatever is not plain here, and every mistake, is left to picocli; a test holds the two to
 * each other.
 */
final class Shortcut {
    private static final List<String> VALUED = List.of("--seed", "--difficulty", "--resume", "--from-turn");

    private final String[] words;
    private final PlayOrder order = new PlayOrder();
    private final List<String> given = new ArrayList<>();
    private int at;

    private Shortcut(String[] words) {
        this.words = words;
    }

    /** What the words ask for, if they are a plain way to play. */
    static Optional<PlayOrder> order(String[] words) {
        Shortcut shortcut = new Shortcut(words);
        return shortcut.read() ? Optional.of(shortcut.order) : Optional.empty();
    }

    private boolean read() {
        for (String word : words) {
            if (word.isEmpty() || word.charAt(0) == '@' || word.indexOf('"') >= 0 || word.indexOf('\'') >= 0) {
                return false;
            }
        }
        boolean play = words.length > 0 && words[0].equals("play");
        for (at = play ? 1 : 0; at < words.length; at++) {
            String word = words[at];
            boolean fits = word.charAt(0) == '-' ? option(word, play) : play && scenario(word);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean scenario(String word) {
        boolean first = order.scenario.isEmpty();
        order.scenario = Optional.of(word);
        return first;
    }

    private boolean option(String word, boolean play) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (given.contains(name)) {
            return false;
        }
        given.add(name);
        return look(name, equals, word) || play && played(name, equals, word);
    }

    private boolean look(String name, int equals, String word) {
        if (name.equals("--theme")) {
            order.looks.theme = value(equals, word);
            return order.looks.theme != null && order.looks.trouble().isEmpty();
        }
        return equals < 0 && flag(name);
    }

    private boolean flag(String name) {
        switch (name) {
            case "--assist" -> order.looks.assist = true;
            case "--ascii" -> order.looks.ascii = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean played(String name, int equals, String word) {
        if (equals < 0 && name.equals("--fog")) {
            order.fog = true;
            return true;
        }
        if (equals < 0 && name.equals("--plain")) {
            order.plain = true;
            return true;
        }
        if (equals < 0 && name.equals("--peek")) {
            order.peek = true;
            return true;
        }
        if (!VALUED.contains(name)) {
            return false;
        }
        String value = value(equals, word);
        if (value == null) {
            return false;
        }
        switch (name) {
            case "--seed" -> order.seed = Optional.of(value);
            case "--difficulty" -> order.difficulty = value;
            case "--from-turn" -> order.fromTurn = Optional.of(value);
            default -> order.resume = Optional.of(value);
        }
        return true;
    }

    /** What follows an option, behind its equals sign or as the next word; null if there is nothing plain. */
    private String value(int equals, String word) {
        if (equals >= 0) {
            String value = word.substring(equals + 1);
            return value.isEmpty() ? null : value;
        }
        at++;
        return at < words.length && words[at].charAt(0) != '-' && !words[at].equals("play") ? words[at] : null;
    }
}
