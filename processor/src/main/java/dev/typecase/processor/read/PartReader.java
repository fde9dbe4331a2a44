package dev.typecase.processor.read;

import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what open domains export, from the classes that are generated for them. */
final class PartReader {

    static final int FORMAT = 1;

    private static final String PART = "dev.typecase.engine.Part";

    private final Elements elements;

    PartReader(Elements elements) {
        this.elements = elements;
    }

    /** The form of what a class exports; empty where it exports nothing. */
    Optional<Integer> format(TypeElement type) {
        return Annotations.find(type, PART)
                .flatMap(mirror -> Annotations.value(elements, mirror, "format", Integer.class));
    }

    /** What a class exports, whose form is known. */
    Part read(TypeElement type) {
        AnnotationMirror mirror = Annotations.find(type, PART).orElseThrow();
        String domain =
                Annotations.value(elements, mirror, "name", String.class).orElse("");
        return new Part(Names.of(type), domain, members(mirror), handlers(mirror));
    }

    private List<QualifiedName> members(AnnotationMirror mirror) {
        List<QualifiedName> members = new ArrayList<>();
        types(values(elements, mirror, "elements")).map(Names::of).forEach(members::add);
        texts(mirror, "hidden")
                .map(elements::getTypeElement)
                .flatMap(Stream::ofNullable)
                .map(Names::of)
                .forEach(members::add);
        return members;
    }

    private SortedMap<QualifiedName, List<String>> handlers(AnnotationMirror mirror) {
        SortedMap<QualifiedName, List<String>> handlers = new TreeMap<>();
        texts(mirror, "handlers").forEach(text -> {
            int open = text.indexOf('(');
            String inside = text.substring(open + 1, text.length() - 1);
            TypeElement handler = elements.getTypeElement(text.substring(0, open));
            if (handler != null) {
                handlers.put(Names.of(handler), inside.isEmpty() ? List.of() : List.of(inside.split(", ")));
            }
        });
        return handlers;
    }

    private Stream<String> texts(AnnotationMirror mirror, String attribute) {
        return values(elements, mirror, attribute).stream()
                .map(AnnotationValue::getValue)
                .map(Object::toString);
    }

    /** The values of an attribute that has several. */
    static List<AnnotationValue> values(Elements elements, AnnotationMirror mirror, String attribute) {
        List<?> values =
                Annotations.value(elements, mirror, attribute, List.class).orElse(List.of());
        return values.stream()
                .filter(AnnotationValue.class::isInstance)
                .map(AnnotationValue.class::cast)
                .toList();
    }

    /** The classes that exist among these values. */
    static Stream<TypeElement> types(Collection<AnnotationValue> values) {
        return values.stream()
                .map(AnnotationValue::getValue)
                .filter(PartReader::exists)
                .map(value -> Names.elementOf((TypeMirror) value));
    }

    /** Whether a value is a class that exists: compilers give another type, or a text, for one that does not. */
    static boolean exists(Object value) {
        return value instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED;
    }
}
