package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.StateType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code CataloguePart}: what an open domain exports. */
final class PartSource {

    private static final int FORMAT = 1;

    private final DomainFile file;
    private final Domain domain;

    private PartSource(DomainFile file) {
        this.file = file;
        this.domain = file.plan().domain();
    }

    static GeneratedSource of(DomainFile file) {
        return new PartSource(file).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder type = file.prepare(TypeSpec.classBuilder(JavaTypes.of(GeneratedNames.part(domain))))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(annotation())
                .addJavadoc(documentation())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return file.source(GeneratedNames.part(domain), type);
    }

    private CodeBlock documentation() {
        CodeBlock.Builder text = CodeBlock.builder()
                .add(
                        "The $L part of a domain, for the {@code @Domain(includes = $L.class)} that includes it.\n",
                        file.display(),
                        GeneratedNames.part(domain).simpleName());
        List<CodeBlock> lines = Stream.of(
                        line("Aggregates", domain.aggregates().stream().map(Aggregate::state)),
                        line("Entities", domain.entities().stream()),
                        line("Value objects", domain.values().stream()),
                        line("Commands", domain.commands().stream()),
                        line("Events", domain.events().stream().map(Event::state)),
                        line(
                                "Repositories",
                                domain.repositories().stream()
                                        .sorted(Comparator.comparing(DeclaredRepository::name))
                                        .map(repository -> CodeBlock.of(
                                                "{@code $L}", repository.name().nestedName()))
                                        .toList()),
                        line(
                                "Handlers",
                                handlers().stream()
                                        .map(handler -> CodeBlock.of(
                                                "{@code $L}", handler.name().nestedName()))
                                        .toList()))
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            text.add("\n<ul>\n").add(CodeBlock.join(lines, "")).add("</ul>\n");
        }
        return text.build();
    }

    private static CodeBlock line(String title, Stream<StateType> types) {
        return line(
                title,
                types.sorted(Comparator.comparing(StateType::name))
                        .map(type -> type.access() == Access.PUBLIC
                                ? CodeBlock.of("{@link $T}", JavaTypes.of(type.name()))
                                : CodeBlock.of("{@code $L}", type.name().nestedName()))
                        .toList());
    }

    private static CodeBlock line(String title, List<CodeBlock> names) {
        return names.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("  <li>$L: $L\n", title, CodeBlock.join(names, ",\n      "));
    }

    private AnnotationSpec annotation() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(EngineTypes.PART)
                .addMember("format", "$L", FORMAT)
                .addMember("name", "$S", domain.name());
        states().filter(type -> type.access() == Access.PUBLIC)
                .forEach(type -> annotation.addMember("elements", "$T.class", JavaTypes.of(type.name())));
        states().filter(type -> type.access() != Access.PUBLIC && type.access() != Access.PRIVATE)
                .forEach(
                        type -> annotation.addMember("hidden", "$S", type.name().canonical()));
        domain.repositories().stream()
                .sorted(Comparator.comparing(DeclaredRepository::name))
                .filter(repository -> repository.access() != Access.PRIVATE)
                .forEach(repository -> {
                    if (repository.access() == Access.PUBLIC) {
                        annotation.addMember("elements", "$T.class", JavaTypes.of(repository.name()));
                    } else {
                        annotation.addMember("hidden", "$S", repository.name().canonical());
                    }
                });
        handlers().forEach(handler -> annotation.addMember("handlers", "$S", signature(handler)));
        return annotation.build();
    }

    private static String signature(Handler handler) {
        return handler.constructor().map(Handler.HandlerConstructor::dependencies).orElse(List.of()).stream()
                .map(Dependency::name)
                .collect(Collectors.joining(", ", handler.name().canonical() + "(", ")"));
    }

    private Stream<StateType> states() {
        return Stream.of(
                        domain.aggregates().stream().map(Aggregate::state),
                        domain.entities().stream(),
                        domain.values().stream(),
                        domain.commands().stream(),
                        domain.events().stream().map(Event::state))
                .flatMap(types -> types)
                .sorted(Comparator.comparing(StateType::name));
    }

    private List<Handler> handlers() {
        return file.plan().handlers().stream()
                .filter(handler -> handler.access() != Access.PRIVATE)
                .toList();
    }
}
