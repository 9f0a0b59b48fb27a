package copytaster.plain;

import copytaster.debrief.Peek;
import copytaster.narrate.Absences;
import copytaster.narrate.Figures;
import copytaster.narrate.Likelihood;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.List;
import java.util.Optional;

/** Everything a player can look at, as lines. */
final class Sheets {
    private final Night night;
    private final Out out;
    private final Voice voice;
    private final Reports reports;
    private boolean assist;
    private boolean tips;
    private Optional<Peek> peek = Optional.empty();

    /** @param assist say beside each claim and line how likely the evidence makes it */
    Sheets(Night night, Out out, boolean assist) {
        this.night = night;
        this.out = out;
        this.assist = assist;
        this.voice = new Voice(night);
        this.reports = new Reports(night);
    }

    /** The top of a turn: hour, news, gauges, what is new on the wire. */
    void turn(Observation seen) {
        out.heading("Turn " + seen.turn() + " of " + seen.turns() + ". " + Figures.dated(seen.hour()) + " ("
                + seen.place() + "). " + Figures.count(seen.actionsLeft(), "action") + " left.");
        if (seen.mode() == Mode.FOG) {
            out.line("AN ALTERED NIGHT, NOT THE RECORD.");
        }
        news(seen);
        gauges(seen);
        boolean any = false;
        for (Item item : seen.wire()) {
            if (item.fresh()) {
                if (!any) {
                    out.line("New on the wire:");
                    any = true;
                }
                headline(item, seen);
            }
        }
        if (!any) {
            out.line("Nothing new on the wire.");
        }
        peek.ifPresent(ahead -> ahead.coming(seen.turn()).forEach(line -> out.indented("Ahead: ", line)));
        if (tips) {
            night.scenario().tips().stream()
                    .filter(tip -> tip.turn() == seen.turn())
                    .flatMap(tip -> tip.plain().stream())
                    .forEach(text -> out.indented("Tip: ", text));
        }
    }

    /** From here on with the scenario's tips for those who play by lines, or without. */
    void tips(boolean on) {
        tips = on;
    }

    void news(Observation seen) {
        for (Note note : reports.news(seen)) {
            out.indented(mark(note.kind()), note.text());
        }
    }

    private static String mark(Note.Kind kind) {
        return switch (kind) {
            case WENT_OUT -> "Out: ";
            case REACTED -> "Heard: ";
            case COST -> "Cost: ";
            case SETTLED -> "Settled: ";
            case RETURNED -> "Check: ";
            case OVERTAKEN -> "Check: ";
            case DRAMA -> "Desk: ";
            case CAME_BACK -> "Wire: ";
            case NO_WORD -> "";
            case LATER -> "Later: ";
            case CLOSED -> "";
            case REMARK -> "Aside: ";
        };
    }

    void gauges(Observation seen) {
        out.line("Trust " + reports.trust(seen) + ". Readers " + reports.readers(seen) + ". Care " + reports.care(seen)
                + ".");
    }

    /** From here on with what an author may see ahead. */
    void peek(Peek ahead) {
        peek = Optional.of(ahead);
    }

    /** From here on with or without assistance. */
    void assist(boolean on) {
        assist = on;
    }

    void wire(Observation seen) {
        wire("The wire, oldest first:", seen.wire(), seen);
    }

    /** Some of the wire, after a line that says which. */
    void wire(String which, List<Item> items, Observation seen) {
        out.line(items.isEmpty() ? which + " nothing." : which);
        for (Item item : items) {
            headline(item, seen);
        }
    }

    /** Who says what on a question: each origin once, as far as origins are known. */
    void sides(Topic topic, Observation seen) {
        out.line(topic.question() + " " + strip(topic) + likely(topic, seen));
        out.line("Last word " + age(topic, seen) + ".");
        side("Say yes:", topic, Stance.ASSERTS, seen);
        side("Say no:", topic, Stance.DENIES, seen);
        for (Observation.Silence silence : seen.silences()) {
            if (silence.question().equals(topic.id())) {
                out.indented("  ", "No word by " + voice.hour(silence.turn()) + ": " + silence.source() + ".");
            }
        }
    }

    private void side(String heading, Topic topic, Stance stance, Observation seen) {
        boolean any = false;
        for (Item item : seen.wire()) {
            for (Observation.Said said : item.claims()) {
                if (said.question().equals(topic.id()) && said.made() == stance) {
                    if (!any) {
                        out.line(heading);
                        any = true;
                    }
                    out.indented(
                            "  ",
                            "#" + item.number() + ", " + Figures.hour(item.hour()) + " "
                                    + item.source().name() + ", grade "
                                    + item.source().grade() + ": " + said.text()
                                    + item.origin()
                                            .map(o -> " " + origin(o, item, seen))
                                            .orElse(""));
                }
            }
        }
        if (!any) {
            out.line(heading + " nobody.");
        }
    }

