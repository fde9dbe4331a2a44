package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import dev.typecase.processor.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code BookshelfEventTable}: from an event to the calls of its handlers, all written out. */
final class EventTableSource {

    private static final ParameterSpec TYPE =
            ParameterSpec.builder(TypeName.INT, "type").build();
    private static final ParameterSpec EVENT =
            ParameterSpec.builder(ClassName.OBJECT, "event").build();
    private static final ParameterSpec VIOLATIONS =
            ParameterSpec.builder(RuntimeTypes.VIOLATIONS, "violations").build();
    private static final ParameterSpec SUBSCRIPTION =
            ParameterSpec.builder(TypeName.INT, "subscription").build();
    private static final ParameterSpec OUT =
            ParameterSpec.builder(RuntimeTypes.STATE_WRITER, "out").build();
    private static final ParameterSpec IN =
            ParameterSpec.builder(RuntimeTypes.STATE_READER, "in").build();
    private static final ParameterSpec METADATA =
            ParameterSpec.builder(RuntimeTypes.EVENT_METADATA, "metadata").build();
    private static final ParameterSpec REACTIONS =
            ParameterSpec.builder(EngineTypes.REACTIONS, "reactions").build();

    private final DomainFile file;
    private final List<Row> rows = new ArrayList<>();
    private final EventSubscriptions subscriptions;
    private final Names methods = Names.besides(
            "typeOf",
            "size",
            "name",
            "schemaVersion",
            "check",
            "dispatch",
            "write",
            "read",
            "subscriptions",
            "subscribes",
            "deliver",
            "enter",
            "unknown");

    /**
     * An event in the table.
     *
     * @param constant its number
     * @param method what calls its handlers
     */
    record Row(EventRoute route, String constant, String method) {

        Event event() {
            return route.event();
        }

        ClassName type() {
            return JavaTypes.of(event().name());
        }

        ClassName mapping() {
            return JavaTypes.of(GeneratedNames.mapping(event().name()));
        }

        /** Whether anybody gets it. */
        boolean isDispatched(DomainPlan plan) {
            return !route.handlings().isEmpty() || plan.publishes(event());
        }
    }

    private EventTableSource(DomainFile file) {
        this.file = file;
        Names constants = Names.besides("UNKNOWN").and(EventLookup.CONSTANTS);
        for (EventRoute route : file.plan().sound() ? file.plan().events() : List.<EventRoute>of()) {
            String name = route.event().name().simpleName();
            rows.add(new Row(
                    route,
                    constants.take(Names.upperSnake(name), "_EVENT"),
                    methods.take(Names.decapitalised(name), "Event")));
        }
        this.subscriptions = new EventSubscriptions(file, rows, constants);
    }

    static GeneratedSource of(DomainFile file) {
        return new EventTableSource(file).source();
    }

    private GeneratedSource source() {
        TypeSpec.Builder type = file.prepare(TypeSpec.classBuilder(file.eventTable()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(EngineTypes.EVENT_TABLE)
                .addJavadoc(EventTableJavadoc.of(file, rows));
        for (int index = 0; index < rows.size(); index++) {
            type.addField(FieldSpec.builder(
                            TypeName.INT, rows.get(index).constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", index)
                    .build());
        }
        subscriptions.addFields(type);
        EventLookup lookup = new EventLookup(rows);
        lookup.addFields(type);
        type.addField(FieldSpec.builder(file.facade(), "domain", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(file.facade(), "domain")
                .addStatement("this.domain = domain")
                .build());
        type.addMethod(size());
        lookup.addMethods(type);
        type.addMethods(switches());
        type.addMethod(subscriptions.list());
        type.addMethods(deliveries());
        new EventReactions(file, rows, methods, subscriptions).methods().forEach(type::addMethod);
        return file.source(GeneratedNames.eventTable(file.plan().domain()), type.addMethod(unknown()));
    }

    private List<MethodSpec> switches() {
        List<MethodSpec> all = new ArrayList<>();
        all.addAll(paged(
                "name",
                ClassName.get(String.class),
                List.of(TYPE),
                row -> CodeBlock.of("$S", row.event().type())));
        all.addAll(paged(
                "schemaVersion",
                TypeName.INT,
                List.of(TYPE),
                row -> CodeBlock.of("$L", row.event().version())));
        all.addAll(paged("check", TypeName.VOID, List.of(TYPE, EVENT, VIOLATIONS), EventTableSource::check));
        all.addAll(paged("dispatch", TypeName.VOID, List.of(TYPE, EVENT, METADATA, REACTIONS), this::dispatch));
        all.addAll(paged("write", TypeName.VOID, List.of(TYPE, EVENT, OUT), EventTableSource::write));
        all.addAll(
                paged("read", ClassName.OBJECT, List.of(TYPE, IN), row -> CodeBlock.of("$T.read(in)", row.mapping())));
        return all;
    }

    private List<MethodSpec> deliveries() {
        List<MethodSpec> all = new ArrayList<>();
        all.addAll(paged("subscribes", TypeName.BOOLEAN, List.of(SUBSCRIPTION, TYPE), subscriptions::subscribes));
        all.addAll(paged(
                "deliver", TypeName.VOID, List.of(SUBSCRIPTION, TYPE, EVENT, METADATA, REACTIONS), this::deliver));
        return all;
    }

    private MethodSpec size() {
        return MethodSpec.methodBuilder("size")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $L", rows.size())
                .build();
    }

    private List<MethodSpec> paged(
            String name, TypeName result, List<ParameterSpec> parameters, Function<Row, CodeBlock> code) {
        return new PagedSwitch(name, result, parameters, methods).methods(rows, code);
    }

    private static CodeBlock check(Row row) {
        ClassName constraints =
                JavaTypes.of(GeneratedNames.constraints(row.event().name()));
        return CodeBlock.of("$T.check(($T) event, violations)", constraints, row.type());
    }

    private static CodeBlock write(Row row) {
        return CodeBlock.of("$T.write(($T) event, out)", row.mapping(), row.type());
    }

    private CodeBlock deliver(Row row) {
        return row.isDispatched(file.plan())
                ? CodeBlock.of(
                        isWide(row)
                                ? "$N(\n$>$>subscription, ($T) event, metadata, reactions)$<$<"
                                : "$N(subscription, ($T) event, metadata, reactions)",
                        row.method(),
                        row.type())
                : CodeBlock.of("{\n$>// $L\n$<}", unhandled(row.event()));
    }

    /** Whether its delivery would not fit on a line. */
    private static boolean isWide(Row row) {
        String type = row.event().name().nestedName();
        return row.constant().length() + row.method().length() + type.length() > 52;
    }

    private CodeBlock dispatch(Row row) {
        return row.isDispatched(file.plan())
                ? CodeBlock.of("$N(($T) event, metadata, reactions)", row.method(), row.type())
                : CodeBlock.of("{\n$>// $L\n$<}", unhandled(row.event()));
    }

    /** {@code @Unhandled("because")}, as it may stand in a comment. */
    private static String unhandled(Event event) {
        return event.unhandled()
                .map(unhandled -> "@Unhandled: "
                        + unhandled.reason().strip().replaceAll("\\s+", " ").replace("\\", "\\\\"))
                .orElse("nobody handles it");
    }

    private MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(IllegalArgumentException.class)
                .addParameter(TYPE)
                .addStatement(
                        "return new $T($S + type)",
                        IllegalArgumentException.class,
                        "The " + file.display() + " domain has no event of type ")
                .build();
    }
}
