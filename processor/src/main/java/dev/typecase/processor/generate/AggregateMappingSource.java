package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.tables.AggregateTables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** {@code OrderMapping}: all that the runtime needs to know of an aggregate. */
final class AggregateMappingSource {

    private final Aggregate aggregate;
    private final Subject subject;
    private final List<MappedProperty> properties;
    private final boolean sound;
    private final Optional<AggregateTables> tables;
    private final ValueType identity;
    private final TypeName identityType;

    private AggregateMappingSource(Aggregate aggregate, boolean sound, Optional<AggregateTables> tables) {
        this.aggregate = aggregate;
        this.subject = Subject.of(aggregate.state());
        this.properties = MappedProperty.of(subject);
        this.sound = sound;
        this.tables = tables;
        this.identity = identityOf(aggregate);
        this.identityType = identityType(aggregate);
    }

    static GeneratedSource of(Aggregate aggregate, boolean sound, Optional<AggregateTables> tables) {
        TypeSpec type = new AggregateMappingSource(aggregate, sound, tables).type();
        return GeneratedSource.of(GeneratedNames.mapping(aggregate.name()), type, List.of(aggregate.name()));
    }

    /** The type of the identity; where it has none, of what was probably meant to be it. */
    static TypeName identityType(Aggregate aggregate) {
        return JavaTypes.reachable(identityOf(aggregate), aggregate.name().packageName())
                .box();
    }

    private static ValueType identityOf(Aggregate aggregate) {
        Optional<Property> called = aggregate.state().properties().stream()
                .filter(property -> property.name().equals("id"))
                .findFirst();
        return aggregate
                .state()
                .identity()
                .or(() -> called)
                .map(Property::type)
                .orElse(new ValueType.Scalar(ScalarType.UUID, false));
    }

    private TypeSpec type() {
        QualifiedName name = GeneratedNames.mapping(aggregate.name());
        ClassName self = JavaTypes.of(name);
        TypeSpec.Builder type = subject.finalClass(name)
                .addJavadoc("How the state of the $L leaves it and comes back.", subject.annotated())
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The one instance.")
                        .initializer("new $T()", self)
                        .build());
        if (mapsAggregate(aggregate)) {
            type.addSuperinterface(
                    ParameterizedTypeName.get(RuntimeTypes.AGGREGATE_MAPPING, subject.type(), identityType));
        }
        if (sound) {
            type.addFields(ShapeFields.indices(properties));
        }
        type.addField(ShapeFields.shape(subject.simpleName(), sound ? properties : List.of())
                .addModifiers(Modifier.PRIVATE)
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        addMethods(type);
        return type.build();
    }

    /** Whether the runtime's types, which are for aggregates only, can be named with it. */
    static boolean mapsAggregate(Aggregate aggregate) {
        boolean raw = aggregate.events().isEmpty() && !aggregate.raisesNothing();
        boolean unknown =
                aggregate.events().filter(Aggregate.EventInterface::missing).isPresent();
        return aggregate.extendsRoot()
                && !raw
                && !unknown
                && !aggregate.state().form().isGeneric()
                && !Subject.of(aggregate.state()).type().equals(ClassName.OBJECT);
    }

    private void addMethods(TypeSpec.Builder type) {
        MappingWrite write = new MappingWrite(subject, properties);
        MappingRead read = new MappingRead(subject, properties);
        MappingCopy copy = new MappingCopy(subject, properties);
        MappingCompare compare = new MappingCompare(subject, properties);
        type.addMethod(
                method("shape", RuntimeTypes.SHAPE).addStatement("return SHAPE").build());
        type.addMethod(identity());
        if (tables.filter(layout -> !layout.indexes().isEmpty()).isPresent()) {
            type.addMethod(method("indexes", IndexesField.type(subject.type()))
                    .addStatement(
                            "return $T.$L", JavaTypes.of(GeneratedNames.fields(aggregate.name())), IndexesField.NAME)
                    .build());
        }
        if (tables.isPresent()) {
            type.addMethod(method("tables", RuntimeTypes.TABLES)
                    .addStatement("return $T.TABLES", JavaTypes.of(GeneratedNames.tables(aggregate.name())))
                    .build());
        }
        type.addMethod(identityPath());
        type.addMethod(identityText());
        if (identity instanceof ValueType.Identity typed) {
            type.addMethod(identityKey(typed));
        }
        type.addMethod(aggregate(method("copy", subject.type()))
                .addCode(body(copy::body))
                .build());
        type.addMethod(method("sameState", TypeName.BOOLEAN)
                .addParameter(subject.type(), "one")
                .addParameter(subject.type(), "other")
                .addCode(body(compare::body))
                .build());
        type.addMethod(check());
        type.addMethod(aggregate(method("write", TypeName.VOID))
                .addParameter(RuntimeTypes.STATE_WRITER, "out")
                .addCode(body(write::body))
                .build());
        type.addMethod(method("read", subject.type())
                .addParameter(RuntimeTypes.STATE_READER, "in")
                .addCode(body(read::body))
                .build());
        type.addMethod(writeIdentity());
        type.addMethod(readIdentity());
        if (sound) {
            type.addMethods(copy.methods())
                    .addMethods(compare.methods())
                    .addMethods(write.methods())
                    .addMethods(read.methods());
            type.addTypes(MappingSource.concretes(aggregate.state()));
        }
    }

