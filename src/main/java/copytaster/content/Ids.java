package copytaster.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The ids of one list: each once, and what refers to it has to be among them. */
final class Ids {
    private static final int LISTED = 12;
    private static final int LONGEST = 40;

    private final Margin margin;
    private final String what;
    private final Set<String> known = new LinkedHashSet<>();

    /** Ids that a misspelt reference was probably meant for. */
    private final Set<String> meant = new LinkedHashSet<>();

    private final Map<String, String> firstPath = new HashMap<>();
    private boolean complete;

    /** True of lower-case letters, digits and hyphens, a letter first, 40 at most. By hand, since it is asked before the first frame. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** @param what "question": how messages call an entry */
    Ids(Margin margin, String what, String listPath) {
        this.margin = margin;
        this.what = what;
        this.complete = margin.readable(listPath);
    }

    /** Enters the id that stands at {@code path}. */
    void enter(String id, String path) {
        if (!margin.sound(path)) {
            complete = false;
            return;
        }
        known.add(id);
        String first = firstPath.putIfAbsent(id, path);
        if (first != null) {
            margin.note(
                    Code.DUPLICATE_ID,
                    path,
                    "the id " + Quote.of(id) + " stands already on line " + margin.line(first),
                    "give one of the two another id");
        }
    }

    /** The ids of a whole list. */
    static <T> Ids of(List<T> entries, Function<T, String> id, Margin margin, String what, String listPath) {
        Ids ids = new Ids(margin, what, listPath);
        for (int i = 0; i < entries.size(); i++) {
            ids.enter(id.apply(entries.get(i)), listPath + "[" + i + "].id");
        }
        return ids;
    }

    /** Reports a reference at {@code path} that leads nowhere; says nothing where some id could not be read, which may be it. */
    void check(String id, String path) {
        if (!known.contains(id) && complete && margin.sound(path)) {
            Optional<String> near = margin.full() ? Optional.empty() : Nearest.to(id, known);
            near.ifPresent(meant::add);
            margin.note(
                    Code.DANGLING,
                    path,
                    "no " + what + " has the id " + Quote.of(id),
                    near.map(name -> "did you mean " + Quote.of(name) + "?").orElseGet(this::list));
        }
    }

    /** True if a dangling reference was probably meant for this id. */
    boolean meant(String id) {
        return meant.contains(id);
    }

    private String list() {
        if (known.isEmpty()) {
            return "there are none";
        }
        String first =
                String.join(", ", known.stream().limit(LISTED).map(Quote::plain).toList());
        return "there are " + first + (known.size() > LISTED ? ", …" : "");
    }
}
