package copytaster.canon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
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
        Utf8 out = new Utf8();
        write(value, out);
        return out.toString();
    }

    /** Writes the canonical text of {@code value} after what {@code out} holds. */
    public static void write(Object value, Utf8 out) {
        if (value instanceof Record) {
            SHAPES.get(value.getClass()).write(value, out);
        } else if (value instanceof String) {
            quote((String) value, out);
        } else if (value instanceof Integer) {
            out.add((int) value);
        } else if (value instanceof Boolean) {
            out.add((boolean) value ? "true" : "false");
        } else if (value instanceof Long) {
            out.add((long) value);
        } else if (value instanceof Enum<?>) {
            out.add(((Enum<?>) value).name());
        } else if (value instanceof List<?>) {
            list((List<?>) value, out);
        } else if (value instanceof Optional<?>) {
            Optional<?> optional = (Optional<?>) value;
            if (optional.isPresent()) {
                write(optional.get(), out);
            } else {
                out.add('-');
            }
        } else if (value instanceof Double) {
            out.add("0x").add(Long.toHexString(Double.doubleToLongBits((Double) value)));
        } else {
            throw new IllegalArgumentException("no canonical text for " + (value == null ? "null" : value.getClass()));
        }
    }

    private static void list(List<?> values, Utf8 out) {
        out.add('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.add(',');
            }
            write(values.get(i), out);
        }
        out.add(']');
    }

    private static void quote(String text, Utf8 out) {
        out.add('"');
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            out.add(text).add('"');
            return;
        }
        out.add(text.replace("\\", "\\\\").replace("\"", "\\\"")).add('"');
    }

    /**
     * A record class's accessors, looked up once, and what is written before them and before the value of each:
     * {@code Filing(}, {@code question=}, {@code ,rung=}.
     */
    private record Shape(byte[] name, byte[][] before, Method[] accessors) {
        private static final Object[] NOTHING = {};

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            byte[][] before = new byte[components.length][];
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                before[i] = encoded((i == 0 ? "" : ",") + components[i].getName() + '=');
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return new Shape(encoded(type.getSimpleName() + '('), before, accessors);
        }

        private static byte[] encoded(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        void write(Object value, Utf8 out) {
            out.add(name);
            for (int i = 0; i < accessors.length; i++) {
                out.add(before[i]);
                Canon.write(get(accessors[i], value), out);
            }
            out.add(')');
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
