package copytaster.testing;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The data of the game in this process is kept in a folder of a test's own: while a test runs, or until it is given back. */
public final class OwnFolder implements BeforeEachCallback, AfterEachCallback {
    private static final String PROPERTY = "copytaster.home";

    private final Supplier<Path> folder;
    private String before;

    /** @param folder asked for before each test, when its temporary folders are there */
    public OwnFolder(Supplier<Path> folder) {
        this.folder = folder;
    }

    /** From now on. */
    public static OwnFolder at(Path folder) {
        OwnFolder own = new OwnFolder(() -> folder);
        own.open();
        return own;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        giveBack();
    }

    private void open() {
        before = System.getProperty(PROPERTY);
        System.setProperty(PROPERTY, folder.get().toString());
    }

    /** What it was before. */
    public void giveBack() {
        if (before == null) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }
}
