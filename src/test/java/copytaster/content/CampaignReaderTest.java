package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.scenario.Campaign;
import copytaster.scenario.Campaign.Carry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignReaderTest {
    @Test
    void validCampaign() {
        Loaded<Campaign> loaded = load("""
                {
                  "format": 1,
                  "id": "two-nights",
                  "title": "Two Nights",
                  "scenarios": ["small-night", "more/second-night.json"],
                  "carries": ["trust", "page"]
                }
                """);
        assertEquals("", loaded.report());
        assertEquals(
                Optional.of(new Campaign(
                        "two-nights",
                        "Two Nights",
                        List.of("small-night", "more/second-night.json"),
                        List.of(Carry.TRUST, Carry.PAGE))),
                loaded.value());
    }

    @Test
    void everyProblemAtOnce() {
        Loaded<Campaign> loaded = load("""
                {
                  "format": 1,
                  "id": "two-nights",
                  "scenarios": ["../secret.json", "/etc/passwd", "C:\\\\x.json", "small-night", "small-night", ".hidden.json"],
                  "carries": ["trust", "readrs", "trust"],
                  "carry": 1
                }
                """);
        assertEquals("""
                two-nights.campaign.json:1:1: title: the key "title" is missing; add it
                two-nights.campaign.json:4:17: scenarios[0]: "../secret.json" is neither an id nor a file within the campaign's folder; write an id, or a file name such as "night-two.json"
                two-nights.campaign.json:4:35: scenarios[1]: "/etc/passwd" is neither an id nor a file within the campaign's folder; write an id, or a file name such as "night-two.json"
                two-nights.campaign.json:4:50: scenarios[2]: "C:\\x.json" is neither an id nor a file within the campaign's folder; write an id, or a file name such as "night-two.json"
                two-nights.campaign.json:4:79: scenarios[4]: "small-night" is in the campaign already; play each shift once
                two-nights.campaign.json:4:94: scenarios[5]: ".hidden.json" is neither an id nor a file within the campaign's folder; write an id, or a file name such as "night-two.json"
                two-nights.campaign.json:5:24: carries[1]: "readrs" is no word for this; did you mean "readers"? accepted are page, trust, readers
                two-nights.campaign.json:5:34: carries[2]: "trust" stands here twice; once will do
                two-nights.campaign.json:6:3: carry: there is no key "carry" here; take it away; known are $schema, format, id, title, scenarios, carries
                """, loaded.report());
    }

    private static Loaded<Campaign> load(String text) {
        return CampaignReader.load("two-nights.campaign.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
