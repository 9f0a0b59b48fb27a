package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, almost no chance",
        "0.05, almost no chance",
        "0.06, very unlikely",
        "0.20, very unlikely",
        "0.21, unlikely",
        "0.45, unlikely",
        "0.46, roughly even chance",
        "0.54, roughly even chance",
        "0.55, likely",
        "0.79, likely",
        "0.80, very likely",
        "0.94, very likely",
        "0.95, almost certain",
        "1.00, almost certain"
    })
    void words_follow_the_bands(double chance, String word) {
        assertEquals(word, Likelihood.word(chance));
    }
}
