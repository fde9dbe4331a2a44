package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "PENDING,PENDING,0",
        "PENDNG,PENDING,1",
        "PEDNING,PENDING,1",
        "pending,PENDING,0",
        "'',ABC,3",
        "kitten,sitting,3"
    })
    void countsKeystrokes(String written, String meant, int keystrokes) {
        assertThat(Suggestions.distance(written, meant)).isEqualTo(keystrokes);
    }

    @Test
    void offersTheClosest() {
        assertThat(Suggestions.closest("SHIPED", List.of("PENDING", "SHIPPED", "SHIPPING")))
                .contains("SHIPPED");
    }

    @Test
    void offersTheFirstOfEqualsInAlphabeticalOrder() {
        assertThat(Suggestions.closest("bat", List.of("rat", "cat"))).contains("cat");
    }

    @Test
    void offersNothingThatIsFarAway() {
        assertThat(Suggestions.closest("OPEN", List.of("PENDING", "SHIPPED"))).isEmpty();
        assertThat(Suggestions.didYouMean("OPEN", List.of("PENDING", "SHIPPED")))
                .isEmpty();
    }

    @Test
    void neverOffersWhatWasWritten() {
        assertThat(Suggestions.closest("A", List.of("A"))).isEmpty();
    }
}
