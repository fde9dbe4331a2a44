package dev.typecase.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The fields that hold a class's state: inherited ones first, neither static nor transient. */
final class Fields {

    private static final String ROOT = "dev.typecase.AggregateRoot";
    private static final String OBJECT = "java.lang.Object";
    private static final String RECORD = "java.lang.Record";

    private final Elements elements;
    private final Types types;

    Fields(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<VariableElement> of(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>();
        for (TypeElement ancestor : lineage(type)) {
            ElementFilter.fieldsIn(ancestor.getEnclosedElements()).stream()
                    .filter(field -> field.getKind() == ElementKind.FIELD)
                    .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
                    .sorted(inOrderOfComponents(ancestor))
                    .forEach(fields::add);
        }
        return fields;
    }

    /** As the source has them: ECJ sorts the fields of a record by name. Those of a class stay as they are. */
    private static Comparator<Element> inOrderOfComponents(TypeElement type) {
        List<Name> components =
                type.getRecordComponents().stream().map(Element::getSimpleName).toList();
        return Comparator.comparingInt(field -> components.indexOf(field.getSimpleName()));
    }

    /** The class and its superclasses, the outermost ancestor first, without AggregateRoot, Record and Object. */
    List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>(List.of(type));
        TypeMirror parent = type.getSuperclass();
        while (parent.getKind() == TypeKind.DECLARED && !isEnd(Names.elementOf(parent))) {
            lineage.add(Names.elementOf(parent));
            parent = Names.elementOf(parent).getSuperclass();
        }
        Collections.reverse(lineage);
        return lineage;
    }

    private static boolean isEnd(TypeElement type) {
        return List.of(ROOT, OBJECT, RECORD).contains(Names.canonical(type));
    }

    /** Superclasses that do not exist, their type arguments included. */
    SortedSet<String> missingAncestors(TypeElement type) {
        SortedSet<String> missing = new TreeSet<>();
        for (TypeElement ancestor : lineage(type)) {
            collectMissing(ancestor.getSuperclass(), missing);
        }
        return missing;
    }

    private static void collectMissing(TypeMirror type, SortedSet<String> missing) {
        if (type.getKind() == TypeKind.ERROR) {
            missing.add(Names.ofMissing(type));
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> collectMissing(argument, missing));
        }
    }

    /** The component that a record's field belongs to. */
    static Optional<RecordComponentElement> component(VariableElement field) {
        TypeElement owner = (TypeElement) Objects.requireNonNull(field.getEnclosingElement(), "a field is in a class");
        return owner.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                .map(RecordComponentElement.class::cast)
                .findFirst();
    }

    /** A field's type as it is written. A record's is that of its component: ECJ may lose what stands on the field's. */
    static TypeMirror writtenType(VariableElement field) {
        return component(field).map(Element::asType).orElseGet(field::asType);
    }

    /** A field's type, with the type arguments that the heir gives to a generic superclass. */
    TypeMirror typeIn(TypeElement heir, VariableElement field) {
        TypeElement owner = (TypeElement) Objects.requireNonNull(field.getEnclosingElement(), "a field is in a class");
        boolean plain = owner.getTypeParameters().isEmpty() || owner.equals(heir) || hasWildcardParent(heir);
        // Only where needed: a substituted type loses the annotations on its type arguments.
        return plain ? writtenType(field) : types.asMemberOf((DeclaredType) heir.asType(), field);
    }

    /** Whether a class extends {@code X<?>}: the compiler says that it cannot, and knows no members of it. */
    private boolean hasWildcardParent(TypeElement heir) {
        return lineage(heir).stream()
                .map(TypeElement::getSuperclass)
                .filter(DeclaredType.class::isInstance)
                .flatMap(parent -> ((DeclaredType) parent).getTypeArguments().stream())
                .anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
    }

    Elements elements() {
        return elements;
    }
}
