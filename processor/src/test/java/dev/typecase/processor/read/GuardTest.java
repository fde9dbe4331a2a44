package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Position BOOK = Position.of("shop.Book");
    private static final Position ORDER = Position.of("shop.Order");

    private final Guard guard = new Guard();

    @Test
    void goesOnAfterAFailureAndKeepsIt() {
        List<String> done = new ArrayList<>();
        IllegalStateException mistake = new IllegalStateException("ours");
        guard.run(BOOK, () -> {
            throw mistake;
        });
        guard.run(ORDER, () -> done.add("order"));
        assertThat(done).containsExactly("order");
        assertThat(guard.failures()).containsExactly(new Failure(BOOK, mistake));
    }

    @Test
    void keepsTheFirstFailureOfAPlace() {
        guard.add(BOOK, new IllegalStateException("first"));
        guard.add(BOOK, new IllegalStateException("second"));
        assertThat(guard.failures())
                .extracting(failure -> failure.cause().getMessage())
                .containsExactly("first");
    }

    @Test
    void doesNotHoldUpACompilerThatStops() {
        Error stop = new Error("the compiler gives up") {
            private static final long serialVersionUID = 1;
        };
        assertThatThrownBy(() -> guard.run(BOOK, () -> {
                    throw stop;
                }))
                .isSameAs(stop);
        assertThat(guard.failures()).isEmpty();
    }
}
