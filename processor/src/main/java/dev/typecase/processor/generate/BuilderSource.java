package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code MoneyBuilder}: what is required as stages, in order; then the rest. */
final class BuilderSource {

    private final Subject subject;
    private final QualifiedName name;
    private final List<BuilderProperty> properties;
    private final List<BuilderProperty> required;
    private final List<BuilderProperty> optional;
    private final List<TypeVariableName> parameters;
    private final TypeName optionalStage;
    private final TypeName copyStage;

    private BuilderSource(Subject subject, boolean sound) {
        this.subject = subject;
        this.name = GeneratedNames.builder(subject.state().name());
        this.properties = BuilderProperty.of(subject, sound);
        this.required = properties.stream()
                .filter(property -> !property.stage().isEmpty())
                .toList();
        this.optional = properties.stream()
                .filter(property -> property.stage().isEmpty())
                .toList();
        this.parameters = subject.parameters();
        this.optionalStage = stage("OptionalStage");
        this.copyStage = stage("CopyStage");
    }

    static GeneratedSource of(StateType state, boolean sound) {
        Subject subject = Subject.of(state);
        TypeSpec type = new BuilderSource(subject, sound).type(sound);
        return GeneratedSource.of(GeneratedNames.builder(state.name()), type, List.of(state.name()));
    }

    private TypeSpec type(boolean sound) {
        TypeSpec.Builder type = subject.constants(name)
                .addJavadoc("Builds the $L: first what is required, then the rest in any order.", subject.annotated());
        BuilderStages stages = new BuilderStages(subject, properties, JavaTypes.of(name));
        if (sound) {
            properties.stream()
                    .filter(property -> !property.constant().isEmpty())
                    .forEach(property -> property.property()
                            .defaultValue()
                            .ifPresent(value -> type.addField(property.constantField(value.text()))));
        }
        type.addMethod(begin(
                sound
                        ? CodeBlock.builder()
                                .addStatement("return new $L()", stages.constructed())
                                .build()
                        : stub()));
        if (copies()) {
            type.addMethod(from(sound ? stages.copied() : stub()));
        }
        type.addTypes(stageInterfaces());
        if (sound) {
            List<TypeName> interfaces = new ArrayList<>();
            required.forEach(property -> interfaces.add(stage(property)));
            interfaces.add(optionalStage);
            if (copies()) {
                interfaces.add(copyStage);
            }
            type.addType(stages.type(interfaces));
        }
        return type.build();
    }

    private boolean copies() {
        return subject.state().isRecord() && !properties.isEmpty();
    }

    private CodeBlock stub() {
        return Statements.hasErrors(subject.simpleName());
    }

    private MethodSpec begin(CodeBlock body) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Begins a new $L.", subject.link())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(parameters)
                .returns(stageAt(0))
                .addCode(body)
                .build();
    }

    private MethodSpec from(CodeBlock body) {
        return MethodSpec.methodBuilder("from")
                .addJavadoc("Begins with the values of another $L, each of which can be replaced.", subject.link())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(parameters)
                .returns(copyStage)
                .addParameter(subject.type(), subject.variable())
                .addCode(body)
                .build();
    }

    private List<TypeSpec> stageInterfaces() {
        List<TypeSpec> stages = new ArrayList<>();
        for (int index = 0; index < required.size(); index++) {
            BuilderProperty property = required.get(index);
            stages.add(stageInterface(property.stage(), CodeBlock.of("Requires $L.", subject.link(property.property())))
                    .addMethods(property.declarations(stageAt(index + 1), true))
                    .build());
        }
        TypeSpec.Builder last = stageInterface("OptionalStage", CodeBlock.of("Everything required is there."));
        optional.forEach(property -> last.addMethods(property.declarations(optionalStage, true)));
        stages.add(last.addMethod(build()).build());
        if (copies()) {
            TypeSpec.Builder copy = stageInterface("CopyStage", CodeBlock.of("Replaces values of a copy."));
            properties.forEach(property -> copy.addMethods(property.declarations(copyStage, false)));
            stages.add(copy.addMethod(build()).build());
        }
        return stages;
    }

    private TypeSpec.Builder stageInterface(String stage, CodeBlock javadoc) {
        return TypeSpec.interfaceBuilder(stage)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(parameters)
                .addJavadoc(javadoc);
    }

    private TypeName stage(BuilderProperty property) {
        return stage(property.stage());
    }

    private TypeName stage(String simpleName) {
        return JavaTypes.of(JavaTypes.of(name).nestedClass(simpleName), subject.parameters());
    }

    private TypeName stageAt(int index) {
        return index < required.size() ? stage(required.get(index)) : optionalStage;
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(subject.type())
                .addJavadoc("The $L.\n\n", subject.link());
        if (subject.state().timeDependent()) {
            build.addParameter(Clock.class, "clock")
                    .addJavadoc("@param clock tells the time to the constraints that ask for it\n");
        }
        return build.addJavadoc(
                        "@throws $T if it breaks its constraints; all violations at once\n",
                        RuntimeTypes.CONSTRAINT_VIOLATIONS_EXCEPTION)
                .build();
    }
}
