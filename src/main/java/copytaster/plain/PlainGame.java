package copytaster.plain;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.debrief.Peek;
import copytaster.narrate.Figures;
import copytaster.narrate.Likelihood;
import copytaster.narrate.Refusals;
import copytaster.narrate.Remarks;
import copytaster.narrate.Resuming;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.rules.Options;
import copytaster.scenario.Mode;
import copytaster.session.Entry;
import copytaster.session.Recorder;
import copytaster.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A shift played by lines. Every decision is kept by the recorder before its result is printed. */
public final class PlainGame {
    private static final String WAYS_OUT =
            "Make room there and say “again”; or “save FOLDER” saves all of it in another"
                    + " folder and goes on there; or “quit” leaves without it.";

    private static final String SAVE = "save ";

    private final BufferedReader in;
    private final Recorder recorder;
    private final Out out;
    private final Sheets sheets;
    private final boolean echo;
    private boolean assist;
    private final List<String> read = new ArrayList<>();
    private Session session;
    private Optional<Session.Submitted> unsaved = Optional.empty();
    private Optional<String> moved = Optional.empty();
    private String program = "copytaster";
    private boolean quit;

    /**
     * @param echo print each line read after the prompt, for input that is no keyboard
     * @param width columns to wrap at, at least 40
     * @param assist say beside each claim and line how likely the evidence makes it
     */
    public PlainGame(
            Session session,
            Recorder recorder,
            BufferedReader in,
            PrintWriter out,
            boolean echo,
            int width,
            boolean assist) {
        this.session = session;
        this.recorder = recorder;
        this.in = in;
        this.out = new Out(out, Math.max(40, width));
        this.sheets = new Sheets(session.night(), this.out, assist);
        this.echo = echo;
        this.assist = assist;
    }

    /** The same, with what an author may see ahead beside each question and at the top of each turn. */
    public PlainGame peeking() {
        sheets.peek(new Peek(session.night()));
        return this;
    }

    /** The same, with the scenario's tips as their turns begin. */
    public PlainGame teaching() {
        sheets.tips(true);
        return this;
    }

    /** The same, told how the player calls the program. */
    public PlainGame called(String name) {
        program = name;
        return this;
    }

    /** The session as it stands. */
    public Session session() {
        return session;
    }

    /**
     * Plays until the player leaves or the input ends; after the close it can still be read.
     *
     * @return whether every decision has been kept
     * @throws IOException if the input cannot be read
     */
    public boolean play() throws IOException {
        if (session.entries().isEmpty()) {
            opening();
            submit(new Command.Open());
        } else {
            markOldAsRead();
            where(session.observation());
        }
        while (!quit && !out.failed()) {
            out.prompt();
            String line = in.readLine();
            if (line == null) {
                ended();
                break;
            }
            if (echo) {
                out.row(line);
            }
            if (unsaved.isPresent()) {
                rescue(line.strip());
            } else {
                obey(line.strip());
            }
        }
        out.flush();
        return unsaved.isEmpty();
    }

    private void ended() {
        if (unsaved.isPresent()) {
            out.line("The input has ended. The last decision is not saved.");
        } else if (!session.over()) {
            out.line("The input has ended. The session is saved up to its last decision.");
        }
    }

    private void opening() {
        var scenario = session.night().scenario();
        out.line(scenario.title());
        scenario.notice().forEach(out::line);
        out.blank();
        scenario.briefing().forEach(out::line);
        out.line(
                "Type “help” for the words this desk understands, “read” to read what has come, “next” to end a turn.");
        if (assist) {
            out.line(Likelihood.scale());
        }
    }

    private void markOldAsRead() {
        for (Item item : session.observation().wire()) {
            if (!item.fresh()) {
                read.add(item.id());
            }
        }
    }

