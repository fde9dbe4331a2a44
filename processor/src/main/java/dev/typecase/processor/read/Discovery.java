package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What a round brings, by name.
 *
 * @param classes those that carry an annotation of ours, or have a method with {@code @Handle}
 * @param domains the packages annotated with {@code @Domain}
 * @param sources all top-level classes
 */
public record Discovery(SortedSet<QualifiedName> classes, SortedSet<String> domains, SortedSet<QualifiedName> sources) {

    /** What this round brings. */
    public static Discovery of(RoundEnvironment round, Elements elements) {
        SortedSet<QualifiedName> classes = new TreeSet<>();
        for (Role role : Role.values()) {
            annotated(round, elements, role.annotation())
                    .filter(TypeElement.class::isInstance)
                    .forEach(type -> classes.add(Names.of((TypeElement) type)));
        }
        annotated(round, elements, HandlerReader.HANDLE)
                .map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .forEach(type -> classes.add(Names.of((TypeElement) type)));
        SortedSet<String> domains = annotated(round, elements, DomainReader.DOMAIN)
                .filter(PackageElement.class::isInstance)
                .map(element -> ((PackageElement) element).getQualifiedName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<QualifiedName> sources = round.getRootElements().stream()
                .filter(TypeElement.class::isInstance)
                .map(type -> Names.of((TypeElement) type))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Discovery(classes, domains, sources);
    }

    private static Stream<? extends Element> annotated(RoundEnvironment round, Elements elements, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? Stream.empty() : round.getElementsAnnotatedWith(type).stream();
    }
}
