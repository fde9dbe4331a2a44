package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.Dependencies.Declared;
import dev.typecase.processor.generate.Dependencies.Repository;
import dev.typecase.processor.generate.DomainPlan.CommandCall;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code BookshelfUnitOfWork}: the repositories of one unit of work, and the commands that join it. */
final class UnitOfWorkSource implements Dependencies.Sources {

    private final DomainFile file;

    private UnitOfWorkSource(DomainFile file) {
        this.file = file;
    }

    static GeneratedSource of(DomainFile file) {
        return new UnitOfWorkSource(file).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder type = file.prepare(TypeSpec.classBuilder(file.unitOfWork()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(file.commands())
                .addJavadoc(
                        "One unit of work of the $L domain: its repositories, and the commands that join it. What is"
                                + " added is\n"
                                + "committed at its end, all of it or nothing.\n",
                        file.display())
                .addField(FieldSpec.builder(EngineTypes.UNIT_OF_WORK, "work", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addField(FieldSpec.builder(file.facade(), "domain", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor());
        file.plan().commands().forEach(call -> type.addMethod(process(call)));
        file.dependencies().repositories().forEach(repository -> type.addMethod(accessor(repository)));
        file.dependencies().declared().forEach(declared -> type.addMethod(accessor(declared)));
        return file.source(GeneratedNames.unitOfWork(file.plan().domain()), type);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(EngineTypes.UNIT_OF_WORK, "work")
                .addParameter(file.facade(), "domain")
                .addStatement("this.work = work")
                .addStatement("this.domain = domain")
                .build();
    }

    private MethodSpec process(CommandCall call) {
        return file.process(call)
                .addJavadoc("$L", file.handledBy(call))
                .addAnnotation(Override.class)
                .addCode(file.whereSound(handle(call)))
                .build();
    }

    private CodeBlock handle(CommandCall call) {
        return call.handling().map(handling -> handle(call, handling)).orElse(CodeBlock.of(""));
    }

    private CodeBlock handle(CommandCall call, Handling handling) {
        String name = call.command().simpleName();
        List<CodeBlock> dependencies = file.dependencies().arguments(handling.handler(), this);
        CodeBlock handle = handling.call(CodeBlock.of("command"), CodeBlock.of(""), dependencies);
        return CodeBlock.builder()
                .addStatement("work.accept(command, $S)", name)
                .addStatement(
                        "$T.require(command, work.clock())", JavaTypes.of(GeneratedNames.constraints(call.command())))
                .beginControlFlow("try")
                .addStatement(call.result().isPresent() ? "return $L" : "$L", handle)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("work.fail($S, failure)", name)
                .addStatement("throw failure")
                .endControlFlow()
                .build();
    }

    private MethodSpec accessor(Repository repository) {
        return MethodSpec.methodBuilder(repository.accessor())
                .addJavadoc("The {@link $T} aggregates, in this unit of work.", JavaTypes.of(repository.aggregate()))
                .addModifiers(Modifier.PUBLIC)
                .returns(repository.type())
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("return new $T(work)", repository.type())
                        .build()))
                .build();
    }

    private MethodSpec accessor(Declared declared) {
        return MethodSpec.methodBuilder(declared.accessor())
                .addJavadoc("The {@link $T}, in this unit of work.", declared.type())
                .addModifiers(Modifier.PUBLIC)
                .returns(declared.type())
                .addCode(file.whereSound(CodeBlock.builder()
                        .addStatement("return $L", Dependencies.Sources.super.declared(declared))
                        .build()))
                .build();
    }

    @Override
    public CodeBlock declared(Declared declared) {
        return CodeBlock.of("$N()", declared.accessor());
    }

    @Override
    public CodeBlock repository(Repository repository) {
        return CodeBlock.of("$N()", repository.accessor());
    }

    @Override
    public CodeBlock commands() {
        return CodeBlock.of("this");
    }

    @Override
    public CodeBlock clock() {
        return CodeBlock.of("work.clock()");
    }

    @Override
    public CodeBlock collaborator(String name) {
        return CodeBlock.of("domain.$N", name);
    }
}
