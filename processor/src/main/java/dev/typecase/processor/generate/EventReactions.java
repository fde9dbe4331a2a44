package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.generate.Dependencies.Repository;
import dev.typecase.processor.generate.EventCases.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** One method for each event, which calls its handlers, and one for each handler's method, which runs it. */
final class EventReactions {

    private final DomainFile file;
    private final List<Row> rows;
    private final Names names;
    private final EventSubscriptions.Cases subscriptions;
    private final Map<Handling, String> handlings = new LinkedHashMap<>();

    EventReactions(DomainFile file, List<Row> rows, Names names, EventSubscriptions.Cases subscriptions) {
        this.file = file;
        this.rows = rows;
        this.names = names;
        this.subscriptions = subscriptions;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Row row : rows) {
            List<Handling> unseen = row.route().handlings().stream()
                    .filter(handling -> !handlings.containsKey(handling))
                    .toList();
            unseen.forEach(handling -> handlings.put(handling, names.take(name(handling), "")));
            boolean published = file.plan().publishes(row.event());
            String publish = published ? names.take("publish" + Names.capitalised(row.method()), "") : "";
            if (row.isDispatched(file.plan())) {
                methods.add(event(row, publish));
                methods.add(subscriptions.delivery(
                        row,
                        row.route().handlings().stream().map(handlings::get).toList(),
                        publish));
                subscriptions.subscribers(row).ifPresent(methods::add);
            }
            unseen.forEach(handling -> methods.add(handling(handling)));
            if (published) {
                methods.add(publication(row, publish));
            }
        }
        return methods;
    }

    private static String name(Handling handling) {
        return Names.decapitalised(handling.handler().name().simpleName())
                + Names.capitalised(handling.method().name())
                + handling.method().parameters().get(0).erasure().simpleName();
    }

    /** @param publish the method that passes it on to other domains; empty where there is none */
    private MethodSpec event(Row row, String publish) {
        MethodSpec.Builder method = signature(row.method(), row.type());
        for (Handling handling : row.route().handlings()) {
            method.addStatement("$N(event, metadata, reactions)", handlings.get(handling));
        }
        if (!publish.isEmpty()) {
            method.addStatement("$N(event, metadata, reactions)", publish);
        }
        return method.build();
    }

    private MethodSpec publication(Row row, String name) {
        String field = file.dependencies().collaborators().stream()
                .filter(collaborator -> collaborator.type().equals(file.integrationEvents()))
                .map(Dependencies.Collaborator::name)
                .findFirst()
                .orElseThrow();
        String display = file.integrationEvents().simpleName() + ".on";
        return signature(name, row.type())
                .addJavadoc("To other domains, as the application has decided.")
                .beginControlFlow("try")
                .addStatement("domain.$N.on(event, metadata)", field)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("reactions.failed($S, event, metadata, failure)", display)
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder signature(String name, TypeName event) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(event, "event")
                .addParameter(RuntimeTypes.EVENT_METADATA, "metadata")
                .addParameter(EngineTypes.REACTIONS, "reactions");
    }

    private MethodSpec handling(Handling handling) {
        long inUnitOfWork = file.dependencies().inUnitOfWork(handling.handler());
        CodeBlock.Builder body = CodeBlock.builder();
        if (inUnitOfWork == 0) {
            body.beginControlFlow("try").addStatement(call(handling, ""));
        } else {
            body.beginControlFlow("try ($T reaction = reactions.begin(metadata))", EngineTypes.REACTION)
                    .beginControlFlow("do");
            if (inUnitOfWork == 1) {
                body.addStatement(call(handling, "reaction.open()"));
            } else {
                body.addStatement("$T work = reaction.open()", EngineTypes.UNIT_OF_WORK)
                        .addStatement(call(handling, "work"));
            }
            body.endControlFlow("while (!reaction.commit())");
        }
        body.nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("reactions.failed($S, event, metadata, failure)", handling.display())
                .endControlFlow();
        TypeName event = JavaTypes.of(handling.method().parameters().get(0));
        return signature(Objects.requireNonNull(handlings.get(handling), "every handling has a name"), event)
                .addJavadoc("$L.", handling.link(file.plan().domain().packageName()))
                .addCode(body.build())
                .build();
    }

    private CodeBlock call(Handling handling, String work) {
        List<CodeBlock> dependencies = file.dependencies().arguments(handling.handler(), new InReaction(work));
        return handling.call(CodeBlock.of("event"), CodeBlock.of("metadata"), dependencies);
    }

    /** Dependencies in the table: bound to the reaction's unit of work, or taken from the domain. */
    private final class InReaction implements Dependencies.Sources {

        private final String work;

        InReaction(String work) {
            this.work = work;
        }

        @Override
        public CodeBlock repository(Repository repository) {
            return CodeBlock.of("new $T($L)", repository.type(), work);
        }

        @Override
        public CodeBlock commands() {
            return CodeBlock.of("new $T($L, domain)", file.unitOfWork(), work);
        }

        @Override
        public CodeBlock clock() {
            return CodeBlock.of("domain.clock()");
        }

        @Override
        public CodeBlock collaborator(String name) {
            return CodeBlock.of("domain.$N", name);
        }
    }
}