    /** Where a dispatch comes from, as far as it has been traced. */
    void origin(Item item, Observation seen) {
        out.line(item.origin()
                .map(origin -> origin(origin, item, seen))
                .orElse("Dispatch " + item.number() + " has not been traced: trace " + item.number() + "."));
    }

    /** {@code 16:45, 2 turns ago}. */
    private String age(Topic topic, Observation seen) {
        int turns = seen.turnByTheClock() - topic.lastWord();
        return voice.hour(topic.lastWord())
                + (turns == 0 ? ", this turn" : turns == 1 ? ", last turn" : ", " + turns + " turns ago");
    }

    private void headline(Item item, Observation seen) {
        String state = (item.urgent() ? " URGENT" : "")
                + (item.ran() ? " [run]" : "")
                + (item.spiked() ? " [spiked]" : "")
                + item.held().map(u -> " [held until " + voice.until(u) + "]").orElse("");
        String number = (item.number() < 10 ? " " : "") + item.number() + "  ";
        out.indented(
                number,
                Figures.hour(item.hour()) + " " + capital(item.source().name()) + " ("
                        + item.channel().word() + ", grade " + item.source().grade() + ")" + state + ": "
                        + item.headline());
    }

    void dispatch(Item item, Observation seen) {
        out.heading(item.number() + ". " + item.headline());
        out.line(Figures.hour(item.hour()) + ", " + item.channel().word() + ". "
                + item.source().name() + ", grade "
                + item.source().grade() + " (" + item.source().kind().word() + ")."
                + (item.circulation() > 0 ? " Public." : " To this desk only."));
        out.line(item.lead());
        item.body().forEach(out::line);
        for (Observation.Said said : item.claims()) {
            claim(said, seen);
        }
        for (int i = 0; i < item.details().size(); i++) {
            detail((char) ('a' + i), item.details().get(i));
        }
        item.origin().ifPresent(origin -> out.line(origin(origin, item, seen)));
        out.line("Marked: " + item.provenance().word() + ".");
    }

    private void claim(Observation.Said said, Observation seen) {
        Topic topic = seen.topic(said.question()).orElseThrow();
        String stance = said.made() == Stance.DENIES ? "says no" : "says yes";
        out.indented(
                "  " + said.number() + " ",
                topic.question() + " It " + stance + ", written as "
                        + said.asWritten().word() + ". " + strip(topic) + likely(topic, seen));
        against(said, seen);
    }

    private void against(Observation.Said said, Observation seen) {
        StringBuilder others = null;
        for (int number : seen.against(said)) {
            others = others == null ? new StringBuilder("Otherwise: dispatch ") : others.append(", ");
            others.append(number);
        }
        if (others != null) {
            out.indented("    ", others.append('.').toString());
        }
        for (Observation.Silence silence : seen.silences()) {
            if (silence.question().equals(said.question())) {
                out.indented("    ", "No word by " + voice.hour(silence.turn()) + ": " + silence.source() + ".");
            }
        }
    }

    private void detail(char letter, Observation.Sensitive sensitive) {
        var detail = sensitive.detail();
        String benefit = detail.benefit()
                .map(b -> " For it, " + Voice.gain(b.care()) + ": " + b.text())
                .orElse("");
        out.indented(
                "  +" + letter + " ",
                "Detail, " + detail.kind().word() + ": " + detail.text() + " Against it, "
                        + Voice.stake(detail.risk().care()) + ": "
                        + detail.risk().text() + benefit
                        + (sensitive.ran() ? " It runs." : " Withheld unless you add +" + letter + "."));
    }

    private static String origin(String origin, Item item, Observation seen) {
        StringBuilder same = new StringBuilder();
        for (String id : item.same()) {
            seen.item(id)
                    .ifPresent(i -> same.append(same.length() == 0 ? "" : ", ").append(i.number()));
        }
        return "Origin: " + origin + (same.length() == 0 ? "." : "; the same as dispatch " + same + ".");
    }

    /** Where a question stands, in words: what people believe and what we say. */
    String strip(Topic topic) {
        if (topic.settled().isPresent()) {
            return capital(voice.told(topic)) + ". " + topic.settledText();
        }
        String line = topic.line()
                .map(l -> Voice.ours(topic)
                        + (l.drafted()
                                ? ", from the turn's end"
                                : l.since() == 0 ? ", inherited" : ", since " + voice.out(l.since())))
                .orElse(Voice.ours(topic));
        return capital(Voice.street(topic.street())) + "; " + line + ".";
    }

    /** How likely the evidence makes it, for those who asked to be told. */
    private String likely(Topic topic, Observation seen) {
        if (topic.settled().isPresent() || !assist && peek.isEmpty()) {
            return "";
        }
        String likely = assist ? " " + capital(Likelihood.of(seen, topic.id())) + "." : "";
        return likely
                + peek.map(ahead -> " Ahead: " + ahead.answer(topic.id()) + ".").orElse("");
    }

    /** One remark on the turn just ended. */
    void remark(Note note) {
        out.indented(mark(note.kind()), note.text());
    }

