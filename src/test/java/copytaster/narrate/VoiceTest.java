package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Setup;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.session.Session;
import copytaster.testing.Shift;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceTest {
    private static final Path WEDNESDAY = Path.of("scenarios", "kunduz-wednesday.json");

    /** After the close every question that anybody told of has an answer; only a sure one may be called settled. */
    @ParameterizedTest
    @EnumSource
    void only_what_is_sure_is_called_settled(Mode mode) throws Exception {
        Night night = new Night(
                ScenarioReader.load(WEDNESDAY.toString(), Files.readAllBytes(WEDNESDAY))
                        .value()
                        .orElseThrow(),
                mode);
        Policy policy = Bot.TIMID.policy(1);
        Session session = Session.begin(Shift.header(night, 1, Setup.USUAL), night);
        while (!session.over()) {
            session = session.submit(policy.next(session.observation())).session();
        }
        Voice voice = new Voice(night);
        int unsure = 0;
        for (Topic topic : session.observation().board()) {
            if (topic.settled().isPresent()) {
                boolean sure = mode == Mode.FOG
                        || night.question(night.question(topic.id())).record().confidence() == Confidence.HIGH;
                unsure += sure ? 0 : 1;
                String answer = topic.settled().get() ? "yes" : "no";
                assertEquals(sure ? "settled" : "the record leans to " + answer, voice.told(topic), topic.id());
                assertEquals(
                        sure ? "settled: " + answer : "the record leans to " + answer,
                        voice.toldBriefly(topic),
                        topic.id());
            }
        }
        assertEquals(mode == Mode.RECORD, unsure > 0, "told and yet not sure: " + unsure);
    }

    /** A headline that began with a quotation had two marks before it: ““The dam is going”: film”. */
    @Test
    void quotation_marks_within_quotation_marks_are_single() {
        assertEquals("“‘The dam is going’: film of water”", Voice.quoted("“The dam is going”: film of water"));
        assertEquals("“Mark's film”", Voice.quoted("Mark's film"));
    }
}
