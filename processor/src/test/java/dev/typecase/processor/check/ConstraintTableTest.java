package dev.typecase.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.CollectionKind;
import dev.typecase.processor.model.ValueType.ContainerElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which constraint stands on which type: the table of Jakarta Validation 3.1. */
class ConstraintTableTest {

    private static final Map<String, Object> ATTRIBUTES =
            Map.of("min", 0, "max", 9, "value", 5L, "integer", 3, "fraction", 2, "regexp", ".*", "flags", List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boolean    | ASSERT_FALSE ASSERT_TRUE",
                "int        | DECIMAL_MAX DECIMAL_MIN DIGITS MAX MIN NEGATIVE NEGATIVE_OR_ZERO POSITIVE"
                        + " POSITIVE_OR_ZERO",
                "long       | DECIMAL_MAX DECIMAL_MIN DIGITS MAX MIN NEGATIVE NEGATIVE_OR_ZERO POSITIVE"
                        + " POSITIVE_OR_ZERO",
                "java.math.BigDecimal | DECIMAL_MAX DECIMAL_MIN DIGITS MAX MIN NEGATIVE NEGATIVE_OR_ZERO POSITIVE"
                        + " POSITIVE_OR_ZERO",
                "double     | NEGATIVE NEGATIVE_OR_ZERO POSITIVE POSITIVE_OR_ZERO",
                "char       | ''",
                "java.lang.String | DECIMAL_MAX DECIMAL_MIN DIGITS EMAIL NOT_BLANK NOT_EMPTY PATTERN SIZE",
                "byte[]     | NOT_EMPTY SIZE",
                "java.util.UUID | ''",
                "java.time.Instant | FUTURE FUTURE_OR_PRESENT PAST PAST_OR_PRESENT",
                "java.time.Duration | ''",
                "list       | NOT_EMPTY SIZE",
                "map        | NOT_EMPTY SIZE",
                "enum       | ''"
            })
    void allowsBesidesThoseForEveryType(String type, String constraints) {
        String allowed = Arrays.stream(ConstraintKind.values())
                .filter(kind ->
                        kind != ConstraintKind.NOT_NULL && kind != ConstraintKind.NULL && kind != ConstraintKind.VALID)
                .filter(kind -> ConstraintRule.check(constraint(kind), property(type(type)), type(type))
                        .isEmpty())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(constraints);
    }

    private static Constraint constraint(ConstraintKind kind) {
        Map<String, Object> attributes = kind == ConstraintKind.DECIMAL_MAX || kind == ConstraintKind.DECIMAL_MIN
                ? Map.of("value", "5", "inclusive", true)
                : ATTRIBUTES;
        return new Constraint(kind, attributes, Optional.empty(), Position.of("shop.Price"));
    }

    private static Property property(ValueType type) {
        return new Property(
                "value",
                type,
                false,
                false,
                Optional.empty(),
                List.of(),
                Access.PUBLIC,
                true,
                Optional.empty(),
                Position.of("shop.Price"));
    }

    private static ValueType type(String name) {
        ContainerElement text = new ContainerElement(new ValueType.Scalar(ScalarType.STRING, false), List.of());
        return switch (name) {
            case "list" -> new ValueType.Collection(CollectionKind.LIST, text);
            case "map" -> new ValueType.Mapping(text, text);
            case "enum" -> new ValueType.Enumeration(QualifiedName.of("shop", "Status"), List.of("OPEN"), true);
            default -> {
                ScalarType scalar = ScalarType.of(name).orElseThrow();
                yield new ValueType.Scalar(scalar, scalar.hasPrimitive() && name.equals(scalar.primitiveName()));
            }
        };
    }
}