    void questions(Observation seen) {
        out.line("Open questions:");
        for (Topic topic : seen.board()) {
            if (topic.settled().isEmpty()) {
                String known =
                        topic.knownAt().map(t -> ", known at " + voice.hour(t)).orElse("");
                out.indented(
                        "  ",
                        topic.slug() + " (weight " + topic.weight() + ", " + "last word " + age(topic, seen) + known
                                + "): " + topic.question() + " " + strip(topic) + likely(topic, seen));
            }
        }
        if (seen.board().stream().anyMatch(t -> t.settled().isPresent())) {
            out.line("Told:");
        }
        for (Topic topic : seen.board()) {
            if (topic.settled().isPresent()) {
                out.indented(
                        "  ",
                        topic.slug() + ", " + voice.told(topic) + ". " + topic.settledText() + " "
                                + capital(Voice.ours(topic)) + ".");
            }
        }
    }

    void page(Observation seen) {
        out.heading("The page");
        for (Topic topic : seen.board()) {
            if (topic.lead()) {
                out.indented("LEAD  ", Voice.reading(topic));
            }
        }
        for (Rung rung : Rung.values()) {
            boolean any = false;
            for (Topic topic : seen.board()) {
                if (topic.line().isPresent() && topic.line().get().rung() == rung) {
                    if (!any) {
                        out.line(rung.heading() + ":");
                        any = true;
                    }
                    entry(topic, seen);
                }
            }
        }
        for (Item item : seen.wire()) {
            for (Sensitive detail : item.details()) {
                if (detail.ran()) {
                    out.indented(
                            "Detail  ",
                            detail.detail().label() + ", of dispatch " + item.number() + ": "
                                    + detail.detail().text());
                }
            }
        }
    }

    private void entry(Topic topic, Observation seen) {
        Observation.Standing line = topic.line().orElseThrow();
        String since = line.drafted()
                ? "goes out at the turn's end"
                : line.since() == 0 ? "inherited" : voice.out(line.since());
        String settled = topic.settled().isPresent()
                ? " " + voice.told(topic).toUpperCase(java.util.Locale.ROOT) + ". " + topic.settledText()
                : "";
        out.indented("  ", topic.slug() + " [" + since + "]: " + Voice.reading(topic) + settled + likely(topic, seen));
        for (Observation.Correction correction : line.corrections()) {
            if (correction.move() != copytaster.act.Filing.Move.AMENDED) {
                out.indented(
                        "    ",
                        "Corrected " + voice.out(correction.turn()) + ": we had this as " + voice.stood(correction)
                                + ".");
            }
        }
    }

    void desk(Observation seen) {
        out.line("The desk:");
        Absences absences = new Absences(night, seen);
        for (Observation.Hand hand : seen.staff()) {
            String doing = seen.phase().shut()
                    ? "off"
                    : hand.busyUntil() > 0
                            ? hand.doing() + ", back " + voice.hour(hand.busyUntil())
                            : hand.away() ? absences.fully(hand) : absences.cutOff(hand) ? "cut off" : "free";
            out.indented("  ", hand.name() + " (" + String.join(", ", hand.skills()) + "): " + doing + ".");
        }
        if (!seen.draft().isEmpty()) {
            out.line("Decided this turn (" + Figures.count(seen.actionsLeft(), "action") + " left):");
            seen.draft().forEach(event -> out.indented("  ", reports.decided(event, seen)));
        }
    }

    void checks(Observation seen, List<Job> jobs) {
        if (jobs.isEmpty()) {
            out.line("No checks there.");
        }
        for (Job job : jobs) {
            var check = job.check();
            String risk = Voice.risk(check);
            out.indented(
                    "  ",
                    check.id() + ": " + check.title() + " (" + check.method() + ", on " + voice.slug(check.on()) + "). "
                            + state(job, seen) + (risk.isEmpty() ? "" : " " + capital(risk) + "."));
            if (job.progress() == Progress.OPEN) {
                out.indented("    ", Voice.odds(check));
            }
        }
    }

    private String state(Job job, Observation seen) {
        return switch (job.progress()) {
            case OPEN -> "Skill: " + job.check().skill() + ", " + voice.back(job.check(), seen.turn()) + ".";
            case CLOSED -> "Not now.";
            case UNDER_WAY -> "Under way, back " + voice.hour(job.due()) + ".";
            case OVERTAKEN -> "Overtaken.";
            case RETURNED ->
                "Returned " + voice.hour(job.due()) + ": "
                        + job.check().outcome(job.result().orElseThrow()).text();
        };
    }

    void card(Item item) {
        var card = item.source();
        out.line(capital(card.name()) + ", " + card.kind().word() + ", grade " + card.grade() + ".");
        out.line("Stance: " + card.stance() + ".");
        out.line(card.text());
        card.whys().forEach(out::line);
    }

    String decided(copytaster.act.Event event, Observation seen) {
        return reports.decided(event, seen);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
