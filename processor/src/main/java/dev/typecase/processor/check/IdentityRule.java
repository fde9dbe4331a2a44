package dev.typecase.processor.check;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.AggregateProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An aggregate or entity has one identity, of a type that can be one; a record has none. */
final class IdentityRule {

    private static final Set<ScalarType> SCALARS =
            Set.of(ScalarType.UUID, ScalarType.STRING, ScalarType.LONG, ScalarType.INT);

    private IdentityRule() {}

    static List<Problem> check(StateType type) {
        List<Property> identities =
                type.properties().stream().filter(Property::identity).toList();
        if (!FormRule.isClass(type.kind())) {
            return identities.stream()
                    .map(identity -> AggregateProblems.idInRecord(type, identity))
                    .toList();
        }
        if (identities.isEmpty()) {
            return List.of(AggregateProblems.missingId(type, candidate(type)));
        }
        if (identities.size() > 1) {
            return List.of(AggregateProblems.severalIds(type, identities));
        }
        Property identity = identities.get(0);
        // A private class is a problem of the field's type.
        boolean reported = ValueTypes.isMissing(identity.type())
                || identity.type() instanceof ValueType.Unsupported unsupported
                        && unsupported.reason() == ValueType.Reason.PRIVATE_CLASS;
        return canIdentify(identity.type()) || reported
                ? List.of()
                : List.of(AggregateProblems.unsupportedIdentityType(type, identity));
    }

    private static Optional<Property> candidate(StateType type) {
        String ownId = type.name().simpleName() + "Id";
        return type.properties().stream()
                .filter(property ->
                        property.name().equals("id") || property.name().equalsIgnoreCase(ownId))
                .filter(property -> canIdentify(property.type()))
                .findFirst();
    }

    private static boolean canIdentify(ValueType type) {
        return type instanceof ValueType.Identity
                || type instanceof ValueType.Scalar scalar && SCALARS.contains(scalar.type());
    }
}
