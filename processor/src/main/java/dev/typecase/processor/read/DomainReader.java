package dev.typecase.processor.read;

import dev.typecase.processor.model.Composition;
import dev.typecase.processor.model.Composition.Misfit;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Part;
import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the domain of a package; it may have been compiled earlier. Good for one round. */
public final class DomainReader {

    static final String DOMAIN = "dev.typecase.Domain";

    private final Elements elements;
    private final PartReader parts;
    private final Optional<String> forgotten;
    private final Map<String, Optional<Domain>> known = new HashMap<>();

    /**
     * A reader for the current round.
     *
     * @param forgotten the package that is read as a domain without being annotated
     */
    public DomainReader(Elements elements, Optional<String> forgotten) {
        this.elements = elements;
        this.parts = new PartReader(elements);
        this.forgotten = forgotten;
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
        if (forgotten.filter(packageName::equals).isPresent()) {
            return Optional.of(domain(packageName, defaultName(packageName), Composition.WHOLE, false));
        }
        return Optional.ofNullable(elements.getPackageElement(packageName))
                .flatMap(element -> Annotations.find(element, DOMAIN).map(mirror -> domain(element, mirror)));
    }

    private Domain domain(PackageElement element, AnnotationMirror mirror) {
        String packageName = element.getQualifiedName().toString();
        String name = Annotations.value(elements, mirror, "name", String.class)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> defaultName(packageName));
        boolean asynchronous =
                Annotations.constant(elements, mirror, "processing").equals("ASYNC");
        return domain(packageName, name, composition(packageName, mirror), asynchronous);
    }

    private static Domain domain(String packageName, String name, Composition composition, boolean asynchronous) {
        return new Domain(
                packageName,
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Position.of(packageName),
                composition,
                asynchronous);
    }

    private Composition composition(String packageName, AnnotationMirror mirror) {
        boolean closed =
                Annotations.value(elements, mirror, "closed", Boolean.class).orElse(true);
        List<AnnotationValue> includes = PartReader.values(elements, mirror, "includes");
        List<Part> found = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        PartReader.types(includes).forEach(type -> {
            Optional<Integer> format = parts.format(type);
            if (format.equals(Optional.of(PartReader.FORMAT))) {
                found.add(parts.read(type));
            } else {
                misfits.add(new Misfit(Names.of(type), format.orElse(0), closedDomain(packageName, type)));
            }
        });
        boolean waiting = includes.stream().map(AnnotationValue::getValue).anyMatch(value -> !PartReader.exists(value));
        return new Composition(false, !closed, found, misfits, waiting, new TreeSet<>(), List.of());
    }

    /** The closed domain that a class lies in, other than the one that includes it. */
    private String closedDomain(String packageName, TypeElement type) {
        String other = Names.of(type).packageName();
        return other.equals(packageName)
                ? ""
                : of(other)
                        .filter(domain -> !domain.composition().open())
                        .filter(domain -> !domain.packageName().equals(packageName))
                        .map(Domain::name)
                        .orElse("");
    }

    private static String defaultName(String packageName) {
        String name = packageName.substring(packageName.lastIndexOf('.') + 1);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
