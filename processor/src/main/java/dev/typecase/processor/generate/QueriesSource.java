package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.finders.Meaning;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.DeclaredRepository.Parameter;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** {@code BooksQueries}: answers the methods of a declared repository with queries. */
final class QueriesSource {

    private final DeclaredRepository repository;

    private QueriesSource(DeclaredRepository repository) {
        this.repository = repository;
    }

    /** @param sound whether all methods can be answered; if not, nobody is given an object of the class */
    static GeneratedSource of(DeclaredRepository repository, boolean sound) {
        QueriesSource source = new QueriesSource(repository);
        TypeSpec.Builder type = source.header();
        repository.aggregate().filter(aggregate -> sound).ifPresent(aggregate -> source.addMembers(type, aggregate));
        return GeneratedSource.of(GeneratedNames.queries(repository.name()), type.build(), List.of(repository.name()));
    }

    private TypeSpec.Builder header() {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.of(GeneratedNames.queries(repository.name())))
                .addJavadoc("Answers the {@code @Repository} $L with queries.", link())
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", GeneratedNames.ELEMENT_PROCESSOR)
                        .build());
        if (repository.access() == Access.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addModifiers(Modifier.FINAL);
    }

    private CodeBlock link() {
        return repository.access() == Access.PRIVATE
                ? CodeBlock.of("{@code $L}", repository.name().simpleName())
                : CodeBlock.of("{@link $T}", JavaTypes.of(repository.name()));
    }

    private void addMembers(TypeSpec.Builder type, Aggregate aggregate) {
        QualifiedName inherited = GeneratedNames.repository(aggregate.name());
        ClassName repositoryType = JavaTypes.of(inherited);
        String field = Names.decapitalised(inherited.simpleName());
        type.addSuperinterface(JavaTypes.of(repository.name()))
                .addField(FieldSpec.builder(repositoryType, field, Modifier.PRIVATE, Modifier.FINAL)
                        .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For generated code: asks this repository, and belongs to what it belongs to.")
                .addParameter(repositoryType, field)
                .addStatement("this.$N = $N", field, field);
        if (repository.access() == Access.PUBLIC) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        type.addMethod(constructor.build());
        for (Method method : repository.methods()) {
            type.addMethod(method(named(method, aggregate), aggregate, field));
        }
    }

    /** No parameter hides a class that the query names. */
    private static Method named(Method method, Aggregate aggregate) {
        Names names =
                Names.besides("Arrays", GeneratedNames.fields(aggregate.name()).simpleName());
        List<Parameter> parameters = method.parameters().stream()
                .map(parameter -> new Parameter(names.variable(parameter.name()), parameter.type()))
                .toList();
        return new Method(
                method.name(),
                parameters,
                method.varargs(),
                method.returnType(),
                method.nullable(),
                method.isGeneric(),
                method.position());
    }

    private MethodSpec method(Method method, Aggregate aggregate, String field) {
        MethodSpec.Builder answer = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .varargs(method.varargs())
                .returns(method.returnType().map(JavaTypes::of).orElse(TypeName.VOID));
        for (Parameter parameter : method.parameters()) {
            answer.addParameter(ParameterSpec.builder(JavaTypes.of(parameter.type()), parameter.name())
                    .build());
        }
        boolean shadowed = method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(field));
        CodeBlock asked = CodeBlock.of(shadowed ? "this.$N" : "$N", field);
        Meaning meaning = Meaning.of(method, repository, aggregate);
        CodeBlock code = meaning instanceof Meaning.Asks asks
                ? new QueryCode(method, asks.question(), aggregate).from(asked)
                : CodeBlock.of(
                        "$L.$N($L)",
                        asked,
                        method.name(),
                        Statements.arguments(
                                method.parameters().stream().map(parameter -> CodeBlock.of("$N", parameter.name()))));
        return answer.addStatement(method.returnType().isPresent() ? CodeBlock.of("return $L", code) : code)
                .build();
    }
}
