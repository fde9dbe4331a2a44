package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** {@code MoneyMapping}: how the state of a value object, command, event or entity leaves it and comes back. */
final class MappingSource {

    private final Subject subject;
    private final List<MappedProperty> properties;
    private final boolean sound;

    private MappingSource(Subject subject, boolean sound) {
        this.subject = subject;
        this.properties = MappedProperty.of(subject);
        this.sound = sound;
    }

    static GeneratedSource of(StateType state, boolean sound) {
        TypeSpec type = new MappingSource(Subject.of(state), sound).type();
        return GeneratedSource.of(GeneratedNames.mapping(state.name()), type, List.of(state.name()));
    }

    /** The mapping of a value object or entity. */
    static ClassName mappingOf(ValueType type) {
        if (type instanceof ValueType.Value value) {
            return Concretes.isClosed(value)
                    ? Concretes.nested(value)
                    : JavaTypes.of(GeneratedNames.mapping(value.name()));
        } else if (type instanceof ValueType.Entity entity) {
            return JavaTypes.of(GeneratedNames.mapping(entity.name()));
        }
        throw new IllegalArgumentException("No mapping of " + type.display());
    }

    /** The mappings of the value objects with type parameters that a class uses. */
    static List<TypeSpec> concretes(StateType state) {
        return Concretes.of(state).stream()
                .map(value -> {
                    Subject subject = Subject.of(value);
                    TypeSpec.Builder type = subject.nested(Concretes.name(value))
                            .addJavadoc("How the state of a {@code $L} leaves it and comes back.", value.display());
                    return new MappingSource(subject, true).filled(type);
                })
                .toList();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = subject.constants(
                        GeneratedNames.mapping(subject.state().name()))
                .addJavadoc("How the state of the $L leaves it and comes back.", subject.annotated());
        TypeSpec filled = filled(type);
        return sound ? filled.toBuilder().addTypes(concretes(subject.state())).build() : filled;
    }

    private TypeSpec filled(TypeSpec.Builder type) {
        if (sound) {
            type.addFields(ShapeFields.indices(properties));
        }
        type.addField(ShapeFields.shape(subject.simpleName(), sound ? properties : List.of())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The $L of $L.", subject.state().isRecord() ? "components" : "fields", subject.link())
                .build());
        MappingWrite write = new MappingWrite(subject, properties);
        MappingRead read = new MappingRead(subject, properties);
        type.addMethod(write(body(write::body)));
        type.addMethod(read(body(read::body)));
        MappingCopy copy = new MappingCopy(subject, properties);
        MappingCompare compare = new MappingCompare(subject, properties);
        if (isEntity()) {
            type.addMethod(identity());
        }
        if (copies()) {
            type.addMethod(copy(body(copy::body)));
            type.addMethod(sameState(body(compare::body)));
        }
        if (sound) {
            type.addMethods(write.methods()).addMethods(read.methods());
            read.parts().ifPresent(type::addType);
            if (copies()) {
                type.addMethods(copy.methods()).addMethods(compare.methods());
            }
        }
        return type.build();
    }

    private boolean isEntity() {
        return subject.state().kind() == StateType.Kind.ENTITY;
    }

    /** Whether its objects can change, themselves or by what is in them. */
    private boolean copies() {
        return isEntity()
                || subject.state().kind() == StateType.Kind.VALUE_OBJECT
                        && subject.state().properties().stream()
                                .anyMatch(property -> MappingCopy.mutable(property.type()));
    }

    private CodeBlock body(Supplier<CodeBlock> body) {
        return sound ? body.get() : Statements.hasErrors(subject.simpleName());
    }

    private MethodSpec write(CodeBlock body) {
        return method("write", TypeName.VOID)
                .addJavadoc("Gives the state to a writer.")
                .addParameter(subject.type(), subject.variable())
                .addParameter(RuntimeTypes.STATE_WRITER, "out")
                .addCode(body)
                .build();
    }

    private MethodSpec read(CodeBlock body) {
        return method("read", subject.type())
                .addJavadoc("Builds $L from what a reader gives; nothing is checked.", subject.link())
                .addParameter(RuntimeTypes.STATE_READER, "in")
                .addCode(body)
                .build();
    }

    private MethodSpec identity() {
        CodeBlock none = CodeBlock.of("null");
        CodeBlock identity = subject.state()
                .identity()
                .map(property -> CodeBlock.of("$L", subject.get(subject.variable(), property)))
                .orElse(none);
        TypeName type = subject.state()
                .identity()
                .filter(property -> sound)
                .map(property -> JavaTypes.boxed(property.type()))
                .orElse(ClassName.OBJECT);
        return method("identity", type)
                .addJavadoc("The identity; null where it has not been set.")
                .addParameter(subject.type(), subject.variable())
                .addCode(body(() -> CodeBlock.builder()
                        .addStatement("return $N == null ? null : $L", subject.variable(), identity)
                        .build()))
                .build();
    }

    private MethodSpec copy(CodeBlock body) {
        CodeBlock nothing = CodeBlock.builder()
                .beginControlFlow("if ($N == null)", subject.variable())
                .addStatement("return null")
                .endControlFlow()
                .build();
        return method("copy", subject.type())
                .addJavadoc("A copy that shares nothing that can change.")
                .addParameter(subject.type(), subject.variable())
                .addCode(sound ? nothing : CodeBlock.of(""))
                .addCode(body)
                .build();
    }

    private MethodSpec sameState(CodeBlock body) {
        CodeBlock nothing = CodeBlock.builder()
                .beginControlFlow("if (one == null || other == null)")
                .addStatement("return one == other")
                .endControlFlow()
                .build();
        return method("sameState", TypeName.BOOLEAN)
                .addJavadoc("Whether two have the same state, all that they contain included.")
                .addParameter(subject.type(), "one")
                .addParameter(subject.type(), "other")
                .addCode(sound ? nothing : CodeBlock.of(""))
                .addCode(body)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns);
    }
}
