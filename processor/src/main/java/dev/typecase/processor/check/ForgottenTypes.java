package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import dev.typecase.processor.model.ValueType.Unsupported;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields that hold a class whose annotation was forgotten, by class: one cause, to be reported once. */
final class ForgottenTypes {

    private final Map<QualifiedName, Map<String, Property>> uses = new TreeMap<>();

    /** Of a compilation. */
    static ForgottenTypes of(Compilation compilation) {
        ForgottenTypes types = new ForgottenTypes();
        compilation.domains().stream()
                .flatMap(domain -> Members.states(domain.own()).stream())
                .filter(FormRule::isOfItsKind)
                .forEach(types::add);
        return types;
    }

    /** Where nothing is known but one class. */
    static ForgottenTypes unknown() {
        return new ForgottenTypes();
    }

    private void add(StateType type) {
        for (Property property : type.properties()) {
            for (ValueType part : ValueTypes.within(property.type())) {
                if (part instanceof Unsupported unsupported && isForgotten(unsupported)) {
                    name(unsupported)
                            .ifPresent(name -> uses.computeIfAbsent(name, added -> new LinkedHashMap<>())
                                    .put(property.position().display(), property));
                }
            }
        }
    }

    static boolean isForgotten(Unsupported unsupported) {
        return unsupported.reason() == Reason.FORGOTTEN_ENTITY || unsupported.reason() == Reason.FORGOTTEN_VALUE;
    }

    private static Optional<QualifiedName> name(Unsupported unsupported) {
        return unsupported.use().map(TypeUse::erasure);
    }

    /** All fields that hold the class, in the order of the source, where it is known that there are some. */
    List<Property> uses(Unsupported unsupported) {
        return name(unsupported)
                .map(name -> List.copyOf(uses.getOrDefault(name, Map.of()).values()))
                .orElse(List.of());
    }
}