    private void obey(String line) {
        List<String> words = CommandText.words(line);
        if (words.isEmpty() || words.get(0).startsWith("#")) {
            return;
        }
        Optional<Vocabulary> word = Vocabulary.of(words.get(0));
        if (word.isEmpty()) {
            out.line("“" + words.get(0) + "” is no word of this desk. “help” lists those that are.");
            return;
        }
        List<String> rest = words.subList(1, words.size());
        Observation seen = session.observation();
        if (word.get().decides()) {
            decide(word.get(), line, rest, seen);
        } else {
            show(word.get(), rest, seen);
        }
    }

    private void decide(Vocabulary word, String line, List<String> rest, Observation seen) {
        Words reader = new Words(session.night(), seen);
        Words.Read command = switch (word) {
            case RUN -> reader.run(rest);
            case RERATE -> reader.rerate(rest);
            case LEAD -> reader.lead(rest);
            case CHECK -> reader.check(rest);
            case TRACE -> reader.trace(rest);
            case HOLD -> reader.hold(rest);
            case SPIKE -> reader.spike(rest);
            case UNDO -> Words.Read.of(new Command.Undo());
            case NEXT -> Words.Read.of(new Command.Next());
            default -> reader.handOver(rest);
        };
        if (command.command().isPresent()) {
            submit(command.command().get());
        } else {
            Optional<Command> literal = Words.literal(line);
            if (literal.isPresent() && seen.options().admits(literal.get())) {
                submit(literal.get());
            } else {
                out.line(command.trouble());
            }
        }
    }

    private void submit(Command command) {
        Session.Submitted submitted = session.submit(command);
        if (submitted.rejection().isPresent()) {
            out.line(Refusals.of(
                    submitted.rejection().get(), session.observation().options().undo()));
            return;
        }
        Optional<String> lost = recorder.keep(submitted.entry().orElseThrow());
        if (lost.isPresent()) {
            unsaved = Optional.of(submitted);
            out.line(lost.get());
            out.line("Nothing is decided until it is saved. " + WAYS_OUT);
            return;
        }
        goOn(submitted);
    }

    private void goOn(Session.Submitted submitted) {
        Entry entry = submitted.entry().orElseThrow();
        if (entry.command() instanceof Command.Next) {
            Remarks.on(session.observation(), session.night()).ifPresent(sheets::remark);
        }
        session = submitted.session();
        tell(entry.command(), entry, session.observation());
    }

    /** The decision could not be kept: play stands still until it is, or the player leaves. */
    private void rescue(String line) {
        if (line.startsWith(SAVE)) {
            Recorder.Moved there = recorder.moveTo(line.substring(SAVE.length()).strip());
            if (!there.done()) {
                out.line(there.text());
                return;
            }
            out.line("Saved in " + there.text() + ". The session goes on there.");
            moved = Optional.of(there.text());
            saved();
        } else if (line.equals("again")) {
            Optional<String> lost = recorder.keep(unsaved.orElseThrow().entry().orElseThrow());
            lost.ifPresentOrElse(out::line, this::saved);
        } else if (line.equals("quit")) {
            quit = true;
        } else {
            out.line("The last decision is not saved. " + WAYS_OUT);
        }
    }

    private void saved() {
        Session.Submitted kept = unsaved.orElseThrow();
        unsaved = Optional.empty();
        goOn(kept);
    }

    private void tell(Command command, Entry entry, Observation seen) {
        boolean turned = command instanceof Command.Next || command instanceof Command.Open;
        if (!turned && !(command instanceof Command.HandOver)) {
            for (Event event : entry.events()) {
                out.line(sheets.decided(event, seen));
            }
            out.line(
                    seen.actionsLeft() == 0
                            ? "No actions left."
                            : Figures.count(seen.actionsLeft(), "action") + " left.");
        } else if (seen.phase() == Clock.Phase.DESK) {
            sheets.turn(seen);
        } else if (seen.phase() == Clock.Phase.HANDOVER) {
            sheets.news(seen);
            sheets.gauges(seen);
            handover(seen);
        } else {
            closing(seen);
        }
    }

