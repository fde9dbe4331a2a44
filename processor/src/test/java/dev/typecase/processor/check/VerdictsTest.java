package dev.typecase.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field's own constraints say about its default. */
class VerdictsTest {

    @ParameterizedTest
    @CsvSource({
        "SIZE,STRING,abcd",
        "NOT_BLANK,STRING,' '",
        "NOT_EMPTY,STRING,''",
        "EMAIL,STRING,nobody",
        "PATTERN,STRING,abc",
        "ASSERT_TRUE,BOOLEAN,false",
        "ASSERT_FALSE,BOOLEAN,true",
        "MIN,INT,4",
        "MAX,LONG,6",
        "DECIMAL_MIN,BIG_DECIMAL,1.50",
        "DECIMAL_MIN,STRING,none",
        "DECIMAL_MAX,INT,2",
        "POSITIVE,INT,0",
        "POSITIVE_OR_ZERO,DOUBLE,-0.1",
        "NEGATIVE,INT,0",
        "NEGATIVE_OR_ZERO,BYTE,1",
        "DIGITS,INT,1234",
        "DIGITS,BIG_DECIMAL,0.123",
        "DIGITS,STRING,x"
    })
    void refuses(ConstraintKind kind, ScalarType type, String text) {
        assertThat(Verdicts.refuses(constraint(kind), value(type, text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SIZE,STRING,abc",
        "NOT_BLANK,STRING,a",
        "NOT_EMPTY,STRING,' '",
        "EMAIL,STRING,a@b",
        "EMAIL,STRING,''",
        "PATTERN,STRING,ABC",
        "ASSERT_TRUE,BOOLEAN,true",
        "ASSERT_FALSE,BOOLEAN,false",
        "MIN,INT,5",
        "MAX,LONG,5",
        "DECIMAL_MIN,BIG_DECIMAL,1.51",
        "DECIMAL_MAX,BIG_DECIMAL,1.49",
        "POSITIVE,INT,1",
        "POSITIVE_OR_ZERO,DOUBLE,0",
        "NEGATIVE,INT,-1",
        "NEGATIVE_OR_ZERO,BYTE,0",
        "DIGITS,INT,123",
        "DIGITS,BIG_DECIMAL,0.1200",
        "DIGITS,INT,0",
        "PAST,INSTANT,2999-01-01T00:00:00Z",
        "NOT_NULL,STRING,''"
    })
    void acceptsOrCannotTell(ConstraintKind kind, ScalarType type, String text) {
        assertThat(Verdicts.refuses(constraint(kind), value(type, text))).isFalse();
    }

    private static Object value(ScalarType type, String text) {
        return Texts.parse(type, text).orElseThrow();
    }

    private static Constraint constraint(ConstraintKind kind) {
        Map<String, Object> attributes = new HashMap<>();
        switch (kind) {
            case SIZE -> attributes.putAll(Map.of("min", 1, "max", 3));
            case MIN, MAX -> attributes.put("value", 5L);
            case DECIMAL_MIN, DECIMAL_MAX -> attributes.putAll(Map.of("value", "1.5", "inclusive", false));
            case DIGITS -> attributes.putAll(Map.of("integer", 3, "fraction", 2));
            case PATTERN -> attributes.putAll(Map.of("regexp", "[A-Z]+", "flags", List.of()));
            default -> {}
        }
        return new Constraint(kind, attributes, Optional.empty(), Position.of("shop.Price"));
    }
}
