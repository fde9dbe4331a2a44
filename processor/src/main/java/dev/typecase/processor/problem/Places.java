package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds positions again, by name. What cannot be found falls back to the element around it. */
final class Places {

    private final Elements elements;

    Places(Elements elements) {
        this.elements = elements;
    }

    Place find(Position position) {
        Element owner = owner(position.owner());
        if (owner == null) {
            return new Place(position.owner(), List.of(), null, null, null);
        }
        Element element =
                position.member().flatMap(member -> member(owner, member)).orElse(owner);
        List<Integer> path = new ArrayList<>();
        Element file = path(element, path);
        AnnotationMirror annotation =
                position.annotation().flatMap(name -> annotation(element, name)).orElse(null);
        if (annotation == null) {
            return new Place(file.toString(), path, element, null, null);
        }
        // Annotations stand before the name of what they are on, and their members' places begin at 0.
        path.add(-1
                - element.getAnnotationMirrors().size()
                + element.getAnnotationMirrors().indexOf(annotation));
        AnnotationValue value =
                position.attribute().flatMap(name -> value(annotation, name)).orElse(null);
        return new Place(file.toString(), path, element, annotation, value);
    }

    private @Nullable Element owner(String name) {
        if (!SourceVersion.isName(name)) {
            // Not in the sources: ECJ has a package of any name.
            return null;
        }
        TypeElement type = elements.getTypeElement(name);
        return type != null ? type : elements.getPackageElement(name);
    }

    private static Element path(Element element, List<Integer> path) {
        Element around = element.getEnclosingElement();
        if (around == null || around.getKind() == ElementKind.PACKAGE || element.getKind() == ElementKind.PACKAGE) {
            return element;
        }
        Element file = path(around, path);
        path.add(around.getEnclosedElements().indexOf(element));
        return file;
    }

    private static Optional<Element> member(Element owner, Position.Member member) {
        List<Element> ofKind = owner.getEnclosedElements().stream()
                .filter(element -> isOf(element.getKind(), member.kind()))
                .map(Element.class::cast)
                .toList();
        Optional<Element> exact = ofKind.stream()
                .filter(element -> element.toString().equals(member.signature()))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        // The signature is printed otherwise in a round in which one of its types did not exist yet.
        List<Element> named = ofKind.stream()
                .filter(element -> nameOf(element.toString()).equals(nameOf(member.signature())))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String nameOf(String signature) {
        int parameters = signature.indexOf('(');
        return parameters < 0 ? signature : signature.substring(0, parameters);
    }

    private static boolean isOf(ElementKind kind, Position.MemberKind member) {
        return switch (member) {
            case FIELD -> kind == ElementKind.FIELD;
            case METHOD -> kind == ElementKind.METHOD;
            case CONSTRUCTOR -> kind == ElementKind.CONSTRUCTOR;
        };
    }

    private static Optional<AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(name))
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    private static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