    /** What can be left to the next desk. */
    private void handover(Observation seen) {
        int open = seen.options().handover().orElseThrow().size();
        if (open == 0) {
            out.line("No question is open for the next desk to check first. " + example(seen) + " closes the shift.");
            return;
        }
        out.line("What is still open counts " + Clock.AFTER + " turns more, as the page stands.");
        out.line("Name " + Voice.handed(Math.min(Options.HANDED, open)) + " for the next desk to check first, such as "
                + example(seen) + ". “handover” alone leaves none. “questions” lists what is open.");
    }

    /** A handover that could be made now. */
    private static String example(Observation seen) {
        List<String> open = seen.options().handover().orElseThrow();
        return open.stream()
                .limit(Options.HANDED)
                .collect(Collectors.joining(", ", open.isEmpty() ? "“handover" : "“handover ", "”"));
    }

    private void closing(Observation seen) {
        out.heading("The shift is over.");
        session.night().scenario().closing().forEach(out::line);
        sheets.news(seen);
        sheets.gauges(seen);
        new DebriefSheet(session, out).close();
        out.blank();
        out.line("“debrief” tells all of it, question by question; “quit” leaves.");
    }

    private void where(Observation seen) {
        if (seen.phase() == Clock.Phase.DESK) {
            sheets.turn(seen);
            sheets.desk(seen);
        } else if (seen.phase() == Clock.Phase.HANDOVER) {
            out.line("The last page is out. Only the handover is left, such as " + example(seen) + ".");
        } else {
            closing(seen);
        }
    }

    private void show(Vocabulary word, List<String> rest, Observation seen) {
        switch (word) {
            case READ -> read(rest, seen);
            case WIRE -> wire(rest, seen);
            case SEARCH -> search(rest, seen);
            case SIDES ->
                Finder.topic(seen, String.join(" ", rest))
                        .ifPresentOrElse(
                                topic -> sheets.sides(topic, seen),
                                () -> out.line("On which question? For example: sides fort."));
            case ORIGIN ->
                Finder.item(seen, rest.isEmpty() ? "" : rest.get(0))
                        .ifPresentOrElse(
                                item -> sheets.origin(item, seen),
                                () -> out.line("Of which dispatch? Give its number: origin 3."));
            case SETTINGS -> settings(rest, seen);
            case PAGE -> sheets.page(seen);
            case QUESTIONS -> sheets.questions(seen);
            case DESK -> sheets.desk(seen);
            case CHECKS -> checks(rest, seen);
            case CARD ->
                Finder.item(seen, rest.isEmpty() ? "" : rest.get(0))
                        .ifPresentOrElse(sheets::card, () -> out.line("Whose card? Give a dispatch's number: card 3."));
            case MAP -> new MapSheet(session.night(), out).print(seen);
            case RULES -> new RulesSheet(seen, out).print();
            case STATUS -> where(seen);
            case BRIEFING -> session.night().scenario().briefing().forEach(out::line);
            case DEBRIEF -> debrief();
            case HELP -> help(rest);
            default -> leave();
        }
    }

    private void read(List<String> rest, Observation seen) {
        Optional<Item> item = rest.isEmpty() ? nextUnread(seen) : Finder.item(seen, rest.get(0));
        if (item.isEmpty()) {
            out.line(
                    rest.isEmpty()
                            ? "Everything on the wire has been read."
                            : "No dispatch “" + rest.get(0) + "” on the wire.");
            return;
        }
        read.add(item.get().id());
        sheets.dispatch(item.get(), seen);
    }

    private Optional<Item> nextUnread(Observation seen) {
        return seen.wire().stream().filter(i -> !read.contains(i.id())).findFirst();
    }

