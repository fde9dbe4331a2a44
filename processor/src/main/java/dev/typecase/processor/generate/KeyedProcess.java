package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.generate.DomainPlan.CommandCall;
import dev.typecase.processor.model.ValueType;
import java.util.Optional;

/** The {@code process} method of the facade that handles a command once for each key. */
final class KeyedProcess {

    private final DomainFile file;
    private final CommandCall call;
    private final Optional<ValueType> result;

    KeyedProcess(DomainFile file, CommandCall call) {
        this.file = file;
        this.call = call;
        this.result = result(call);
    }

    private static Optional<ValueType> result(CommandCall call) {
        return call.handling().flatMap(handling -> handling.method().result());
    }

    /** Whether the result can be kept: there is none, or it is one value. */
    static boolean isPossible(CommandCall call) {
        return call.handling().isPresent()
                && (call.result().isEmpty() || result(call).isPresent());
    }

    MethodSpec method(CodeBlock thrown) {
        return file.process(call)
                .addParameter(String.class, "idempotencyKey")
                .addJavadoc(
                        "As {@link #process($T)}, but handled once for each key: who repeats it gets the first result,"
                                + "\nand nothing else happens.\n\n",
                        JavaTypes.of(call.command()))
                .addJavadoc(
                        "@throws $T if another command was handled under the key; nothing has happened\n",
                        EngineTypes.IDEMPOTENCY_KEY_REUSED_EXCEPTION)
                .addJavadoc(thrown)
                .addCode(file.whereSound(body()))
                .build();
    }

    private CodeBlock body() {
        CodeBlock work = CodeBlock.of("new $T(run.open(), this).process(command)", file.unitOfWork());
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow(
                        "try ($T run = engine.begin(\n$>$>$S,\nidempotencyKey,\ncommand,\n$T::write,\n$L)$<$<)",
                        ParameterizedTypeName.get(
                                EngineTypes.KEYED_RUN,
                                result.map(JavaTypes::boxed).orElse(TypeName.VOID.box())),
                        call.command().canonical(),
                        JavaTypes.of(GeneratedNames.mapping(call.command())),
                        codec())
                .beginControlFlow("while (run.isDue())")
                .beginControlFlow("try");
        if (result.isPresent()) {
            body.addStatement("run.commit($L)", work);
        } else {
            body.addStatement(work).addStatement("run.commit(null)");
        }
        return body.nextControlFlow("catch ($T failure)", Exception.class)
                .beginControlFlow("if (run.isDue(failure))")
                .addStatement("throw failure")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .addStatement(result.isPresent() ? "return run.react()" : "run.react()")
                .endControlFlow()
                .build();
    }

    private CodeBlock codec() {
        return result.map(type -> CodeBlock.of(
                        "new $T<>(\n$>$>(result, out) -> $L,\nin -> $L)$<$<",
                        EngineTypes.RESULT_CODEC,
                        MappingWrite.one(type, CodeBlock.of("result"), CodeBlock.of("out")),
                        MappingRead.one(type)))
                .orElse(CodeBlock.of("$T.none()", EngineTypes.RESULT_CODEC));
    }
}
