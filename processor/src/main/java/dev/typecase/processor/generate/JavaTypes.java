package dev.typecase.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of the model as types of the output. */
final class JavaTypes {

    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName SET = ClassName.get(Set.class);
    static final ClassName MAP = ClassName.get(Map.class);

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE,
            "char", TypeName.CHAR);

    private JavaTypes() {}

    /** A class by its name. */
    static ClassName of(QualifiedName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    /** A type as it stands in a signature. */
    static TypeName of(TypeUse use) {
        TypeName type = bound(use);
        for (int dimension = 0; dimension < use.arrayDimensions(); dimension++) {
            type = ArrayTypeName.of(type);
        }
        if (use.wildcard().isEmpty()) {
            return type;
        }
        return switch (use.wildcard().get()) {
            case UNBOUNDED -> WildcardTypeName.subtypeOf(Object.class);
            case EXTENDS -> WildcardTypeName.subtypeOf(type);
            case SUPER -> WildcardTypeName.supertypeOf(type);
        };
    }

    private static TypeName bound(TypeUse use) {
        QualifiedName name = use.erasure();
        if (name.packageName().isEmpty() && PRIMITIVES.containsKey(name.nestedName())) {
            return PRIMITIVES.get(name.nestedName());
        }
        if (use.arguments().isEmpty()) {
            return of(name);
        }
        return ParameterizedTypeName.get(
                of(name), use.arguments().stream().map(JavaTypes::of).toArray(TypeName[]::new));
    }

    /** The type parameters of a value object; of any other class none. */
    static List<TypeVariableName> parameters(StateType state) {
        return state.isGenericValue()
                ? state.form().parameters().stream()
                        .map(parameter -> TypeVariableName.get(
                                parameter.name(),
                                parameter.bounds().stream().map(JavaTypes::of).toArray(TypeName[]::new)))
                        .toList()
                : List.of();
    }

    /** A class with these type arguments, if any. */
    static TypeName of(ClassName name, List<? extends TypeName> arguments) {
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    /** The type of a field or component. One that cannot be stored is an Object. */
    static TypeName of(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar.primitive() ? primitive(scalar.type()) : of(scalar.type());
        } else if (type instanceof ValueType.Enumeration enumeration) {
            return of(enumeration.name());
        } else if (type instanceof ValueType.Identity identity) {
            return of(identity.name());
        } else if (type instanceof ValueType.Value value) {
            return value.concrete().isEmpty()
                    ? of(value.name())
                    : ParameterizedTypeName.get(
                            of(value.name()),
                            value.concrete().get().arguments().stream()
                                    .map(argument -> boxed(argument.type()))
                                    .toArray(TypeName[]::new));
        } else if (type instanceof ValueType.Variable variable) {
            return TypeVariableName.get(variable.name());
        } else if (type instanceof ValueType.Entity entity) {
            return of(entity.name());
        } else if (type instanceof ValueType.Collection collection) {
            ClassName raw = collection.kind() == ValueType.CollectionKind.LIST ? LIST : SET;
            return ParameterizedTypeName.get(raw, boxed(collection.element().type()));
        } else if (type instanceof ValueType.Mapping mapping) {
            return ParameterizedTypeName.get(
                    MAP, boxed(mapping.key().type()), boxed(mapping.value().type()));
        }
        return ClassName.OBJECT;
    }

    /** The type where only an object will do: between angle brackets. */
    static TypeName boxed(ValueType type) {
        return of(type).box();
    }

    /** The type in a class that has errors: what code of this package cannot name is an Object. */
    static TypeName reachable(ValueType type, String packageName) {
        if (type instanceof ValueType.Unsupported unsupported) {
            return unsupported.use().map(use -> reachable(use, packageName)).orElse(ClassName.OBJECT);
        } else if (type instanceof ValueType.Collection collection) {
            ClassName raw = collection.kind() == ValueType.CollectionKind.LIST ? LIST : SET;
            return ParameterizedTypeName.get(raw, reachableArgument(collection.element(), packageName));
        } else if (type instanceof ValueType.Mapping mapping) {
            return ParameterizedTypeName.get(
                    MAP,
                    reachableArgument(mapping.key(), packageName),
                    reachableArgument(mapping.value(), packageName));
        }
        if (type instanceof ValueType.Value value && value.concrete().isPresent()) {
            return value.isPublic() || value.name().packageName().equals(packageName)
                    ? ParameterizedTypeName.get(
                            of(value.name()),
                            value.concrete().get().arguments().stream()
                                    .map(argument -> reachableArgument(argument, packageName))
                                    .toArray(TypeName[]::new))
                    : ClassName.OBJECT;
        }
        TypeName named = of(type);
        boolean foreign = named instanceof ClassName name && !name.packageName().equals(packageName);
        return foreign && !isPublic(type) ? ClassName.OBJECT : named;
    }

    private static TypeName reachableArgument(ValueType.ContainerElement element, String packageName) {
        if (element.type() instanceof ValueType.Unsupported unsupported
                && unsupported.use().isEmpty()) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        return reachable(element.type(), packageName).box();
    }

    /** A type in a signature of a class that has errors: what code of this package cannot name is an Object. */
    static TypeName reachable(TypeUse use, String packageName) {
        boolean foreign = !use.erasure().packageName().equals(packageName);
        boolean hidden = use.isPrivate() || foreign && !use.isPublic() && !use.primitive();
        return hidden ? ClassName.OBJECT : of(use);
    }

    private static boolean isPublic(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration.isPublic();
        } else if (type instanceof ValueType.Identity identity) {
            return identity.isPublic();
        } else if (type instanceof ValueType.Value value) {
            return value.isPublic();
        }
        return !(type instanceof ValueType.Entity entity) || entity.isPublic();
    }

    /** The class of a scalar that is an object. */
    static TypeName of(ScalarType scalar) {
        return scalar == ScalarType.BYTES
                ? ArrayTypeName.of(TypeName.BYTE)
                : ClassName.bestGuess(scalar.referenceName());
    }

    private static TypeName primitive(ScalarType scalar) {
        TypeName primitive = PRIMITIVES.get(scalar.primitiveName());
        return primitive == null ? of(scalar) : primitive;
    }
}
