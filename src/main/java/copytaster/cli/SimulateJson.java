package copytaster.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import copytaster.bot.Bot;
import copytaster.sim.Choices;
import copytaster.sim.Figures;
import copytaster.sim.Finding;
import copytaster.sim.Mean;
import copytaster.sim.Share;
import copytaster.sim.Simulation;
import copytaster.text.SafeText;
import java.util.Optional;

/** A simulation as one JSON object. {@code low} and {@code high} are the 95% interval of the mean. */
final class SimulateJson {
    private static final int FORMAT = 1;

    private SimulateJson() {}

    static String of(Simulation simulation, Optional<Suggested> suggested) {
        JsonObject all = new JsonObject();
        all.addProperty("format", FORMAT);
        all.addProperty("scenario", simulation.night().scenario().id());
        all.addProperty("mode", simulation.night().mode().word());
        all.addProperty("sessions", simulation.sessions());
        all.addProperty("seed", simulation.seed());
        JsonArray bots = new JsonArray();
        simulation.bots().forEach(bot -> bots.add(bot(bot, simulation.figures(bot))));
        all.add("bots", bots);
        simulation.demand().ifPresent(demand -> {
            JsonObject scarce = new JsonObject();
            scarce.addProperty("plenty", demand.plenty());
            scarce.addProperty("close", demand.close());
            scarce.addProperty("idle", Math.abs(demand.idle()));
            all.add("demand", scarce);
        });
        JsonArray choices = new JsonArray();
        simulation.choices().forEach(choice -> choices.add(choice(choice)));
        all.add("choices", choices);
        JsonArray findings = new JsonArray();
        simulation.findings().forEach(finding -> findings.add(finding(finding)));
        all.add("findings", findings);
        suggested.ifPresent(told -> all.add("suggested", told.json()));
        return SafeText.json(new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(all));
    }

    private static JsonObject bot(Bot bot, Figures figures) {
        JsonObject json = new JsonObject();
        json.addProperty("bot", bot.word());
        json.add("understanding", share(figures.understanding()));
        json.add("points", share(figures.points()));
        json.add("info", mean(figures.info()));
        json.add("judgementLoss", mean(figures.judgement()));
        json.add("forcedLoss", mean(figures.forced()));
        JsonObject luck = new JsonObject();
        luck.addProperty("mean", figures.luck().mean());
        luck.addProperty("standardError", figures.luck().standardError());
        json.add("luck", luck);
        json.add("accuracy", mean(figures.accuracy()));
        json.add("trust", mean(figures.trust()));
        json.add("care", mean(figures.care()));
        json.add("readers", mean(figures.readers()));
        return json;
    }

    private static JsonObject share(Share share) {
        return interval(share.mean(), share.low(), share.high());
    }

    private static JsonObject mean(Mean mean) {
        return interval(mean.mean(), mean.low(), mean.high());
    }

    private static JsonObject interval(double mean, double low, double high) {
        JsonObject json = new JsonObject();
        json.addProperty("mean", mean);
        json.addProperty("low", low);
        json.addProperty("high", high);
        return json;
    }

    private static JsonObject choice(Choices.Tally choice) {
        JsonObject json = new JsonObject();
        json.addProperty("choice", choice.choice());
        json.addProperty("times", choice.times());
        json.addProperty("sessions", choice.sessions());
        if (choice.times() > 0) {
            json.addProperty("seed", choice.seed());
        }
        return json;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code());
        json.addProperty("where", finding.where());
        json.addProperty("text", finding.text());
        json.addProperty("seed", finding.seed());
        return json;
    }
}
