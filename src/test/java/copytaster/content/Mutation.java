package copytaster.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One slip of the hand in a valid file: something dropped, misspelt, retyped, moved, duplicated or out of range, done to the file's
 * text, so that every other line stays where it was.
 *
 * @param lines where an author would look for it: any of them is the right one
 * @param path of the value that was touched
 */
record Mutation(Kind kind, String text, Set<Integer> lines, String path) {
    /** Texts of these keys name something else in the file, or are one of a few words. */
    private static final Set<String> NAMING = Set.of(
            "question",
            "source",
            "origin",
            "on",
            "skill",
            "staff",
            "channel",
            "stance",
            "asWritten",
            "kind",
            "grade",
            "method",
            "confidence",
            "provenance",
            "level",
            "rung",
            "atLeast",
            "only",
            "answer");

    /** Of the same name, and free text: the question itself, and what a source wants. */
    private static final Pattern FREE = Pattern.compile("questions\\[\\d+].question|sources\\[\\d+].stance");

    enum Kind {
        /** A key with its value is gone. */
        DROPPED,
        /** A key has one letter too many. */
        MISSPELT,
        /** A word, or the name of something else in the file, has one letter too many. */
        MISNAMED,
        /** A value is of another type. */
        RETYPED,
        /** A key with its value stands in an object where it does not belong. */
        MOVED,
        /** An entry of a list stands there twice, or a key of an object does. */
        DUPLICATED,
        /** A number is far beyond its range. */
        OUT_OF_RANGE
    }

    /** What can be touched: a member of an object, or an entry of a list. */
    private record Spot(Node within, String key, Node.Member member, Node value, boolean last) {}

