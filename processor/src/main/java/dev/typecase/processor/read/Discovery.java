package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
        Stream<String> roles = Arrays.stream(Role.values()).map(Role::annotation);
        annotated(round, elements, Stream.concat(roles, Stream.of(EventReader.INTEGRATION)))
                .filter(TypeElement.class::isInstance)
                .forEach(type -> classes.add(Names.of((TypeElement) type)));
        annotated(round, elements, Stream.of(HandlerReader.HANDLE))
                .map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .forEach(type -> classes.add(Names.of((TypeElement) type)));
        misspelled(round.getRootElements()).forEach(type -> classes.add(Names.of(type)));
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

    /** With what is to be read as if it were annotated. */
    public Discovery with(Forgotten forgotten) {
        SortedSet<QualifiedName> allClasses = new TreeSet<>(classes);
        allClasses.addAll(forgotten.classes());
        SortedSet<String> allDomains = new TreeSet<>(domains);
        forgotten.domain().ifPresent(allDomains::add);
        return new Discovery(allClasses, allDomains, sources);
    }

    /** Classes with annotations that were probably meant to be ours. */
    private static Stream<TypeElement> misspelled(Collection<? extends Element> elements) {
        return elements.stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .flatMap(type -> {
                    List<? extends Element> members = type.getEnclosedElements();
                    boolean here = Misspelled.isOn(type)
                            || members.stream()
                                    .filter(ExecutableElement.class::isInstance)
                                    .anyMatch(Misspelled::isOn);
                    return Stream.concat(here ? Stream.of(type) : Stream.empty(), misspelled(members));
                });
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
