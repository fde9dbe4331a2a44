package dev.typecase.processor.check;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import dev.typecase.processor.model.ValueType.Unsupported;
import dev.typecase.processor.problem.FieldProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field holds can be stored, fits where it is held, and is null only where it may be. */
final class FieldTypeRule {

    private FieldTypeRule() {}

    static List<Problem> check(StateType type, Surroundings around) {
        return type.properties().stream()
                .flatMap(property -> Stream.concat(held(type, property, around).stream(), nullness(property).stream()))
                .toList();
    }

    private static Optional<Problem> held(StateType type, Property property, Surroundings around) {
        return ValueTypes.within(property.type()).stream()
                .flatMap(part -> held(type, property, part, around).stream())
                .findFirst();
    }

    private static Optional<Problem> held(StateType type, Property property, ValueType part, Surroundings around) {
        if (part instanceof Unsupported unsupported) {
            return unsupported(type, property, unsupported, around);
        }
        boolean record = !FormRule.isClass(type.kind());
        if (part instanceof ValueType.Entity entity && record) {
            return Optional.of(
                    FieldProblems.entityInRecord(type, property, entity.name().simpleName()));
        }
        boolean array = part instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES;
        return array && type.kind() == StateType.Kind.VALUE_OBJECT
                ? Optional.of(FieldProblems.mutableComponent(type, property))
                : Optional.empty();
    }

    private static Optional<Problem> unsupported(
            StateType type, Property property, Unsupported unsupported, Surroundings around) {
        Reason reason = unsupported.reason();
        boolean otherwise = reason == Reason.MISSING
                || reason == Reason.GENERIC && type.form().isGeneric()
                || reason == Reason.PRIVATE_CLASS && around.isReportedAsPrivate(unsupported.display());
        if (otherwise) {
            return Optional.empty();
        }
        return reason == Reason.AGGREGATE
                ? Optional.of(FieldProblems.aggregateHeld(
                        property, unsupported.display(), around.identity(unsupported.display())))
                : once(property, unsupported, around.shared().uses(type, unsupported));
    }

    /** One problem for all fields that hold a class which is to be mended itself, at the first of them. */
    private static Optional<Problem> once(Property property, Unsupported unsupported, List<Property> uses) {
        boolean first = uses.isEmpty() || uses.get(0).position().equals(property.position());
        return first
                ? Optional.of(FieldProblems.unsupportedType(
                        property, unsupported, uses.stream().skip(1).toList()))
                : Optional.empty();
    }

    private static Optional<Problem> nullness(Property property) {
        if (!property.nullable()) {
            return Optional.empty();
        }
        if (property.container()) {
            return Optional.of(FieldProblems.nullableCollection(property));
        }
        return property.type() instanceof ValueType.Scalar scalar && scalar.primitive()
                ? Optional.of(FieldProblems.nullablePrimitive(property, scalar))
                : Optional.empty();
    }
}
