package copytaster.benchmark;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import copytaster.bot.Bot;
import copytaster.scenario.Night;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whole playthroughs on one thread, one an operation: a shift of this game, and a story in the Java runtime of ink. In both somebody
 * chooses, the choice is made, and the text that comes of it is made ready to be shown. What is counted besides is the choices: here
 * each command submitted, there each choice chosen.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Playthroughs {
    /** Choices made; told a second, as the playthroughs are. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        public long choices;
        public long characters;
    }

    /** Wednesday, read and checked once; every session under a seed of its own. */
    @State(Scope.Thread)
    public static class Shift {
        @Param({"random", "as-written", "reference"})
        public String bot;

        private Bot editor;
        private Night night;
        private long seed;

        @Setup
        public void open() {
            editor = Bot.parse(bot);
            night = Nights.shipped("kunduz-wednesday");
        }
    }

    /** A story, parsed once. */
    @State(Scope.Thread)
    public static class Tale {
        @Param("")
        public String story;

        private Story told;
        private final SplittableRandom random = new SplittableRandom(1);

        @Setup
        public void open() throws Exception {
            String json = Files.readString(Path.of(story));
            // The compiler of ink begins its files with a byte order mark, which the runtime does not know.
            told = new Story(json.startsWith("\uFEFF") ? json.substring(1) : json);
        }
    }

    @Benchmark
    public void copytaster(Shift shift, Counted counted, Blackhole hole) {
        Reader reader = new Reader(hole);
        counted.choices += Play.played(shift.night, shift.editor, ++shift.seed, reader)
                .entries()
                .size();
        counted.characters += reader.characters();
    }

    @Benchmark
    public void ink(Tale tale, Counted counted, Blackhole hole) throws Exception {
        Story story = tale.told;
        story.resetState();
        while (true) {
            while (story.canContinue()) {
                String text = story.Continue();
                counted.characters += text.length();
                hole.consume(text);
            }
            List<Choice> offered = story.getCurrentChoices();
            if (offered.isEmpty()) {
                return;
            }
            for (Choice choice : offered) {
                counted.characters += choice.getText().length();
                hole.consume(choice.getText());
            }
            story.chooseChoiceIndex(tale.random.nextInt(offered.size()));
            counted.choices++;
        }
    }
}
