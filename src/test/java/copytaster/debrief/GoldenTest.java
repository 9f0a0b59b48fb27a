package copytaster.debrief;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole debriefs of the shipped Wednesday, as Markdown. */
class GoldenTest {
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "REFERENCE"})
    void on_the_record(Bot bot) {
        matches(bot.word(), Debrief.of(Wednesday.played(bot)));
    }

    @Test
    void of_an_unfinished_shift() {
        matches("unfinished", Debrief.of(Wednesday.played(Bot.AS_WRITTEN, Wednesday.night(Mode.RECORD), 7, 11)));
    }

    @Test
    void of_an_altered_night() {
        matches("fog", Debrief.of(Wednesday.played(Bot.NOVICE, Wednesday.night(Mode.FOG), 7, Integer.MAX_VALUE)));
    }

    private static void matches(String name, Debrief debrief) {
        Golden.assertMatches("golden/debrief/" + name + ".md", Markdown.of(debrief.passages()));
    }
}
