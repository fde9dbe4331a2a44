package dev.typecase.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = Violations.collect();

    @Test
    void aPropertyOfTheObjectItselfIsItsPath() {
        violations.add("title", "must not be blank", " ");
        assertThat(violations.found()).containsExactly(new ConstraintViolation("title", "must not be blank", " "));
    }

    @Test
    void theObjectItselfHasNoPath() {
        violations.add("must make sense", null);
        assertThat(violations.found()).containsExactly(new ConstraintViolation("", "must make sense", null));
    }

    @Test
    void whatIsInsideHasThePathToIt() {
        violations.at("items", 1).add("quantity", "must be greater than 0", -3);
        violations.at("items", 0).at("price").add("amount", "must not be null", null);
        violations.at("price").add("must make sense", "price");
        violations.at("prices", "EUR").add("amount", "must not be null", null);
        violations.at("rows", 2).at("cells", 30).add("is wrong", null);

        assertThat(violations.found())
                .extracting(ConstraintViolation::path)
                .containsExactly(
                        "items[1].quantity",
                        "items[0].price.amount",
                        "price",
                        "prices[EUR].amount",
                        "rows[2].cells[30]");
    }

    @Test
    void aKeyThatIsANumberIsShownLikeAnIndex() {
        violations.at("floors", (Object) 0).add("name", "is wrong", null);
        violations.at("floors", (Object) (-1)).add("name", "is wrong", null);
        assertThat(violations.found())
                .extracting(ConstraintViolation::path)
                .containsExactly("floors[0].name", "floors[-1].name");
    }

    @Test
    void everyStepCollectsIntoTheSameList() {
        Violations inside = violations.at("items", 1);
        assertThat(inside.none()).isTrue();
        violations.add("title", "is wrong", null);
        assertThat(inside.none()).isFalse();
        assertThat(inside.found()).isEqualTo(violations.found());
        assertThat(inside.count()).isEqualTo(1);
    }

    @Test
    void allOfItIsThrownAtOnceInTheOrderInWhichItWasFound() {
        violations.add("b", "is wrong", 1);
        violations.at("a").add("c", "is wrong", 2);

        assertThatThrownBy(() -> violations.throwIfAny("Order"))
                .isInstanceOfSatisfying(
                        ConstraintViolationsException.class,
                        thrown -> assertThat(thrown.violations())
                                .containsExactly(
                                        new ConstraintViolation("b", "is wrong", 1),
                                        new ConstraintViolation("a.c", "is wrong", 2)))
                .hasMessage("Order is not valid: b is wrong; a.c is wrong. Correct these values.");
    }

    @Test
    void nothingIsThrownWhereNothingIsWrong() {
        violations.at("items", 1);
        assertThat(violations.none()).isTrue();
        assertThat(violations.count()).isZero();
        assertThatCode(() -> violations.throwIfAny("Order")).doesNotThrowAnyException();
    }

    @Test
    void everyStepAsksTheSameClock() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertThat(Violations.collect(clock).at("items", 1).at("price").clock()).isSameAs(clock);
    }
}
