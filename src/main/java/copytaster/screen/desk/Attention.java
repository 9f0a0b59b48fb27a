package copytaster.screen.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * What the editor is looking at. Nothing of it is journalled.
 *
 * @param pane the pane with the focus
 * @param dispatch id of the selected dispatch, empty before there is one
 * @param claim which of its claims the keys act on, from 0
 * @param scroll lines by which the dispatch is scrolled
 * @param unread ids of dispatches that came in this sitting and were not opened
 * @param filter words that a dispatch must hold to be listed, empty for all
 * @param aside what was being chosen in the composer when it was left, this turn
 */
public record Attention(
        Pane pane, String dispatch, int claim, int scroll, List<String> unread, String filter, List<Composer> aside) {

    /** Keeps its own copies of the lists. */
    public Attention {
        unread = List.copyOf(unread);
        aside = List.copyOf(aside);
    }

    /** The beginning: nothing selected, these dispatches unread. */
    static Attention of(List<String> unread) {
        return new Attention(Pane.WIRE, "", 0, 0, unread, "", List.of());
    }

    /** Only dispatches that hold these words are listed. */
    Attention filter(String words) {
        return new Attention(pane, dispatch, claim, scroll, unread, words, aside);
    }

    /** With what was being chosen for a dispatch or a line put aside, in place of what was put aside for it before. */
    Attention aside(Composer composer) {
        List<Composer> kept = new ArrayList<>(forgotten(composer).aside);
        kept.add(composer);
        return new Attention(pane, dispatch, claim, scroll, unread, filter, kept);
    }

    /** Without what was put aside for the same dispatch or line. */
    Attention forgotten(Composer composer) {
        List<Composer> kept = new ArrayList<>(aside);
        kept.removeIf(composer::sameAs);
        return new Attention(pane, dispatch, claim, scroll, unread, filter, kept);
    }

    /** With nothing put aside, as at a new turn. */
    Attention cleared() {
        return new Attention(pane, dispatch, claim, scroll, unread, "", List.of());
    }

    Attention on(Pane other) {
        return new Attention(other, dispatch, claim, scroll, unread, filter, aside);
    }

    /** Another dispatch, from its top. */
    Attention dispatch(String other) {
        return other.equals(dispatch) ? this : new Attention(pane, other, 0, 0, unread, filter, aside);
    }

    Attention claim(int other) {
        return new Attention(pane, dispatch, other, scroll, unread, filter, aside);
    }

    Attention scroll(int lines) {
        return new Attention(pane, dispatch, claim, lines, unread, filter, aside);
    }

    /** With these dispatches unread besides. */
    Attention arrived(List<String> ids) {
        List<String> more = new ArrayList<>(unread);
        more.addAll(ids);
        return new Attention(pane, dispatch, claim, scroll, more, filter, aside);
    }

    /** With the selected dispatch read. */
    Attention read() {
        if (!unread.contains(dispatch)) {
            return this;
        }
        List<String> fewer = new ArrayList<>(unread);
        fewer.remove(dispatch);
        return new Attention(pane, dispatch, claim, scroll, fewer, filter, aside);
    }
}
