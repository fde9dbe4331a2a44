package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType.Family;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.ConstraintProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A constraint stands on a type that it applies to (the table of Jakarta Validation), and can be met. */
final class ConstraintRule {

    private static final Set<Family> EXACT = Set.of(Family.INTEGER, Family.DECIMAL);
    private static final Set<Family> NUMBERS = Set.of(Family.INTEGER, Family.DECIMAL, Family.FLOATING);
    private static final Set<Family> EXACT_OR_TEXT = Set.of(Family.INTEGER, Family.DECIMAL, Family.TEXT);

    private ConstraintRule() {}

    static List<Problem> check(StateType type) {
        List<Problem> problems = new ArrayList<>();
        type.uncompiled().stream().map(ConstraintProblems::notCompiled).forEach(problems::add);
        for (Property property : type.properties()) {
            for (Constraint constraint : property.constraints()) {
                Optional<Problem> problem = check(constraint, property, property.type());
                (problem.isPresent() ? problem : contradiction(constraint, property)).ifPresent(problems::add);
            }
            within(property, property.type(), problems);
        }
        return problems;
    }

    private static void within(Property property, ValueType type, List<Problem> problems) {
        if (type instanceof ValueType.Identity identity) {
            identity.constraints()
                    .forEach(constraint -> check(constraint, component(identity, constraint), identity.scalar())
                            .ifPresent(problems::add));
        } else if (type instanceof ValueType.Collection collection) {
            element(property, collection.element(), problems);
        } else if (type instanceof ValueType.Mapping mapping) {
            element(property, mapping.key(), problems);
            element(property, mapping.value(), problems);
        } else if (type instanceof ValueType.Value value) {
            value.concrete()
                    .ifPresent(use -> use.arguments().forEach(argument -> element(property, argument, problems)));
        }
    }

    /** The component of an identity, which is no property of any class of ours. */
    private static Property component(ValueType.Identity identity, Constraint constraint) {
        return new Property(
                identity.component(),
                identity.scalar(),
                false,
                false,
                Optional.empty(),
                identity.constraints(),
                Access.PUBLIC,
                true,
                Optional.empty(),
                constraint.position());
    }

    private static void element(Property property, ValueType.ContainerElement element, List<Problem> problems) {
        element.constraints()
                .forEach(constraint ->
                        check(constraint, property, element.type()).ifPresent(problems::add));
        within(property, element.type(), problems);
    }

    /** What is wrong with a constraint on a type, be it that of the property or that of its elements. */
    static Optional<Problem> check(Constraint constraint, Property property, ValueType type) {
        if (!applies(constraint.kind(), type)) {
            return Optional.of(ConstraintProblems.onWrongType(property, constraint, type));
        }
        return AttributeRule.check(constraint);
    }

    private static Optional<Problem> contradiction(Constraint constraint, Property property) {
        boolean never = constraint.kind() == ConstraintKind.NOT_NULL && property.nullable()
                || constraint.kind() == ConstraintKind.NULL && !property.nullable();
        return never ? Optional.of(ConstraintProblems.neverMet(property, constraint)) : Optional.empty();
    }

    private static boolean applies(ConstraintKind kind, ValueType type) {
        return switch (kind) {
            case NOT_NULL, NULL, VALID -> true;
            case NOT_EMPTY, SIZE ->
                isA(Set.of(Family.TEXT, Family.BYTES), type)
                        || type instanceof ValueType.Collection
                        || type instanceof ValueType.Mapping;
            case NOT_BLANK, PATTERN, EMAIL -> isA(Set.of(Family.TEXT), type);
            case ASSERT_TRUE, ASSERT_FALSE -> isA(Set.of(Family.BOOLEAN), type);
            case MIN, MAX -> isA(EXACT, type);
            case DECIMAL_MIN, DECIMAL_MAX, DIGITS -> isA(EXACT_OR_TEXT, type);
            case POSITIVE, POSITIVE_OR_ZERO, NEGATIVE, NEGATIVE_OR_ZERO -> isA(NUMBERS, type);
            case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT -> isA(Set.of(Family.MOMENT), type);
        };
    }

    /** Whether the type is of one of these families; what cannot be stored is a problem of its own. */
    private static boolean isA(Set<Family> families, ValueType type) {
        return type instanceof ValueType.Unsupported
                || type instanceof ValueType.Scalar scalar
                        && families.contains(scalar.type().family());
    }
}
