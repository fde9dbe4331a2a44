package dev.typecase.processor.read;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.Substitution;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.CollectionKind;
import dev.typecase.processor.model.ValueType.ContainerElement;
import dev.typecase.processor.model.ValueType.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The types of fields. One that cannot be stored is read with the reason why, where it stands: also within a container.
 */
final class ValueTypes {

    private static final Set<ScalarType> IDENTITY_SCALARS =
            Set.of(ScalarType.UUID, ScalarType.STRING, ScalarType.LONG, ScalarType.INT);

    private final Scope scope;
    private final TypeUses typeUses;
    private final UnsupportedTypes unsupported;
    private final ConstraintReader constraints;

    ValueTypes(Scope scope) {
        this.scope = scope;
        this.typeUses = new TypeUses(scope);
        this.unsupported = new UnsupportedTypes(scope);
        this.constraints = new ConstraintReader(scope.elements());
    }

    /** The type of a field; the constraints within it are reported at the field. */
    ValueType of(TypeMirror type, VariableElement field) {
        if (type.getKind() == TypeKind.ERROR) {
            return new ValueType.Unsupported(scope.missing(type), Reason.MISSING);
        }
        if (type.getKind().isPrimitive()) {
            return new ValueType.Scalar(ScalarType.of(primitiveName(type)).orElseThrow(), true);
        }
        if (type instanceof ArrayType array) {
            return array(array);
        }
        if (type instanceof DeclaredType declared) {
            return declared(declared, Names.elementOf(declared), field);
        }
        return type instanceof TypeVariable variable && GenericValues.declares(field, scope.forgotten())
                ? new ValueType.Variable(variable.asElement().getSimpleName().toString())
                : unsupported.of(type, Reason.GENERIC);
    }

