package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import dev.typecase.processor.generate.EventCases.Row;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Each handler by itself, for a store that keeps events and how far every handler has come. */
final class EventSubscriptions {

    private static final String ADD_FROM = "addSubscriptionsFrom";

    /** How many are made in one method, which must stay below 8,000 bytecodes. */
    private static final int AT_ONCE = 256;

    private final DomainFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<QualifiedName, Entry> byHandler = new TreeMap<>();

    /**
     * A subscription.
     *
     * @param number its place in the list
     * @param handler whose it is; empty for the one that passes events on to other domains
     */
    private record Entry(int number, Optional<Handler> handler) {}

    EventSubscriptions(DomainFile file, List<EventRoute> routes) {
        this.file = file;
        routes.stream()
                .flatMap(route -> route.handlings().stream())
                .map(Handling::handler)
                .collect(Collectors.toMap(Handler::name, handler -> handler, (one, other) -> one, TreeMap::new))
                .forEach((name, handler) -> byHandler.put(name, add(Optional.of(handler))));
        if (routes.stream().anyMatch(route -> file.plan().publishes(route.event()))) {
            add(Optional.empty());
        }
    }

    private Entry add(Optional<Handler> handler) {
        Entry entry = new Entry(entries.size(), handler);
        entries.add(entry);
        return entry;
    }

