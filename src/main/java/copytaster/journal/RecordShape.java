package copytaster.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** A record: an object with one key for each component, none besides and none missing, save what may be absent: old files lack newer ones. */
final class RecordShape implements Shape {
    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final Shape[] shapes;

    RecordShape(Class<?> type) {
        components = type.getRecordComponents();
        shapes = new Shape[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            shapes[i] = Shape.of(components[i].getGenericType());
            types[i] = components[i].getType();
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    @Override
    public void write(JsonLine out, Object value) {
        out.beginObject();
        writeComponents(out, value);
        out.endObject();
    }

    /** The keys and values alone, within an object that the caller has begun. */
    void writeComponents(JsonLine out, Object value) {
        for (int i = 0; i < components.length; i++) {
            out.name(components[i].getName());
            shapes[i].write(out, component(value, components[i]));
        }
    }

    @Override
    public Object read(Object tree, String at) throws Malformed {
        if (!(tree instanceof Map<?, ?>)) {
            throw Shape.expected("an object", tree, at);
        }
        Map<?, ?> object = (Map<?, ?>) tree;
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!object.containsKey(name) && !(shapes[i] instanceof Shape.Perhaps)) {
                throw new Malformed(at + ": \"" + name + "\" is missing");
            }
            values[i] = shapes[i].read(object.get(name), at.isEmpty() ? name : at + "." + name);
        }
        for (Object name : object.keySet()) {
            if (!has(name)) {
                throw new Malformed(at + ": nothing is known of \"" + name + "\"");
            }
        }
        return made(values, at);
    }

    private boolean has(Object name) {
        for (RecordComponent component : components) {
            if (component.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Object made(Object[] values, String at) throws Malformed {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Malformed(at + ": " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor, e);
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
