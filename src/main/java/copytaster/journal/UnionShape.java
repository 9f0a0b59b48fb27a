package copytaster.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sealed family of records: the object of the case with its simple name as {@code "type"}. */
final class UnionShape implements Shape {
    private static final String TYPE = "type";

    private final Map<String, RecordShape> cases = new LinkedHashMap<>();

    UnionShape(Class<?> family) {
        for (Class<?> type : family.getPermittedSubclasses()) {
            cases.put(type.getSimpleName(), new RecordShape(type));
        }
    }

    @Override
    public void write(JsonLine out, Object value) {
        String name = value.getClass().getSimpleName();
        out.beginObject().name(TYPE).value(name);
        cases.get(name).writeComponents(out, value);
        out.endObject();
    }

    @Override
    public Object read(Object tree, String at) throws Malformed {
        if (!(tree instanceof Map<?, ?>)) {
            throw Shape.expected("an object", tree, at);
        }
        Map<Object, Object> components = new LinkedHashMap<>((Map<?, ?>) tree);
        Object name = components.remove(TYPE);
        RecordShape shape = name instanceof String ? cases.get(name) : null;
        if (shape == null) {
            throw Shape.expected("a known type", name, at + "." + TYPE);
        }
        return shape.read(components, at);
    }
}
