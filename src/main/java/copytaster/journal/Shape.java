package copytaster.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How values of one type stand in JSON, both ways. Built from a declared type, so that a file can name nothing but the cases of the
 * sealed family it is read as: nothing else is ever made from it.
 */
interface Shape {
    /** Writes a value of this shape. */
    void write(JsonLine out, Object value);

    /**
     * Makes the value that {@link #write} wrote.
     *
     * @param at where in the line it stands, for the message
     */
    Object read(Object tree, String at) throws Malformed;

    /**
     * The shape of a declared type.
     *
     * @throws IllegalArgumentException for a type that files do not keep
     */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType) {
            Shape inner = of(((ParameterizedType) type).getActualTypeArguments()[0]);
            Type outer = ((ParameterizedType) type).getRawType();
            if (outer == List.class) {
                return new Many(inner);
            } else if (outer == Optional.class) {
                return new Perhaps(inner);
            }
        } else if (type instanceof Class<?>) {
            Class<?> plain = (Class<?>) type;
            if (plain == String.class) {
                return new Text();
            } else if (plain == int.class) {
                return new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            } else if (plain == long.class) {
                return new Whole(Long.MIN_VALUE, Long.MAX_VALUE);
            } else if (plain == boolean.class) {
                return new Truth();
            } else if (plain.isEnum()) {
                return new Constant(plain);
            } else if (plain.isRecord()) {
                return new RecordShape(plain);
            } else if (plain.isSealed()) {
                return new UnionShape(plain);
            }
        }
        throw new IllegalArgumentException("session files do not keep a " + type.getTypeName());
    }

    /** A complaint that something else was expected. */
    static Malformed expected(String what, Object found, String at) {
        String was = found == null
                ? "null"
                : found instanceof Map ? "an object" : found instanceof List ? "an array" : "\"" + found + "\"";
        return new Malformed(at + ": expected " + what + ", found " + was);
    }

    record Text() implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            out.value((String) value);
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            if (tree instanceof String) {
                return tree;
            }
            throw expected("a text", tree, at);
        }
    }

    record Whole(long least, long most) implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            out.value(((Number) value).longValue());
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            if (tree instanceof Long && (Long) tree >= least && (Long) tree <= most) {
                Long number = (Long) tree;
                return most > Integer.MAX_VALUE ? (Object) number : (Object) number.intValue();
            }
            throw expected("a whole number from " + least + " to " + most, tree, at);
        }
    }

    record Truth() implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            out.value((Boolean) value);
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            if (tree instanceof Boolean) {
                return tree;
            }
            throw expected("true or false", tree, at);
        }
    }

    record Constant(Class<?> type) implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            out.value(((Enum<?>) value).name());
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(tree)) {
                    return constant;
                }
            }
            throw expected("one of " + List.of(type.getEnumConstants()), tree, at);
        }
    }

    record Many(Shape each) implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            out.beginArray();
            for (Object element : (List<?>) value) {
                each.write(out, element);
            }
            out.endArray();
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            if (!(tree instanceof List<?>)) {
                throw expected("an array", tree, at);
            }
            List<Object> list = new ArrayList<>();
            for (Object element : (List<?>) tree) {
                list.add(each.read(element, at + "[" + list.size() + "]"));
            }
            return List.copyOf(list);
        }
    }

    /** What may be absent is null. */
    record Perhaps(Shape inner) implements Shape {
        @Override
        public void write(JsonLine out, Object value) {
            Optional<?> optional = (Optional<?>) value;
            if (optional.isPresent()) {
                inner.write(out, optional.get());
            } else {
                out.nullValue();
            }
        }

        @Override
        public Object read(Object tree, String at) throws Malformed {
            return tree == null ? Optional.empty() : Optional.of(inner.read(tree, at));
        }
    }
}
