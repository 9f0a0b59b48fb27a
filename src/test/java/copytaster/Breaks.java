package copytaster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks what in the fixture breaks the named rules of {@link Architecture}; whatever is unmarked breaks none. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Breaks {
    /** The names of the rules. */
    String[] value();
}