    private void checks(List<String> rest, Observation seen) {
        String about = String.join(" ", rest);
        sheets.checks(
                seen,
                seen.checks().stream()
                        .filter(j -> about.isEmpty()
                                ? j.progress() == Observation.Progress.OPEN
                                        || j.progress() == Observation.Progress.UNDER_WAY
                                : Finder.about(seen, j, about))
                        .toList());
    }

    private void debrief() {
        if (session.over()) {
            new DebriefSheet(session, out).all();
        } else {
            out.line("The debrief comes at the close.");
        }
    }

    private void wire(List<String> rest, Observation seen) {
        if (rest.isEmpty()) {
            sheets.wire(seen);
            return;
        }
        String word = String.join(" ", rest);
        List<Item> wire = seen.wire();
        switch (word) {
            case "unread" ->
                sheets.wire(
                        "Not read:",
                        wire.stream().filter(i -> !read.contains(i.id())).toList(),
                        seen);
            case "urgent" ->
                sheets.wire("Urgent:", wire.stream().filter(Item::urgent).toList(), seen);
            case "held" ->
                sheets.wire(
                        "Held:", wire.stream().filter(i -> i.held().isPresent()).toList(), seen);
            case "run" -> sheets.wire("Run:", wire.stream().filter(Item::ran).toList(), seen);
            default ->
                Finder.topic(seen, word)
                        .ifPresentOrElse(
                                topic -> sheets.wire("On " + topic.slug() + ":", Search.on(seen, topic), seen),
                                () -> out.line("“" + word
                                        + "” is neither unread, urgent, held or run, nor a question that is open."));
        }
    }

    private void search(List<String> words, Observation seen) {
        if (words.isEmpty()) {
            out.line("Search for which words? For example: search airport.");
            return;
        }
        List<Item> items = Search.items(seen, words);
        List<Topic> topics = Search.topics(seen, words);
        if (items.isEmpty() && topics.isEmpty()) {
            out.line("Nothing here holds “" + String.join(" ", words) + "”.");
            return;
        }
        if (!items.isEmpty()) {
            sheets.wire("Dispatches:", items, seen);
        }
        if (!topics.isEmpty()) {
            out.line("Questions:");
            topics.forEach(topic -> out.indented("  ", topic.slug() + ": " + topic.question()));
        }
    }

    private void settings(List<String> rest, Observation seen) {
        if (rest.size() == 2
                && rest.get(0).equals("assist")
                && (rest.get(1).equals("on") || rest.get(1).equals("off"))) {
            assist = rest.get(1).equals("on");
            sheets.assist(assist);
        } else if (!rest.isEmpty()) {
            out.line("Only assistance can be changed here: settings assist on, settings assist off.");
            return;
        }
        var header = session.header();
        out.line("Night: " + (header.mode() == Mode.FOG ? "an altered night, not the record" : "the record") + ", seed "
                + header.seed() + ".");
        out.line("Desk: "
                + header.setup().difficulty().name().toLowerCase(Locale.ROOT).replace('_', '-') + ", "
                + Figures.count(seen.actions(), "action") + " a turn.");
        out.line("Assistance: " + (assist ? "on. " + Likelihood.scale() : "off."));
    }

    private void help(List<String> rest) {
        Optional<Vocabulary> one = rest.isEmpty() ? Optional.empty() : Vocabulary.of(rest.get(0));
        if (one.isPresent()) {
            out.line(one.get().usage() + ": " + one.get().meaning());
            return;
        }
        for (Vocabulary.Group group : Vocabulary.Group.values()) {
            out.line(group.heading());
            for (Vocabulary word : Vocabulary.values()) {
                if (word.group() == group) {
                    out.indented("  ", word.usage() + ": " + word.meaning());
                }
            }
        }
    }

    private void leave() {
        quit = true;
        if (session.over()) {
            out.line("Good night.");
            return;
        }
        out.line("Saved. To go on:");
        out.row(Resuming.command(program, moved.orElse(session.header().id())));
    }
}
