package dev.typecase.processor.read;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Constraints. Those of Jakarta Validation may stand on a field and on a type; one before a field's type is both, and
 * is read as the field's.
 */
final class ConstraintReader {

    private static final Set<String> IGNORED = Set.of("message", "groups", "payload");

    private final Elements elements;

    ConstraintReader(Elements elements) {
        this.elements = elements;
    }

    /** Those of a field. Where a constant among the attributes does not exist (yet), its name is added to missing. */
    List<Constraint> of(VariableElement field, TypeMirror type, Collection<String> missing) {
        Position position = Positions.of(field);
        List<Constraint> found = all(field.getAnnotationMirrors(), position, missing);
        if (type instanceof ArrayType || isQualified(field, type)) {
            // byte @Size(max = 9) [] and java.util.@NotNull UUID: on the type alone.
            found.addAll(all(type.getAnnotationMirrors(), position, missing));
        }
        return List.copyOf(found);
    }

    /** Those of a type argument in the type of a field. */
    List<Constraint> ofTypeUse(TypeMirror type, VariableElement field, Collection<String> missing) {
        return List.copyOf(all(type.getAnnotationMirrors(), Positions.of(field), missing));
    }

    private static boolean isQualified(VariableElement field, TypeMirror type) {
        Set<String> onField = new HashSet<>();
        field.getAnnotationMirrors().forEach(mirror -> onField.add(Annotations.nameOf(mirror)));
        return type instanceof DeclaredType
                && type.getAnnotationMirrors().stream()
                        .noneMatch(mirror -> onField.contains(Annotations.nameOf(mirror)));
    }

    private List<Constraint> all(List<? extends AnnotationMirror> mirrors, Position on, Collection<String> missing) {
        List<Constraint> found = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            Position position = on.annotation(Annotations.nameOf(mirror));
            for (AnnotationMirror single : unrolled(mirror)) {
                ConstraintKind.of(Annotations.nameOf(single))
                        .flatMap(kind -> read(kind, single, position, missing))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The annotations in a container such as {@code Size.List}, or the annotation itself. */
    static List<AnnotationMirror> unrolled(AnnotationMirror mirror) {
        if (!Annotations.nameOf(mirror).endsWith(".List")) {
            return List.of(mirror);
        }
        return mirror.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }

    private Optional<Constraint> read(
            ConstraintKind kind, AnnotationMirror mirror, Position position, Collection<String> missing) {
        Map<String, Object> attributes = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            String name = Annotations.nameOf(entry);
            if (IGNORED.contains(name)) {
                continue;
            }
            @Nullable Object value = attribute(entry.getKey().getReturnType(), entry.getValue());
            if (value == null) {
                missing.add(kind.simpleName() + "." + name);
                return Optional.empty();
            }
            attributes.put(name, value);
        }
        return Optional.of(new Constraint(kind, attributes, Annotations.writtenText(mirror, "message"), position));
    }

    /** The value; null where it is not of its type, as the compiler shows a constant that does not exist. */
    private static @Nullable Object attribute(TypeMirror type, AnnotationValue value) {
        Object raw = value.getValue();
        return switch (type.getKind()) {
            case INT -> raw instanceof Integer ? raw : null;
            case LONG -> raw instanceof Long ? raw : null;
            case BOOLEAN -> raw instanceof Boolean ? raw : null;
            case ARRAY -> raw instanceof List<?> values ? constants(values) : null;
            default -> raw instanceof String && !raw.equals("<error>") ? raw : null;
        };
    }

    private static List<String> constants(List<?> values) {
        return values.stream()
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .toList();
    }
}
