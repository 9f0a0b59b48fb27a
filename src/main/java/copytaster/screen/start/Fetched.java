package copytaster.screen.start;

import copytaster.screen.desk.Unread;
import copytaster.session.Session;
import java.util.Optional;

/** What effects have brought, for the game to show: asked for only after the report that announces it. */
public interface Fetched {
    /** The session that was opened or read last. */
    Session session();

    /** Which dispatches of the session that was opened last were not read, if that was kept. */
    Optional<Unread> unread();

    /** What there is, as far as is known now. */
    StartMenu menu();
}
