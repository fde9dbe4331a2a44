package dev.typecase.processor.check;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.DefaultProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A {@code @Default} is a value of its field's type that the field's own constraints accept. */
final class DefaultRule {

    private DefaultRule() {}

    static List<Problem> check(StateType type) {
        return type.properties().stream()
                .flatMap(property ->
                        property.defaultValue().flatMap(written -> check(property, written.text())).stream())
                .toList();
    }

    private static Optional<Problem> check(Property property, String text) {
        if (property.identity()) {
            return Optional.of(DefaultProblems.onIdentity(property));
        }
        if (property.container()) {
            return Optional.of(DefaultProblems.onCollection(property));
        }
        if (property.type() instanceof ValueType.Unsupported) {
            return Optional.empty();
        }
        if (property.type() instanceof ValueType.Enumeration
                || scalar(property.type()).isPresent()) {
            return property.nullable() ? Optional.of(DefaultProblems.onNullable(property)) : value(property, text);
        }
        return Optional.of(DefaultProblems.onOtherType(property));
    }

    /** The scalar that a text can stand for; that of a typed identity is its component. */
    private static Optional<ScalarType> scalar(ValueType type) {
        Optional<ScalarType> scalar = Optional.empty();
        if (type instanceof ValueType.Scalar held) {
            scalar = Optional.of(held.type());
        } else if (type instanceof ValueType.Identity identity) {
            scalar = Optional.of(identity.scalar().type());
        }
        return scalar.filter(found -> found != ScalarType.BYTES);
    }

    private static Optional<Problem> value(Property property, String text) {
        if (property.type() instanceof ValueType.Enumeration enumeration) {
            return enumeration.constants().contains(text)
                    ? Optional.empty()
                    : Optional.of(DefaultProblems.notAConstant(property, enumeration));
        }
        ScalarType type = scalar(property.type()).orElseThrow();
        Optional<Object> value = Texts.parse(type, text);
        if (value.isEmpty()) {
            return Optional.of(DefaultProblems.notAValue(property, type));
        }
        List<Constraint> constraints = property.type() instanceof ValueType.Identity identity
                ? identity.constraints()
                : property.constraints();
        return constraints.stream()
                .filter(constraint -> refuses(constraint, property, value.get()))
                .map(constraint -> DefaultProblems.breaksConstraint(property, constraint))
                .findFirst();
    }

    private static boolean refuses(Constraint constraint, Property property, Object value) {
        // A constraint that is wrong itself says nothing about the default.
        ValueType held = property.type() instanceof ValueType.Identity identity ? identity.scalar() : property.type();
        return ConstraintRule.check(constraint, property, held).isEmpty() && Verdicts.refuses(constraint, value);
    }
}
