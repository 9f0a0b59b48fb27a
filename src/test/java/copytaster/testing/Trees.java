package copytaster.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Trees of records, lists, optionals and maps, walked by reflection: where texts can stand in a type, and a value with every text
 * changed. A component that is added to a record is found without anybody telling.
 */
public final class Trees {
    private Trees() {}

    /** Every place for a text in a type and all that it is made of, as {@code Question.slug}; sealed types by all their kinds. */
    public static Set<String> places(Class<?> type) {
        Set<String> places = new TreeSet<>();
        places(type, "", places, new LinkedHashSet<>());
        return places;
    }

    private static void places(Type type, String place, Set<String> places, Set<Class<?>> seen) {
        if (type == String.class) {
            places.add(place);
        } else if (type instanceof ParameterizedType of) {
            for (Type argument : of.getActualTypeArguments()) {
                places(argument, place, places, seen);
            }
        } else if (type instanceof WildcardType any) {
            places(any.getUpperBounds()[0], place, places, seen);
        } else if (type instanceof Class<?> kind && seen.add(kind)) {
            if (kind.isRecord()) {
                for (RecordComponent component : kind.getRecordComponents()) {
                    places(component.getGenericType(), name(kind, component), places, seen);
                }
            } else if (kind.isSealed()) {
                Arrays.stream(kind.getPermittedSubclasses()).forEach(one -> places(one, place, places, seen));
            }
        }
    }

    private static String name(Class<?> record, RecordComponent component) {
        return record.getSimpleName() + "." + component.getName();
    }

    /** What is done with a text that stands at a place. */
    @FunctionalInterface
    public interface Change {
        String text(String place, String text);
    }

    /** All texts of a value, in its order. */
    public static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        changed(value, (place, text) -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    /** The same value with every text changed, {@code change} being told where each stands. */
    @SuppressWarnings("unchecked")
    public static <T> T changed(T value, Change change) {
        return (T) changed(value, "", change);
    }

    /** The same value with every text changed. */
    public static <T> T changed(T value, UnaryOperator<String> change) {
        return changed(value, (place, text) -> change.apply(text));
    }

    private static Object changed(Object value, String place, Change change) {
        if (value instanceof String text) {
            return change.text(place, text);
        } else if (value instanceof Collection<?> items) {
            return items.stream().map(item -> changed(item, place, change)).toList();
        } else if (value instanceof Optional<?> optional) {
            return optional.map(item -> changed(item, place, change));
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, item) -> all.put(changed(key, place, change), changed(item, place, change)));
            return all;
        } else if (value instanceof Record record) {
            return record(record, change);
        }
        return value;
    }

    private static Record record(Record record, Change change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                values[i] = changed(value, name(record.getClass(), components[i]), change);
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(record.getClass() + " does not take it", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
