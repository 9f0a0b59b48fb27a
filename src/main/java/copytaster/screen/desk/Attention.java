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
 */
public record Attention(Pane pane, String dispatch, int claim, int scroll, List<String> unread) {

    /** Keeps its own copy of the list. */
    public Attention {
        unread = List.copyOf(unread);
    }

    Attention on(Pane other) {
        return new Attention(other, dispatch, claim, scroll, unread);
    }

    /** Another dispatch, from its top. */
    Attention dispatch(String other) {
        return other.equals(dispatch) ? this : new Attention(pane, other, 0, 0, unread);
    }

    Attention claim(int other) {
        return new Attention(pane, dispatch, other, scroll, unread);
    }

    Attention scroll(int lines) {
        return new Attention(pane, dispatch, claim, lines, unread);
    }

    /** With these dispatches unread besides. */
    Attention arrived(List<String> ids) {
        List<String> more = new ArrayList<>(unread);
        more.addAll(ids);
        return new Attention(pane, dispatch, claim, scroll, more);
    }

    /** With the selected dispatch read. */
    Attention read() {
        if (!unread.contains(dispatch)) {
            return this;
        }
        List<String> fewer = new ArrayList<>(unread);
        fewer.remove(dispatch);
        return new Attention(pane, dispatch, claim, scroll, fewer);
    }
}