    private MethodSpec identity() {
        return aggregate(method("identity", identityType))
                .addCode(body(() -> statement(CodeBlock.of(
                        "return $L",
                        subject.get(
                                subject.variable(), aggregate.state().identity().orElseThrow())))))
                .build();
    }

    private MethodSpec identityPath() {
        ClassName fields = JavaTypes.of(GeneratedNames.fields(aggregate.name()));
        return method("identityPath", ParameterizedTypeName.get(QueryTypes.FIELD_PATH, subject.type()))
                .addCode(body(() -> statement(CodeBlock.of(
                        "return $T.$N.path()",
                        fields,
                        FieldsSource.constant(
                                aggregate.state(), aggregate.state().identity().orElseThrow())))))
                .build();
    }

    private MethodSpec identityText() {
        return method("identityText", ClassName.get(String.class))
                .addParameter(identityType, "identity")
                .addCode(body(() -> statement(CodeBlock.of("return $L", text(identity, CodeBlock.of("identity"))))))
                .build();
    }

    private MethodSpec identityKey(ValueType.Identity typed) {
        return method("identityKey", ClassName.OBJECT)
                .addParameter(identityType, "identity")
                .addCode(body(() -> statement(CodeBlock.of("return identity.$L()", typed.component()))))
                .build();
    }

    private static CodeBlock text(ValueType type, CodeBlock value) {
        if (type instanceof ValueType.Identity typed) {
            CodeBlock component = CodeBlock.of("$L.$L()", value, typed.component());
            return typed.scalar().primitive()
                    ? CodeBlock.of("$T.valueOf($L)", String.class, component)
                    : text(typed.scalar(), component);
        }
        boolean text = type instanceof ValueType.Scalar scalar && scalar.type() == ScalarType.STRING;
        return text ? value : CodeBlock.of("$L.toString()", value);
    }

    private MethodSpec check() {
        ClassName constraints = JavaTypes.of(GeneratedNames.constraints(aggregate.name()));
        return aggregate(method("check", TypeName.VOID))
                .addParameter(RuntimeTypes.VIOLATIONS, "violations")
                .addCode(body(
                        () -> statement(CodeBlock.of("$T.check($N, violations)", constraints, subject.variable()))))
                .build();
    }

    private MethodSpec writeIdentity() {
        return method("writeIdentity", TypeName.VOID)
                .addParameter(identityType, "identity")
                .addParameter(RuntimeTypes.STATE_WRITER, "out")
                .addCode(body(
                        () -> statement(MappingWrite.one(identity, CodeBlock.of("identity"), CodeBlock.of("out")))))
                .build();
    }

    private MethodSpec readIdentity() {
        return method("readIdentity", identityType)
                .addParameter(RuntimeTypes.STATE_READER, "in")
                .addCode(body(() -> statement(CodeBlock.of("return $L", MappingRead.one(identity)))))
                .build();
    }

    private MethodSpec.Builder aggregate(MethodSpec.Builder method) {
        return method.addParameter(subject.type(), subject.variable());
    }

    private MethodSpec.Builder method(String name, TypeName returns) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
        return mapsAggregate(aggregate) ? method.addAnnotation(Override.class) : method;
    }

    private CodeBlock body(Supplier<CodeBlock> body) {
        return sound ? body.get() : Statements.hasErrors(subject.simpleName());
    }

    private static CodeBlock statement(CodeBlock statement) {
        return CodeBlock.builder().addStatement(statement).build();
    }
}
