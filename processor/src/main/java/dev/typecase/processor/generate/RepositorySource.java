package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code OrderRepository}. */
final class RepositorySource {

    private final Aggregate aggregate;
    private final Subject subject;
    private final TypeName identity;

    private RepositorySource(Aggregate aggregate) {
        this.aggregate = aggregate;
        this.subject = Subject.of(aggregate.state());
        this.identity = AggregateMappingSource.identityType(aggregate);
    }

    static GeneratedSource of(Aggregate aggregate) {
        TypeSpec type = new RepositorySource(aggregate).type();
        return GeneratedSource.of(GeneratedNames.repository(aggregate.name()), type, List.of(aggregate.name()));
    }

    private TypeSpec type() {
        QualifiedName name = GeneratedNames.repository(aggregate.name());
        TypeSpec.Builder type =
                subject.finalClass(name).addJavadoc("The domain's objects of the $L.", subject.annotated());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        "For generated code: bound to a unit of work, or to a domain that opens one for every call.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.WORKSPACE, "workspace");
        if (AggregateMappingSource.mapsAggregate(aggregate)) {
            ClassName mapping = JavaTypes.of(GeneratedNames.mapping(aggregate.name()));
            return type.superclass(
                            ParameterizedTypeName.get(RuntimeTypes.AGGREGATE_REPOSITORY, subject.type(), identity))
                    .addMethod(constructor
                            .addStatement("super(workspace, $T.INSTANCE)", mapping)
                            .build())
                    .build();
        }
        type.addMethod(
                constructor.addCode(Statements.hasErrors(subject.simpleName())).build());
        return type.addMethods(inherited()).build();
    }

    /** What it would inherit if its aggregate were one. */
    private List<MethodSpec> inherited() {
        return List.of(
                method("get", subject.type()).addParameter(identity, "identity").build(),
                method("find", of(Optional.class))
                        .addParameter(identity, "identity")
                        .build(),
                method("contains", TypeName.BOOLEAN)
                        .addParameter(identity, "identity")
                        .build(),
                method("add", TypeName.VOID)
                        .addParameter(subject.type(), subject.variable())
                        .build(),
                method("remove", TypeName.VOID)
                        .addParameter(subject.type(), subject.variable())
                        .build(),
                method("count", TypeName.LONG).build(),
                method("list", of(List.class)).build(),
                method("stream", of(Stream.class)).build());
    }

    private TypeName of(Class<?> raw) {
        return ParameterizedTypeName.get(ClassName.get(raw), subject.type());
    }

    private MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addCode(Statements.hasErrors(subject.simpleName()));
    }
}
