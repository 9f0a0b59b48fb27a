package copytaster.screen.start;

import copytaster.session.Session;

/** What effects have brought, for the game to show: asked for only after the report that announces it. */
public interface Fetched {
    /** The session that was opened or read last. */
    Session session();

    /** What there is, as far as is known now. */
    StartMenu menu();
}
