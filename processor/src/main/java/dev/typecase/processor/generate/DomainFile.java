package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.CommandCall;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What the files of one domain have in common. */
record DomainFile(DomainPlan plan, Dependencies dependencies) {

    static DomainFile of(DomainPlan plan) {
        return new DomainFile(plan, new Dependencies(plan));
    }

    ClassName facade() {
        return JavaTypes.of(GeneratedNames.facade(plan.domain()));
    }

    ClassName commands() {
        return JavaTypes.of(GeneratedNames.commands(plan.domain()));
    }

    ClassName unitOfWork() {
        return JavaTypes.of(GeneratedNames.unitOfWork(plan.domain()));
    }

    ClassName eventTable() {
        return JavaTypes.of(GeneratedNames.eventTable(plan.domain()));
    }

    ClassName integrationEvents() {
        return JavaTypes.of(GeneratedNames.integrationEvents(plan.domain()));
    }

    /** What Javadoc calls the domain: {@code bookshelf}. */
    String display() {
        return Names.decapitalised(plan.domain().name());
    }

    /** The annotation, and the names that must be written out. */
    TypeSpec.Builder prepare(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", GeneratedNames.DOMAIN_PROCESSOR)
                        .build())
                .alwaysQualify(hidden());
    }

    private String[] hidden() {
        Set<String> hidden = new TreeSet<>();
        for (QualifiedName name : plan.origins()) {
            name.simpleNames().stream().filter(JavaLang.NAMES::contains).forEach(hidden::add);
        }
        return hidden.toArray(String[]::new);
    }

    GeneratedSource source(QualifiedName name, TypeSpec.Builder type) {
        return GeneratedSource.of(name, type.build(), plan.sources());
    }

    /** A {@code process} method without modifiers, documentation and body. */
    MethodSpec.Builder process(CommandCall call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("process")
                .addModifiers(Modifier.PUBLIC)
                .returns(call.result().map(this::type).orElse(TypeName.VOID))
                .addParameter(JavaTypes.of(call.command()), "command");
        call.handling().map(handling -> handling.method().checkedExceptions()).orElse(List.of()).stream()
                .filter(plan::nameable)
                .map(JavaTypes::of)
                .forEach(method::addException);
        return method;
    }

    private TypeName type(TypeUse use) {
        return plan.type(use);
    }

    /** For Javadoc: who handles a command. */
    CodeBlock handledBy(CommandCall call) {
        return call.handling()
                .map(handling -> CodeBlock.of(
                        "Handled by $L.", handling.link(plan.domain().packageName())))
                .orElse(CodeBlock.of("Handled by nobody."));
    }

    /** The body, or where the domain has errors one that says so. */
    CodeBlock whereSound(CodeBlock body) {
        return plan.sound() ? body : Statements.hasErrors(facade().simpleName());
    }
}
