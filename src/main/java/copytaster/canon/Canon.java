package copytaster.canon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Writes records, lists, optionals, enums, strings, whole numbers, booleans and doubles as one line of text.
 *
 * <p>Doubles are written as their bits, since {@code Double.toString} changed in Java 19.
 */
public final class Canon {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Canon() {}

    /**
     * The canonical text of {@code value}.
     *
     * @throws IllegalArgumentException for a type that has no canonical text
     */
    public static String text(Object value) {
        StringBuilder out = new StringBuilder(128);
        write(value, out);
        return out.toString();
    }

    /** Writes the canonical text of {@code value} after what {@code out} holds. */
    public static void write(Object value, StringBuilder out) {
        if (value instanceof Record) {
            SHAPES.get(value.getClass()).write(value, out);
        } else if (value instanceof String) {
            quote((String) value, out);
        } else if (value instanceof Integer) {
            out.append((int) value);
        } else if (value instanceof Boolean || value instanceof Long) {
            out.append(value);
        } else if (value instanceof Enum<?>) {
            out.append(((Enum<?>) value).name());
        } else if (value instanceof List<?>) {
            list((List<?>) value, out);
        } else if (value instanceof Optional<?>) {
            Optional<?> optional = (Optional<?>) value;
            if (optional.isPresent()) {
                write(optional.get(), out);
            } else {
                out.append('-');
            }
        } else if (value instanceof Double) {
            out.append("0x").append(Long.toHexString(Double.doubleToLongBits((Double) value)));
        } else {
            throw new IllegalArgumentException("no canonical text for " + (value == null ? "null" : value.getClass()));
        }
    }

    private static void list(List<?> values, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(values.get(i), out);
        }
        out.append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            out.append(text).append('"');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }

    /**
     * A record class's accessors, looked up once, and what is written before them and before the value of each:
     * {@code Filing(}, {@code question=}, {@code ,rung=}.
     */
    private record Shape(String name, String[] before, Method[] accessors) {
        private static final Object[] NOTHING = {};

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            String[] before = new String[components.length];
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                before[i] = (i == 0 ? "" : ",") + components[i].getName() + '=';
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return new Shape(type.getSimpleName() + '(', before, accessors);
        }

        void write(Object value, StringBuilder out) {
            out.append(name);
            for (int i = 0; i < accessors.length; i++) {
                out.append(before[i]);
                Canon.write(get(accessors[i], value), out);
            }
            out.append(')');
        }

        private static Object get(Method accessor, Object value) {
            try {
                return accessor.invoke(value, NOTHING);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }
}
