package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.QualifiedName;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The one class behind all stages of a builder: each method returns the object itself, as the next stage. */
final class BuilderStages {

    private final Subject subject;
    private final List<BuilderProperty> properties;
    private final ClassName name;
    private final TypeName type;
    private final String violations;
    private final String clock;
    private final String object;

    BuilderStages(Subject subject, List<BuilderProperty> properties, ClassName builder) {
        this.subject = subject;
        this.properties = properties;
        this.name = builder.nestedClass("Stages");
        this.type = JavaTypes.of(name, subject.parameters());
        Names locals = Names.besides(subject.typeNames())
                .and(properties.stream().map(BuilderProperty::field).toList());
        this.violations = locals.variable("violations");
        this.clock = locals.variable("clock");
        this.object = locals.variable(subject.variable());
    }

    /** What stands behind {@code new}. */
    CodeBlock constructed() {
        return CodeBlock.of(subject.parameters().isEmpty() ? "$T" : "$T<>", name);
    }

    /** The body of {@code from}. */
    CodeBlock copied() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T stages = new $L()", type, constructed());
        for (BuilderProperty property : properties) {
            body.addStatement("stages.$N = $L", property.field(), subject.get(subject.variable(), property.property()));
        }
        return body.addStatement("return stages").build();
    }

    TypeSpec type(List<TypeName> interfaces) {
        TypeSpec.Builder stages = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(subject.parameters())
                .addSuperinterfaces(interfaces);
        properties.forEach(property -> stages.addField(property.fieldSpec()));
        properties.forEach(property -> stages.addMethods(property.implementations(type)));
        return stages.addMethod(build()).build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(subject.type());
        if (subject.state().timeDependent()) {
            build.addParameter(Clock.class, clock);
        }
        return build.addCode(subject.state().isRecord() ? buildRecord() : buildObject())
                .build();
    }

    private CodeBlock buildRecord() {
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock construct =
                CodeBlock.of("new $L($L)", subject.constructed(), Statements.arguments(values(BuilderProperty::built)));
        boolean invariants = !subject.state().invariants().isEmpty();
        if (!properties.isEmpty() || invariants) {
            collect(body);
        }
        if (!properties.isEmpty()) {
            Stream<CodeBlock> components = values(property -> CodeBlock.of("$N", property.field()));
            body.addStatement(
                    "$T.checkComponents($L)",
                    constraints(),
                    Statements.arguments(Stream.concat(components, Stream.of(CodeBlock.of("$N", violations)))));
            throwIfAny(body);
        }
        if (!invariants) {
            return body.addStatement("return $L", construct).build();
        }
        body.addStatement("$T $N = $L", subject.type(), object, construct);
        body.addStatement("$T.checkInvariants($N, $N)", constraints(), object, violations);
        throwIfAny(body);
        return body.addStatement("return $N", object).build();
    }

    private CodeBlock buildObject() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$T $N = new $T()", subject.type(), object, subject.type());
        for (BuilderProperty property : properties) {
            body.addStatement("$L = $L", subject.get(object, property.property()), property.built());
        }
        collect(body);
        body.addStatement("$T.check($N, $N)", constraints(), object, violations);
        throwIfAny(body);
        return body.addStatement("return $N", object).build();
    }

    private void collect(CodeBlock.Builder body) {
        String argument = subject.state().timeDependent() ? clock : "";
        body.addStatement(
                "$T $N = $T.collect($L)", RuntimeTypes.VIOLATIONS, violations, RuntimeTypes.VIOLATIONS, argument);
    }

    private void throwIfAny(CodeBlock.Builder body) {
        body.addStatement("$N.throwIfAny($S)", violations, subject.simpleName());
    }

    private Stream<CodeBlock> values(Function<BuilderProperty, CodeBlock> value) {
        return properties.stream().map(value);
    }

    private ClassName constraints() {
        QualifiedName constraints = GeneratedNames.constraints(subject.state().name());
        return JavaTypes.of(constraints);
    }
}
