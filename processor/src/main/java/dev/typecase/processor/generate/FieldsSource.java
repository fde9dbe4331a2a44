package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.IndexLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** {@code BookFields}: what can be asked of an aggregate, entity or value object in a query. */
final class FieldsSource {

    private static final TypeVariableName ROOT = TypeVariableName.get("T");
    private static final String ACCESS = "ACCESS";

    private final Subject subject;
    private final boolean sound;
    private final boolean aggregate;
    private final QualifiedName holder;
    private final Optional<ValueType.Value> use;
    private final List<Field> fields = new ArrayList<>();

    /** A property, its index, and the constant and method that stand for it; no form where nothing can be asked. */
    private record Field(Property property, int index, Optional<FieldForm> form, String constant, String method) {}

    private FieldsSource(StateType state, boolean sound) {
        this(Subject.of(state), state.name(), Optional.empty(), sound);
    }

    private FieldsSource(Subject subject, QualifiedName holder, Optional<ValueType.Value> use, boolean sound) {
        StateType state = subject.state();
        this.subject = subject;
        this.holder = holder;
        this.use = use;
        this.sound = sound;
        this.aggregate = state.kind() == StateType.Kind.AGGREGATE;
        Names constants = Names.besides(subject.typeNames()).and(Set.of(ACCESS, IndexesField.NAME));
        Names methods = Names.besides(
                "path",
                "isNull",
                "isNotNull",
                "toString",
                "getClass",
                "hashCode",
                "notify",
                "notifyAll",
                "wait",
                "clone",
                "finalize");
        for (Property property : state.properties()) {
            fields.add(new Field(
                    property,
                    fields.size(),
                    FieldForm.of(property.type(), holder.packageName()),
                    constants.constant(property.name()),
                    methods.field(property.name())));
        }
    }

    static GeneratedSource of(StateType state, boolean sound) {
        return of(state, sound, Optional.empty());
    }

    /** Of an aggregate: with what it is found by. */
    static GeneratedSource of(StateType state, boolean sound, Optional<AggregateTables> tables) {
        List<IndexLayout> indexes = tables.map(AggregateTables::indexes).orElse(List.of());
        TypeSpec type = new FieldsSource(state, sound).type(indexes);
        return GeneratedSource.of(GeneratedNames.fields(state.name()), type, List.of(state.name()));
    }

    /** The constant that stands for a property: {@code PRICE}. */
    static String constant(StateType owner, Property property) {
        return field(owner, property).constant();
    }

    /** The method that leads to a property from what holds its owner: {@code amount}. */
    static String method(StateType owner, Property property) {
        return field(owner, property).method();
    }

    private static Field field(StateType owner, Property property) {
        return new FieldsSource(owner, true)
                .fields.stream()
                        .filter(field -> field.property().name().equals(property.name()))
                        .findFirst()
                        .orElseThrow();
    }

    private TypeSpec type(List<IndexLayout> indexes) {
        TypeSpec.Builder type = subject.constants(
                        GeneratedNames.fields(subject.state().name()))
                .addJavadoc("What can be asked of the $L in a query.", subject.annotated());
        for (ValueType.Value value : Concretes.of(subject.state())) {
            Subject held = Subject.of(value);
            TypeSpec.Builder nested = held.nested(Concretes.name(value))
                    .addJavadoc("What can be asked of a {@code $L} in a query.", value.display());
            if (value.isPublic()) {
                nested.addModifiers(Modifier.PUBLIC);
            }
            type.addType(new FieldsSource(held, holder, Optional.of(value), sound)
                    .filled(nested, Concretes.nested(value), List.of()));
        }
        return filled(type, JavaTypes.of(GeneratedNames.fields(subject.state().name())), indexes);
    }

