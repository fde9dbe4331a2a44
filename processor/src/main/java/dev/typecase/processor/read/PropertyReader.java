package dev.typecase.processor.read;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.Property.DefaultValue;
import dev.typecase.processor.model.Property.IndexMark;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Fields; a record's components are read from the fields of the same names, whose positions compilers keep. */
final class PropertyReader {

    static final String ID = "dev.typecase.Id";
    private static final String DEFAULT = "dev.typecase.Default";
    private static final String UNIQUE = "dev.typecase.Unique";
    private static final String INDEXED = "dev.typecase.Indexed";

    private final Scope scope;
    private final Fields fields;
    private final ValueTypes valueTypes;
    private final ConstraintReader constraints;
    private final Documentation documentation;

    PropertyReader(Scope scope) {
        this.scope = scope;
        this.fields = new Fields(scope.elements(), scope.types());
        this.valueTypes = new ValueTypes(scope);
        this.constraints = new ConstraintReader(scope.elements());
        this.documentation = new Documentation(scope.elements());
    }

    List<Property> of(TypeElement type) {
        scope.missing(fields.missingAncestors(type));
        return fields.of(type).stream().map(field -> property(type, field)).toList();
    }

    private Property property(TypeElement owner, VariableElement field) {
        boolean component = owner.getKind() == ElementKind.RECORD;
        String name = field.getSimpleName().toString();
        TypeMirror type = fields.typeIn(owner, field);
        SortedSet<String> missing = new TreeSet<>();
        List<Constraint> found = constraints.of(field, Fields.writtenType(field), missing);
        scope.missing(missing);
        return new Property(
                name,
                valueTypes.of(type, field),
                isNullable(field),
                Annotations.isPresent(field, ID),
                defaultValue(field),
                found,
                component ? Access.PUBLIC : Shapes.member(scope.elements(), field, owner),
                field.getModifiers().contains(Modifier.FINAL),
                component ? documentation.ofComponent(owner, name) : documentation.of(field),
                indexes(field),
                Positions.of(field));
    }

    private static List<IndexMark> indexes(VariableElement field) {
        return Stream.of(UNIQUE, INDEXED)
                .filter(annotation -> Annotations.isPresent(field, annotation))
                .map(annotation -> new IndexMark(
                        annotation.equals(UNIQUE), Positions.of(field).annotation(annotation)))
                .toList();
    }

    private Optional<DefaultValue> defaultValue(VariableElement field) {
        return Annotations.find(field, DEFAULT)
                .or(() -> Fields.component(field).flatMap(component -> Annotations.find(component, DEFAULT)))
                .flatMap(mirror -> Annotations.value(scope.elements(), mirror, "value", String.class))
                .map(text -> new DefaultValue(
                        text, Positions.of(field).annotation(DEFAULT).attribute("value")));
    }

    private static boolean isNullable(VariableElement field) {
        return hasNullable(field)
                || isNullable(Fields.writtenType(field))
                || Fields.writtenType(field) instanceof ArrayType array && isNullable(array.getComponentType())
                || Fields.component(field).filter(PropertyReader::hasNullable).isPresent();
    }

    /** Whether {@code @Nullable} stands on a type itself: on that of {@code @Nullable byte[]} it does not, but on the bytes in it. */
    static boolean isNullable(TypeMirror type) {
        return type.getAnnotationMirrors().stream().anyMatch(PropertyReader::isNullable);
    }

    private static boolean hasNullable(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(PropertyReader::isNullable);
    }

    private static boolean isNullable(AnnotationMirror mirror) {
        return Annotations.simpleNameOf(mirror).equals("Nullable");
    }
}
