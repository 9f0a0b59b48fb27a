package copytaster.plain;

import copytaster.act.Command;
import copytaster.act.Command.Choice;
import copytaster.act.Command.Placing;
import copytaster.act.CommandText;
import copytaster.act.Until;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a player's line as a command: numbers for dispatches, slugs for questions, the first letters of a rung. */
final class Words {
    /** What was read: a command, or a sentence that says what is missing. */
    record Read(Optional<Command> command, String trouble) {
        static Read of(Command command) {
            return new Read(Optional.of(command), "");
        }

        static Read trouble(String text) {
            return new Read(Optional.empty(), text);
        }
    }

    private final Night night;
    private final Observation seen;

    Words(Night night, Observation seen) {
        this.night = night;
        this.seen = seen;
    }

    /** {@code run 3}, {@code run 3 1=attributed 2=out +road quietly basis 3,call}. */
    Read run(List<String> words) {
        Optional<Item> item = words.isEmpty() ? Optional.empty() : Finder.item(seen, words.get(0));
        if (item.isEmpty()) {
            return Read.trouble("Run which dispatch? For example: run 3, or run 3 1=unconfirmed 2=out.");
        }
        boolean quietly = words.contains("quietly");
        List<String> basis = basis(words);
        List<String> details = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        List<Choice> named = new ArrayList<>();
        for (int i = 1; i < words.size() && !words.get(i).equals("basis"); i++) {
            String word = words.get(i);
            if (word.equals("quietly") || word.equals("openly")) {
                continue;
            }
            if (word.startsWith("+")) {
                details.add(detail(item.get(), word.substring(1)));
                continue;
            }
            int equals = word.indexOf('=');
            Optional<Integer> claim = equals < 1 ? Optional.empty() : Finder.number(word.substring(0, equals));
            String where = equals < 0 ? word : word.substring(equals + 1);
            if (claim.isEmpty()) {
                return Read.trouble("“" + word
                        + "” is not a placing. Write the claim's number and a rung: 1=unconfirmed, or 1=out.");
            }
            if (where.equals("out") || where.equals("0")) {
                out.add(claim.get());
                continue;
            }
            Optional<Rung> rung = rung(where);
            if (rung.isEmpty()) {
                return Read.trouble(noRung(where));
            }
            named.add(new Choice(claim.get(), new Placing(rung.get(), quietly, basis)));
        }
        List<Choice> choices = new ArrayList<>();
        for (Observation.Said said : item.get().claims()) {
            Optional<Choice> choice =
                    named.stream().filter(c -> c.claim() == said.number()).findFirst();
            boolean settled = seen.topic(said.question())
                    .map(t -> t.settled().isPresent())
                    .orElse(false);
            if (choice.isPresent()) {
                choices.add(choice.get());
            } else if (!out.contains(said.number()) && !settled) {
                choices.add(new Choice(said.number(), new Placing(said.asWritten(), quietly, basis)));
            }
        }
        named.stream()
                .filter(c -> choices.stream().noneMatch(k -> k.claim() == c.claim()))
                .forEach(choices::add);
        return Read.of(new Command.Run(item.get().id(), List.copyOf(choices), List.copyOf(details)));
    }

    private List<String> basis(List<String> words) {
        int at = words.indexOf("basis");
        List<String> refs = new ArrayList<>();
        if (at >= 0) {
            for (String group : words.subList(at + 1, words.size())) {
                for (String ref : group.split(",")) {
                    refs.add(Finder.item(seen, ref).map(Item::id).orElse(ref));
                }
            }
        }
        return List.copyOf(refs);
    }

    /** A detail by its letter on the dispatch, or its id. */
    private static String detail(Item item, String word) {
        if (word.length() == 1) {
            int index = word.charAt(0) - 'a';
            if (index >= 0 && index < item.details().size()) {
                return item.details().get(index).id();
            }
        }
        return word;
    }

    /** {@code rerate the fort doubtful quietly}. */
    Read rerate(List<String> words) {
        boolean quietly = words.contains("quietly");
        List<String> basis = basis(words);
        List<String> rest = new ArrayList<>(words.contains("basis") ? words.subList(0, words.indexOf("basis")) : words);
        rest.removeIf(w -> w.equals("quietly") || w.equals("openly"));
        if (rest.size() < 2) {
            return Read.trouble(
                    "Move which line where? For example: rerate fort doubtful, or rerate fort doubtful quietly.");
        }
        String where = rest.remove(rest.size() - 1);
        Optional<Rung> rung = rung(where);
        if (rung.isEmpty()) {
            return Read.trouble(noRung(where));
        }
        return onTopic(rest, t -> new Command.Rerate(t.id(), new Placing(rung.get(), quietly, basis)));
    }

    Read lead(List<String> words) {
        return onTopic(words, t -> new Command.Lead(t.id()));
    }

    Read trace(List<String> words) {
        return onItem(words, "trace 3", item -> new Command.Trace(item.id()));
    }

