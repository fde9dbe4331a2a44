package dev.typecase.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.CommandCall;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Part;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code BookshelfCommands}: a {@code process} overload for every command. */
final class CommandsSource {

    private CommandsSource() {}

    static GeneratedSource of(DomainFile file) {
        Domain domain = file.plan().domain();
        TypeSpec.Builder type = file.prepare(TypeSpec.interfaceBuilder(file.commands()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sends the commands of the $L domain.\n\n", file.display())
                .addJavadoc(
                        "<p>A handler that asks for it in its constructor sends commands inside its own unit of work:"
                                + " what they do is\n"
                                + "committed with what the handler does, or not at all.\n");
        List<Part> extended = file.plan().extended();
        extended.forEach(part -> type.addSuperinterface(JavaTypes.of(part.commands())));
        for (CommandCall call : file.plan().commands()) {
            if (file.plan().inherits(call, extended)) {
                continue;
            }
            type.addMethod(file.process(call)
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc("$L\n\n", file.handledBy(call))
                    .addJavadoc(
                            "@throws $T if the command is not valid; nothing has happened\n",
                            RuntimeTypes.CONSTRAINT_VIOLATIONS_EXCEPTION)
                    .build());
        }
        return file.source(GeneratedNames.commands(domain), type);
    }
}
