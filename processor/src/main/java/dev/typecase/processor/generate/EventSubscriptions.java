package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.EventTableSource.Row;
import dev.typecase.processor.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Each handler by itself, for a store that keeps events and how far every handler has come. */
final class EventSubscriptions {

    private static final ParameterSpec SUBSCRIPTION =
            ParameterSpec.builder(TypeName.INT, "subscription").build();

    private final DomainFile file;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A subscription.
     *
     * @param constant its number
     * @param handler whose it is; empty for the one that passes events on to other domains
     */
    private record Entry(String constant, Optional<Handler> handler) {

        boolean isOf(Handling handling) {
            return handler.filter(handling.handler()::equals).isPresent();
        }
    }

    EventSubscriptions(DomainFile file, List<Row> rows, Names constants) {
        this.file = file;
        rows.stream()
                .flatMap(row -> row.route().handlings().stream())
                .map(Handling::handler)
                .distinct()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(handler -> entries.add(new Entry(
                        constants.take(Names.upperSnake(handler.name().simpleName()), "_SUBSCRIPTION"),
                        Optional.of(handler))));
        if (rows.stream().anyMatch(row -> file.plan().publishes(row.event()))) {
            entries.add(new Entry(constants.take("INTEGRATION_EVENTS", "_SUBSCRIPTION"), Optional.empty()));
        }
    }

    void addFields(TypeSpec.Builder type) {
        for (int index = 0; index < entries.size(); index++) {
            type.addField(FieldSpec.builder(
                            TypeName.INT,
                            entries.get(index).constant(),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer("$L", index)
                    .build());
        }
    }

    /** {@code subscriptions()}. */
    MethodSpec list() {
        CodeBlock each = CodeBlock.join(entries.stream().map(this::subscription).toList(), ",\n");
        CodeBlock all = entries.isEmpty() ? each : CodeBlock.of("\n$L", each);
        return MethodSpec.methodBuilder("subscriptions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), EngineTypes.SUBSCRIPTION))
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    private CodeBlock subscription(Entry entry) {
        Optional<Handler> handler = entry.handler();
        boolean asynchronous = handler.flatMap(known -> known.subscription().asynchronous())
                .orElse(file.plan().domain().asynchronous());
        boolean fromNow =
                handler.filter(known -> known.subscription().fromNow()).isPresent();
        boolean transactional = handler.filter(known -> file.dependencies().inUnitOfWork(known) > 0)
                .isPresent();
        return CodeBlock.of(
                "new $T($S, $T.$L, $T.$L, $L)",
                EngineTypes.SUBSCRIPTION,
                handler.map(Handler::subscriptionName)
                        .orElseGet(() -> file.integrationEvents().simpleName()),
                RuntimeTypes.PROCESSING,
                asynchronous ? "ASYNC" : "SYNC",
                RuntimeTypes.START_FROM,
                fromNow ? "NOW" : "BEGINNING",
                transactional);
    }

    /** The value of {@code subscribes} for one event. */
    CodeBlock subscribes(Row row) {
        List<Entry> subscribed = subscribed(row);
        if (subscribed.isEmpty()) {
            return CodeBlock.of("false");
        }
        CodeBlock first = CodeBlock.of("subscription == $N", subscribed.get(0).constant());
        CodeBlock others = subscribed.stream()
                .skip(1)
                .map(entry -> CodeBlock.of("\n|| subscription == $N", entry.constant()))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$L$>$>$L$<$<", first, others);
    }

    private List<Entry> subscribed(Row row) {
        return entries.stream()
                .filter(entry -> entry.handler().isPresent()
                        ? row.route().handlings().stream().anyMatch(entry::isOf)
                        : file.plan().publishes(row.event()))
                .toList();
    }

    /**
     * The method that gives an event to one subscription.
     *
     * @param handlings the methods that run the row's handlings, in their order
     * @param publish the method that passes the event on; empty where there is none
     */
    MethodSpec delivery(Row row, List<String> handlings, String publish) {
        List<Handling> handled = row.route().handlings();
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (subscription)");
        for (Entry entry : entries) {
            Stream<String> ofHandler = Stream.iterate(0, index -> index + 1)
                    .limit(handled.size())
                    .filter(index -> entry.isOf(handled.get(index)))
                    .map(handlings::get);
            String calls = (entry.handler().isPresent()
                            ? ofHandler
                            : Stream.of(publish).filter(name -> !name.isEmpty()))
                    .map(name -> name + "(event, metadata, reactions)")
                    .collect(Collectors.joining("; "));
            if (!calls.isEmpty()) {
                cases.addStatement("case $N -> $L", entry.constant(), calls);
            }
        }
        cases.add("default -> {\n$>// Of no concern to it.\n$<}\n").endControlFlow();
        return MethodSpec.methodBuilder(row.method())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(SUBSCRIPTION)
                .addParameter(row.type(), "event")
                .addParameter(RuntimeTypes.EVENT_METADATA, "metadata")
                .addParameter(EngineTypes.REACTIONS, "reactions")
                .addCode(cases.build())
                .build();
    }
}