    /** The type of one value: a scalar, enum, identity or value object; empty for any other, and for none. */
    Optional<ValueType> single(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return ScalarType.of(primitiveName(type)).map(scalar -> new ValueType.Scalar(scalar, true));
        }
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED || isPrivate(declared)) {
            return Optional.empty();
        }
        TypeElement element = Names.elementOf(declared);
        Optional<ScalarType> scalar = ScalarType.of(Names.canonical(element));
        if (scalar.isPresent()) {
            return scalar.map(known -> new ValueType.Scalar(known, false));
        }
        if (GenericValues.isOne(element, scope.forgotten())) {
            return Optional.empty();
        }
        ValueType value = ofRole(declared, element);
        boolean single = value instanceof ValueType.Enumeration
                || value instanceof ValueType.Identity
                || value instanceof ValueType.Value;
        return single ? Optional.of(value) : Optional.empty();
    }

    private ValueType array(ArrayType type) {
        TypeMirror component = type.getComponentType();
        if (component.getKind() == TypeKind.BYTE) {
            return new ValueType.Scalar(ScalarType.BYTES, PropertyReader.isNullable(component));
        }
        if (component.getKind() == TypeKind.ERROR) {
            return new ValueType.Unsupported(scope.missing(component) + "[]", Reason.MISSING);
        }
        return unsupported.of(type, Reason.ARRAY);
    }

    private ValueType declared(DeclaredType type, TypeElement element, VariableElement field) {
        String name = Names.canonical(element);
        Optional<ScalarType> scalar = ScalarType.of(name);
        if (scalar.isPresent()) {
            return new ValueType.Scalar(scalar.get(), false);
        }
        return switch (name) {
            case "java.util.List" -> collection(CollectionKind.LIST, type, field);
            case "java.util.Set" -> collection(CollectionKind.SET, type, field);
            case "java.util.Map" -> mapping(type, field);
            default -> isPrivate(type) ? unsupported.of(type, Reason.PRIVATE_CLASS) : ofRoleOrUse(type, element, field);
        };
    }

    private ValueType collection(CollectionKind kind, DeclaredType type, VariableElement field) {
        return isIncomplete(type)
                ? unsupported.of(type, Reason.RAW_COLLECTION)
                : new ValueType.Collection(kind, inner(type.getTypeArguments().get(0), field));
    }

    private ValueType mapping(DeclaredType type, VariableElement field) {
        if (isIncomplete(type)) {
            return unsupported.of(type, Reason.RAW_COLLECTION);
        }
        TypeMirror keyType = type.getTypeArguments().get(0);
        TypeMirror valueType = type.getTypeArguments().get(1);
        ContainerElement key = inner(keyType, field);
        ContainerElement value = inner(valueType, field);
        boolean keyFits = key.type() instanceof ValueType.Scalar scalar && scalar.type() != ScalarType.BYTES
                || key.type() instanceof ValueType.Enumeration
                || key.type() instanceof ValueType.Identity
                || key.type() instanceof ValueType.Unsupported;
        return new ValueType.Mapping(
                keyFits ? key : refused(key, keyType, Reason.MAP_KEY),
                value.type() instanceof ValueType.Entity ? refused(value, valueType, Reason.ENTITY_MAP) : value);
    }

    private ContainerElement refused(ContainerElement element, TypeMirror type, Reason reason) {
        return new ContainerElement(unsupported.of(type, reason), element.constraints());
    }

    static boolean isPrivate(TypeMirror type) {
        return type instanceof DeclaredType declared && Shapes.reach(Names.elementOf(declared)) == Access.PRIVATE;
    }

    /** Without its type arguments, or with wildcards for them. */
    private static boolean isIncomplete(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                || type.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
    }

    private ContainerElement inner(TypeMirror type, VariableElement field) {
        ValueType read = of(type, field);
        boolean nested = read instanceof ValueType.Collection || read instanceof ValueType.Mapping;
        Set<String> missing = new TreeSet<>();
        ContainerElement element = new ContainerElement(read, constraints.ofTypeUse(type, field, missing));
        scope.missing(missing);
        return nested ? refused(element, type, Reason.NESTED_COLLECTION) : element;
    }

    private ValueType ofRoleOrUse(DeclaredType type, TypeElement element, VariableElement field) {
        return GenericValues.isOne(element, scope.forgotten()) ? use(type, element, field) : ofRole(type, element);
    }

    private ValueType ofRole(DeclaredType type, TypeElement element) {
        Optional<Role> role = scope.forgotten().main(element);
        if (!element.getTypeParameters().isEmpty() && role.isPresent()) {
            return unsupported.of(type, Reason.GENERIC);
        }
        return role.isPresent() ? ofRole(role.get(), type, element) : ofClass(type, element);
    }

    /** A value object with type parameters, as it is used here. */
    private ValueType use(DeclaredType type, TypeElement element, VariableElement field) {
        if (isIncomplete(type)) {
            return unsupported.of(type, Reason.OPEN_VALUE);
        }
        if (!GenericValues.keepsBounds(type, element, scope.types())) {
            return new ValueType.Unsupported(UnsupportedTypes.display(type), Reason.OUT_OF_BOUNDS);
        }
        scope.missing(scope.graph().facts(element).missing());
        List<ContainerElement> arguments = type.getTypeArguments().stream()
                .map(argument ->
                        GenericValues.argument(inner(argument, field), reason -> unsupported.of(argument, reason)))
                .toList();
        StateType generic = new StateReader(scope).read(element, StateType.Kind.VALUE_OBJECT);
        return Substitution.use(generic, arguments, typeUses.of(type).isPublic());
    }

    private ValueType ofRole(Role role, DeclaredType type, TypeElement element) {
        QualifiedName name = Names.of(element);
        return switch (role) {
            case VALUE_OBJECT -> {
                ValueGraph.Facts facts = facts(element);
                yield new ValueType.Value(name, facts.timeDependent(), facts.mutable(), isPublic(element));
            }
            case ENTITY -> new ValueType.Entity(name, facts(element).timeDependent(), isPublic(element));
            case AGGREGATE -> unsupported.of(type, Reason.AGGREGATE);
            case COMMAND, EVENT -> unsupported.of(type, Reason.MESSAGE);
            case COMMAND_HANDLER, EVENT_HANDLER, REPOSITORY -> unsupported.of(type, Reason.UNKNOWN_CLASS);
        };
    }

    private ValueGraph.Facts facts(TypeElement element) {
        ValueGraph.Facts facts = scope.graph().facts(element);
        scope.missing(facts.missing());
        return facts;
    }

    private ValueType ofClass(DeclaredType type, TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            List<String> constants = element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(member -> member.getSimpleName().toString())
                    .toList();
            return new ValueType.Enumeration(Names.of(element), constants, isPublic(element));
        }
        return identity(type, element).orElseGet(() -> unsupported.of(type, unsupported.reason(type, element)));
    }

    private Optional<ValueType> identity(DeclaredType record, TypeElement element) {
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        if (components.size() != 1 || !element.getTypeParameters().isEmpty()) {
            return Optional.empty();
        }
        RecordComponentElement component = components.get(0);
        TypeMirror type = component.asType();
        if (type.getKind() == TypeKind.ERROR) {
            scope.missing(type);
            return Optional.of(unsupported.of(record, Reason.MISSING));
        }
        return identityScalar(type)
                .map(scalar -> new ValueType.Identity(
                        Names.of(element),
                        component.getSimpleName().toString(),
                        new ValueType.Scalar(scalar, type.getKind().isPrimitive()),
                        isPublic(element),
                        constraintsIn(element)));
    }

    private static Optional<ScalarType> identityScalar(TypeMirror type) {
        boolean primitive = type.getKind().isPrimitive();
        return ScalarType.of(primitive ? primitiveName(type) : qualifiedName(type))
                .filter(IDENTITY_SCALARS::contains)
                .filter(scalar -> scalar.hasPrimitive() == primitive);
    }

    /** Whether a record without annotation is a typed identity, or may be one once its type is there. */
    static boolean isIdentity(TypeElement record) {
        List<? extends RecordComponentElement> components = record.getRecordComponents();
        return components.size() == 1
                && (components.get(0).asType().getKind() == TypeKind.ERROR
                        || identityScalar(components.get(0).asType()).isPresent());
    }

    private List<Constraint> constraintsIn(TypeElement identity) {
        Set<String> missing = new TreeSet<>();
        List<Constraint> found = new Fields(scope.elements(), scope.types())
                .of(identity).stream()
                        .flatMap(field -> constraints.of(field, Fields.writtenType(field), missing).stream())
                        .toList();
        scope.missing(missing);
        return found;
    }

    static String primitiveName(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static String qualifiedName(TypeMirror type) {
        return type instanceof DeclaredType declared ? Names.canonical(Names.elementOf(declared)) : "";
    }

    private static boolean isPublic(TypeElement element) {
        return Shapes.reach(element) == Access.PUBLIC;
    }
}
