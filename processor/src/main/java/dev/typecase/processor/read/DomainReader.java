package dev.typecase.processor.read;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds the domain of a package; it may have been compiled earlier. Good for one round. */
public final class DomainReader {

    static final String DOMAIN = "dev.typecase.Domain";

    private final Elements elements;
    private final Map<String, Optional<Domain>> known = new HashMap<>();

    /** A reader for the current round. */
    public DomainReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * The domain of the nearest package at or above this one that is annotated as a domain, still without its members.
     */
    public Optional<Domain> of(String packageName) {
        Optional<Domain> found = known.get(packageName);
        if (found == null) {
            found = read(packageName);
            if (found.isEmpty() && packageName.contains(".")) {
                found = of(packageName.substring(0, packageName.lastIndexOf('.')));
            }
            known.put(packageName, found);
        }
        return found;
    }

    private Optional<Domain> read(String packageName) {
        return Optional.ofNullable(elements.getPackageElement(packageName))
                .flatMap(element -> Annotations.find(element, DOMAIN).map(mirror -> domain(element, mirror)));
    }

    private Domain domain(PackageElement element, AnnotationMirror mirror) {
        String packageName = element.getQualifiedName().toString();
        String name = Annotations.value(elements, mirror, "name", String.class)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> capitalised(element.getSimpleName().toString()));
        return new Domain(
                packageName,
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Position.of(packageName));
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
