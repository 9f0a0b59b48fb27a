package copytaster.term;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signals of the operating system. By reflection, since the compiler warns of every mention of {@code sun.misc.Signal},
 * which the JDK supports and offers no other way for. Where a signal cannot be had, the program goes without.
 */
final class Signals {
    private static final Map<String, Runnable> ACTIONS = new ConcurrentHashMap<>();

    private Signals() {}

    /** Runs {@code action} on a thread of the JVM's each time the signal (such as {@code WINCH}) arrives. */
    static void on(String signal, Runnable action) {
        ACTIONS.put(signal, action);
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            handle(signal, handler, proxy);
        } catch (ReflectiveOperationException e) {
            // Another kind of JVM: keys still work, only this signal does not.
        }
    }

    /** Has the signal do what it did before {@link #byDefault}. */
    static void again(String signal) {
        on(signal, ACTIONS.get(signal));
    }

    /** Gives the signal back its default action; whether that succeeded. */
    static boolean byDefault(String signal) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            handle(signal, handler, handler.getField("SIG_DFL").get(null));
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static void handle(String signal, Class<?> handlerType, Object handler)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Signal");
        try {
            Object name = type.getConstructor(String.class).newInstance(signal);
            type.getMethod("handle", type, handlerType).invoke(null, name, handler);
        } catch (InvocationTargetException e) {
            // The JVM keeps this signal for itself, or the system has none of this name.
            throw new ReflectiveOperationException(e);
        }
    }
}
