package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.generate.DomainPlan.EventRoute;
import dev.typecase.processor.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Some events of a domain, or all, in one class: their numbers, the switches over them, and the calls of their handlers. */
final class EventCases {

    private final DomainFile file;
    private final int first;
    private final CodeBlock unknown;
    private final Function<EventSwitch, MethodSpec.Builder> declaration;
    private final List<Row> rows = new ArrayList<>();
    private final EventSubscriptions.Cases subscriptions;
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

    private EventCases(
            DomainFile file,
            List<EventRoute> routes,
            int first,
            EventSubscriptions subscriptions,
            CodeBlock unknown,
            Function<EventSwitch, MethodSpec.Builder> declaration) {
        this.file = file;
        this.first = first;
        this.unknown = unknown;
        this.declaration = declaration;
        Names constants = Names.besides("UNKNOWN").and(EventLookup.CONSTANTS);
        for (EventRoute route : routes) {
            String name = route.event().name().simpleName();
            rows.add(new Row(
                    route,
                    constants.take(Names.upperSnake(name), "_EVENT"),
                    methods.take(Names.decapitalised(name), "Event")));
        }
        this.subscriptions = subscriptions.cases(rows, constants, methods);
    }

    /** All of them, in the table itself. */
    static EventCases whole(DomainFile file, List<EventRoute> routes, EventSubscriptions subscriptions) {
        return new EventCases(file, routes, 0, subscriptions, CodeBlock.of("unknown(type)"), EventSwitch::declaration);
    }

    /** Those on a page, whose numbers begin with the first. */
    static EventCases page(DomainFile file, List<EventRoute> routes, int first, EventSubscriptions subscriptions) {
        return new EventCases(
                file,
                routes,
                first,
                subscriptions,
                CodeBlock.of("$T.unknown(type)", file.eventTable()),
                EventSwitch::signature);
    }

    List<Row> rows() {
        return rows;
    }

    void addConstants(TypeSpec.Builder type) {
        for (int index = 0; index < rows.size(); index++) {
            type.addField(FieldSpec.builder(
                            TypeName.INT, rows.get(index).constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", first + index)
                    .build());
        }
        subscriptions.addConstants(type);
    }

    /** What can be asked about an event and done with it. */
    List<MethodSpec> switches() {
        return List.of(
                method(EventSwitch.NAME, row -> CodeBlock.of("$S", row.event().type())),
                method(
                        EventSwitch.SCHEMA_VERSION,
                        row -> CodeBlock.of("$L", row.event().version())),
                method(EventSwitch.CHECK, EventCases::check),
                method(EventSwitch.DISPATCH, this::dispatch),
                method(EventSwitch.WRITE, EventCases::write),
                method(EventSwitch.READ, row -> CodeBlock.of("$T.read(in)", row.mapping())));
    }

    /** How each subscription gets its events, and what the switches call. */
    List<MethodSpec> deliveries() {
        List<MethodSpec> all = new ArrayList<>();
        all.add(method(EventSwitch.SUBSCRIBES, subscriptions::subscribes));
        all.add(method(EventSwitch.DELIVER, this::deliver));
        all.addAll(new EventReactions(file, rows, methods, subscriptions).methods());
        return all;
    }

    private MethodSpec method(EventSwitch over, Function<Row, CodeBlock> code) {
        return declaration
                .apply(over)
                .addCode(over.overEvents(rows, unknown, code))
                .build();
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
}
