package dev.typecase.processor.read;

import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.UncompiledConstraint;
import dev.typecase.processor.model.UncompiledConstraint.Cause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Constraints that are not compiled: a project's own, and what the standard ones say of groups and payloads. */
final class UncompiledReader {

    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String JAVAX_CONSTRAINT = "javax.validation.Constraint";

    private UncompiledReader() {}

    /** Those on a class, on its fields and on the type arguments in the types of these. */
    static List<UncompiledConstraint> of(TypeElement type, List<VariableElement> fields) {
        String holder = type.getSimpleName().toString();
        Set<UncompiledConstraint> found = new LinkedHashSet<>();
        type.getAnnotationMirrors().forEach(mirror -> found.addAll(of(mirror, holder, holder, Positions.of(type))));
        fields.forEach(field -> found.addAll(of(field, holder)));
        return List.copyOf(found);
    }

    private static Set<UncompiledConstraint> of(VariableElement field, String holder) {
        Position position = Positions.of(field);
        String owner = position.owner();
        String on = owner.substring(owner.lastIndexOf('.') + 1) + "." + field.getSimpleName();
        Set<UncompiledConstraint> found = new LinkedHashSet<>();
        List<AnnotationMirror> mirrors = new ArrayList<>(field.getAnnotationMirrors());
        Fields.component(field)
                .map(Element::getAnnotationMirrors)
                .ifPresent(onComponent -> mirrors.addAll(List.copyOf(onComponent)));
        collect(Fields.writtenType(field), mirrors);
        mirrors.forEach(mirror -> found.addAll(of(mirror, on, holder, position)));
        identity(Fields.writtenType(field)).forEach(component -> found.addAll(of(component, holder)));
        return found;
    }

    /** A typed identity has no annotation of ours: it is judged where it is held. */
    private static List<VariableElement> identity(TypeMirror type) {
        List<VariableElement> components = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            TypeElement element = Names.elementOf(declared);
            if (element.getRecordComponents().size() == 1 && Role.main(element).isEmpty()) {
                components.addAll(ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                        .filter(field -> Fields.component(field).isPresent())
                        .toList());
            }
            declared.getTypeArguments().forEach(argument -> components.addAll(identity(argument)));
        }
        return components;
    }

    private static void collect(TypeMirror type, List<AnnotationMirror> into) {
        into.addAll(type.getAnnotationMirrors());
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> collect(argument, into));
        }
    }

    private static List<UncompiledConstraint> of(AnnotationMirror mirror, String on, String holder, Position position) {
        Position annotation = position.annotation(Annotations.nameOf(mirror));
        List<UncompiledConstraint> found = new ArrayList<>();
        for (AnnotationMirror single : ConstraintReader.unrolled(mirror)) {
            causes(single)
                    .forEach(cause -> found.add(
                            new UncompiledConstraint(Annotations.simpleNameOf(single), cause, on, holder, annotation)));
        }
        return found;
    }

    private static List<Cause> causes(AnnotationMirror mirror) {
        List<Cause> causes = new ArrayList<>();
        if (ConstraintKind.of(Annotations.nameOf(mirror)).isPresent()) {
            if (names(mirror, "groups")) {
                causes.add(Cause.GROUPS);
            }
            if (names(mirror, "payload")) {
                causes.add(Cause.PAYLOAD);
            }
        } else if (Annotations.isPresent(mirror.getAnnotationType().asElement(), CONSTRAINT)) {
            causes.add(Cause.CUSTOM);
        } else if (Annotations.isPresent(mirror.getAnnotationType().asElement(), JAVAX_CONSTRAINT)) {
            causes.add(Cause.JAVAX);
        }
        return causes;
    }

    private static boolean names(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> Annotations.nameOf(entry).equals(attribute))
                .anyMatch(entry -> entry.getValue().getValue() instanceof List<?> values && !values.isEmpty());
    }
}
