package copytaster.journal;

import copytaster.act.Event;
import copytaster.session.Header;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of every event type, found by reflection: an event added to the family is tested without anyone having to think of it, and one
 * with a component that files cannot keep fails.
 */
final class Samples {
    private static final String[] TEXTS = {
        "fort",
        "",
        "dispatch:fort-wire",
        "\"\\/\b\f\n\r\t\u0000\u001b\u2028\ud83d\udd25 \u0130\u0131",
        "</script>&='",
        "null"
    };
    private static final int[] INTS = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 970_000};
    private static final long[] LONGS = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1};

    /** How many different values there are of each type, at least. */
    static final int ROUNDS = 12;

    private int drawn;

    private Samples(int round) {
        drawn = round;
    }

    /** One event of each type; the values differ from round to round. */
    static List<Event> events(int round) {
        List<Event> events = new ArrayList<>();
        for (Class<?> type : Event.class.getPermittedSubclasses()) {
            events.add((Event) new Samples(round).of(type));
        }
        return events;
    }

    /** A header; its values differ from round to round. */
    static Header header(int round) {
        return (Header) new Samples(round).of(Header.class);
    }

    private Object of(Type type) {
        int n = drawn++;
        if (type == String.class) {
            return TEXTS[n % TEXTS.length];
        } else if (type == int.class) {
            return INTS[n % INTS.length];
        } else if (type == long.class) {
            return LONGS[n % LONGS.length];
        } else if (type == boolean.class) {
            return n % 2 == 0;
        } else if (type instanceof ParameterizedType) {
            return container((ParameterizedType) type, n);
        } else if (((Class<?>) type).isEnum()) {
            Object[] constants = ((Class<?>) type).getEnumConstants();
            return constants[n % constants.length];
        }
        return record((Class<?>) type);
    }

    private Object container(ParameterizedType type, int n) {
        Type inner = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return n % 2 == 0 ? Optional.empty() : Optional.of(of(inner));
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < n % 3; i++) {
            list.add(of(inner));
        }
        return list;
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = of(components[i].getGenericType());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }
}
