package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Unsupported;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields that hold a class which lacks an annotation or is private, by class: one cause, which is mended at the class, so
 * it is reported once.
 */
final class SharedCauses {

    private final Map<String, Map<String, Property>> uses = new TreeMap<>();

    /** Of a compilation. */
    static SharedCauses of(Compilation compilation) {
        SharedCauses causes = new SharedCauses();
        compilation.domains().stream()
                .flatMap(domain -> Members.states(domain.own()).stream())
                .filter(FormRule::isOfItsKind)
                .forEach(causes::add);
        return causes;
    }

    /** Where nothing is known but one class. */
    static SharedCauses unknown() {
        return new SharedCauses();
    }

    private void add(StateType type) {
        for (Property property : type.properties()) {
            for (ValueType part : ValueTypes.within(property.type())) {
                if (part instanceof Unsupported unsupported) {
                    cause(type, unsupported)
                            .ifPresent(cause -> uses.computeIfAbsent(cause, added -> new LinkedHashMap<>())
                                    .put(property.position().display(), property));
                }
            }
        }
    }

    /** The class that is mended; a private one is known within one file only. */
    private static Optional<String> cause(StateType holder, Unsupported unsupported) {
        return switch (unsupported.reason()) {
            case FORGOTTEN_ENTITY, FORGOTTEN_VALUE ->
                unsupported.use().map(TypeUse::erasure).map(Object::toString);
            case PRIVATE_CLASS ->
                Optional.of(holder.name().packageName() + "."
                        + holder.name().simpleNames().get(0) + " " + unsupported.display());
            default -> Optional.empty();
        };
    }

    /** All fields that hold the class, in the order of the source, where it is known that there are some. */
    List<Property> uses(StateType holder, Unsupported unsupported) {
        return cause(holder, unsupported)
                .map(cause -> List.copyOf(uses.getOrDefault(cause, Map.of()).values()))
                .orElse(List.of());
    }
}
