package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.Handler.HandlerConstructor;
import dev.typecase.processor.model.Handler.Method;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** {@code OrderNotificationsEntry}: the calls of a handler, for the domain's package. */
final class EntrySource {

    private final Handler handler;
    private final boolean sound;
    private final List<Dependency> dependencies;
    private final String message;
    private final String metadata;

    private EntrySource(Handler handler, boolean sound) {
        this.handler = handler;
        this.sound = sound;
        this.dependencies =
                handler.constructor().map(HandlerConstructor::dependencies).orElse(List.of());
        Names names = Names.besides(dependencies.stream().map(Dependency::name).toList());
        this.message = names.variable(handler.kind() == Handler.Kind.COMMAND ? "command" : "event");
        this.metadata = names.variable("metadata");
    }

    static GeneratedSource of(Handler handler, boolean sound) {
        TypeSpec type = new EntrySource(handler, sound).type();
        return GeneratedSource.of(GeneratedNames.entry(handler.name()), type, List.of(handler.name()));
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.of(GeneratedNames.entry(handler.name())))
                .addJavadoc(
                        "Calls the {@code @$L} $L, which the domain's own package may not be able to reach.",
                        handler.kind().annotation(),
                        link(""))
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", GeneratedNames.ELEMENT_PROCESSOR)
                        .build())
                .addModifiers(
                        allPublic()
                                ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL}
                                : new Modifier[] {Modifier.FINAL})
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Set<String> signatures = new HashSet<>();
        for (Method method : handler.methods()) {
            if (signatures.add(signature(method))) {
                type.addMethod(entry(method));
            }
        }
        return type.build();
    }

    /** Whether the domain's package could call it, wherever it is. */
    private boolean allPublic() {
        Stream<TypeUse> inMethods = handler.methods().stream()
                .flatMap(method -> Stream.concat(
                        Stream.concat(method.parameters().stream(), method.checkedExceptions().stream()),
                        method.returnType().stream()));
        Stream<TypeUse> inConstructor = handler.constructor().stream()
                .flatMap(constructor -> Stream.concat(
                        constructor.dependencies().stream().map(Dependency::type),
                        constructor.checkedExceptions().stream()));
        return Stream.concat(inMethods, inConstructor).allMatch(TypeUse::isPublic);
    }

    private MethodSpec entry(Method method) {
        MethodSpec.Builder entry = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(method.returnType().map(this::type).orElse(TypeName.VOID))
                .addExceptions(exceptions(method));
        if (sound) {
            entry.addJavadoc("$L.", link("#" + method.name(), method));
        }
        List<String> arguments = new ArrayList<>();
        for (int index = 0; index < method.parameters().size(); index++) {
            String name = index == 0 ? message : index == 1 ? metadata : metadata + index;
            entry.addParameter(type(method.parameters().get(index)), name);
            arguments.add(name);
        }
        dependencies.forEach(dependency -> entry.addParameter(type(dependency.type()), dependency.name()));
        if (!sound) {
            return entry.addCode(Statements.hasErrors(handler.name().simpleName()))
                    .build();
        }
        CodeBlock handle = CodeBlock.of(
                "new $T($L).$N($L)",
                JavaTypes.of(handler.name()),
                Statements.arguments(dependencies.stream().map(dependency -> CodeBlock.of("$N", dependency.name()))),
                method.name(),
                String.join(", ", arguments));
        return entry.addStatement(method.returnType().isPresent() ? CodeBlock.of("return $L", handle) : handle)
                .build();
    }

    private List<TypeName> exceptions(Method method) {
        Set<TypeName> exceptions = new LinkedHashSet<>();
        method.checkedExceptions().forEach(exception -> exceptions.add(type(exception)));
        handler.constructor()
                .ifPresent(constructor ->
                        constructor.checkedExceptions().forEach(exception -> exceptions.add(type(exception))));
        exceptions.remove(ClassName.OBJECT);
        return List.copyOf(exceptions);
    }

    private TypeName type(TypeUse use) {
        return sound
                ? JavaTypes.of(use)
                : JavaTypes.reachable(use, handler.name().packageName());
    }

    private String signature(Method method) {
        return Stream.concat(method.parameters().stream(), dependencies.stream().map(Dependency::type))
                .map(use -> erased(type(use)).toString())
                .collect(Collectors.joining(",", method.name() + "(", ")"));
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private CodeBlock link(String member) {
        return handler.access() == Access.PRIVATE
                ? CodeBlock.of("{@code $L$L}", handler.name().simpleName(), member)
                : CodeBlock.of("{@link $T$L}", JavaTypes.of(handler.name()), member);
    }

    private CodeBlock link(String member, Method method) {
        CodeBlock parameters = method.parameters().stream()
                .map(use -> CodeBlock.of("$T", erased(JavaTypes.of(use))))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link $T$L($L)}", JavaTypes.of(handler.name()), member, parameters);
    }
}
