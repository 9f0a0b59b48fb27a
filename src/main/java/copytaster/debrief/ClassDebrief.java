package copytaster.debrief;

import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.session.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several sessions side by side. Only those of one night are compared with each other: the same scenario, its answers those of the
 * record or drawn under the same seed.
 */
public record ClassDebrief(List<Group> groups) {

    /** A session under the name that it is shown by: a label, or the name of its file; nothing else is known of its player. */
    public record Named(String name, Debrief debrief) {}

    /** Sessions of one night, in the order in which they were given. */
    public record Group(String title, Mode mode, List<Named> sessions) {
        public Group {
            sessions = List.copyOf(sessions);
        }

        /** Calibration of all sessions together. */
        public List<Calibration.Row> calibration() {
            Map<Rung, Calibration.Row> pooled = new TreeMap<>();
            for (Named named : sessions) {
                for (Calibration.Row row : named.debrief().calibration()) {
                    pooled.merge(
                            row.rung(),
                            row,
                            (a, b) ->
                                    new Calibration.Row(a.rung(), a.tells(), a.cases() + b.cases(), a.yes() + b.yes()));
                }
            }
            return List.copyOf(pooled.values());
        }

        /** The questions that came up for anybody, those on which the class split most first. */
        public List<Split> splits() {
            Map<String, Map<String, Story>> questions = new LinkedHashMap<>();
            for (Named named : sessions) {
                for (Story story : named.debrief().stories()) {
                    questions
                            .computeIfAbsent(story.id(), id -> new LinkedHashMap<>())
                            .put(named.name(), story);
                }
            }
            List<Split> splits = new ArrayList<>();
            questions.values().forEach(stories -> splits.add(Split.of(stories)));
            splits.sort((a, b) -> Double.compare(b.spread(), a.spread()));
            return splits;
        }
    }

    /**
     * What each session said of one question.
     *
     * @param stories by the name of the session
     * @param spread weight times the variance of what readers were told, summed over the turns: 0 where all did the same
     * @param widest the turn in which they stood furthest apart; 0 if it never counted in two
     */
    public record Split(Map<String, Story> stories, double spread, int widest) {
        public Split {
            stories = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stories));
        }

        static Split of(Map<String, Story> stories) {
            Map<Integer, List<Double>> told = new TreeMap<>();
            int weight = 0;
            for (Story story : stories.values()) {
                weight = story.weight();
                for (Story.Hour hour : story.hours()) {
                    told.computeIfAbsent(hour.turn(), turn -> new ArrayList<>())
                            .add(hour.told().orElse(hour.street()));
                }
            }
            double spread = 0;
            double most = 0;
            int widest = 0;
            for (Map.Entry<Integer, List<Double>> turn : told.entrySet()) {
                double variance = turn.getValue().size() < 2 ? 0 : variance(turn.getValue());
                spread += weight * variance;
                if (variance > most) {
                    most = variance;
                    widest = turn.getKey();
                }
            }
            return new Split(stories, spread, widest);
        }

        private static double variance(List<Double> values) {
            double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
            return values.stream()
                    .mapToDouble(v -> (v - mean) * (v - mean))
                    .average()
                    .orElse(0);
        }

        /** Whether anybody said anything that another did not say at the same hour. */
        public boolean parted() {
            return stories.keySet().stream().map(this::stages).distinct().count() > 1;
        }

        /** Any of the stories: question, weight and answer are the same in all. */
        public Story question() {
            return stories.values().iterator().next();
        }

        /** What one session said and from when readers had it: {@code 10:45 attributed; 16:00 doubtful}; empty where it never came up. */
        public String stages(String name) {
            Story story = stories.get(name);
            StringBuilder out = new StringBuilder();
            Optional<Rung> before = null;
            for (Story.Hour hour : story == null ? List.<Story.Hour>of() : story.hours()) {
                if (!hour.rung().equals(before)) {
                    out.append(out.length() == 0 ? "" : "; ")
                            .append(hour.rung().isEmpty() || hour.read().equals(hour.told()) ? hour.hour() : hour.out())
                            .append(' ')
                            .append(Phrases.said(hour.rung()));
                    before = hour.rung();
                }
            }
            return out.toString();
        }

        /** What one session had on its page, and what its evidence made it, in the turn in which they stood furthest apart. */
        public Optional<Story.Hour> apart(String name) {
            Story story = stories.get(name);
            return story == null
                    ? Optional.empty()
                    : story.hours().stream().filter(h -> h.turn() == widest).findFirst();
        }
    }

    public ClassDebrief {
        groups = List.copyOf(groups);
    }

    /** Sessions put together by the night they were played on. */
    public static ClassDebrief of(List<Named> sessions) {
        Map<String, List<Named>> nights = new LinkedHashMap<>();
        for (Named named : sessions) {
            nights.computeIfAbsent(night(named.debrief().session().header()), key -> new ArrayList<>())
                    .add(named);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Named> same : nights.values()) {
            var night = same.get(0).debrief().session().night();
            groups.add(new Group(night.scenario().title(), night.mode(), same));
        }
        return new ClassDebrief(groups);
    }

    private static String night(Header header) {
        return header.scenarioHash() + '/' + header.mode() + (header.mode() == Mode.FOG ? "/" + header.seed() : "");
    }

    /** In words. */
    public List<Passage> passages() {
        Passages out = new Passages();
        out.title("Class debrief");
        groups.forEach(group -> ClassWords.write(group, out));
        return out.list();
    }
}