    /** {@code subscriptions()}, and what it calls. */
    List<MethodSpec> list() {
        if (entries.size() <= AT_ONCE) {
            CodeBlock all =
                    CodeBlock.join(entries.stream().map(this::subscription).toList(), ",\n");
            CodeBlock lines = entries.isEmpty() ? all : CodeBlock.of("\n$L", all);
            return List.of(listSignature()
                    .addStatement("return $T.of($L)", List.class, lines)
                    .build());
        }
        MethodSpec.Builder list =
                listSignature().addStatement("$T all = new $T<>()", subscriptionList(), ArrayList.class);
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            list.addStatement("$L$L(all)", ADD_FROM, from);
            methods.add(adding(from));
        }
        methods.add(0, list.addStatement("return $T.copyOf(all)", List.class).build());
        return methods;
    }

    private static ParameterizedTypeName subscriptionList() {
        return ParameterizedTypeName.get(ClassName.get(List.class), EngineTypes.SUBSCRIPTION);
    }

    private static MethodSpec.Builder listSignature() {
        return MethodSpec.methodBuilder("subscriptions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(subscriptionList());
    }

    private MethodSpec adding(int from) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(ADD_FROM + from)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(subscriptionList(), "all");
        entries.subList(from, Math.min(entries.size(), from + AT_ONCE))
                .forEach(entry -> method.addStatement("all.add($L)", subscription(entry)));
        return method.build();
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

    /** Who gets an event. */
    private List<Entry> subscribed(EventRoute route) {
        List<Entry> subscribed = new ArrayList<>();
        route.handlings().stream()
                .map(handling -> byHandler.get(handling.handler().name()))
                .distinct()
                .sorted(Comparator.comparingInt(Entry::number))
                .forEach(subscribed::add);
        if (file.plan().publishes(route.event())) {
            subscribed.add(entries.get(entries.size() - 1));
        }
        return subscribed;
    }

    /**
     * The subscriptions of a class that holds some events.
     *
     * @param constants gives them names
     * @param methods likewise
     */
    Cases cases(List<Row> rows, Names constants, Names methods) {
        return new Cases(rows, constants, methods);
    }

    /** The subscriptions to some events, in the class that holds them. */
    final class Cases {

        /** With more of them, an event's subscribers are compared in a method of their own, so that none gets too long. */
        private static final int COMPARED_IN_PLACE = 3;

        private final Map<Entry, String> constants = new LinkedHashMap<>();
        private final Map<Row, String> subscribers = new LinkedHashMap<>();

        private Cases(List<Row> rows, Names constantNames, Names methodNames) {
            rows.stream()
                    .flatMap(row -> subscribed(row.route()).stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Entry::number))
                    .forEach(entry -> constants.put(entry, constantNames.take(name(entry), "_SUBSCRIPTION")));
            for (Row row : rows) {
                if (subscribed(row.route()).size() > COMPARED_IN_PLACE) {
                    subscribers.put(row, methodNames.take(row.method() + "GoesTo", ""));
                }
            }
        }

        private static String name(Entry entry) {
            return entry.handler()
                    .map(handler -> Names.upperSnake(handler.name().simpleName()))
                    .orElse("INTEGRATION_EVENTS");
        }

        void addConstants(TypeSpec.Builder type) {
            constants.forEach((entry, constant) -> type.addField(
                    FieldSpec.builder(TypeName.INT, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer("$L", entry.number())
                            .build()));
        }

        /** The value of {@code subscribes} for one event. */
        CodeBlock subscribes(Row row) {
            List<Entry> subscribed = subscribed(row.route());
            if (subscribed.isEmpty()) {
                return CodeBlock.of("false");
            }
            if (subscribers.containsKey(row)) {
                return CodeBlock.of("$N(subscription)", subscribers.get(row));
            }
            CodeBlock first = CodeBlock.of("subscription == $N", constants.get(subscribed.get(0)));
            CodeBlock others = subscribed.stream()
                    .skip(1)
                    .map(entry -> CodeBlock.of("\n|| subscription == $N", constants.get(entry)))
                    .collect(CodeBlock.joining(""));
            return CodeBlock.of("$L$>$>$L$<$<", first, others);
        }

        /** The method that tells an event's subscribers, where they are many. */
        Optional<MethodSpec> subscribers(Row row) {
            return Optional.ofNullable(subscribers.get(row))
                    .map(name -> MethodSpec.methodBuilder(name)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .returns(TypeName.BOOLEAN)
                            .addParameter(TypeName.INT, "subscription")
                            .addCode(CodeBlock.builder()
                                    .add("return switch (subscription) {\n$>")
                                    .add(
                                            "case $>$>$L$<$< -> true;\n",
                                            subscribed(row.route()).stream()
                                                    .map(constants::get)
                                                    .map(constant -> CodeBlock.of("$N", constant))
                                                    .collect(CodeBlock.joining(",\n")))
                                    .add("default -> false;\n$<};\n")
                                    .build())
                            .build());
        }

        /**
         * The method that gives an event to one subscription.
         *
         * @param handlings the methods that run the row's handlings, in their order
         * @param publish the method that passes the event on; empty where there is none
         */
        MethodSpec delivery(Row row, List<String> handlings, String publish) {
            List<Handling> handled = row.route().handlings();
            Map<Entry, List<String>> calls = new LinkedHashMap<>();
            for (int index = 0; index < handled.size(); index++) {
                Entry entry = byHandler.get(handled.get(index).handler().name());
                calls.computeIfAbsent(entry, first -> new ArrayList<>()).add(call(handlings.get(index)));
            }
            if (!publish.isEmpty()) {
                calls.put(entries.get(entries.size() - 1), List.of(call(publish)));
            }
            CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (subscription)");
            for (Entry entry : subscribed(row.route())) {
                List<String> called = Objects.requireNonNull(calls.get(entry), "every subscriber is called");
                String form = called.size() == 1 ? "case $N -> $L;\n" : "case $N -> {\n$>$L;\n$<}\n";
                cases.add(form, constants.get(entry), String.join(";\n", called));
            }
            cases.add("default -> {\n$>// Of no concern to it.\n$<}\n").endControlFlow();
            return MethodSpec.methodBuilder(row.method())
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(TypeName.INT, "subscription")
                    .addParameter(row.type(), "event")
                    .addParameter(RuntimeTypes.EVENT_METADATA, "metadata")
                    .addParameter(EngineTypes.REACTIONS, "reactions")
                    .addCode(cases.build())
                    .build();
        }

        private static String call(String method) {
            return method + "(event, metadata, reactions)";
        }
    }
}
