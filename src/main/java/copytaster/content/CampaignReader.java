package copytaster.content;

import copytaster.scenario.Campaign;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads campaign files of format 1, in the manner of {@link ScenarioReader}. Whether the scenarios exist is found by opening them. */
public final class CampaignReader {
    /** An id, or a relative file name without a step upwards, a drive or a hidden folder. */
    private static final Pattern WITHIN_FOLDER =
            Pattern.compile("[a-z][a-z0-9-]{0,39}|([A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\\.json");

    private CampaignReader() {}

    /** Reads one file; {@code fileName} is how problems call it. */
    public static Loaded<Campaign> load(String fileName, byte[] bytes) {
        return Document.load(fileName, bytes, (top, problems) -> {
            Campaign campaign = Fields.read(top, problems, CampaignReader::campaign);
            check(campaign, new Margin(top, problems));
            Document.warnOfName(fileName, ".campaign.json", campaign.id(), top, problems);
            return campaign;
        });
    }

    private static Campaign campaign(Fields top) {
        top.has("$schema");
        top.has("format");
        return new Campaign(
                top.id("id"),
                top.line("title", ScenarioShape.TITLE_CHARACTERS),
                top.lines("scenarios", 1),
                top.choices("carries", List.of(Campaign.Carry.values())));
    }

    private static void check(Campaign campaign, Margin margin) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < campaign.scenarios().size(); i++) {
            String name = campaign.scenarios().get(i);
            String path = "scenarios[" + i + "]";
            if (!staysInside(name)) {
                margin.note(
                        Code.OUTSIDE_FOLDER,
                        path,
                        Quote.of(name) + " is neither an id nor a file within the campaign's folder",
                        "write an id, or a file name such as \"night-two.json\"");
            } else if (!names.add(name)) {
                margin.note(
                        Code.DUPLICATE_ID,
                        path,
                        Quote.of(name) + " is in the campaign already",
                        "play each shift once");
            }
        }
        Set<Campaign.Carry> carried = new HashSet<>();
        for (int i = 0; i < campaign.carries().size(); i++) {
            Campaign.Carry carry = campaign.carries().get(i);
            if (!carried.add(carry)) {
                margin.note(
                        Code.DUPLICATE_ID,
                        "carries[" + i + "]",
                        "\"" + carry.word() + "\" stands here twice",
                        "once will do");
            }
        }
    }

    /** True for an id and for a file name that cannot lead out of its folder. */
    static boolean staysInside(String name) {
        return WITHIN_FOLDER.matcher(name).matches();
    }
}