    Read spike(List<String> words) {
        return onItem(words, "spike 3", item -> new Command.Spike(item.id()));
    }

    /** {@code hold 3 until 18:00}, {@code hold 3 until check-id}, {@code hold 3 until word the fort}. */
    Read hold(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        rest.removeIf(w -> w.equals("until"));
        if (rest.size() < 2) {
            return Read.trouble(
                    "Hold which dispatch until when? For example: hold 3 until 18:00, hold 3 until CHECK, hold 3 until word fort.");
        }
        Optional<Until> until = until(rest.subList(1, rest.size()));
        return until.isEmpty()
                ? Read.trouble(
                        "Hold it until an hour on which a turn begins (18:15), a check under way (its name), or “word” and a question.")
                : onItem(rest.subList(0, 1), "hold 3 until 18:15", item -> new Command.Hold(item.id(), until.get()));
    }

    private Optional<Until> until(List<String> words) {
        String first = words.get(0);
        if (first.equals("word") && words.size() > 1) {
            return Finder.topic(seen, String.join(" ", words.subList(1, words.size())))
                    .map(t -> Until.word(t.id()));
        }
        for (int turn = seen.turn() + 1; turn <= seen.turns(); turn++) {
            if (Figures.hour(night.scenario().clock().hour(turn)).equals(first)) {
                return Optional.of(Until.turn(turn));
            }
        }
        return seen.job(first).map(job -> Until.check(job.check().id()));
    }

    /** {@code check fort-ministry}, {@code check 3 call-back}; at risk to people only when the player says {@code sure}. */
    Read check(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        boolean sure = rest.remove("sure");
        List<Job> jobs = Finder.jobs(seen, rest);
        if (jobs.isEmpty() && rest.size() > 1) {
            jobs = Finder.jobs(seen, rest.subList(0, 1));
        }
        if (jobs.isEmpty()) {
            return Read.trouble("No check “" + String.join(" ", rest) + "”. The word “checks” lists them.");
        }
        if (jobs.size() > 1) {
            List<String> names = jobs.stream().map(j -> j.check().id()).toList();
            return Read.trouble("More than one check is meant. Name one: " + String.join(", ", names) + ".");
        }
        var check = jobs.get(0).check();
        if (check.risk().care() >= 4 && !sure && jobs.get(0).progress() == Observation.Progress.OPEN) {
            return Read.trouble(copytaster.narrate.Voice.risk(check) + ". "
                    + check.risk().text().orElse("") + " To order it all the same: check " + check.id() + " sure.");
        }
        Optional<String> staff =
                rest.size() == 2 && rest.get(0).equals(check.id()) ? Optional.of(rest.get(1)) : Optional.empty();
        return Read.of(new Command.Order(check.id(), staff));
    }

    /** {@code handover the fort, the airport, the prison}; without commas one question, or each word is one. */
    Read handOver(List<String> words) {
        String line = String.join(" ", words);
        List<String> questions = new ArrayList<>();
        boolean apart = line.indexOf(',') < 0 && Finder.topic(seen, line).isEmpty();
        for (String part : apart ? words : List.of(line.split(","))) {
            String named = part.strip();
            if (!named.isEmpty()) {
                questions.add(Finder.topic(seen, named).map(Topic::id).orElse(named));
            }
        }
        return Read.of(new Command.HandOver(List.copyOf(questions)));
    }

    /** A line in the notation of files and scripts, which every other word of this class is short for. */
    static Optional<Command> literal(String line) {
        return CommandText.parse(line);
    }

    private Read onItem(List<String> words, String example, java.util.function.Function<Item, Command> command) {
        Optional<Item> item = words.isEmpty() ? Optional.empty() : Finder.item(seen, words.get(0));
        return item.isEmpty()
                ? Read.trouble("Which dispatch? Give its number on the wire, for example: " + example + ".")
                : Read.of(command.apply(item.get()));
    }

    private Read onTopic(List<String> words, java.util.function.Function<Topic, Command> command) {
        Optional<Topic> topic = Finder.topic(seen, String.join(" ", words));
        return topic.isEmpty()
                ? Read.trouble("Which question? “" + String.join(" ", words)
                        + "” is none that is open, or more than one. The word “questions” lists them.")
                : Read.of(command.apply(topic.get()));
    }

    /** A rung by its word, its number on the ladder or its first letters. */
    static Optional<Rung> rung(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        Optional<Integer> number = Finder.number(wanted);
        List<Rung> near = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            if (number.equals(Optional.of(rung.ordinal() + 1)) || rung.word().equals(wanted)) {
                return Optional.of(rung);
            }
            if (!wanted.isEmpty() && rung.word().startsWith(wanted)) {
                near.add(rung);
            }
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String noRung(String word) {
        return "“" + word
                + "” is not a rung. The rungs are confirmed, attributed, unconfirmed, doubtful and debunked (1 to 5).";
    }
}
