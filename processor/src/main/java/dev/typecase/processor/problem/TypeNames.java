package dev.typecase.processor.problem;

import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.TypeUse.Wildcard;
import java.util.stream.Collectors;

/** Types of a signature as a message shows them: by simple name. */
final class TypeNames {

    private static final String METADATA = "dev.typecase.EventMetadata";

    private TypeNames() {}

    /** {@code Map<String, Order[]>}. */
    static String display(TypeUse type) {
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(TypeNames::display).collect(Collectors.joining(", ", "<", ">"));
        String name = type.erasure().simpleName() + arguments + "[]".repeat(type.arrayDimensions());
        return type.wildcard().map(wildcard -> wildcard(wildcard, name)).orElse(name);
    }

    private static String wildcard(Wildcard wildcard, String bound) {
        return switch (wildcard) {
            case UNBOUNDED -> "?";
            case EXTENDS -> "? extends " + bound;
            case SUPER -> "? super " + bound;
        };
    }

    /** Whether it is what an event handler may take behind the event. */
    static boolean isMetadata(TypeUse type) {
        return type.erasure().canonical().equals(METADATA) && type.arrayDimensions() == 0;
    }
}
