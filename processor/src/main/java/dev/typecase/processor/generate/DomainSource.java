package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.typecase.processor.generate.Dependencies.Collaborator;
import dev.typecase.processor.generate.Dependencies.Declared;
import dev.typecase.processor.generate.Dependencies.Repository;
import dev.typecase.processor.generate.DomainPlan.CommandCall;
import dev.typecase.processor.model.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code BookshelfDomain}: the facade, which is all that an application sees of its domain. */
final class DomainSource {

    private static final TypeVariableName RESULT = TypeVariableName.get("R");
    private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

    private final DomainFile file;
    private final DomainStages stages;

    private DomainSource(DomainFile file) {
        this.file = file;
        this.stages = new DomainStages(file);
    }

    static GeneratedSource of(DomainFile file) {
        return new DomainSource(file).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder type = file.prepare(TypeSpec.classBuilder(file.facade()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(file.commands())
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc("The $L domain, as an application uses it: from any number of threads.", file.display());
        for (Collaborator collaborator : file.dependencies().collaborators()) {
            type.addField(FieldSpec.builder(collaborator.type(), collaborator.name(), Modifier.FINAL)
                    .build());
        }
        type.addField(FieldSpec.builder(EngineTypes.DOMAIN_ENGINE, "engine", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethod(constructor()).addMethod(stages.builder());
        for (CommandCall call : file.plan().commands()) {
            type.addMethod(process(call));
            if (KeyedProcess.isPossible(call)) {
                type.addMethod(new KeyedProcess(file, call).method(thrown("the command, an aggregate")));
            }
        }
        file.plan().received().forEach(event -> type.addMethod(receive(event)));
        file.dependencies().repositories().forEach(repository -> type.addMethod(accessor(repository)));
        file.dependencies().declared().forEach(declared -> type.addMethod(accessor(declared)));
        type.addMethod(inUnitOfWork())
                .addMethod(runInUnitOfWork())
                .addMethod(clock())
                .addMethod(start())
                .addMethod(close());
        stages.types().forEach(type::addType);
        return file.source(GeneratedNames.facade(file.plan().domain()), type);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(stages.holder(), "stages");
        for (Collaborator collaborator : file.dependencies().collaborators()) {
            constructor.addStatement("this.$N = stages.$N", collaborator.name(), collaborator.name());
        }
        if (!file.plan().sound()) {
            return constructor.addCode(file.whereSound(CodeBlock.of(""))).build();
        }
        return constructor
                .addStatement(
                        "this.engine = $T.start(\n$S,\nstages.settings,\nnew $T(this),\n$T.<$T>of($L))",
                        EngineTypes.DOMAIN_ENGINE,
                        file.facade().simpleName(),
                        file.eventTable(),
                        List.class,
                        ParameterizedTypeName.get(RuntimeTypes.AGGREGATE_MAPPING, ANYTHING, ANYTHING),
                        mappings())
                .build();
    }

    /** One a line, where there are several. */
    private CodeBlock mappings() {
        List<CodeBlock> mappings = file.dependencies().repositories().stream()
                .map(repository ->
                        CodeBlock.of("$T.INSTANCE", JavaTypes.of(GeneratedNames.mapping(repository.aggregate()))))
                .toList();
        return mappings.size() < 2
                ? CodeBlock.join(mappings, "")
                : CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(mappings, ",\n"));
    }

    private MethodSpec process(CommandCall call) {
        return file.process(call)
                .addAnnotation(Override.class)
                .addJavadoc("$L\n\n", file.handledBy(call))
                .addJavadoc(thrown("the command, an aggregate"))
                .addCode(file.whereSound(run(
                        CodeBlock.of("$S", call.command().simpleName()),
                        call.result().map(JavaTypes::of),
                        CodeBlock.of("new $T(run.open(), this).process(command)", file.unitOfWork()))))
                .build();
    }

    private CodeBlock thrown(String checked) {
        return CodeBlock.builder()
                .add(
                        "@throws $T if $L or an event is not valid; nothing has happened\n",
                        RuntimeTypes.CONSTRAINT_VIOLATIONS_EXCEPTION,
                        checked)
                .add(
                        "@throws $T if other commits came first, as often as it was tried; nothing has happened\n",
                        EngineTypes.STALE_AGGREGATE_EXCEPTION)
                .add(
                        "@throws $T if it is committed, and an event handler failed\n",
                        EngineTypes.REACTION_FAILED_EXCEPTION)
                .add("@throws $T if the domain is closed\n", EngineTypes.DOMAIN_CLOSED_EXCEPTION)
                .build();
    }

    /** Works in a unit of work, as often as its commit comes too late, and then dispatches its events. */
    private static CodeBlock run(CodeBlock call, Optional<TypeName> result, CodeBlock work) {
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("try ($T run = engine.begin($L))", EngineTypes.COMMAND_RUN, call);
        result.ifPresent(type -> code.addStatement("$T result", type));
        return code.beginControlFlow("do")
                .addStatement(result.isPresent() ? "result = $L" : "$L", work)
                .endControlFlow("while (!run.commit())")
                .addStatement(result.isPresent() ? "return run.react(result)" : "run.react()")
                .endControlFlow()
                .build();
    }

    private MethodSpec receive(Event event) {
        return MethodSpec.methodBuilder("receive")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JavaTypes.of(event.name()), "event")
                .addParameter(RuntimeTypes.EVENT_METADATA, "metadata")
                .addJavadoc("Handles an event of another domain; $L.\n\n", handledBy(event))
                .addJavadoc(
                        "@throws $T if the event is not valid; nothing has happened\n",
                        RuntimeTypes.CONSTRAINT_VIOLATIONS_EXCEPTION)
                .addJavadoc(
                        "@throws $T if a handler failed; the others have run\n", EngineTypes.REACTION_FAILED_EXCEPTION)
                .addJavadoc("@throws $T if the domain is closed\n", EngineTypes.DOMAIN_CLOSED_EXCEPTION)
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("engine.receive(event, metadata)")
                        .build()))
                .build();
    }

