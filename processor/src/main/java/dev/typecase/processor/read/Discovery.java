package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.Arrays;
import java.util.Objects;
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
        annotated(round, elements, Arrays.stream(Role.values()).map(Role::annotation))
                .filter(TypeElement.class::isInstance)
                .forEach(type -> classes.add(Names.of((TypeElement) type)));
        annotated(round, elements, Stream.of(HandlerReader.HANDLE))
                .map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .forEach(type -> classes.add(Names.of((TypeElement) type)));
        SortedSet<String> domains = annotated(round, elements, Stream.of(DomainReader.DOMAIN))
                .filter(PackageElement.class::isInstance)
                .map(element -> ((PackageElement) element).getQualifiedName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<QualifiedName> sources = round.getRootElements().stream()
                .filter(TypeElement.class::isInstance)
                .map(type -> Names.of((TypeElement) type))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Discovery(classes, domains, sources);
    }

    /** In one pass over all classes of the round, of which there may be thousands. */
    private static Stream<? extends Element> annotated(
            RoundEnvironment round, Elements elements, Stream<String> annotations) {
        TypeElement[] types = annotations
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        return types.length == 0 ? Stream.empty() : round.getElementsAnnotatedWithAny(types).stream();
    }
}