    /** Makes one mutation of each kind in turn, at places drawn by {@code random}. */
    static Mutation of(String text, Node top, Kind kind, SplittableRandom random) {
        List<Spot> spots = new ArrayList<>();
        collect(top, spots);
        Source source = new Source(text);
        while (true) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            Mutation mutation = mutate(source, spot, kind, spots, random);
            if (mutation != null) {
                return mutation;
            }
        }
    }

    private static void collect(Node node, List<Spot> spots) {
        if (node instanceof Node.Obj object) {
            List<String> keys = List.copyOf(object.members().keySet());
            for (String key : keys) {
                Node.Member member = object.members().get(key);
                spots.add(new Spot(object, key, member, member.value(), key.equals(keys.get(keys.size() - 1))));
                collect(member.value(), spots);
            }
        } else if (node instanceof Node.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                spots.add(new Spot(
                        list, null, null, list.items().get(i), i == list.items().size() - 1));
                collect(list.items().get(i), spots);
            }
        }
    }

    private static Mutation mutate(Source source, Spot spot, Kind kind, List<Spot> spots, SplittableRandom random) {
        boolean member = spot.member() != null;
        At at = spot.value().at();
        int from = source.offset(at);
        int to = source.end(from);
        return switch (kind) {
            case DROPPED -> member && !spot.last() ? dropped(source, spot, spots) : null;
            case MISSPELT -> member ? misspelt(source, kind, spot.member().key(), at.path()) : null;
            case MISNAMED ->
                member
                                && spot.value() instanceof Node.Text
                                && NAMING.contains(spot.key())
                                && !FREE.matcher(at.path()).matches()
                        ? misspelt(source, kind, at, at.path())
                        : null;
            case RETYPED ->
                new Mutation(kind, source.with(from, to, other(spot.value())), Set.of(at.line()), at.path());
            case MOVED ->
                member && !spot.last() ? moved(source, spot, spots.get(random.nextInt(spots.size())), spots) : null;
            case DUPLICATED -> {
                int start = member ? source.offset(spot.member().key()) : from;
                // In front of itself and on the same line: what is told is the second of the two.
                String twice = source.text().substring(start, to).replace('\n', ' ') + ", ";
                Set<Integer> lines = source.lines(start, to);
                lines.add(spot.within().at().line());
                yield new Mutation(kind, source.with(start, start, twice), lines, at.path());
            }
            case OUT_OF_RANGE ->
                spot.value() instanceof Node.Num
                        ? new Mutation(kind, source.with(from, to, "-98765432109876"), Set.of(at.line()), at.path())
                        : null;
        };
    }

    private static Mutation misspelt(Source source, Kind kind, At at, String path) {
        int letter = source.offset(at) + 1;
        return new Mutation(kind, source.with(letter, letter, "q"), Set.of(at.line()), path);
    }

    private static Mutation dropped(Source source, Spot spot, List<Spot> spots) {
        int from = source.offset(spot.member().key());
        int to =
                source.text().indexOf(',', source.end(source.offset(spot.value().at()))) + 1;
        // The line breaks stay, so that what follows keeps its place.
        String gap = source.text().substring(from, to).replaceAll("[^\n]", "");
        return new Mutation(
                Kind.DROPPED,
                source.with(from, to, gap),
                missed(source, spot, spots),
                spot.value().at().path());
    }

    /** Where it stood; an origin that one dispatch no longer has is missed by the others that have it too. */
    private static Set<Integer> missed(Source source, Spot spot, List<Spot> spots) {
        Set<Integer> lines = new HashSet<>(around(source, spot.within()));
        if ("origin".equals(spot.key()) && spot.value() instanceof Node.Text origin) {
            for (Spot other : spots) {
                boolean same =
                        other.value() instanceof Node.Text text && text.value().equals(origin.value());
                if (same && "origin".equals(other.key())) {
                    lines.addAll(around(source, other.within()));
                }
            }
        }
        return lines;
    }

    /** Of what is missing nothing can be told but where it is missed: anywhere in its object. */
    private static Set<Integer> around(Source source, Node object) {
        int from = source.offset(object.at());
        return source.lines(from, source.end(from));
    }

    private static Mutation moved(Source source, Spot spot, Spot target, List<Spot> spots) {
        String from = spot.value().at().path();
        boolean possible = target.value() instanceof Node.Obj object
                && !object.members().containsKey(spot.key())
                && !object.members().isEmpty()
                && object != spot.within()
                && !target.value().at().path().startsWith(from);
        if (!possible) {
            return null;
        }
        int start = source.offset(spot.member().key());
        int end = source.end(source.offset(spot.value().at()));
        String copy = source.text().substring(start, end).replace('\n', ' ') + ", ";
        Mutation gone = dropped(source, spot, spots);
        int brace = source.offset(target.value().at()) + 1;
        int shift = brace > end ? gone.text().length() - source.text().length() : 0;
        String text =
                gone.text().substring(0, brace + shift) + copy + gone.text().substring(brace + shift);
        int to = target.value().at().line();
        return new Mutation(
                Kind.MOVED,
                text,
                Stream.concat(gone.lines().stream(), Stream.of(to)).collect(Collectors.toSet()),
                from + " to " + target.value().at().path());
    }

    private static String other(Node value) {
        return value instanceof Node.Num || value instanceof Node.Flag ? "\"seven\"" : "7";
    }

    /** A text by offsets, and where its lines begin. */
    private static final class Source {
        private final String text;
        private final List<Integer> lines = new ArrayList<>(List.of(0));

        Source(String text) {
            this.text = text;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    lines.add(i + 1);
                }
            }
        }

        String text() {
            return text;
        }

        int offset(At at) {
            return lines.get(at.line() - 1) + at.column() - 1;
        }

        /** The lines of what stands between two offsets. */
        Set<Integer> lines(int from, int to) {
            return IntStream.rangeClosed(1, lines.size())
                    .filter(line -> lines.get(line - 1) < to && (line == lines.size() || lines.get(line) > from))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        String with(int from, int to, String instead) {
            return text.substring(0, from) + instead + text.substring(to);
        }

        /** Where the value ends that begins at {@code from}. */
        int end(int from) {
            int depth = 0;
            boolean inString = false;
            for (int i = from; ; i++) {
                char c = text.charAt(i);
                if (inString) {
                    i += c == '\\' ? 1 : 0;
                    inString = c != '"';
                } else if (c == '"') {
                    inString = true;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                boolean ends = i + 1 == text.length() || ",]} \n\r\t".indexOf(text.charAt(i + 1)) >= 0;
                boolean scalarEnds = depth == 0 && !inString && ends;
                if (scalarEnds) {
                    return i + 1;
                }
            }
        }
    }
}
