package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.Dependencies.Collaborator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a domain is built: a stage for every collaborator, so that a missing one does not compile; then the options. */
final class DomainStages {

    private static final String HOLDER = "Stages";
    private static final String OPTIONS = "Options";

    private final DomainFile file;
    private final List<Collaborator> collaborators;

    DomainStages(DomainFile file) {
        this.file = file;
        this.collaborators = file.dependencies().collaborators();
    }

    /** A setting that has a value of its own where none is given. */
    private record Option(String name, TypeName type, String documentation) {}

    private static final List<Option> SETTINGS = List.of(
            new Option(
                    "clock",
                    ClassName.get(Clock.class),
                    "What tells the time; the system's clock in UTC unless given."),
            new Option("store", EngineTypes.STORE, "Where aggregates are kept; in memory unless given."),
            new Option(
                    "retryPolicy",
                    EngineTypes.RETRY_POLICY,
                    "How often work is done again when another commit came first."));

    /** The class that holds what has been given so far. */
    ClassName holder() {
        return file.facade().nestedClass(HOLDER);
    }

    private ClassName stage(int index) {
        return index < collaborators.size()
                ? file.facade()
                        .nestedClass(Names.capitalised(collaborators.get(index).name()) + "Stage")
                : file.facade().nestedClass(OPTIONS);
    }

    MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        collaborators.isEmpty()
                                ? "Begins to build the domain."
                                : "Begins to build the domain: with what its handlers need, then with what is"
                                        + " optional.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(stage(0))
                .addStatement("return new $T()", holder())
                .build();
    }

    /** The stages in order, and the class that is all of them. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int index = 0; index < collaborators.size(); index++) {
            types.add(stageType(index));
        }
        types.add(options());
        types.add(holderType());
        return types;
    }

    private TypeSpec stageType(int index) {
        Collaborator collaborator = collaborators.get(index);
        return TypeSpec.interfaceBuilder(stage(index))
                .addJavadoc("$L", question(collaborator))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethod(setter(collaborator.name(), collaborator.type(), stage(index + 1))
                        .addJavadoc("$L $L.", purpose(collaborator), neededBy(collaborator))
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private String question(Collaborator collaborator) {
        return collaborator.type().equals(file.integrationEvents())
                ? "Asks where integration events go."
                : "Asks for the " + collaborator.name() + ".";
    }

    private String purpose(Collaborator collaborator) {
        return collaborator.type().equals(file.integrationEvents()) ? "Takes" : "Needed by";
    }

    private CodeBlock neededBy(Collaborator collaborator) {
        if (collaborator.type().equals(file.integrationEvents())) {
            return file.plan().published().stream()
                    .map(event -> CodeBlock.of("{@link $T}", JavaTypes.of(event.name())))
                    .collect(CodeBlock.joining(", "));
        }
        return file.dependencies().neededBy(collaborator).stream()
                .map(handler -> CodeBlock.of("{@code $L}", handler.nestedName()))
                .collect(CodeBlock.joining(", "));
    }

    private TypeSpec options() {
        TypeSpec.Builder options = TypeSpec.interfaceBuilder(stage(collaborators.size()))
                .addJavadoc("What can be chosen; nothing of it must be.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (Option option : SETTINGS) {
            options.addMethod(setter(option.name(), option.type(), stage(collaborators.size()))
                    .addJavadoc("$L", option.documentation())
                    .addModifiers(Modifier.ABSTRACT)
                    .build());
        }
        return options.addMethod(build().addJavadoc("The domain, ready for use.")
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private static MethodSpec.Builder setter(String name, TypeName type, TypeName next) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addParameter(type, name);
    }

    private MethodSpec.Builder build() {
        return MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(file.facade());
    }

    private TypeSpec holderType() {
        TypeSpec.Builder holder =
                TypeSpec.classBuilder(holder()).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (int index = 0; index <= collaborators.size(); index++) {
            holder.addSuperinterface(stage(index));
        }
        for (Collaborator collaborator : collaborators) {
            holder.addField(collaborator.type(), collaborator.name(), Modifier.PRIVATE);
        }
        holder.addField(FieldSpec.builder(EngineTypes.DOMAIN_SETTINGS, "settings", Modifier.PRIVATE)
                .initializer("$T.standard()", EngineTypes.DOMAIN_SETTINGS)
                .build());
        for (int index = 0; index < collaborators.size(); index++) {
            holder.addMethod(give(collaborators.get(index), stage(index + 1)));
        }
        SETTINGS.forEach(option -> holder.addMethod(choose(option)));
        return holder.addMethod(build().addAnnotation(Override.class)
                        .addStatement("return new $T(this)", file.facade())
                        .build())
                .build();
    }

    private MethodSpec give(Collaborator collaborator, TypeName next) {
        String name = collaborator.name();
        return setter(name, collaborator.type(), next)
                .addAnnotation(Override.class)
                .addStatement(
                        isWide(name) ? "this.$N = $T.require(\n$N, $S, $S)" : "this.$N = $T.require($N, $S, $S)",
                        name,
                        EngineTypes.NULL_ARGUMENT_EXCEPTION,
                        name,
                        name,
                        file.facade().simpleName() + ".builder()")
                .addStatement("return this")
                .build();
    }

    /** Whether the assignment would not fit on a line. */
    private boolean isWide(String name) {
        return 3 * name.length() + file.facade().simpleName().length() > 50;
    }

    private MethodSpec choose(Option option) {
        return setter(option.name(), option.type(), stage(collaborators.size()))
                .addAnnotation(Override.class)
                .addStatement("settings = settings.with$L($N)", Names.capitalised(option.name()), option.name())
                .addStatement("return this")
                .build();
    }
}
