package dev.typecase.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.ConstraintViolation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "0.00, 1, 0",
        "9, 1, 0",
        "99.99, 2, 2",
        "-99.99, 2, 2",
        "0.05, 0, 2",
        "1.50, 1, 1",
        "100, 3, 0",
        "1E+2, 3, 0",
        "1E-3, 0, 3",
        "1000000000000000000000, 22, 0"
    })
    void hasNoMoreDigitsThanAllowed(BigDecimal value, int integer, int fraction) {
        assertThat(Constraints.digits(value, integer, fraction)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10, 1, 0", "100, 2, 5", "0.05, 5, 1", "-1.234, 1, 2", "1E+2, 2, 0", "1E-3, 5, 2"})
    void hasMoreDigitsThanAllowed(BigDecimal value, int integer, int fraction) {
        assertThat(Constraints.digits(value, integer, fraction)).isFalse();
    }

    @Test
    void aWholeNumberHasNoFraction() {
        assertThat(Constraints.digits(BigInteger.valueOf(999), 3)).isTrue();
        assertThat(Constraints.digits(BigInteger.valueOf(1000), 3)).isFalse();
    }

    @Test
    void aTextThatIsNoNumberIsNotValid() {
        assertThat(Constraints.digits("12.5", 2, 1)).isTrue();
        assertThat(Constraints.digits("a dozen", 20, 20)).isFalse();
        assertThat(Constraints.atLeast("1.0", BigDecimal.ONE, true)).isTrue();
        assertThat(Constraints.atLeast("1.0", BigDecimal.ONE, false)).isFalse();
        assertThat(Constraints.atMost("1.0", BigDecimal.ONE, true)).isTrue();
        assertThat(Constraints.atMost("1.0", BigDecimal.ONE, false)).isFalse();
        assertThat(Constraints.atMost("one", BigDecimal.TEN, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b",
                "a@b.c",
                "first.last@example.com",
                "o'neil+tag@example.co.uk",
                "\"two words\"@example.com",
                "\"at@inside\"@example.com",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "jörg@bücher.example",
                "a@xn--bcher-kva.example"
            })
    void isAnAddress(String address) {
        assertThat(Constraints.email(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "@b.c",
                "a@",
                "a@.b",
                "a@b.",
                "a@b..c",
                ".a@b.c",
                "a.@b.c",
                "a..b@c.d",
                "two words@b.c",
                "a@b c",
                "a@-b.c",
                "a@b-.c",
                "a@b_c.d",
                "Name <a@b.c>",
                "a@[300]",
                "\"@b.c",
                "a@b.c\n"
            })
    void isNoAddress(String address) {
        assertThat(Constraints.email(address)).isFalse();
    }

    @Test
    void anAddressHasALongestForm() {
        assertThat(Constraints.email("a".repeat(64) + "@b.c")).isTrue();
        assertThat(Constraints.email("a".repeat(65) + "@b.c")).isFalse();
        assertThat(Constraints.email("a@" + "b".repeat(63) + ".c")).isTrue();
        assertThat(Constraints.email("a@" + "b".repeat(64) + ".c")).isFalse();
        assertThat(Constraints.email("a@" + "bcdefgh.".repeat(32) + "c")).isFalse();
    }

    @Test
    void aLongTextThatIsNoAddressIsRefusedAtOnce() {
        assertThat(Constraints.email("a".repeat(60) + "@" + "b-".repeat(100_000)))
                .isFalse();
        assertThat(Constraints.email("\"" + "\\".repeat(61) + "@b.c")).isFalse();
    }

    @Test
    void entitiesOfOneCollectionMustHaveDifferentIdentities() {
        Violations few = Violations.collect();
        Constraints.distinct("items", new Object[] {"a", "b", null, "a", null}, few);
        assertThat(few.found())
                .containsExactly(new ConstraintViolation("items[3]", "has the same identity as items[0]", "a"));

        Violations many = Violations.collect();
        Object[] identities =
                IntStream.range(0, 100).mapToObj(number -> number % 99).toArray();
        Constraints.distinct("items", identities, many);
        assertThat(many.found())
                .containsExactly(new ConstraintViolation("items[99]", "has the same identity as items[0]", 0));
    }
}
