package copytaster.benchmark;

import java.io.Writer;
import org.openjdk.jmh.infra.Blackhole;

/** Somebody who reads each line and keeps none: a story's text is not kept either. */
final class Reader extends Writer {
    private final Blackhole hole;
    private long characters;

    Reader(Blackhole hole) {
        this.hole = hole;
    }

    long characters() {
        return characters;
    }

    @Override
    public void write(String text, int from, int length) {
        hole.consume(text);
        characters += length;
    }

    @Override
    public void write(char[] text, int from, int length) {
        hole.consume(text);
        characters += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
