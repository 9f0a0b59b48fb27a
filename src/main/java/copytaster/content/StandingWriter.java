package copytaster.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Writes a tree of records for {@link StandingReader}: every component in the order of its record's declaration, without names.
 *
 * <pre>
 * int, long, double   4 or 8 bytes, the highest first
 * boolean, enum       1 byte: 0 or 1, the ordinal
 * String              its length in bytes (4), negative if one stands for more than a byte of ISO 8859-1, then ISO 8859-1 or UTF-8
 * Optional            1 byte, 0 if empty, then what it holds
 * List                its size (4), then its entries
 * OffsetDateTime      local seconds since 1970 (8), nanoseconds (4), the offset's seconds (4)
 * </pre>
 */
final class StandingWriter {
    private final DataOutputStream out;

    private StandingWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] of(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new StandingWriter(new DataOutputStream(bytes)).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private void write(Object value) throws IOException {
        if (value instanceof Record record) {
            record(record);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object entry : list) {
                write(entry);
            }
        } else if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(optional.get());
            }
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(constant.ordinal());
        } else {
            single(value);
        }
    }

    private void single(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof OffsetDateTime time) {
            out.writeLong(time.toEpochSecond() + time.getOffset().getTotalSeconds());
            out.writeInt(time.getNano());
            out.writeInt(time.getOffset().getTotalSeconds());
        } else {
            throw new IllegalArgumentException("a scenario holds no " + value.getClass());
        }
    }

    private void record(Record value) throws IOException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    private void text(String text) throws IOException {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        out.writeInt(latin ? bytes.length : -bytes.length);
        out.write(bytes);
    }
}
