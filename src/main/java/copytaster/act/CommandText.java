package copytaster.act;

import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One short line for every command, by ids: what journals keep and scripts may send.
 *
 * <pre>
 * open                                   run fort-wire 1=attributed 2=doubtful/quietly:fort-call,b +road
 * rerate fort doubtful/quietly:a,b       lead fort            check fort-call defence
 * trace fort-wire                        hold fort-wire turn:11 | check:fort-call | word:fort
 * spike fort-wire    undo    next        handover fort airport prison
 * </pre>
 */
public final class CommandText {
    private CommandText() {}

    /** The line of {@code command}; {@link #parse} gives it back. */
    public static String of(Command command) {
        return command.match(new Writer());
    }

    /** The command written as {@code line}, or empty if it is none. */
    public static Optional<Command> parse(String line) {
        List<String> words = words(line);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "open":
                return rest.isEmpty() ? Optional.of(new Command.Open()) : Optional.empty();
            case "undo":
                return rest.isEmpty() ? Optional.of(new Command.Undo()) : Optional.empty();
            case "next":
                return rest.isEmpty() ? Optional.of(new Command.Next()) : Optional.empty();
            case "lead":
                return one(rest).map(Command.Lead::new);
            case "trace":
                return one(rest).map(Command.Trace::new);
            case "spike":
                return one(rest).map(Command.Spike::new);
            case "handover":
                return Optional.of(new Command.HandOver(List.copyOf(rest)));
            case "check":
                return order(rest);
            case "rerate":
                return rest.size() == 2
                        ? placing(rest.get(1)).map(p -> new Command.Rerate(rest.get(0), p))
                        : Optional.empty();
            case "hold":
                return rest.size() == 2
                        ? until(rest.get(1)).map(u -> new Command.Hold(rest.get(0), u))
                        : Optional.empty();
            case "run":
                return run(rest);
            default:
                return Optional.empty();
        }
    }

    /** The words of a line, parted by blanks. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
                if (i > from) {
                    words.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static Optional<String> one(List<String> rest) {
        return rest.size() == 1 ? Optional.of(rest.get(0)) : Optional.empty();
    }

    private static Optional<Command> order(List<String> rest) {
        if (rest.isEmpty() || rest.size() > 2) {
            return Optional.empty();
        }
        Optional<String> staff = rest.size() == 2 ? Optional.of(rest.get(1)) : Optional.empty();
        return Optional.of(new Command.Order(rest.get(0), staff));
    }

    private static Optional<Command> run(List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> choices = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (String word : rest.subList(1, rest.size())) {
            if (word.startsWith("+")) {
                details.add(word.substring(1));
                continue;
            }
            int equals = word.indexOf('=');
            int claim = equals == 1 ? word.charAt(0) - '0' : -1;
            Optional<Placing> placing = placing(word.substring(equals + 1));
            if (claim < 1 || claim > 9 || placing.isEmpty()) {
                return Optional.empty();
            }
            choices.add(new Choice(claim, placing.get()));
        }
        return Optional.of(new Command.Run(rest.get(0), List.copyOf(choices), List.copyOf(details)));
    }

    /** {@code doubtful}, {@code doubtful/quietly}, {@code doubtful/quietly:a,b}. */
    private static Optional<Placing> placing(String word) {
        int colon = word.indexOf(':');
        List<String> basis = new ArrayList<>();
        if (colon >= 0) {
            int from = colon + 1;
            for (int i = from; i <= word.length(); i++) {
                if (i == word.length() || word.charAt(i) == ',') {
                    basis.add(word.substring(from, i));
                    from = i + 1;
                }
            }
        }
        String head = colon < 0 ? word : word.substring(0, colon);
        int slash = head.indexOf('/');
        String manner = slash < 0 ? "openly" : head.substring(slash + 1);
        Rung rung = Rung.parse(slash < 0 ? head : head.substring(0, slash));
        if (rung == null || !(manner.equals("openly") || manner.equals("quietly"))) {
            return Optional.empty();
        }
        return Optional.of(new Placing(rung, manner.equals("quietly"), List.copyOf(basis)));
    }

    private static Optional<Until> until(String word) {
        int colon = word.indexOf(':');
        if (colon < 0 || colon == word.length() - 1) {
            return Optional.empty();
        }
        for (Until.Kind kind : Until.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word.substring(0, colon))) {
                return Optional.of(new Until(kind, word.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    private static final class Writer implements Command.Cases<String> {
        @Override
        public String open(Command.Open command) {
            return "open";
        }

        @Override
        public String run(Command.Run command) {
            StringBuilder out = new StringBuilder("run ").append(command.dispatch());
            for (Choice choice : command.choices()) {
                out.append(' ').append(choice.claim()).append('=').append(placing(choice.placing()));
            }
            command.details().forEach(detail -> out.append(" +").append(detail));
            return out.toString();
        }

        @Override
        public String rerate(Command.Rerate command) {
            return "rerate " + command.question() + ' ' + placing(command.placing());
        }

        @Override
        public String lead(Command.Lead command) {
            return "lead " + command.question();
        }

        @Override
        public String order(Command.Order command) {
            return "check " + command.check()
                    + command.staff().map(s -> ' ' + s).orElse("");
        }

        @Override
        public String trace(Command.Trace command) {
            return "trace " + command.dispatch();
        }

        @Override
        public String hold(Command.Hold command) {
            return "hold " + command.dispatch() + ' '
                    + command.until().kind().name().toLowerCase(Locale.ROOT) + ':'
                    + command.until().what();
        }

        @Override
        public String spike(Command.Spike command) {
            return "spike " + command.dispatch();
        }

        @Override
        public String undo(Command.Undo command) {
            return "undo";
        }

        @Override
        public String next(Command.Next command) {
            return "next";
        }

        @Override
        public String handOver(Command.HandOver command) {
            return command.questions().isEmpty() ? "handover" : "handover " + String.join(" ", command.questions());
        }

        private static String placing(Placing placing) {
            String basis = placing.basis().isEmpty() ? "" : ':' + String.join(",", placing.basis());
            return placing.rung().word() + (placing.quietly() ? "/quietly" : "") + basis;
        }
    }
}
