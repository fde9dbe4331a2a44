package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * The class that a file is generated from, as the files generated from it speak of it.
 *
 * @param state the class
 * @param type its type; {@code Object} for one that is private, which generated code cannot name
 * @param variable a name for a variable that holds one: {@code order}
 * @param typeNames the simple names of all types that its files name; no variable or constant may hide one
 */
record Subject(StateType state, TypeName type, String variable, Set<String> typeNames) {

    /** Variables that generated code uses beside the object itself. */
    private static final Set<String> LOCAL = Set.of(
            "in",
            "out",
            "field",
            "one",
            "other",
            "copy",
            "violations",
            "stages",
            "clock",
            "workspace",
            "identity",
            "parts");

    /** Classes that generated code calls static methods of, where a variable of the same name would be meant. */
    private static final Set<String> CALLED =
            Set.of("Arrays", "Collections", "List", "Map", "Objects", "Set", "UuidV7", "Violations");

    Subject {
        typeNames = Set.copyOf(typeNames);
    }

    static Subject of(StateType state) {
        TypeName type = state.access() == Access.PRIVATE
                ? ClassName.OBJECT
                : JavaTypes.of(
                        JavaTypes.of(state.name()),
                        JavaTypes.parameters(state).stream()
                                .map(parameter -> TypeVariableName.get(parameter.name()))
                                .toList());
        return of(state, type);
    }

    /** A value object with type parameters, as a class uses it. */
    static Subject of(ValueType.Value use) {
        return of(use.concrete().orElseThrow().state(), JavaTypes.of(use));
    }

    private static Subject of(StateType state, TypeName type) {
        Set<String> typeNames = new TreeSet<>(CALLED);
        typeNames.add(state.name().simpleName());
        state.properties().forEach(property -> addTypeNames(property.type(), typeNames));
        Set<String> taken = new TreeSet<>(typeNames);
        taken.addAll(LOCAL);
        state.properties().forEach(property -> taken.add(property.name()));
        String variable =
                Names.besides(taken).variable(Names.decapitalised(state.name().simpleName()));
        return new Subject(state, type, variable, typeNames);
    }

    private static void addTypeNames(ValueType type, Set<String> names) {
        if (type instanceof ValueType.Enumeration enumeration) {
            names.add(enumeration.name().simpleName());
        } else if (type instanceof ValueType.Identity identity) {
            names.add(identity.name().simpleName());
        } else if (type instanceof ValueType.Value value) {
            names.add(value.name().simpleName());
            value.concrete().ifPresent(use -> {
                names.add(Concretes.name(value));
                use.arguments().forEach(argument -> addTypeNames(argument.type(), names));
            });
        } else if (type instanceof ValueType.Variable variable) {
            names.add(variable.name());
        } else if (type instanceof ValueType.Entity entity) {
            names.add(entity.name().simpleName());
        } else if (type instanceof ValueType.Collection collection) {
            addTypeNames(collection.element().type(), names);
        } else if (type instanceof ValueType.Mapping mapping) {
            addTypeNames(mapping.key().type(), names);
            addTypeNames(mapping.value().type(), names);
        }
    }

    /** Its simple name. */
    String simpleName() {
        return state.name().simpleName();
    }

    /** How one of its properties is read: {@code order.items}, or {@code money.amount()}. */
    String get(String object, Property property) {
        return object + "." + property.name() + (state.isRecord() ? "()" : "");
    }

    /** What stands behind {@code new}: {@code Money}, or {@code Range<>}. */
    CodeBlock constructed() {
        return type instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T<>", generic.rawType())
                : CodeBlock.of("$T", type);
    }

    /** Its type parameters; none where others stand for them. */
    List<TypeVariableName> parameters() {
        boolean own = type instanceof ParameterizedTypeName generic
                && generic.typeArguments().get(0) instanceof TypeVariableName;
        return own ? JavaTypes.parameters(state) : List.of();
    }

    /** For Javadoc: {@code {@link Order}}. */
    CodeBlock link() {
        return state.access() == Access.PRIVATE
                ? CodeBlock.of("{@code $L}", simpleName())
                : CodeBlock.of("{@link $T}", JavaTypes.of(state.name()));
    }

    /** For Javadoc: {@code {@link Order#items}}. */
    CodeBlock link(Property property) {
        String member = property.name() + (state.isRecord() ? "()" : "");
        boolean constructor = state.isRecord() && property.name().equals(simpleName());
        return state.access() == Access.PRIVATE || constructor
                ? CodeBlock.of("{@code $L}", member)
                : CodeBlock.of("{@link $T#$L}", JavaTypes.of(state.name()), member);
    }

    /** For Javadoc: the class with the annotation that made us generate. */
    CodeBlock annotated() {
        return CodeBlock.of("{@code @$L} $L", state.kind().annotation(), link());
    }

    /** A final class generated from this one, as visible as it is, that nobody makes an instance of. */
    TypeSpec.Builder constants(QualifiedName name) {
        return finalClass(name)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** A class for a use of this one, within a file that is generated from who uses it. */
    TypeSpec.Builder nested(String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .alwaysQualify(hidden());
    }

    /** A final class generated from this one, as visible as it is. */
    TypeSpec.Builder finalClass(QualifiedName name) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(JavaTypes.of(name)).addAnnotation(generated());
        if (state.access() == Access.PUBLIC) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        if (state.form().isGeneric() && !state.isGenericValue() || hasUnsupported()) {
            builder.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S, $S}", "rawtypes", "deprecation", "removal")
                    .build());
        }
        return builder.addModifiers(Modifier.FINAL).alwaysQualify(hidden());
    }

    private boolean hasUnsupported() {
        return state.properties().stream().anyMatch(property -> property.type() instanceof ValueType.Unsupported);
    }

    private String[] hidden() {
        return typeNames.stream().filter(JavaLang.NAMES::contains).sorted().toArray(String[]::new);
    }

    private static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GeneratedNames.ELEMENT_PROCESSOR)
                .build();
    }
}
