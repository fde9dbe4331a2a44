package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A property as its builder sees it.
 *
 * @param subject the class it belongs to
 * @param property the property
 * @param type its type in the builder's methods
 * @param stage the name of its stage; empty where it is optional
 * @param constant the constant that holds its default; empty where it needs none
 * @param field the field that holds it until all is there
 */
record BuilderProperty(Subject subject, Property property, TypeName type, String stage, String constant, String field) {

    static List<BuilderProperty> of(Subject subject, boolean sound) {
        Set<String> stages = new HashSet<>(Set.of("optionalstage", "copystage"));
        Names constants = Names.besides(subject.typeNames())
                .and(subject.state().properties().stream().map(Property::name).toList());
        Names fields = Names.besides(subject.typeNames());
        List<BuilderProperty> properties = new ArrayList<>();
        for (Property property : subject.state().properties()) {
            String stage = property.required() ? stage(property, stages) : "";
            String constant = property.defaultValue().isPresent() && DefaultValues.madeOnce(property.type())
                    ? constants.constant("DEFAULT_" + Names.upperSnake(property.name()))
                    : "";
            TypeName type = sound
                    ? JavaTypes.of(property.type())
                    : JavaTypes.reachable(
                            property.type(), subject.state().name().packageName());
            properties.add(
                    new BuilderProperty(subject, property, type, stage, constant, fields.field(property.name())));
        }
        return properties;
    }

    /** Class files of stages lie side by side: their names must differ by more than case. */
    private static String stage(Property property, Set<String> taken) {
        String name = Names.capitalised(property.name());
        String stage = name + "Stage";
        for (int number = 2; !taken.add(stage.toLowerCase(Locale.ROOT)); number++) {
            stage = name + "Stage" + number;
        }
        return stage;
    }

    /** The name of its methods: its own, but for what would be a final method of Object. */
    String method() {
        boolean clashes = property.name().equals("wait") && type.equals(TypeName.LONG)
                || property.name().equals("equals") && type.equals(ClassName.OBJECT);
        return clashes ? property.name() + "Value" : property.name();
    }

    /** Its methods in a stage, the next stage being {@code next}. */
    List<MethodSpec> declarations(TypeName next, boolean documented) {
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock javadoc = documented ? BuilderDocumentation.of(this) : CodeBlock.of("");
        methods.add(declaration(parameterType(), next).addJavadoc(javadoc).build());
        element()
                .ifPresent(element -> methods.add(declaration(ArrayTypeName.of(element), next)
                        .addJavadoc(javadoc)
                        .varargs()
                        .build()));
        return methods;
    }

    private TypeName parameterType() {
        AnnotationSpec nullable = AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
        return property.nullable() && !type.isPrimitive() ? type.annotated(nullable) : type;
    }

    private MethodSpec.Builder declaration(TypeName parameter, TypeName next) {
        return MethodSpec.methodBuilder(method())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(next)
                .addParameter(parameter, property.name());
    }

    /** The elements that can be given one by one; none where an array of them would not be safe. */
    private Optional<TypeName> element() {
        return property.type() instanceof ValueType.Collection && type instanceof ParameterizedTypeName parameterized
                ? Optional.of(parameterized.typeArguments().get(0))
                        .filter(argument -> argument instanceof ClassName || argument instanceof ArrayTypeName)
                : Optional.empty();
    }

    /** Where the builder keeps it. */
    FieldSpec fieldSpec() {
        FieldSpec.Builder spec = FieldSpec.builder(type, field, Modifier.PRIVATE);
        if (property.type() instanceof ValueType.Collection collection) {
            spec.initializer("$T.of()", collection.kind() == ValueType.CollectionKind.LIST ? List.class : Set.class);
        } else if (property.type() instanceof ValueType.Mapping) {
            spec.initializer("$T.of()", JavaTypes.MAP);
        } else {
            property.defaultValue().ifPresent(value -> spec.initializer(initialValue(value.text())));
        }
        return spec.build();
    }

    private CodeBlock initialValue(String text) {
        CodeBlock value = constant.isEmpty() ? DefaultValues.of(property.type(), text) : CodeBlock.of("$N", constant);
        return property.type() instanceof ValueType.Identity ? CodeBlock.of("new $T($L)", type, value) : value;
    }

    /** The constant that its default needs. */
    FieldSpec constantField(String text) {
        TypeName constantType =
                property.type() instanceof ValueType.Identity identity ? JavaTypes.of(identity.scalar()) : type;
        return FieldSpec.builder(constantType, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(DefaultValues.of(property.type(), text))
                .build();
    }

    /** What {@code build()} hands on: a copy where what was given can change. */
    CodeBlock built() {
        if (property.type() instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.BYTES) {
            return subject.state().isRecord() && !property.nullable()
                    ? CodeBlock.of("$N.clone()", field)
                    : CodeBlock.of("$N == null ? null : $N.clone()", field, field);
        }
        if (property.generated()) {
            return generated();
        }
        if (!property.container()) {
            return CodeBlock.of("$N", field);
        }
        return subject.state().isRecord()
                ? Containers.unmodifiableCopy(property.type(), field)
                : CodeBlock.of("$N == null ? null : $L", field, Containers.copy(property.type(), field));
    }

    private CodeBlock generated() {
        CodeBlock next = CodeBlock.of("$T.next()", RuntimeTypes.UUID_V7);
        CodeBlock identity =
                property.type() instanceof ValueType.Identity ? CodeBlock.of("new $T($L)", type, next) : next;
        return CodeBlock.of("$N == null ? $L : $N", field, identity, field);
    }

    /** The methods that take a value. */
    List<MethodSpec> implementations(TypeName stages) {
        List<MethodSpec> methods = new ArrayList<>();
        ParameterSpec parameter = ParameterSpec.builder(parameterType(), field).build();
        methods.add(implementation(stages, parameter)
                .addStatement("this.$N = $N", field, field)
                .addStatement("return this")
                .build());
        element()
                .ifPresent(element -> methods.add(implementation(
                                stages,
                                ParameterSpec.builder(ArrayTypeName.of(element), field)
                                        .build())
                        .varargs()
                        .addStatement("return $N($L)", method(), elements())
                        .build()));
        return methods;
    }

    private CodeBlock elements() {
        CodeBlock list = CodeBlock.of("$T.asList($N)", Arrays.class, field);
        return Containers.isList(property.type()) ? list : CodeBlock.of("new $T<>($L)", LinkedHashSet.class, list);
    }

    private MethodSpec.Builder implementation(TypeName stages, ParameterSpec parameter) {
        return MethodSpec.methodBuilder(method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(stages)
                .addParameter(parameter);
    }
}
