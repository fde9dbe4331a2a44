package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void readsAsASentence() {
        assertThat(Listing.sentence(List.of("a"))).isEqualTo("a");
        assertThat(Listing.sentence(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Listing.sentence(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void showsTenAtMost() {
        List<String> ten =
                IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();
        List<String> thirteen =
                IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList();
        assertThat(Listing.of(ten)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(Listing.sentence(ten)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 and 10");
        assertThat(Listing.sentence(thirteen)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 3 more");
    }
}