    private CodeBlock handledBy(Event event) {
        String packageName = file.plan().domain().packageName();
        return file.plan().handlings(event).stream()
                .map(handling -> handling.link(packageName))
                .collect(CodeBlock.joining(", ", "handled by ", ""));
    }

    private MethodSpec accessor(Repository repository) {
        return MethodSpec.methodBuilder(repository.accessor())
                .addJavadoc(
                        "The {@link $T} aggregates; every call is a unit of work of its own.",
                        JavaTypes.of(repository.aggregate()))
                .addModifiers(Modifier.PUBLIC)
                .returns(repository.type())
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("return new $T(engine.workspace())", repository.type())
                        .build()))
                .build();
    }

    private MethodSpec accessor(Declared declared) {
        CodeBlock repository = declared.over()
                .map(over -> CodeBlock.of("$N()", over.accessor()))
                .orElse(CodeBlock.of(""));
        return MethodSpec.methodBuilder(declared.accessor())
                .addJavadoc("The {@link $T}; every call is a unit of work of its own.", declared.type())
                .addModifiers(Modifier.PUBLIC)
                .returns(declared.type())
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("return new $T($L)", declared.queries(), repository)
                        .build()))
                .build();
    }

    private MethodSpec inUnitOfWork() {
        return unitOfWorkMethod("inUnitOfWork", Function.class, Optional.of(RESULT))
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .build();
    }

    private MethodSpec runInUnitOfWork() {
        return unitOfWorkMethod("runInUnitOfWork", Consumer.class, Optional.empty())
                .build();
    }

    private MethodSpec.Builder unitOfWorkMethod(String name, Class<?> function, Optional<TypeName> result) {
        String call = file.facade().simpleName() + "." + name;
        TypeName given = WildcardTypeName.supertypeOf(file.unitOfWork());
        TypeName work = result.map(type ->
                        ParameterizedTypeName.get(ClassName.get(function), given, WildcardTypeName.subtypeOf(type)))
                .orElse(ParameterizedTypeName.get(ClassName.get(function), given));
        CodeBlock body = CodeBlock.builder()
                .addStatement("$T.require(work, $S, $S)", EngineTypes.NULL_ARGUMENT_EXCEPTION, "work", call)
                .add(run(
                        CodeBlock.of("$S", call),
                        result,
                        CodeBlock.of(
                                "work.$L(new $T(run.open(), this))",
                                result.isPresent() ? "apply" : "accept",
                                file.unitOfWork())))
                .build();
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Does work in one unit of work$L", result.isPresent() ? ", and returns its result. " : ". ")
                .addJavadoc(
                        "Where another commit comes first, the work is done\nagain from the start, in a fresh one.\n\n")
                .addJavadoc(thrown("an aggregate"))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(work, "work")
                .addCode(file.whereSound(body));
    }

    private MethodSpec clock() {
        return MethodSpec.methodBuilder("clock")
                .addJavadoc("What tells the time to the domain.")
                .addModifiers(Modifier.PUBLIC)
                .returns(Clock.class)
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("return engine.clock()")
                        .build()))
                .build();
    }

    private MethodSpec start() {
        return MethodSpec.methodBuilder("start")
                .addJavadoc("Starts to handle events in the background, on a store that keeps them, until the domain is"
                        + " closed.\nOther stores have none to be handled: there all handlers run before the call"
                        + " returns.\n\n")
                .addJavadoc("@throws $T if the domain is closed\n", EngineTypes.DOMAIN_CLOSED_EXCEPTION)
                .addModifiers(Modifier.PUBLIC)
                .addCode(file.whereSound(
                        CodeBlock.builder().addStatement("engine.startEvents()").build()))
                .build();
    }

    private MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc("Refuses all calls from now on, and waits for event handlers that run.\n"
                        + "The store stays open: whoever made it closes it.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addCode(file.whereSound(
                        CodeBlock.builder().addStatement("engine.close()").build()))
                .build();
    }
}
