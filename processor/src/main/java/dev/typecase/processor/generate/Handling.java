package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** A method that handles a message, in its class. */
record Handling(Handler handler, Handler.Method method) {

    /** What messages call it: {@code InventoryStocking.on}. */
    String display() {
        return handler.name().nestedName() + "." + method.name();
    }

    /** For Javadoc: {@code {@link InventoryStocking#on(BookAdded)}}, where the package can reach it. */
    CodeBlock link(String fromPackage) {
        boolean samePackage = handler.name().packageName().equals(fromPackage);
        if (!reachable(handler.access(), samePackage) || !reachable(method.access(), samePackage)) {
            return CodeBlock.of("{@code $L}", display());
        }
        CodeBlock parameters = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$T", erased(parameter)))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link $T#$N($L)}", JavaTypes.of(handler.name()), method.name(), parameters);
    }

    private static Object erased(TypeUse use) {
        return use.arguments().isEmpty() ? JavaTypes.of(use) : JavaTypes.of(use.erasure());
    }

    private static boolean reachable(Access access, boolean samePackage) {
        return access == Access.PUBLIC || samePackage && access != Access.PRIVATE;
    }

    /** The call through the handler's generated entry: {@code InventoryStockingEntry.on(event, …)}. */
    CodeBlock call(CodeBlock message, CodeBlock metadata, List<CodeBlock> dependencies) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(message);
        if (method.wantsMetadata()) {
            arguments.add(metadata);
        }
        arguments.addAll(dependencies);
        ClassName entry = JavaTypes.of(GeneratedNames.entry(handler.name()));
        return CodeBlock.of("$T.$N($L)", entry, method.name(), Statements.arguments(arguments.stream()));
    }
}
