package dev.typecase.processor.read;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Annotations by name, so that their classes need not be on the processor's own class path. */
final class Annotations {

    private Annotations() {}

    static boolean isPresent(AnnotatedConstruct annotated, String canonicalName) {
        return find(annotated, canonicalName).isPresent();
    }

    static Optional<AnnotationMirror> find(AnnotatedConstruct annotated, String canonicalName) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(canonicalName) || Misspelled.isMeantFor(mirror, canonicalName))
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    static String simpleNameOf(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /**
     * An attribute, or its default; empty where it has a value of another type, as while a constant does not exist yet.
     */
    static <T> Optional<T> value(Elements elements, AnnotationMirror mirror, String attribute, Class<T> type) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> nameOf(entry).equals(attribute))
                .map(entry -> entry.getValue().getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The name of the constant that an attribute has, or its default has; empty where it does not exist yet. */
    static String constant(Elements elements, AnnotationMirror mirror, String attribute) {
        return value(elements, mirror, attribute, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .orElse("");
    }

    /** An attribute that the author wrote; empty where its default holds. */
    static Optional<String> writtenText(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> nameOf(entry).equals(attribute))
                .map(entry -> entry.getValue().getValue())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    static String nameOf(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry) {
        return entry.getKey().getSimpleName().toString();
    }
}