    private TypeSpec filled(TypeSpec.Builder type, ClassName name, List<IndexLayout> indexes) {
        ClassName access = use.isPresent() ? ClassName.get("", "Access") : name.nestedClass("Access");
        type.addField(FieldSpec.builder(access, ACCESS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", access)
                .build());
        for (Field field : fields) {
            field.form().ifPresent(form -> type.addField(constant(field, form)));
        }
        if (!indexes.isEmpty()) {
            type.addField(IndexesField.of(subject, indexes));
        }
        if (!aggregate) {
            type.addType(nested());
        }
        return type.addType(access()).build();
    }

    private FieldSpec constant(Field field, FieldForm form) {
        CodeBlock access = CodeBlock.of(ACCESS);
        CodeBlock index = CodeBlock.of("$L", field.index());
        CodeBlock path = CodeBlock.of("$T.of($L, $L)", QueryTypes.FIELD_PATH, access, index);
        return FieldSpec.builder(form.type(subject.type()), field.constant(), Modifier.STATIC, Modifier.FINAL)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L.", subject.link(field.property()))
                .initializer(form.create(path, access, index))
                .build();
    }

    /** {@code Of}: the same fields, of what an object holds. */
    private TypeSpec nested() {
        TypeName path = ParameterizedTypeName.get(QueryTypes.FIELD_PATH, ROOT);
        TypeSpec.Builder nested = TypeSpec.classBuilder("Of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(ROOT)
                .superclass(ParameterizedTypeName.get(QueryTypes.PLAIN_FIELD, ROOT))
                .addJavadoc(
                        "$L as what is held by another object.\n\n@param <T> where the path to it begins\n",
                        subject.link())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For generated code.")
                        .addParameter(path, "path")
                        .addStatement("super(path)")
                        .build());
        CodeBlock access = CodeBlock.of(ACCESS);
        for (Field field : fields) {
            CodeBlock index = CodeBlock.of("$L", field.index());
            CodeBlock longer = CodeBlock.of("path().then($L, $L)", access, index);
            field.form()
                    .ifPresent(form -> nested.addMethod(MethodSpec.methodBuilder(field.method())
                            .addModifiers(Modifier.PUBLIC)
                            .addJavadoc("$L.", subject.link(field.property()))
                            .returns(form.type(ROOT))
                            .addStatement("return $L", form.create(longer, access, index))
                            .build()));
        }
        return nested.build();
    }

    /** {@code Access}: how the fields of an object are read. */
    private TypeSpec access() {
        TypeSpec.Builder access = TypeSpec.classBuilder("Access")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(QueryTypes.FIELD_ACCESS, subject.type()))
                .addMethod(shape())
                .addMethod(value());
        if (sound && fields.stream().anyMatch(field -> identity(field).isPresent())) {
            access.addMethod(component());
        }
        return access.build();
    }

    private MethodSpec shape() {
        if (use.isPresent() && !sound) {
            return overriding("shape", RuntimeTypes.SHAPE)
                    .addCode(Statements.hasErrors(subject.simpleName()))
                    .build();
        }
        ClassName file = JavaTypes.of(GeneratedNames.mapping(holder));
        ClassName mapping =
                use.map(value -> file.nestedClass(Concretes.name(value))).orElse(file);
        return overriding("shape", RuntimeTypes.SHAPE)
                .addStatement(aggregate ? "return $T.INSTANCE.shape()" : "return $T.SHAPE", mapping)
                .build();
    }

    private MethodSpec value() {
        MethodSpec.Builder value = overriding("value", ClassName.OBJECT)
                .addParameter(subject.type(), subject.variable())
                .addParameter(TypeName.INT, "field");
        if (!sound) {
            return value.addCode(Statements.hasErrors(subject.simpleName())).build();
        }
        String message = subject.simpleName() + " has no field ";
        if (fields.isEmpty()) {
            return value.addStatement("throw new $T($S + field)", IllegalStateException.class, message)
                    .build();
        }
        value.addCode("return switch (field) {\n$>");
        for (Field field : fields) {
            value.addCode("case $L -> $L;\n", field.index(), subject.get(subject.variable(), field.property()));
        }
        return value.addCode("default -> throw new $T($S + field);\n$<};\n", IllegalStateException.class, message)
                .build();
    }

    private MethodSpec component() {
        MethodSpec.Builder component = overriding("component", ClassName.OBJECT)
                .addParameter(TypeName.INT, "field")
                .addParameter(ClassName.OBJECT, "value")
                .addCode("return switch (field) {\n$>");
        for (Field field : fields) {
            identity(field)
                    .ifPresent(identity -> component.addCode(
                            "case $L -> (($T) value).$L();\n",
                            field.index(),
                            JavaTypes.of(identity),
                            identity.component()));
        }
        return component.addCode("default -> value;\n$<};\n").build();
    }

    /** The typed identity that a field holds, or that the elements of a field are. */
    private static Optional<ValueType.Identity> identity(Field field) {
        ValueType type = field.property().type();
        ValueType single = type instanceof ValueType.Collection collection
                ? collection.element().type()
                : type;
        return single instanceof ValueType.Identity identity ? Optional.of(identity) : Optional.empty();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }
}
